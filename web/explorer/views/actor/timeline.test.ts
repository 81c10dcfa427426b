import { describe, expect, test } from 'vitest';
import { entriesOf, type FundingRow } from './entries';
import { LEFT, millions, MOST_ROWS, timelineOf, timeOf, WIDTH } from './timeline_layout';

const funding = (id: string, values: Partial<FundingRow> = {}, other = 'a') =>
  ({
    __typename: 'Funding',
    id,
    validFrom: null,
    validTo: null,
    lastConfirmed: null,
    german: null,
    english: null,
    certainty: 'ASSUMED',
    sources: [],
    amountEur: null,
    amountKind: 'UNKNOWN',
    amountScope: 'WHOLE',
    period: 'UNKNOWN',
    programme: null,
    other: { id: `Actor:${other}`, slug: other, name: other, kind: 'NETWORK', shortName: null, nameEn: null },
    ...values,
  }) as FundingRow;
const timeline = (rows: FundingRow[]) =>
  timelineOf(
    entriesOf('funds', rows, () => 0),
    '2026-06-30',
    ({ amountEur }) => (amountEur === null ? '' : 'an amount'),
  );
const rowsOf = (rows: FundingRow[]) => timeline(rows)?.groups.flatMap((group) => group.rows) ?? [];
const source = (published: string) => ({
  id: published,
  title: '',
  publisher: null,
  url: null,
  published,
  asOf: null,
  accessed: null,
});

test.each([
  ['2021', 'start', 2021],
  ['2021', 'end', 2022],
  ['2021-07', 'start', 2021.5],
  ['2021-12', 'end', 2022],
  ['2021-01-01', 'start', 2021],
] as const)('%s as a number of years: its %s', (date, side, years) => expect(timeOf(date, side)).toBe(years));

describe('fundings over the years', () => {
  test('without any time are not drawn', () => expect(timeline([funding('1')])).toBeNull());

  test('reach from the first year that is stated to today', () =>
    expect(timeline([funding('1', { validFrom: '2019', validTo: '2020' })])?.years).toEqual([2019, 2026]));

  test('have a bar for each stated period and a dotted line where none is stated', () => {
    const [row] = rowsOf([funding('1', { validFrom: '2019', validTo: '2020' }), funding('2')]);
    expect(row?.bars).toHaveLength(1);
    expect(row?.open?.from).toBe(LEFT);
    const [closed] = rowsOf([funding('1', { validFrom: '2019', validTo: '2020' })]);
    expect(closed?.open).toBeNull();
  });

  test('go on dotted where a source states a beginning only', () => {
    const [row] = rowsOf([funding('1', { validFrom: '2019', lastConfirmed: '2021-12-31' })]);
    expect(row?.bars[0]?.x).toBe(LEFT);
    expect(row?.open?.from).toBe(LEFT);
    expect(row?.open?.to).toBeGreaterThan((row?.bars[0]?.x ?? 0) + (row?.bars[0]?.width ?? 0));
  });

  test('have one dot for a day that a statement and its source name', () => {
    const dated = (lastConfirmed: string) =>
      rowsOf([funding('1', { lastConfirmed, sources: [source('2016')] })])[0]?.dots;
    expect(dated('2016-01-01')).toHaveLength(1);
    expect(dated('2018-05-02')).toHaveLength(2);
  });

  test('never cover each other, their amounts neither, and stay inside the picture', () => {
    const rows = Array.from({ length: 12 }, (_, i) =>
      funding(`${i}`, {
        validFrom: `${2010 + (i % 6)}`,
        validTo: `${2010 + (i % 6)}`,
        amountEur: 1,
        amountKind: 'EXACT',
      }),
    );
    const bars = rowsOf(rows).flatMap((row) => row.bars);
    expect(bars).toHaveLength(12);
    for (const [i, bar] of bars.entries()) {
      expect(bar.x >= LEFT && bar.x + bar.width <= WIDTH).toBe(true);
      for (const other of bars.slice(0, i))
        expect(other.y !== bar.y || other.x + other.width <= bar.x || bar.x + bar.width <= other.x).toBe(true);
    }
  });

  test('stop after so many rows', () => {
    const many = Array.from({ length: MOST_ROWS + 5 }, (_, i) => funding(`${i}`, { validFrom: '2020' }, `${i}`));
    expect(rowsOf(many)).toHaveLength(MOST_ROWS);
  });
});

test.each([
  [3_001_000, 'TOTAL', 'Σ 3'],
  [72_100, 'MAXIMUM', '≤ 0.072'],
  [44_713_494.67, 'EXACT', '44.7'],
] as const)('%d, %s, in millions', (amountEur, amountKind, text) =>
  expect(millions(funding('1', { amountEur, amountKind }), String)).toBe(text),
);
