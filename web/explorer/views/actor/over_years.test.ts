import { describe, expect, test } from 'vitest';
import type { OverYearsFragment } from '../../generated';
import { besideOf, chartOf, roundUp } from './over_years';

const none = { exact: null, approximate: null, maximum: null, total: null };
const total = (changes: Partial<OverYearsFragment>): OverYearsFragment => ({
  years: [],
  wholeTerm: none,
  unknownCount: 0,
  disputedCount: 0,
  perRecipientCount: 0,
  undatedCount: 0,
  partCount: 0,
  ...changes,
});

describe('bars over the years', () => {
  test('kinds of amounts stay apart, years between stay empty', () => {
    const chart = chartOf(
      total({
        years: [
          { year: 2019, ...none, exact: 10, maximum: 72100 },
          { year: 2021, ...none, exact: 0 },
        ],
      }),
    );
    expect(chart?.years).toEqual([2019, 2020, 2021]);
    expect(chart?.amounts).toEqual(['exact', 'maximum']);
    expect(chart?.top).toBe(100000);
    expect(chart?.bars).toContainEqual({ year: 2021, amount: 'exact', euro: 0 });
    expect(chart?.bars).toHaveLength(3);
  });

  test('no amount in any year is no chart, not an empty one', () => {
    expect(chartOf(total({}))).toBeNull();
    expect(chartOf(total({ years: [{ year: 2020, ...none }] }))).toBeNull();
  });

  test.each([
    [0, 1],
    [1, 1],
    [1.5, 2],
    [2.1, 5],
    [72100, 100000],
    [100000, 100000],
    [3001000, 5000000],
  ])('the scale for %d ends at %d', (value, top) => expect(roundUp(value)).toBe(top));
});

describe('what the bars don’t show', () => {
  test('is nothing where there is nothing', () => expect(besideOf(total({}), 'DE')).toEqual([]));

  test('is said in German', () => {
    expect(
      besideOf(total({ unknownCount: 3, disputedCount: 1, wholeTerm: { ...none, exact: 1000, total: 4000000 } }), 'DE'),
    ).toEqual([
      'Für ganze Laufzeiten, ohne Aufteilung auf Jahre: 1.000\u00a0€ und Gesamtbeträge 4.000.000\u00a0€.',
      'Dazu 3 Förderungen ohne bekannten Betrag.',
      '1 Angabe einer anderen Quelle zur selben Förderung zählt nicht mit; die der neuesten Quelle zählt.',
    ]);
  });

  test('is said in English', () => {
    expect(besideOf(total({ unknownCount: 1, undatedCount: 2, perRecipientCount: 1, partCount: 2 }), 'EN')).toEqual([
      'Besides 1 funding without a known amount.',
      '2 yearly amounts name no year.',
      '1 amount is per recipient and is not added up.',
      '2 amounts are parts of fundings that count as a whole.',
    ]);
  });
});
