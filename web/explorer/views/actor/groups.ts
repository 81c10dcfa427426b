/** The statements about an actor in groups, one for each way of being tied to others. */

import type { ActorNameFragment, ActorViewQuery, RegionNameFragment } from '../../generated';

/** In the order of the page. */
export const GROUPS = [
  'fundedBy',
  'funds',
  'providedBy',
  'provides',
  'memberships',
  'members',
  'partOf',
  'parts',
  'administeredBy',
  'administers',
  'participations',
  'participants',
  'coverage',
  'locations',
  'governs',
] as const;
export type GroupName = (typeof GROUPS)[number];
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

export function otherOf(row: Row): ActorNameFragment | null {
  return 'other' in row ? row.other : null;
}

export function regionOf(row: Row): RegionNameFragment | null {
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

export function sumOf(counts: readonly { totalCount: number }[]): number {
  return counts.reduce((sum, { totalCount }) => sum + totalCount, 0);
}
