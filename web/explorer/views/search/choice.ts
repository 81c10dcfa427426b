/** What is searched for, read from the address. */

import type { Address } from '../../core/address';
import type { SharedTable } from '../../core/share';
import {
  ACTOR_KINDS,
  type ActorKind,
  type SearchQueryVariables,
  SERVICE_TYPES,
  type ServiceType,
} from '../../generated';

/** Places are a kind of entry beside those of actors. */
export type EntryKind = ActorKind | 'PLACE';

export const KINDS: readonly EntryKind[] = ['PLACE', ...ACTOR_KINDS];
export const TOPICS: readonly ServiceType[] = SERVICE_TYPES;
/** Parameters of the address that narrow the hits. */
export const FILTERS = ['kinds', 'topics', 'regions'] as const;

const PAGE = 50;
const FEW_PLACES = 10;
const MOST_PLACES = 100; // of one request, by the API

export interface Choice {
  text: string;
  /** The chosen values of each facet; none chosen means all. */
  kinds: readonly EntryKind[];
  topics: readonly ServiceType[];
  /** Official keys. */
  regions: readonly string[];
  after: string | null;
}

export function isGovernmentRegion(key: string): boolean {
  return /^\d{3}$/.test(key);
}

export function choiceOf({ get, list }: Pick<Address, 'get' | 'list'>): Choice {
  const kinds = list('kinds');
  const topics = list('topics');
  return {
    text: (get('q') ?? '').trim().slice(0, 200),
    kinds: KINDS.filter((kind) => kinds.includes(kind)),
    topics: TOPICS.filter((topic) => topics.includes(topic)),
    regions: [...new Set(list('regions').filter(isGovernmentRegion))].sort(),
    after: get('after'),
  };
}

/** Whether places are among the hits: they have no topic. */
export function includesPlaces({ kinds, topics }: Pick<Choice, 'kinds' | 'topics'>): boolean {
  return topics.length === 0 && (kinds.length === 0 || kinds.includes('PLACE'));
}

export function isOnlyPlaces({ kinds }: Pick<Choice, 'kinds'>): boolean {
  return kinds.length === 1 && kinds[0] === 'PLACE';
}

export function variablesOf(choice: Choice): SearchQueryVariables {
  const { text, kinds, topics, regions, after } = choice;
  return {
    text,
    kinds: kinds.length ? kinds.filter((kind) => kind !== 'PLACE') : null,
    topics: topics.length ? [...topics] : null,
    regions: regions.length ? [...regions] : null,
    byKind: kinds.length > 0,
    byTopic: topics.length > 0,
    byRegion: regions.length > 0,
    first: PAGE,
    after,
    firstPlaces: isOnlyPlaces(choice) ? MOST_PLACES : FEW_PLACES,
  };
}

/** The table of the actors among the hits; none where only places are shown. A search finds entries of every day. */
export function tableOf(choice: Choice): SharedTable | undefined {
  if (isOnlyPlaces(choice)) return undefined;
  const { text: q, kinds, topics: service, regions: within } = choice;
  return {
    name: 'actors',
    parameters: { q, kinds: kinds.filter((kind) => kind !== 'PLACE'), service, within, all: 1 },
  };
}
