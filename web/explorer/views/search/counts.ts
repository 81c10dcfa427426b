/** The counts of the facets: of all hits, not of those on the page. */

import type { SearchQuery, ServiceType } from '../../generated';
import { type Choice, type EntryKind, includesPlaces, KINDS, TOPICS } from './choice';

export interface Count<Value extends string> {
  value: Value;
  count: number;
}

export interface Counts {
  hits: number;
  kinds: Count<EntryKind>[];
  topics: Count<ServiceType>[];
  /** By official key. */
  regions: Count<string>[];
  /** Hits in no government region: those of a whole Land or country, or of an unknown place. */
  withoutRegion: number;
}

/** What a facet offers: values with hits, and those that are chosen. */
export function countsOf(answer: SearchQuery, choice: Choice): Counts {
  const { search, places, ofAllKinds, ofAllTopics, ofAllRegions, placesOfAllRegions, governmentRegions } = answer;
  const { kinds: ofKinds = [] } = (ofAllKinds ?? search).facets;
  const { serviceTypes: ofTopics = [] } = (ofAllTopics ?? search).facets;
  const { regions: ofRegions } = (ofAllRegions ?? search).facets;
  const kinds = new Map<EntryKind, number>(ofKinds.map(({ kind, count }) => [kind, count]));
  kinds.set('PLACE', choice.topics.length ? 0 : places.totalCount);
  const topics = new Map(ofTopics.map((one) => [one.serviceType, one.count]));
  const distributions = ofRegions ? [ofRegions] : [];
  if (includesPlaces(choice)) distributions.push((placesOfAllRegions ?? places).facets.regions);
  const regions = new Map<string, number>();
  for (const { nodes } of distributions)
    for (const { id, count } of nodes) regions.set(id, (regions.get(id) ?? 0) + count);
  return {
    hits: search.totalCount + (includesPlaces(choice) ? places.totalCount : 0),
    kinds: offered(KINDS, (kind) => kinds.get(kind), choice.kinds),
    topics: offered(TOPICS, (topic) => topics.get(topic), choice.topics),
    regions: offered(
      governmentRegions.nodes.map(({ ags }) => ags),
      (ags) => regions.get(`Region:${ags}`),
      choice.regions,
    ),
    withoutRegion: distributions.reduce((sum, { missingCount }) => sum + missingCount, 0),
  };
}

function offered<Value extends string>(
  values: readonly Value[],
  countOf: (value: Value) => number | undefined,
  chosen: readonly Value[],
): Count<Value>[] {
  return values
    .map((value) => ({ value, count: countOf(value) ?? 0 }))
    .filter(({ value, count }) => count > 0 || chosen.includes(value));
}
