/** The one status of a statement on a day, with its date. */

import type { Language } from '../core/address';
import { formatOf, messagesOf } from '../core/language';
import type { StatementFactsFragment } from '../generated';
import type { StatusKind } from '../ui/status';

/** A stated end so many months ahead is told before anything else. */
const ENDS_SOON_MONTHS = 12;

type Statement = Pick<StatementFactsFragment, 'certainty' | 'lastConfirmed' | 'validFrom' | 'validTo'>;

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
    return { kind: 'ENDED', text: validTo ? t('status-ended', { day: validTo }) : t('status-other-time') };
  }
  if (validTo && validTo.slice(0, 10) <= monthsAfter(day))
    return { kind: 'ENDING', text: t('status-ending', { day: validTo }) };
  const date = lastConfirmed ? format.day(lastConfirmed) : t('status-undated');
  return certainty === 'CONFIRMED'
    ? { kind: 'CURRENT', text: t('status-current', { date }) }
    : { kind: 'OLDER', text: t('status-older', { date }) };
}

function monthsAfter(day: string): string {
  const end = new Date(`${day}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + ENDS_SOON_MONTHS);
  return end.toISOString().slice(0, 10);
}
