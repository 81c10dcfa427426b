import { describe, expect, test } from 'vitest';
import type { FlowLevel, MoneyEurosFragment } from '../../generated';
import { formatOf } from '../../core/language';
import { amountsOf, eurosOf, openCount, sumOf } from './amounts';
import { levelsOf, timeOf, withinOf, withinParameter } from './choice';
import { ribbonLabel, totalLabel } from './labels';
import { type Origins, payerOf, placesOf, stackOf, stepsOf, yearsOf } from './origins';
import { linesOf, outlineOf, ribbonValuesOf, pictureOf, scaleOf, withRoom } from './sankey';
import { monthsOf, placeOf } from './timeline';

const NONE = { exact: null, approximate: null, maximum: null, total: null };
const NOTHING: MoneyEurosFragment = {
  years: [],
  wholeTerm: NONE,
  assumed: NONE,
  unknownCount: 0,
  disputedCount: 0,
  perRecipientCount: 0,
  undatedCount: 0,
  partCount: 0,
};
const money = (more: Partial<MoneyEurosFragment>): MoneyEurosFragment => ({ ...NOTHING, ...more });
const exactly = (exact: number) => money({ years: [{ ...NONE, year: 2023, exact }] });
const link = (source: string, target: string, total: MoneyEurosFragment) => ({ source, target, total });
const node = (id: string) => ({ id, level: id.split(':')[0] as FlowLevel });
const FRAME = { width: 1000, money: 300, nodeWidth: 10, padding: 20, right: 100, thinnest: 2, unknown: 6 };

describe('amounts', () => {
  test('keep kinds and times apart, and a zero is an amount', () => {
    const total = money({
      years: [
        { ...NONE, year: 2022, exact: 0 },
        { ...NONE, year: 2023, exact: 5, maximum: 7 },
      ],
      wholeTerm: { ...NONE, total: 9 },
      assumed: { ...NONE, approximate: 4 },
    });
    expect(amountsOf(total)).toEqual([
      { kind: 'EXACT', basis: 'YEAR', year: 2022, euros: 0 },
      { kind: 'EXACT', basis: 'YEAR', year: 2023, euros: 5 },
      { kind: 'MAXIMUM', basis: 'YEAR', year: 2023, euros: 7 },
      { kind: 'TOTAL', basis: 'TERM', year: null, euros: 9 },
      { kind: 'APPROXIMATE', basis: 'ASSUMED', year: null, euros: 4 },
    ]);
  });

  test('count statements without an amount to add, but not those that another source replaces', () => {
    expect(
      openCount(money({ unknownCount: 1, perRecipientCount: 2, undatedCount: 3, disputedCount: 10, partCount: 20 })),
    ).toBe(6);
  });
});

describe('the ribbons of a link', () => {
  test('are one ribbon of unknown amount if all amounts are unknown', () => {
    expect(ribbonValuesOf(money({ unknownCount: 12 }))).toEqual([{ kind: 'UNKNOWN', count: 12 }]);
  });

  test('are at least one', () => {
    expect(ribbonValuesOf(money({ disputedCount: 1 }))).toEqual([{ kind: 'UNKNOWN', count: 0 }]);
  });

  test('are one for each kind and time, and one for unknown amounts', () => {
    const total = money({
      years: [
        { ...NONE, year: 2022, exact: 1 },
        { ...NONE, year: 2023, exact: 2, maximum: 7 },
      ],
      wholeTerm: { ...NONE, exact: 9 },
      unknownCount: 1,
    });
    expect(ribbonValuesOf(total)).toEqual([
      { kind: 'EXACT', basis: 'YEAR', euros: 3, amounts: 2 },
      { kind: 'MAXIMUM', basis: 'YEAR', euros: 7, amounts: 1 },
      { kind: 'EXACT', basis: 'TERM', euros: 9, amounts: 1 },
      { kind: 'UNKNOWN', count: 1 },
    ]);
  });
});

describe('the picture', () => {
  const levels: FlowLevel[] = ['FUNDER', 'PROGRAMME', 'RECIPIENT'];
  const nodes = ['FUNDER:a', 'FUNDER:b', 'PROGRAMME:p', 'PROGRAMME:q', 'RECIPIENT:r'].map(node);

  test('draws euros in proportion, and all unknown amounts alike', () => {
    const links = [
      link('FUNDER:a', 'PROGRAMME:p', exactly(900)),
      link('FUNDER:b', 'PROGRAMME:q', money({ unknownCount: 12 })),
      link('PROGRAMME:p', 'RECIPIENT:r', exactly(300)),
    ];
    expect(scaleOf(nodes, links, 300)).toBe(3);
    const { ribbons } = pictureOf(nodes, links, levels, FRAME);
    expect(ribbons.map(({ link: { source }, thick }) => [source, Math.round(thick)])).toEqual([
      ['FUNDER:a', 300],
      ['FUNDER:b', 6],
      ['PROGRAMME:p', 100],
    ]);
  });

  test('draws even a small amount visibly', () => {
    const links = [link('FUNDER:a', 'PROGRAMME:p', exactly(1_000_000)), link('FUNDER:b', 'PROGRAMME:p', exactly(1))];
    const { ribbons } = pictureOf(nodes, links, levels, FRAME);
    expect(ribbons.map(({ thick }) => Math.round(thick))).toEqual([300, 2]);
  });

  test('puts each level in its column, even if no path leads through all levels', () => {
    const links = [link('FUNDER:a', 'PROGRAMME:p', exactly(1)), link('PROGRAMME:q', 'RECIPIENT:r', exactly(1))];
    const { nodes: placed, height } = pictureOf(nodes, links, levels, FRAME);
    const x = Object.fromEntries(placed.map((one) => [one.node.id, one.x]));
    expect(x).toEqual({ 'FUNDER:a': 0, 'FUNDER:b': 0, 'PROGRAMME:p': 445, 'PROGRAMME:q': 445, 'RECIPIENT:r': 890 });
    for (const { y, height: high } of placed) {
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + high).toBeLessThanOrEqual(height);
    }
  });

  test('has no ribbons backwards, over a level, or to missing nodes', () => {
    const links = [
      link('PROGRAMME:p', 'FUNDER:a', exactly(1)),
      link('FUNDER:a', 'RECIPIENT:r', exactly(1)),
      link('FUNDER:a', 'PROGRAMME:none', exactly(1)),
      link('FUNDER:a', 'FUNDER:a', exactly(1)),
    ];
    expect(pictureOf(nodes, links, levels, FRAME).ribbons).toEqual([]);
  });

  test('draws what an actor gives to itself as any other ribbon', () => {
    const ends = ['FUNDER:a', 'RECIPIENT:a'].map(node);
    const { ribbons } = pictureOf(ends, [link('FUNDER:a', 'RECIPIENT:a', exactly(7))], ['FUNDER', 'RECIPIENT'], FRAME);
    expect(ribbons.map(({ part }) => part)).toEqual([{ kind: 'EXACT', basis: 'YEAR', euros: 7, amounts: 1 }]);
  });

  test('is empty without nodes', () => {
    expect(pictureOf([], [], levels, FRAME)).toEqual({ height: 0, nodes: [], ribbons: [] });
  });

  test('draws the kinds of a link side by side', () => {
    const both = money({ years: [{ ...NONE, year: 2023, exact: 100, maximum: 200 }], unknownCount: 2 });
    const { ribbons } = pictureOf(nodes, [link('FUNDER:a', 'PROGRAMME:p', both)], levels, FRAME);
    expect(ribbons.map(({ part }) => part.kind)).toEqual(['EXACT', 'MAXIMUM', 'UNKNOWN']);
    const [first, second, third] = ribbons.map(({ from, thick }) => [from.y - thick / 2, from.y + thick / 2]);
    expect(second?.[0]).toBeCloseTo(first?.[1] ?? -1);
    expect(third?.[0]).toBeCloseTo(second?.[1] ?? -1);
  });

  test('outlines a ribbon with its width', () => {
    const path = outlineOf({ from: { x: 0, y: 10 }, to: { x: 100, y: 50 }, thick: 8 });
    expect(path).toBe('M0.0 6.0C50.0 6.0 50.0 46.0 100.0 46.0V54.0C50.0 54.0 50.0 14.0 0.0 14.0Z');
  });
});

describe('labels', () => {
  const withPlainSpaces = (text: string) => text.replaceAll('\u00a0', ' ');

  test('name the kind, and what the width adds up of several years', () => {
    const format = formatOf('DE');
    expect(withPlainSpaces(ribbonLabel({ kind: 'UNKNOWN', count: 12 }, format))).toBe('Betrag unbekannt (12)');
    expect(withPlainSpaces(ribbonLabel({ kind: 'MAXIMUM', basis: 'TERM', euros: 560000, amounts: 1 }, format))).toBe(
      'höchstens 560.000 €',
    );
    expect(withPlainSpaces(ribbonLabel({ kind: 'EXACT', basis: 'YEAR', euros: 3_010_000, amounts: 1 }, format))).toBe(
      '3 Mio. €',
    );
    expect(withPlainSpaces(ribbonLabel({ kind: 'EXACT', basis: 'YEAR', euros: 3_010_000, amounts: 2 }, format))).toBe(
      '3 Mio. € (2 Jahre)',
    );
  });

  test('of a sum are never empty or zero', () => {
    expect(totalLabel(NOTHING, formatOf('EN'))).toBe('no amount that can be added up');
    const total = money({
      years: [{ ...NONE, year: 2023, approximate: 5 }],
      wholeTerm: { ...NONE, total: 9 },
      unknownCount: 2,
      disputedCount: 1,
    });
    expect(totalLabel(total, formatOf('EN'))).toBe(
      'about €5 (2023); total €9 (whole term); amount unknown (2); 1 older figure',
    );
  });
});

test('labels do not overlap', () => {
  const box = (x: number, y: number) => ({ x, y, width: 10, height: 10 });
  expect(withRoom([box(0, 0), box(5, 5), box(10, 0), box(30, 30)], [box(35, 35)])).toEqual([box(0, 0), box(10, 0)]);
});

test('names take at most two lines', () => {
  expect(linesOf('Land NRW', 20)).toEqual(['Land NRW']);
  expect(linesOf('Ministerium für Kinder, Jugend und Familie', 22)).toEqual([
    'Ministerium für',
    'Kinder, Jugend und Fa…',
  ]);
});

describe('the address', () => {
  const at = (text: string) => {
    const query = new URLSearchParams(text);
    return { get: (name: string) => query.get(name), day: '2024-05-06' };
  };

  test('names a year, years, the day, or nothing: 2012 to the year of the page’s day', () => {
    expect(timeOf(at(''))).toEqual({ fromYear: 2012, toYear: 2024 });
    expect(timeOf(at('year=2019'))).toEqual({ fromYear: 2019, toYear: 2019 });
    expect(timeOf(at('year=day'))).toEqual({ on: '2024-05-06' });
    expect(timeOf(at('from=2014&to=2016'))).toEqual({ fromYear: 2014, toYear: 2016 });
    expect(timeOf(at('from=2016&to=2012'))).toEqual({ fromYear: 2012, toYear: 2016 });
    expect(timeOf(at('to=2016'))).toEqual({ fromYear: 2012, toYear: 2016 });
    expect(timeOf(at('to=2005'))).toEqual({ fromYear: 2005, toYear: 2005 });
    expect(timeOf(at('from=2030'))).toEqual({ fromYear: 2030, toYear: 2030 });
    expect(timeOf(at('from=1950'))).toEqual({ fromYear: 1965, toYear: 2024 });
    expect(timeOf({ get: () => null, day: '1995-01-01' })).toEqual({ fromYear: 1995, toYear: 1995 });
    for (const wrong of ['year=abc', 'year=99999', 'from=x', 'year=-1'])
      expect(timeOf(at(wrong))).toEqual({ fromYear: 2012, toYear: 2024 });
  });

  test('names levels in the direction of the money', () => {
    expect(levelsOf('REGION,FUNDER')).toEqual(['FUNDER', 'REGION']);
    expect(levelsOf('FUNDER,FUNDER')).toEqual(['FUNDER', 'PROGRAMME', 'REGION']);
    expect(levelsOf('NONSENSE')).toHaveLength(3);
  });

  test('names a region by its AGS, all of Germany, or nothing: North Rhine-Westphalia', () => {
    expect(withinOf(at('within=05112'))).toBe('05112');
    expect(withinOf(at('within=DE'))).toBeNull();
    expect(withinOf(at('within=Köln'))).toBe('05');
    expect(withinOf(at(''))).toBe('05');
    for (const within of ['05112', null, '05']) {
      const parameter = withinParameter(within);
      expect(withinOf(at(parameter ? `within=${parameter}` : ''))).toBe(within);
    }
  });
});

describe('who pays', () => {
  const actor = (kind: string, level?: string | null) =>
    ({ kind, level }) as unknown as Origins['nodes'][number]['actor'];

  test('is told by the level of government; what no source tells is OTHER', () => {
    expect(payerOf(actor('MINISTRY', 'STATE'))).toBe('STATE');
    expect(payerOf(actor('PROGRAMME', 'FEDERAL'))).toBe('FEDERAL');
    expect(payerOf(actor('MUNICIPALITY'))).toBe('LOCAL');
    expect(payerOf(actor('PUBLIC_BODY', null))).toBe('OTHER');
    expect(payerOf(actor('CIVIL_SOCIETY_GROUP'))).toBe('OTHER');
    expect(payerOf(null)).toBe('OTHER');
  });

  const origins = {
    fromYear: 2022,
    toYear: 2024,
    nodes: [
      { id: 'FUNDER:land', level: 'FUNDER', actor: actor('PUBLIC_BODY', 'STATE') },
      { id: 'FUNDER:bund', level: 'FUNDER', actor: actor('MINISTRY', 'FEDERAL') },
      { id: 'REGION:1', level: 'REGION', actor: null },
      { id: 'REGION:2', level: 'REGION', actor: null },
    ],
    links: [
      {
        source: 'FUNDER:land',
        target: 'REGION:1',
        statementCount: 2,
        total: money({
          years: [
            { ...NONE, year: 2022, exact: 5, approximate: 2, maximum: 9 },
            { ...NONE, year: 2024, total: 10 },
          ],
        }),
      },
      {
        source: 'FUNDER:bund',
        target: 'REGION:1',
        statementCount: 1,
        total: money({ years: [{ ...NONE, year: 2022, exact: 4 }] }),
      },
      {
        source: 'FUNDER:bund',
        target: 'REGION:2',
        statementCount: 3,
        total: money({ wholeTerm: { ...NONE, total: 70 }, unknownCount: 2 }),
      },
    ],
  } as unknown as Origins;

  test('is summed up for each year of the span, without upper limits', () => {
    const years = yearsOf(origins);
    expect(years.map(({ year, all }) => [year, eurosOf(all), all.maximum])).toEqual([
      [2022, 11, 9],
      [2023, 0, 0],
      [2024, 10, 0],
    ]);
    expect(years[0]?.byPayer.STATE).toEqual({ exact: 5, rough: 2, maximum: 9 });
    expect(years[0]?.byPayer.FEDERAL).toEqual({ exact: 4, rough: 0, maximum: 0 });
  });

  test('is summed up for each place, with what is in no sum beside it', () => {
    const [first, second] = placesOf(origins);
    expect([first?.node.id, first && eurosOf(first.all), first?.last, first?.statementCount]).toEqual([
      'REGION:1',
      21,
      2024,
      3,
    ]);
    expect([second && eurosOf(second.all), second?.term, second?.open, second?.last]).toEqual([0, 70, 2, null]);
  });

  test('is stacked without gaps, the upper limits on top', () => {
    const [year] = yearsOf(origins);
    const stack = year ? stackOf(year.byPayer, ['STATE', 'FEDERAL']) : [];
    expect(stack.map(({ payer, kind, from, to }) => [payer, kind, from, to])).toEqual([
      ['STATE', 'exact', 0, 5],
      ['STATE', 'rough', 5, 7],
      ['FEDERAL', 'exact', 7, 11],
      ['STATE', 'maximum', 11, 20],
    ]);
  });

  test('is added up over years', () => {
    expect(
      sumOf([
        { ...NONE, year: 2022, exact: 1 },
        { ...NONE, year: 2023, exact: 2, total: 3 },
      ]),
    ).toEqual({
      exact: 3,
      rough: 3,
      maximum: 0,
    });
  });
});

test.each([0, 1, 999, 6_695_834, 41_000])('the axis reaches %d in few even steps', (greatest) => {
  const steps = stepsOf(greatest);
  expect(steps[0]).toBe(0);
  expect(steps.at(-1)).toBeGreaterThanOrEqual(greatest);
  expect(steps.length).toBeLessThanOrEqual(6);
  expect(steps.length).toBe(new Set(steps).size);
});

describe('the timeline of ends', () => {
  test('has every month from the first day to the last', () => {
    expect(monthsOf('2026-11-28', '2027-02-01')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
  });

  test('places days within their months, and days outside at the edge', () => {
    const months = monthsOf('2026-11-28', '2027-02-01');
    expect(placeOf('2026-11-30', months)).toBe(1);
    expect(placeOf('2026-12-31', months)).toBe(2);
    expect(placeOf('2027-02-14', months)).toBe(3.5);
    expect(placeOf('2020-01-01', months)).toBe(0);
    expect(placeOf('2030-01-01', months)).toBe(4);
  });
});
