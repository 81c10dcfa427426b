/** What is known of a service in a region, as words, a sign and a pattern, never one of them alone. */

import type { ReactNode } from 'react';
import type { Language } from '../../core/address';
import { messagesOf, useFormat, useMessages } from '../../core/language';
import { vocabularyOf } from '../../statements/vocabulary';
import { type CellEvidence, hasOffer, KINDS, type CellKind } from './kinds';
import type { Cell, CellState } from './matrix';
import type { ShadeClass } from './shading';

/** „aktuell belegt“. */
export function kindLabel(kind: CellKind, language: Language): string {
  const t = messagesOf(language);
  return t(`coverage-kind-${kind}`);
}

/** „älter belegt · 2022“: no day, as most sources are dated by their year only. */
export function evidenceLabel({ kind, newest }: CellEvidence, language: Language): string {
  const t = messagesOf(language);
  const label = kindLabel(kind, language);
  if (!hasOffer(kind)) return label;
  const date = newest?.slice(0, 4) ?? t('status-undated');
  return t('coverage-evidence', { kind: label, date });
}

/** „nicht aktuell belegt, 2 Träger“. */
export function stateLabel({ state, providerCount }: CellState, language: Language): string {
  return messagesOf(language)('coverage-state', {
    state: vocabularyOf(language).state[state],
    providers: providerCount,
  });
}

/** Everything that a cell says: what is known, how many carriers, and what was there before a change. */
export function cellLabel(cell: Cell, was: string, language: Language): string {
  const t = messagesOf(language);
  if (cell.was)
    return t('coverage-cell-changed', { now: stateLabel(cell, language), was, then: stateLabel(cell.was, language) });
  const label = evidenceLabel(cell, language);
  return cell.providerCount > 0 ? t('coverage-cell-known', { evidence: label, providers: cell.providerCount }) : label;
}

/** The sign of a kind, as it stands in the table. */
export function KindMark({ kind, children }: { kind: CellKind; children?: ReactNode }) {
  return (
    <span className={`coverage-mark ${kind}`} aria-hidden="true">
      {children ?? (kind === 'none' ? '✕' : '')}
    </span>
  );
}

export function KindStatus({ of }: { of: CellEvidence }) {
  const { language } = useFormat();
  return (
    <span className="status">
      <KindMark kind={of.kind} />
      {evidenceLabel(of, language)}
    </span>
  );
}

/** The kinds that occur, as the table shows them. */
export function KindLegend({ kinds }: { kinds: ReadonlySet<CellKind> }) {
  const t = useMessages();
  const { language } = useFormat();
  return (
    <ul className="coverage-legend" aria-label={t('coverage-legend')}>
      {KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
        <li key={kind} className="status">
          <KindMark kind={kind} />
          {kindLabel(kind, language)}
        </li>
      ))}
    </ul>
  );
}

/** The patterns of the kinds that are not one colour. `scale`: units of the drawing for a unit of the pattern. */
export function Patterns({ id, scale = 1 }: { id: string; scale?: number }) {
  const side = 12 * scale;
  const dots = (kind: CellKind, mark: ReactNode) => (
    <pattern
      id={patternId(id, kind)}
      width={side}
      height={side}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect className="ground" width={side} height={side} />
      {mark}
    </pattern>
  );
  const middle = side / 2;
  return (
    <defs>
      {dots('wide-current', <circle className="current" cx={middle} cy={middle} r={side * 0.3} />)}
      {dots(
        'wide-partial',
        <path className="current" d={`M${side * 0.2} ${middle}a${side * 0.3} ${side * 0.3} 0 0 1 ${side * 0.6} 0z`} />,
      )}
      {dots('wide-older', <circle className="older-line" cx={middle} cy={middle} r={side * 0.15} />)}
      <pattern id={patternId(id, 'own-partial')} width={side} height={side} patternUnits="userSpaceOnUse">
        <rect className="older" width={side} height={side} />
        <rect className="current" width={side / 2} height={side} />
      </pattern>
      <pattern
        id={patternId(id, 'none')}
        width={side}
        height={side}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="ground" width={side} height={side} />
        <rect className="none" width={side / 4} height={side} />
      </pattern>
      <pattern id={patternId(id, 'age-undated')} width={side} height={side} patternUnits="userSpaceOnUse">
        <rect className="ground" width={side} height={side} />
        <rect className="line" width={side} height={side / 8} />
      </pattern>
    </defs>
  );
}

const PATTERNED: readonly ShadeClass[] = [
  'own-partial',
  'wide-current',
  'wide-partial',
  'wide-older',
  'none',
  'age-undated',
];
const patternId = (id: string, name: ShadeClass) => `coverage-${id}-${name}`;

/** The fill of a class that has a pattern; other classes get theirs from the style sheet. */
export function fillOf(id: string, name: ShadeClass): string | undefined {
  return PATTERNED.includes(name) ? `url(#${patternId(id, name)})` : undefined;
}
