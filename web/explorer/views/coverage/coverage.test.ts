import { describe, expect, test } from 'vitest';
import regions from '../../../../seeds/data/Region.csv?raw';
import { coverageChoiceOf, columnOf } from './choice';
import { centreOf, type Direction, neighbour, ringsOf } from './directions';
import { foldedNeeds, type Gap } from './fold';
import { evidenceOf } from './kinds';
import { changesOf, countsByKind, groupedRows, halvesOf, rowsOf, sortedRows, sortFrom, sortText } from './matrix';
import { labelOf } from './outlines';
import { shadeOf } from './shading';
import { dayOf, lastMonth, monthOf, shifted } from './months';
import outlines from '../../../../api/http/embed/outlines.json';
import written from '../../../../api/http/embed/outlines.json?raw';

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
  ownState: state,
  lastConfirmed: null,
  ownLastConfirmed: null,
  providerCount,
});
const region = (ags: string, name: string) => ({ id: `Region:${ags}`, ags, name, regionKind: 'DISTRICT' as const });
const row = (ags: string, name: string, people: number | null, cells: ReturnType<typeof cell>[]) => ({
  region: region(ags, name),
  people,
  ownServiceTypeCount: cells.filter(({ ownState }) => ownState !== 'NOT_REPORTED').length,
  cells,
});
const table = (rows: ReturnType<typeof row>[]) => ({
  on: '2026-01-01',
  confirmedWithin: 24,
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

  test('the order of the keys is left out of the address', () => {
    expect(sortText(sortFrom(null))).toBeNull();
    expect(sortText(sortFrom('-people'))).toBe('-people');
    expect(sortText(sortFrom('name'))).toBe('name');
  });
});

describe('the halves of the table', () => {
  const districts = [...paths.keys()].map((ags) => row(ags, ags, 1, [cell('PRESENT')]));
  const rows = rowsOf(table(districts));

  test('hold each region once, by government region, and are about equally high', () => {
    const groups = groupedRows(rows);
    expect(groups.map(({ key, rows: of }) => [key, of.length])).toEqual([
      ['051', 15],
      ['053', 11],
      ['055', 8],
      ['057', 7],
      ['059', 12],
    ]);
    const halves = halvesOf(groups);
    expect(halves.map((half) => half.map(({ key }) => key))).toEqual([
      ['051', '053'],
      ['055', '057', '059'],
    ]);
  });

  test('split a single group in its middle', () => {
    const [group] = groupedRows(rows.slice(0, 5));
    expect(halvesOf(group ? [group] : []).map(([half]) => half?.rows.length)).toEqual([3, 2]);
  });
});

describe('what is known of a service', () => {
  const known = (state: 'PRESENT' | 'PARTIAL' | 'UNCONFIRMED' | 'NONE' | 'NOT_REPORTED', ownState = state) =>
    evidenceOf({ state, ownState, lastConfirmed: '2025-02-03', ownLastConfirmed: '2022' });

  test.each([
    [known('PRESENT'), 'own-current', '2022'],
    [known('PRESENT', 'UNCONFIRMED'), 'own-older', '2022'],
    [known('PRESENT', 'NOT_REPORTED'), 'wide-current', '2025-02-03'],
    [known('PARTIAL', 'NOT_REPORTED'), 'wide-partial', '2025-02-03'],
    [known('UNCONFIRMED', 'NOT_REPORTED'), 'wide-older', '2025-02-03'],
    [known('UNCONFIRMED', 'NONE'), 'wide-older', '2025-02-03'],
    [known('NONE'), 'none', null],
    [known('NOT_REPORTED'), 'unreported', null],
  ])('%o is %s', (evidence, kind, newest) => expect(evidence).toEqual({ kind, newest }));
});

describe('the map', () => {
  const [first] = rowsOf(table([row('1', 'Älpe', 5, [cell('UNCONFIRMED'), cell('NOT_REPORTED', 0)])]));
  const dated = (newest: string | null) =>
    first &&
    shadeOf(
      { ...first, cells: [{ kind: 'own-older', newest, state: 'UNCONFIRMED', providerCount: 1, was: null }] },
      'age',
      '2026-11-28',
    );

  test('counts what is for the region itself', () => {
    expect(first && shadeOf(first, 'own', '2026-11-28')).toEqual({ name: 'own-1', value: '1' });
    expect(first && shadeOf({ ...first, own: 7 }, 'own', '2026-11-28')).toEqual({ name: 'own-4', value: '7' });
  });

  test('shows the kind of a service, and the year of what is for the region itself', () => {
    expect(first && shadeOf(first, 0, '2026-11-28')).toEqual({ name: 'own-older', value: '?' });
    expect(first && shadeOf(first, 1, '2026-11-28')).toEqual({ name: 'unreported', value: '' });
  });

  test.each([
    ['2025-11-28', 'age-1', '25'],
    ['2025-11-27', 'age-2', '25'],
    ['2024-11-28', 'age-2', '24'],
    ['2024-11-27', 'age-3', '24'],
    ['2021-11', 'age-4', '21'],
    [null, 'age-undated', '?'],
  ])('sorts %s into %s', (day, name, value) => expect(dated(day)).toEqual({ name, value }));

  test('has names only where they fit', () => {
    expect(labelOf('05974', 'Kreis Soest').name).toBe('Soest');
    expect(labelOf('05962', 'Märkischer Kreis').name).toBeNull();
    expect(labelOf('05113', 'Essen').name).toBeNull();
  });
});

describe('needs', () => {
  const gap = (key: string, reason: Gap['reason'], people: number | null, regionCount = 1) =>
    ({ key, reason, people, regionCount, serviceType: 'COORDINATION', programme: null }) as Gap;

  test('are gaps of one service and reason, in the order of the gaps', () => {
    const needs = foldedNeeds([
      gap('1', 'NOTHING_REPORTED', null),
      gap('2', 'NOTHING_REPORTED', 2),
      gap('3', 'ENDS', 5),
      gap('4', 'SINGLE_PROVIDER', 7, 3),
      gap('5', 'SINGLE_PROVIDER', 1, 2),
    ]);
    expect(needs.map(({ reason, gaps, people, regionCount }) => [reason, gaps.length, people, regionCount])).toEqual([
      ['NOTHING_REPORTED', 2, 2, 2],
      ['ENDS', 1, 5, 1],
      ['SINGLE_PROVIDER', 2, 8, 5],
    ]);
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
      kind: 'unreported',
      newest: null,
      was: { state: 'PRESENT', providerCount: 1 },
    });
    expect(rows[0]?.known).toBe(0);
    expect(countsByKind(rows, 0)).toMatchObject({ 'own-current': 0, 'own-older': 1, unreported: 2 });
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
      confirmedWithin: null,
      map: 'own',
      column: null,
      cell: null,
    });
  });

  test('ignores invalid values', () => {
    const nonsense =
      'level=X&within=%27&confirmedWithin=7&map=x&service=Y&programme=A%20b&with=2026-02-30&without=%C3%84&after=-&region=abc&sort=';
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
