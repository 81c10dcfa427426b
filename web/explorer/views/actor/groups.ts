/** The statements about an actor in groups, one for each way of being tied to others. */

import { ACTOR_LISTS, type ActorNameFragment, type ActorViewQuery, type RegionNameFragment } from '../../generated';

export type GroupName = keyof typeof ACTOR_LISTS;

const FIRST: readonly GroupName[] = [
  'fundedBy',
  'funds',
  'providedBy',
  'provides',
  'memberships',
  'members',
  'partOf',
  'parts',
  'administeredBy',
];

/** In the order of the page: money and services first, the others in the order of the schema. */
export const GROUPS: readonly GroupName[] = [...new Set([...FIRST, ...(Object.keys(ACTOR_LISTS) as GroupName[])])];
export type Rows = ActorViewQuery[GroupName];
export type Row = Rows['nodes'][number];
export type FundingRow = ActorViewQuery['funds']['nodes'][number];

/** From which statement on a group's list is shown, as the address says it: `funds:cursor`. */
export interface Next {
  group: GroupName;
  after: string;
}

export function nextOf(text: string | null): Next | null {
  const colon = text?.indexOf(':') ?? -1;
  const group = GROUPS.find((name) => name === text?.slice(0, colon));
  const after = text?.slice(colon + 1);
  return group && after ? { group, after } : null;
}

/** The actor at the other end; `null` where a region is. */
export function otherOf({ other }: Row): ActorNameFragment | null {
  return 'slug' in other ? other : null;
}

/** The region at the other end, or the one in which the statement holds. */
export function regionOf(row: Row): RegionNameFragment | null {
  if ('ags' in row.other) return row.other;
  return 'region' in row ? row.region : null;
}

/** Ordered by the name of the other end, where the whole list is there to be ordered. */
export function ordered<T extends Row>(
  nodes: readonly T[],
  totalCount: number,
  nameOf: (row: T) => string,
  compare: (a: string, b: string) => number,
) {
  return nodes.length < totalCount ? [...nodes] : nodes.toSorted((one, two) => compare(nameOf(one), nameOf(two)));
}

/** How many statements may have begun before the day, although they are known only from a later one. */
export function possiblyEarlierOf(lists: readonly { possiblyEarlierCount: number }[]): number {
  return lists.reduce((sum, { possiblyEarlierCount }) => sum + possiblyEarlierCount, 0);
}

export function sumOf(counts: readonly { totalCount: number }[]): number {
  return counts.reduce((sum, { totalCount }) => sum + totalCount, 0);
}
