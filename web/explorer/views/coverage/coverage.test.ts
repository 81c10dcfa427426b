import { describe, expect, test } from 'vitest';
import regions from '../../../../seeds/data/Region.csv?raw';
import { coverageChoiceOf, columnOf } from './choice';
import { centreOf, type Direction, neighbour, ringsOf } from './directions';
import { changesOf, nextSort, rowsOf, sortedRows, sortFrom, sortText, talliedBy } from './matrix';
import { dayOf, lastMonth, monthOf, shifted } from './months';
import outlines from './outlines.json';
import written from './outlines.json?raw';

const DISTRICTS = ['DISTRICT', 'URBAN_DISTRICT'];
const paths = new Map(Object.entries(outlines.paths));

describe('outlines', () => {
  test('are those of all districts and independent cities of the state', () => {
    const rows = regions.split('\n').map((line) => line.split(','));
    const wanted = rows.filter(([ags, , kind]) => ags?.startsWith('05') && DISTRICTS.includes(kind ?? ''));
    expect(wanted).toHaveLength(53);
    expect([...paths.keys()].sort()).toEqual(wanted.map(([ags]) => ags).sort());
  });

  test('enclose an area inside the picture', () => {
    const [, , width = 0, height = 0] = outlines.viewBox.split(' ').map(Number);
    for (const path of paths.values()) {
      expect(path).toMatch(/^(M\d+ \d+l[-\d ]+z)+$/);
      for (const ring of ringsOf(path)) {
        expect(ring.length).toBeGreaterThan(3);
        for (const [x, y] of ring) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
      }
    }
  });

  test('are small', () => {
    expect(new TextEncoder().encode(written).length).toBeLessThan(40_000);
  });
});

describe('moving over the map', () => {
  const centres = new Map([...paths].map(([ags, path]) => [ags, centreOf(path)]));
  const [koeln, oberhausen, steinfurt, duisburg] = ['05315', '05119', '05566', '05112'] as const;

  test('the centre of a square', () => {
    expect(centreOf('M10 10l10 0 0 10-10 0z')).toEqual([15, 15]);
  });

  test('leads to the neighbour', () => {
    expect(neighbour(duisburg, 'ArrowUp', centres)).toBe(oberhausen);
    expect(neighbour(steinfurt, 'ArrowUp', centres)).toBeNull();
  });

  test('reaches every region', () => {
    const seen = new Set<string>([koeln]);
    for (const from of seen)
      for (const way of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] satisfies Direction[]) {
        const to = neighbour(from, way, centres);
        if (to) seen.add(to);
      }
    expect(seen.size).toBe(53);
  });
});

describe('months', () => {
  test('start in 2008 and end with the next year', () => {
    expect(monthOf('2008-01-15')).toBe(0);
    expect(dayOf(0, '2026-11-23')).toBe('2008-01-01');
    expect(dayOf(lastMonth('2026-11-23'), '2026-11-23')).toBe('2027-12-01');
  });

  test('the current month stands for today', () => {
    expect(dayOf(monthOf('2026-11-23'), '2026-11-23')).toBe('2026-11-23');
  });

  test('every month of the slider comes back from its day', () => {
    const now = '2026-11-23';
    for (let month = 0; month <= lastMonth(now); month++) expect(monthOf(dayOf(month, now))).toBe(month);
  });

  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-12-01', 1, '2025-01-01'],
  ])('%s and %i months is %s', (day, months, wanted) => expect(shifted(day, months)).toBe(wanted));

  test('stays within the days that the API accepts', () => {
    expect(shifted('1900-01-01', -1)).toBeNull();
    expect(shifted('2100-12-31', 1)).toBeNull();
  });
});

const column = (serviceType: 'EDUCATION' | 'COORDINATION') => ({ serviceType, programme: null, states: [] });
const cell = (state: 'PRESENT' | 'UNCONFIRMED' | 'NOT_REPORTED', providerCount = 1) => ({
  state,
  providerCount,
  actorCount: providerCount,
  inherited: false,
});
const region = (ags: string, name: string) => ({ id: `Region:${ags}`, ags, name, regionKind: 'DISTRICT' as const });
const row = (ags: string, name: string, people: number | null, cells: ReturnType<typeof cell>[]) => ({
  region: region(ags, name),
  people,
  actorCount: 0,
  providerCount: 0,
  cells,
});
const table = (rows: ReturnType<typeof row>[]) => ({
  on: '2026-01-01',
  totalCount: rows.length,
  nextAfter: null,
  columns: [column('EDUCATION'), column('COORDINATION')],
  rows,
});
const now = table([
  row('1', 'Älpe', 5, [cell('PRESENT'), cell('NOT_REPORTED', 0)]),
  row('2', 'Bonn', null, [cell('UNCONFIRMED', 2), cell('PRESENT')]),
  row('3', 'Aachen', 9, [cell('NOT_REPORTED', 0), cell('NOT_REPORTED', 0)]),
]);
const compare = new Intl.Collator('de').compare;
const names = (sort: string | null) =>
  sortedRows(rowsOf(now), now.columns, sortFrom(sort), compare).map((one) => one.region.name);

describe('sorting', () => {
  test.each([
    [null, ['Aachen', 'Älpe', 'Bonn']],
    ['-name', ['Bonn', 'Älpe', 'Aachen']],
    ['people', ['Älpe', 'Aachen', 'Bonn']],
    ['-people', ['Aachen', 'Älpe', 'Bonn']],
    ['-known', ['Bonn', 'Älpe', 'Aachen']],
    ['EDUCATION', ['Älpe', 'Bonn', 'Aachen']],
    ['-COORDINATION', ['Aachen', 'Älpe', 'Bonn']],
    ['nothing-of-that-name', ['Aachen', 'Älpe', 'Bonn']],
  ])('%s', (sort, wanted) => expect(names(sort)).toEqual(wanted));

  test('a second click reverses the order; numbers start descending', () => {
    expect(sortText(nextSort(sortFrom(null), 'people'))).toBe('-people');
    expect(sortText(nextSort(sortFrom('-people'), 'people'))).toBe('people');
    expect(sortText(nextSort(sortFrom('-people'), 'name'))).toBeNull();
    expect(sortText(nextSort(sortFrom(null), 'name'))).toBe('-name');
  });
});

describe('comparing', () => {
  test('compares two days, even if a region is missing on one', () => {
    const then = table([
      row('1', 'Älpe', 5, [cell('NOT_REPORTED', 0), cell('NOT_REPORTED', 0)]),
      row('2', 'Bonn', null, [cell('UNCONFIRMED', 1), cell('PRESENT')]),
    ]);
    const found = changesOf(rowsOf(now, then), now.columns);
    expect(
      found.map(({ region: { name }, column: { serviceType }, was, now: { state, providerCount } }) => [
        name,
        serviceType,
        was,
        state,
        providerCount,
      ]),
    ).toEqual([
      ['Älpe', 'EDUCATION', { state: 'NOT_REPORTED', providerCount: 0 }, 'PRESENT', 1],
      ['Bonn', 'EDUCATION', { state: 'UNCONFIRMED', providerCount: 1 }, 'UNCONFIRMED', 2],
    ]);
  });

  test('finds no change on the same day', () => {
    expect(changesOf(rowsOf(now, now), now.columns)).toEqual([]);
  });

  test('compares with the what-if', () => {
    const without = {
      withoutCount: 1,
      without: [],
      lostServiceCount: 0,
      lostServices: [],
      columns: [],
      changeCount: 1,
      cliff: { totalCount: 0, sentence: '', endings: [] },
      changes: [
        {
          region: region('1', 'Älpe'),
          serviceType: 'EDUCATION' as const,
          programme: null,
          before: 'PRESENT' as const,
          after: 'NOT_REPORTED' as const,
          providerCountBefore: 1,
          providerCountAfter: 0,
        },
      ],
      sentence: '',
      losses: [],
    };
    const rows = rowsOf(now, undefined, without);
    expect(rows[0]?.cells[0]).toEqual({
      state: 'NOT_REPORTED',
      providerCount: 0,
      inherited: false,
      was: { state: 'PRESENT', providerCount: 1 },
    });
    expect(rows[0]?.known).toBe(0);
    expect(talliedBy(rows, 0)).toEqual({ PRESENT: 0, PARTIAL: 0, UNCONFIRMED: 1, NONE: 0, NOT_REPORTED: 2 });
  });
});

describe('the address', () => {
  const chosen = (text: string) => {
    const query = new URLSearchParams(text);
    return coverageChoiceOf({
      get: (name) => query.get(name),
      list: (name) => query.getAll(name),
      choice: (name, allowed, otherwise) => allowed.find((one) => one === query.get(name)) ?? otherwise,
    });
  };

  test('defaults to the districts of the Land and all services', () => {
    expect(chosen('')).toMatchObject({
      level: 'DISTRICT',
      within: '05',
      services: null,
      programmes: [],
      other: null,
      cell: null,
    });
  });

  test('ignores invalid values', () => {
    const nonsense =
      'level=X&within=%27&service=Y&programme=A%20b&with=2026-02-30&without=%C3%84&after=-&region=abc&sort=';
    expect(chosen(nonsense)).toEqual(chosen(''));
  });

  test('compares with another day or with the what-if, not both', () => {
    expect(chosen('with=2020-01-01').other).toBe('2020-01-01');
    expect(chosen('with=2020-01-01&without=a&without=a&without=b')).toMatchObject({ other: null, without: ['a', 'b'] });
  });

  test('names a column by its service or programme', () => {
    expect(columnOf('EDUCATION')).toEqual({ services: ['EDUCATION'], programmes: [] });
    expect(columnOf('nrweltoffen')).toEqual({ services: null, programmes: ['nrweltoffen'] });
    expect(columnOf('x y')).toBeNull();
  });
});
