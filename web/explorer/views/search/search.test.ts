import { describe, expect, test } from 'vitest';
import type { SearchQuery } from '../../generated';
import { choiceOf, variablesOf } from './choice';
import { countsOf } from './counts';

const chosen = (search: string) => {
  const query = new URLSearchParams(search);
  return choiceOf({ get: (name) => query.get(name), list: (name) => query.getAll(name) });
};

describe('the choice', () => {
  test('is everything where the address names nothing', () => {
    const { kinds, topics, regions, byKind, byTopic, byRegion } = variablesOf(chosen('q=+k%C3%B6ln+'));
    expect({ kinds, topics, regions }).toEqual({ kinds: null, topics: null, regions: null });
    expect([byKind, byTopic, byRegion]).toEqual([false, false, false]);
    expect(chosen('q=+k%C3%B6ln+').text).toBe('köln');
  });

  test('leaves out what does not exist, and is the same in any order', () => {
    const one = chosen('q=a&kinds=NETWORK&kinds=PLACE&topics=X&regions=053&regions=051&regions=05');
    expect(one).toEqual(chosen('q=a&regions=051&kinds=PLACE&regions=053&kinds=NETWORK&kinds=NETWORK'));
    expect(one).toMatchObject({ kinds: ['PLACE', 'NETWORK'], topics: [], regions: ['051', '053'] });
  });

  test('asks for no actors where only places are wanted', () => {
    expect(variablesOf(chosen('q=a&kinds=PLACE'))).toMatchObject({ kinds: [], firstPlaces: 100 });
    expect(variablesOf(chosen('q=a&kinds=PLACE&kinds=NETWORK'))).toMatchObject({ kinds: ['NETWORK'] });
  });
});

const distribution = (counts: Record<string, number>, missingCount = 0) => ({
  missingCount,
  nodes: Object.entries(counts).map(([ags, count]) => ({ id: `Region:${ags}`, count })),
});
const answer: SearchQuery = {
  search: {
    totalCount: 70,
    facets: {
      kinds: [
        { kind: 'NETWORK', count: 40 },
        { kind: 'COUNSELLING_SERVICE', count: 30 },
      ],
      serviceTypes: [{ serviceType: 'OTHER', count: 3 }],
      regions: distribution({ '051': 8, '053': 50 }, 15),
    },
    nodes: [],
    pageInfo: { hasNextPage: true, endCursor: 'x' },
  },
  places: { totalCount: 12, facets: { regions: distribution({ '053': 4, '055': 7 }, 1) }, nodes: [] },
  governmentRegions: {
    nodes: ['051', '053', '055', '057'].map((ags) => ({ id: ags, ags, name: ags, regionKind: 'GOVERNMENT_REGION' })),
  },
};

describe('the counts', () => {
  test('are those of actors and places together', () => {
    const counts = countsOf(answer, chosen('q=a'));
    expect(counts.hits).toBe(82);
    expect(counts.kinds).toEqual([
      { value: 'PLACE', count: 12 },
      { value: 'COUNSELLING_SERVICE', count: 30 },
      { value: 'NETWORK', count: 40 },
    ]);
    expect(counts.regions.map(({ value, count }) => [value, count])).toEqual([
      ['051', 8],
      ['053', 54],
      ['055', 7],
    ]);
    expect(counts.withoutRegion).toBe(16);
  });

  test('of a facet do not depend on what is chosen in it', () => {
    const counts = countsOf(
      {
        ...answer,
        ofAllKinds: { facets: { kinds: [{ kind: 'MINISTRY', count: 5 }] } },
        ofAllRegions: { facets: { regions: distribution({ '051': 8, '053': 50 }) } },
        placesOfAllRegions: { totalCount: 20, facets: { regions: distribution({ '057': 9 }) } },
      },
      chosen('q=a&kinds=NETWORK&kinds=PLACE&regions=057'),
    );
    expect(counts.kinds).toEqual([
      { value: 'PLACE', count: 12 },
      { value: 'MINISTRY', count: 5 },
      { value: 'NETWORK', count: 0 },
    ]);
    expect(counts.regions.at(-1)).toEqual({ value: '057', count: 9 });
    expect(counts.hits).toBe(82);
  });

  test('have no places where a topic or another kind is chosen', () => {
    const ofTopic = countsOf(answer, chosen('q=a&topics=OTHER'));
    expect(ofTopic.hits).toBe(70);
    expect(ofTopic.kinds.map(({ value }) => value)).not.toContain('PLACE');
    expect(ofTopic.regions.map(({ count }) => count)).toEqual([8, 50]);
    const ofKind = countsOf(answer, chosen('q=a&kinds=NETWORK'));
    expect(ofKind.hits).toBe(70);
    expect(ofKind.kinds[0]).toEqual({ value: 'PLACE', count: 12 });
  });
});
