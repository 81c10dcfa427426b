/** What the address asks for around one node, and the one question that answers it. */

import type { Address } from '../../core/address';
import {
  ACTOR_KINDS,
  type ActorKind,
  type DrawnFragment,
  DrawnFragmentDoc,
  STATEMENT_NAMES,
  type StatementName,
  TypedDocumentString,
} from '../../generated';

export const STATEMENTS: readonly StatementName[] = STATEMENT_NAMES;
/** Of these no end is a region. */
export const BETWEEN_ACTORS = STATEMENTS.filter((kind) => !['COVERAGE', 'LOCATION', 'GOVERNANCE'].includes(kind));
export const ACTORS: readonly ActorKind[] = ACTOR_KINDS;
export const DEPTHS = ['1', '2', '3'] as const;
/** How many paths are shown. */
export const COUNTS = ['3', '6', '10'] as const;
/** How many statements of one kind and direction lead on from a node; the API gives at most the last. */
export const LIMITS = [20, 50, 100] as const;
/** One question has room for so many neighbourhoods and the first: the API takes 2000 fields. */
export const MOST_OPENED = 8;

const ID = /^(Actor|Region):[A-Za-z0-9_.-]+$/;
const SLUG = /^[A-Za-z0-9_.-]+$/;

/** A node that was opened: whole, or by statements of one kind. */
export interface Opened {
  id: string;
  kind: StatementName | null;
  limit: number;
}

export interface Around {
  of: string;
  opened: Opened[];
  depth: number;
  kinds: StatementName[] | null;
  actorKinds: ActorKind[] | null;
}

/** A global id; a slug alone is an actor's. `null` where it can be neither. */
export function idOf(text: string | null | undefined): string | null {
  if (!text) return null;
  if (ID.test(text)) return text;
  return SLUG.test(text) ? `Actor:${text}` : null;
}

/** `Actor:lks-nrw`, `Actor:lks-nrw,FUNDING`, `Actor:lks-nrw,FUNDING,50`. */
export function openedOf(text: string): Opened | null {
  const [name, second = '', third = ''] = text.split(',');
  const id = idOf(name);
  const kind = STATEMENTS.find((one) => one === second) ?? null;
  if (!id || (second && !kind)) return null;
  return { id, kind, limit: LIMITS.find((one) => String(one) === third) ?? LIMITS[0] };
}

export function textOf({ id, kind, limit }: Opened): string {
  return [id, kind ?? '', limit === LIMITS[0] ? '' : limit].join(',').replace(/,+$/, '');
}

/** Some of all, in the order of all; `null` for all: then the question needs no filter. */
export function someOf<T extends string>(chosen: readonly string[], all: readonly T[]): T[] | null {
  const some = all.filter((one) => chosen.includes(one));
  return some.length === 0 || some.length === all.length ? null : some;
}

/** A number that can be meant; `null` for anything else. */
export function countOf(text: string | null, least: number): number | null {
  const count = /^\d{1,6}$/.test(text ?? '') ? Number(text) : Number.NaN;
  return count >= least ? count : null;
}

/** Ids without doubles and without what cannot be one. */
export function idsOf(texts: readonly string[]): string[] {
  return [...new Set(texts.map(idOf).filter((id) => id !== null))];
}

export function aroundOf({ get, list, choice }: Pick<Address, 'get' | 'list' | 'choice'>): Around | null {
  const of = idOf(get('of'));
  if (!of) return null;
  const kinds = someOf(list('kinds'), STATEMENTS);
  const opened = [...new Set(list('open'))]
    .map(openedOf)
    .filter((one) => one !== null)
    .filter(({ kind }) => !kind || !kinds || kinds.includes(kind));
  return {
    of,
    opened: opened.slice(0, MOST_OPENED),
    depth: Number(choice('depth', DEPTHS, '1')),
    kinds,
    actorKinds: someOf(list('actorKinds'), ACTORS),
  };
}

/** The next step at a node: open it or, where it is open, more statements of the kind. `null`: there is no more to get. */
export function wider({ of, opened }: Around, id: string, kind: StatementName | null): Opened | null {
  const fetched = opened.filter((one) => one.id === id && (one.kind === null || one.kind === kind));
  if (fetched.length === 0 && of !== id) return room(opened) ? { id, kind, limit: LIMITS[0] } : null;
  if (!kind) return null;
  const reached = Math.max(LIMITS[0], ...fetched.map(({ limit }) => limit));
  const limit = LIMITS.find((one) => one > reached);
  const replaces = opened.some((one) => one.id === id && one.kind === kind);
  return limit && (replaces || room(opened)) ? { id, kind, limit } : null;
}

const room = (opened: readonly Opened[]) => opened.length < MOST_OPENED;

/** All that is open, with one more; the same node and kind stands there once. */
export function withOpened(opened: readonly Opened[], next: Opened): string[] {
  return [...opened.filter(({ id, kind }) => id !== next.id || kind !== next.kind), next].map(textOf);
}

export type Neighbourhoods = Record<string, DrawnFragment>;
export type Question = {
  document: NetworkDocument;
  variables: Record<string, unknown>;
};

type NetworkDocument = TypedDocumentString<Neighbourhoods, Record<string, unknown>>;

/** The query for each number of opened nodes, as one operation: `n0` is what is around the first node, then one for each
 * that was opened. */
export const NETWORK_DOCUMENTS: readonly NetworkDocument[] = Array.from({ length: MOST_OPENED + 1 }, (_, count) => {
  const opened = Array.from({ length: count }, (_, i) => i + 1);
  const heads = opened.map((n) => `, $of${n}: ID!, $kinds${n}: [StatementName!], $limit${n}: Int!`).join('');
  const fields = opened.map((n) => field(n, `kinds: $kinds${n}`, `$limit${n}`)).join('');
  return new TypedDocumentString(
    `query Network($on: Date!, $kinds: [StatementName!], $actorKinds: [ActorKind!], $of0: ID!, $depth: Int!${heads}) {
${field(0, 'depth: $depth, kinds: $kinds', LIMITS[0])}${fields}}
${DrawnFragmentDoc}`,
  );
});

export function questionOf({ of, opened, depth, kinds, actorKinds }: Around, on: string): Question {
  const variables: Record<string, unknown> = { on, kinds, actorKinds, of0: of, depth };
  opened.forEach(({ id, kind, limit }, i) => {
    const n = i + 1;
    variables[`of${n}`] = id;
    variables[`kinds${n}`] = kind ? [kind] : kinds;
    variables[`limit${n}`] = limit;
  });
  return { document: NETWORK_DOCUMENTS[opened.length] as NetworkDocument, variables };
}

function field(n: number, rest: string, limit: number | string) {
  return `  n${n}: neighbourhood(of: $of${n}, ${rest}, actorKinds: $actorKinds, limitPerKind: ${limit}, on: $on) { ...Drawn }\n`;
}
