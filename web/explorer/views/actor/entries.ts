/** The statements about an actor as entries: one for each relation, in sections by what a reader wants to know. */

import { ACTOR_LISTS, type ActorNameFragment, type ActorViewQuery, type RegionNameFragment } from '../../generated';
import { byRelation } from '../../statements/relations';

export type ListName = keyof typeof ACTOR_LISTS;
export type Rows = ActorViewQuery[ListName];
export type Row = Rows['nodes'][number];
export type FundingRow = ActorViewQuery['funds']['nodes'][number];

const LISTS = Object.keys(ACTOR_LISTS) as ListName[];

const SECTION_LISTS = {
  funding: ['fundedBy', 'funds'],
  memberships: ['memberships', 'members'],
  affiliation: ['partOf', 'parts', 'succeeds', 'succeededBy'],
  programmes: ['participations', 'participants', 'administeredBy', 'administers'],
  services: ['providedBy', 'provides'],
  regions: ['coverage', 'locations', 'governs'],
} as const satisfies Record<string, readonly ListName[]>;

export type SectionName = keyof typeof SECTION_LISTS | 'others';

const listed = new Set<string>(Object.values(SECTION_LISTS).flat());

/** In the order of the page. `others` are the lists of statement kinds that no section names. */
export const SECTIONS: readonly (readonly [SectionName, readonly ListName[]])[] = [
  ...(Object.entries(SECTION_LISTS) as [SectionName, readonly ListName[]][]),
  ['others', LISTS.filter((name) => !listed.has(name))],
];

/** One relation of the actor: to one other end, in one list, with all statements about it. */
export interface Entry<R extends Row = Row> {
  key: string;
  list: ListName;
  statements: readonly [R, ...R[]];
  /** Whether a statement holds on the day of the page. */
  isValid: boolean;
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

/** The relations of a list; those that hold on the day first, then in the order of `compare`. */
export function entriesOf<R extends Row>(
  list: ListName,
  rows: readonly R[],
  compare: (one: R, two: R) => number,
): Entry<R>[] {
  const keyOf = (row: Row) => [list, row.other.id, regionOf(row)?.id ?? ''].join(' ');
  return byRelation(rows, keyOf)
    .map((statements) => ({ key: keyOf(statements[0]), list, statements, isValid: statements.some(isValid) }))
    .toSorted((one, two) => Number(two.isValid) - Number(one.isValid) || compare(one.statements[0], two.statements[0]));
}

export const isValid = ({ certainty }: Pick<Row, 'certainty'>) => certainty !== 'DOES_NOT_HOLD';

/** From which statement on a list is shown, as the address says it: `funds:cursor`. */
export interface Next {
  list: ListName;
  after: string;
}

export function nextOf(text: string | null): Next | null {
  const colon = text?.indexOf(':') ?? -1;
  const list = LISTS.find((name) => name === text?.slice(0, colon));
  const after = text?.slice(colon + 1);
  return list && after ? { list, after } : null;
}
