import type { Messages } from '../../core/language';
import type { FundingRow } from './entries';

type Amount = Pick<FundingRow, 'amountEur' | 'amountKind' | 'amountScope' | 'period'>;

/** „höchstens 72.100 € im Jahr“. What no source names is left out, but an unknown amount is told: it is no zero. */
export function amountText({ amountEur, amountKind, amountScope, period }: Amount, t: Messages): string {
  if (amountEur === null) return t('AmountKind-UNKNOWN');
  const values = { euros: amountEur, kind: amountKind, scope: amountScope, period };
  if (period !== 'UNKNOWN') return t('statements-amount', values);
  const euros = t('bounded-euros', { euros: amountEur, kind: amountKind });
  return amountScope === 'WHOLE' ? euros : `${euros} (${t('amount-scope-name', { scope: amountScope })})`;
}
