/** Sums over the years, kept apart by what kind of amount they are, and what stands in no year. */

import type { Language } from '../../core/address';
import type { OverYearsFragment } from '../../generated';
import { formatOf, inLanguage, words } from '../../core/language';

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
  const known = bars.map(({ year }) => year);
  if (known.length === 0) return null;
  const [from, to] = [Math.min(...known), Math.max(...known)];
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

const said = words({
  de: {
    whole: (amounts: string) => `Für ganze Laufzeiten, ohne Aufteilung auf Jahre: ${amounts}.`,
    kind: { exact: '', approximate: 'ungefähr ', maximum: 'höchstens ', total: 'Gesamtbeträge ' },
    counts: {
      unknownCount: (n: number) =>
        n === 1 ? 'Dazu 1 Förderung ohne bekannten Betrag.' : `Dazu ${n} Förderungen ohne bekannten Betrag.`,
      undatedCount: (n: number) =>
        n === 1 ? '1 Jahresbetrag nennt kein Jahr.' : `${n} Jahresbeträge nennen kein Jahr.`,
      perRecipientCount: (n: number) =>
        n === 1
          ? '1 Betrag gilt je Empfänger und wird nicht addiert.'
          : `${n} Beträge gelten je Empfänger und werden nicht addiert.`,
      partCount: (n: number) =>
        n === 1
          ? '1 Teilbetrag steckt schon in einer Förderung, die als Ganzes zählt.'
          : `${n} Teilbeträge stecken schon in Förderungen, die als Ganzes zählen.`,
      disputedCount: (n: number) =>
        n === 1
          ? '1 Angabe einer anderen Quelle zur selben Förderung zählt nicht mit; die der neuesten Quelle zählt.'
          : `${n} Angaben anderer Quellen zu denselben Förderungen zählen nicht mit; die der neuesten Quelle zählt.`,
    },
  },
  en: {
    whole: (amounts: string) => `For whole terms, not split into years: ${amounts}.`,
    kind: { exact: '', approximate: 'about ', maximum: 'at most ', total: 'overall sums of ' },
    counts: {
      unknownCount: (n: number) =>
        n === 1 ? 'Besides 1 funding without a known amount.' : `Besides ${n} fundings without a known amount.`,
      undatedCount: (n: number) => (n === 1 ? '1 yearly amount names no year.' : `${n} yearly amounts name no year.`),
      perRecipientCount: (n: number) =>
        n === 1
          ? '1 amount is per recipient and is not added up.'
          : `${n} amounts are per recipient and are not added up.`,
      partCount: (n: number) =>
        n === 1
          ? '1 amount is a part of a funding that counts as a whole.'
          : `${n} amounts are parts of fundings that count as a whole.`,
      disputedCount: (n: number) =>
        n === 1
          ? '1 statement of another source about the same funding does not count; the newest source’s does.'
          : `${n} statements of other sources about the same fundings do not count; the newest source’s do.`,
    },
  },
});

const COUNTS = ['unknownCount', 'undatedCount', 'perRecipientCount', 'partCount', 'disputedCount'] as const;

/** What the bars don't show, in sentences. */
export function besideOf(total: OverYearsFragment, language: Language): string[] {
  const word = inLanguage(said, language);
  const { euro, list } = formatOf(language);
  const whole = AMOUNTS.flatMap((amount) => {
    const value = total.wholeTerm[amount];
    return value === null ? [] : [word.kind[amount] + euro(value)];
  });
  const counts = COUNTS.filter((name) => total[name] > 0).map((name) => word.counts[name](total[name]));
  return [...(whole.length ? [word.whole(list(whole))] : []), ...counts];
}
