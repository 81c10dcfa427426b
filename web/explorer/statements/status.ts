/** The one status of a statement on a day, with its date. */

import type { Language } from '../core/address';
import { formatOf, messagesOf } from '../core/language';
import type { StatementFactsFragment } from '../generated';
import type { StatusKind } from '../ui/status';

/** A stated end within so many months comes before any other status. */
const ENDS_SOON_MONTHS = 12;

type Statement = Pick<StatementFactsFragment, 'certainty' | 'lastConfirmed' | 'validFrom' | 'validTo'> &
  Partial<Pick<StatementFactsFragment, 'sources'>>;

export interface StatementStatus {
  kind: StatusKind;
  /** „aktuell belegt · Mai 2025“. */
  text: string;
}

export function statusOf(statement: Statement, day: string, language: Language): StatementStatus {
  const t = messagesOf(language);
  const format = formatOf(language);
  const { certainty, lastConfirmed, validFrom, validTo } = statement;
  if (certainty === 'DOES_NOT_HOLD') {
    const begins = validFrom && validFrom > day;
    if (begins) return { kind: 'ENDED', text: t('status-begins', { day: validFrom }) };
    const ended = validTo && validTo < day.slice(0, validTo.length);
    return { kind: 'ENDED', text: ended ? t('status-ended', { day: validTo }) : t('status-known-later') };
  }
  if (validTo && validTo.slice(0, 10) <= monthsAfter(day))
    return { kind: 'ENDING', text: t('status-ending', { day: validTo }) };
  const date = lastConfirmed ? format.day(asPublished(lastConfirmed, statement.sources)) : t('status-undated');
  return certainty === 'CONFIRMED'
    ? { kind: 'CURRENT', text: t('status-current', { date }) }
    : { kind: 'OLDER', text: t('status-older', { date }) };
}

/** The day of the newest evidence as precise as its source states it: `2022` and not its first day. */
export function asPublished(
  lastConfirmed: string,
  sources: readonly Pick<StatementFactsFragment['sources'][number], 'published' | 'asOf'>[] = [],
): string {
  const stated = sources.flatMap(({ published, asOf }) => {
    const day = published ?? asOf;
    return day && lastConfirmed.startsWith(day) ? [day] : [];
  });
  return stated.toSorted((one, two) => two.length - one.length)[0] ?? lastConfirmed;
}

const RANKS: readonly StatusKind[] = ['CURRENT', 'ENDING', 'OLDER', 'ENDED'];

/** The statements about one relation, the one whose status is told first: what is current before what is older, then
 * the newest evidence, then the latest end. */
export function byStatus<S extends Statement>(statements: readonly S[], day: string, language: Language): S[] {
  const rank = (statement: S) => RANKS.indexOf(statusOf(statement, day, language).kind);
  const newest = (one: string | null, two: string | null) => (two ?? '').localeCompare(one ?? '');
  return statements.toSorted(
    (one, two) =>
      rank(one) - rank(two) || newest(one.lastConfirmed, two.lastConfirmed) || newest(one.validTo, two.validTo),
  );
}

function monthsAfter(day: string): string {
  const end = new Date(`${day}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + ENDS_SOON_MONTHS);
  return end.toISOString().slice(0, 10);
}
