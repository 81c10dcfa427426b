/** How the views of money write amounts. */

import type { MoneyEurosFragment } from '../../generated';
import { type Format, messagesOf } from '../../core/language';
import { vocabularyOf } from '../../statements/vocabulary';
import { type Amount, amountsOf, UNCOUNTED, type Uncounted } from './amounts';
import type { RibbonValue } from './sankey';

/** „2023“, „ganze Laufzeit“. */
export function basisLabel({ basis, year }: Amount, { language }: Format): string {
  return messagesOf(language)('money-amount-basis', { basis, year: year ?? 0 });
}

/** „höchstens 560.000 € (ganze Laufzeit)“. */
export function amountLabel({ kind, basis, year, euros }: Amount, { language }: Format): string {
  return messagesOf(language)('money-amount', { kind, basis, year: year ?? 0, euros });
}

/** How many statements stand in no sum, by reason: „Jahr unbekannt (2)“. */
export function uncountedLabels(total: Uncounted, { language }: Format): string[] {
  const t = messagesOf(language);
  return UNCOUNTED.flatMap((name) => (total[name] ? [t(`money-uncounted-${name}`, { count: total[name] })] : []));
}

/** The amounts of a sum and how many are missing; never empty and never a zero for something unknown. */
export function totalLabel(total: MoneyEurosFragment, format: Format): string {
  const labels = [...amountsOf(total).map((amount) => amountLabel(amount, format)), ...uncountedLabels(total, format)];
  return labels.join('; ') || messagesOf(format.language)('money-amount-none');
}

/** The text at a ribbon: what its width shows, and of how many years it is. */
export function ribbonLabel(part: RibbonValue, { language }: Format): string {
  const t = messagesOf(language);
  if (part.kind === 'UNKNOWN') return t('money-ribbon-unknown', { count: part.count });
  const { kind, euros, amounts } = part;
  return t('money-ribbon', { kind, kindName: vocabularyOf(language).amountKind[kind], euros, amounts });
}
