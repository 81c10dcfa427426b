import type { StatementFragment } from '../generated';
import { Facts } from './facts';
import { Sentence } from './links';

/** A statement in a list: its sentence, which names the period, and its facts. */
export function StatementItem({ of, isCurrent = false }: { of: StatementFragment; isCurrent?: boolean }) {
  return (
    <li aria-current={isCurrent || undefined}>
      <Sentence statement={of} />
      <Facts of={of} period={false} />
    </li>
  );
}
