import { describe, expect, test } from 'vitest';
import type { WholeNetworkQuery } from '../../generated';
import { fitting, type Labelled } from './labels';
import { merged } from './model';
import { packed } from './packing';
import { boundsOf, drawing } from './svg';
import { wholeOf } from './whole_model';

type Answer = WholeNetworkQuery['networkMap'];

/** The same numbers between 0 and 1 each time. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

const distance = (one: { x: number; y: number }, other: { x: number; y: number }) =>
  Math.hypot(one.x - other.x, one.y - other.y);

describe('packing', () => {
  test.each([1, 2, 3, 4, 5])('keeps nodes apart and inside their group, and groups apart (%i)', (seed) => {
    const random = numbers(seed * 7919);
    const groups = Array.from({ length: 1 + Math.floor(random.next().value * 9) }, (_, i) => ({
      id: `g${i}`,
      name: `G ${i}`,
      members: Array.from({ length: 1 + Math.floor(random.next().value * 30) }, (_, j) => ({
        id: `${i}.${j}`,
        size: 4 + random.next().value * 15,
      })),
    }));
    const { places, clusters } = packed(groups);
    expect(clusters.map(({ id }) => id)).toEqual(groups.map(({ id }) => id));
    clusters.forEach((cluster, i) => {
      for (const other of clusters.slice(i + 1))
        expect(distance(cluster, other)).toBeGreaterThan(cluster.radius + other.radius);
      const members = (groups[i]?.members ?? []).map((one) => ({
        ...one,
        ...(places.get(one.id) ?? { x: NaN, y: NaN }),
      }));
      members.forEach((one, j) => {
        expect(distance(one, cluster) + one.size).toBeLessThan(cluster.radius);
        for (const other of members.slice(j + 1)) expect(distance(one, other)).toBeGreaterThan(one.size + other.size);
      });
    });
    expect(packed(groups)).toEqual({ places, clusters });
  });
});

describe('names', () => {
  const frame = { width: 400, height: 300 };
  const one = (id: string, x: number, y: number, sides: Labelled['sides'] = ['bottom', 'top']): Labelled => ({
    id,
    name: 'ten letter',
    at: { x, y },
    size: 8,
    sides,
  });

  test('stand below, else above, else nowhere', () => {
    const sides = fitting([one('a', 100, 100), one('b', 130, 100), one('c', 180, 100), one('d', 300, 100)], frame, 12);
    expect(Object.fromEntries(sides)).toEqual({ a: 'bottom', b: 'top', c: 'bottom', d: 'bottom' });
    const crowd = fitting([one('a', 100, 100), one('b', 110, 100), one('c', 120, 100)], frame, 12);
    expect(Object.fromEntries(crowd)).toEqual({ a: 'bottom', b: 'top' });
  });

  test('stay inside the frame', () => {
    const sides = fitting([one('left', 5, 100), one('low', 100, 299), one('high', 300, 1, ['top'])], frame, 12);
    expect(Object.fromEntries(sides)).toEqual({ low: 'top' });
  });
});

describe('the whole network', () => {
  const node = (id: string, group: string | null, degree: number): Answer['nodes'][number] => ({
    id: `Actor:${id}`,
    name: id,
    nameEn: null,
    shortName: null,
    actorKind: 'NETWORK',
    regionKind: null,
    group,
    degree,
  });
  const many = (group: string | null, count: number) =>
    Array.from({ length: count }, (_, i) => node(`${group}-${i}`, group, 1));
  const group = (id: string, kind: Answer['groups'][number]['kind'], nodeCount: number) => ({
    id,
    name: id,
    kind,
    nodeCount,
  });
  const answer: Answer = {
    sentence: '',
    figures: [],
    nodeCount: 22,
    groups: [
      group('Region:DE', 'COUNTRY', 1),
      group('Region:05', 'STATE', 9),
      group('Region:051', 'GOVERNMENT_REGION', 3),
      group('Region:06', 'STATE', 3),
    ],
    nodes: [
      node('hub', 'Region:05', 40),
      ...many('Region:05', 8),
      ...many('Region:051', 3),
      ...many('Region:06', 3),
      ...many('Region:DE', 1),
      ...many(null, 6),
    ],
    links: [
      {
        source: 'Actor:hub',
        target: 'Actor:Region:05-0',
        kind: 'FUNDING',
        certainty: 'CONFIRMED',
        lastConfirmed: '2026-01-01',
      },
      {
        source: 'Actor:Region:05-0',
        target: 'Actor:Region:05-1',
        kind: 'FUNDING',
        certainty: 'ASSUMED',
        lastConfirmed: '2023-01-01',
      },
      {
        source: 'Actor:Region:05-1',
        target: 'Actor:Region:05-2',
        kind: 'FUNDING',
        certainty: 'ASSUMED',
        lastConfirmed: null,
      },
    ],
  };
  const { model, sections, clusters, places } = wholeOf(answer, '2026-11-22', {
    elsewhere: 'others',
    unknown: 'unknown',
  });

  test('has a group for each region of its own Land; the country and small Länder are one, and so is what has none', () => {
    expect(sections.map(({ name, nodes }) => [name, nodes.length])).toEqual([
      ['Region:05', 9],
      ['Region:051', 3],
      ['others', 4],
      ['unknown', 6],
    ]);
    expect(places.size).toBe(answer.nodes.length);
  });

  test('has the group with the most lines in the middle', () => {
    expect(clusters[0]?.id).toBe('Region:05');
  });

  test('draws nodes with more neighbours larger, lines with older evidence weaker, and those of hubs thinner', () => {
    const size = (id: string) => model.nodes.find((one) => one.id === id)?.size ?? 0;
    expect(size('Actor:hub')).toBeGreaterThan(size('Actor:Region:05-0'));
    const [confirmed = 0, older = 0, undated = 0] = model.edges.map(({ strength }) => strength);
    expect(confirmed).toBeGreaterThan(older);
    expect(older).toBeGreaterThan(undated);
    expect(model.edges.map(({ isAtHub }) => isAtHub)).toEqual([true, false, false]);
    expect(model.edges.map(({ assumed }) => assumed)).toEqual([false, true, true]);
  });
});

describe('the saved picture', () => {
  const nowhere = new Map<string, { x: number; y: number }>();
  const named = (slug: string, name: string) => ({
    distance: 0,
    degree: 1,
    node: {
      __typename: 'Programme' as const,
      id: `Actor:${slug}`,
      slug,
      kind: 'PROGRAMME' as const,
      name,
      shortName: null,
      nameEn: null,
    },
  });
  const sheetOf = (...names: string[]) => ({
    model: merged([{ nodes: names.map((name, i) => named(`n${i}`, name)), links: [], more: [] }], ['Actor:n0']),
    places: nowhere,
    language: 'DE' as const,
    title: 'Title',
    lines: [],
  });

  test('has room for nodes and their names, not only for their centres', () => {
    const sheet = sheetOf('Landeszentrale');
    const { left, right, top, bottom } = boundsOf(sheet);
    expect(top).toBeLessThanOrEqual(-24);
    expect(bottom).toBeGreaterThanOrEqual(24 + 15);
    expect(right - left).toBeGreaterThan(14 * 6);
    expect(left).toBeCloseTo(-right);
  });

  test('has room for groups and their titles, however far from the middle', () => {
    const clusters = [{ id: 'Region:05', name: 'Nordrhein-Westfalen', radius: 10, count: 1, x: 900, y: 500 }];
    const places = new Map([['Actor:n0', { x: 900, y: 500 }]]);
    const sheet = { ...sheetOf('Programme'), places, clusters };
    const { left, right, top, bottom } = boundsOf(sheet);
    expect(right - left).toBeGreaterThan('Nordrhein-Westfalen · 1'.length * 7);
    expect(left).toBeGreaterThan(700); // nothing is drawn at 0, 0
    expect(top).toBeLessThan(490 - 13);
    expect(bottom).toBeGreaterThan(510);
    const text = drawing(sheet);
    expect(text).toContain('Nordrhein-Westfalen · 1');
    expect(text).toContain('>Programme<');
  });

  test('names no node across the title of a group', () => {
    const clusters = [{ id: 'a', name: 'A group with a long title', radius: 30, count: 1, x: 0, y: 40 }];
    const places = new Map([['Actor:n0', { x: 0, y: -20 }]]);
    const text = drawing({ ...sheetOf('Far too near'), places, clusters });
    const heights = [...text.matchAll(/y="(-?[\d.]+)" font-size="13"/g)].map(([, y]) => Number(y));
    expect(heights).toHaveLength(2);
    expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThan(13);
  });

  test('is as wide as its title and its address', () => {
    const url = `https://example.org/${'long/'.repeat(60)}`;
    const [, width] = /width="(\d+)/.exec(drawing({ ...sheetOf('A'), lines: [url] })) ?? [];
    expect(Number(width)).toBeGreaterThan(url.length * 6);
  });
});
