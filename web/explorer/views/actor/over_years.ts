/** Sums over the years, kept apart by what kind of amount they are, and what stands in no year. */

import type { Language } from '../../core/address';
import type { OverYearsFragment } from '../../generated';
import { formatOf, messagesOf } from '../../core/language';

export const AMOUNTS = ['exact', 'approximate', 'maximum', 'total'] as const;
export type AmountName = (typeof AMOUNTS)[number];

export interface Chart {
  years: number[];
  /** The kinds of amounts that occur. */
  amounts: AmountName[];
  /** The end of the scale: a round number of euros. */
  top: number;
  bars: { year: number; amount: AmountName; euro: number }[];
}

/** `null` where no amount has a year. */
export function chartOf({ years }: Pick<OverYearsFragment, 'years'>): Chart | null {
  const bars = years.flatMap((of) =>
    AMOUNTS.flatMap((amount) => {
      const euro = of[amount];
      return euro === null ? [] : [{ year: of.year, amount, euro }];
    }),
  );
  const barYears = bars.map(({ year }) => year);
  if (barYears.length === 0) return null;
  const [from, to] = [Math.min(...barYears), Math.max(...barYears)];
  return {
    years: Array.from({ length: to - from + 1 }, (_, i) => from + i),
    amounts: AMOUNTS.filter((amount) => bars.some((bar) => bar.amount === amount)),
    top: roundUp(Math.max(...bars.map(({ euro }) => euro))),
    bars,
  };
}

/** The next of 1, 2, 5, 10, 20, 50 … */
export function roundUp(value: number): number {
  if (value <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= value) ?? value;
}

const COUNTS = ['unknownCount', 'undatedCount', 'perRecipientCount', 'partCount', 'disputedCount'] as const;

/** What the bars don't show, in sentences. */
export function besideOf(total: OverYearsFragment, language: Language): string[] {
  const t = messagesOf(language);
  const { list } = formatOf(language);
  const whole = AMOUNTS.flatMap((amount) => {
    const value = total.wholeTerm[amount];
    return value === null ? [] : [t('actor-beside-amount', { kind: amount, euros: value })];
  });
  const counts = COUNTS.filter((name) => total[name] > 0).map((name) =>
    t(`actor-beside-counts-${name}`, { count: total[name] }),
  );
  return [...(whole.length ? [t('actor-beside-whole', { amounts: list(whole) })] : []), ...counts];
}
