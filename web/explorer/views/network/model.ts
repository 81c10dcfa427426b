/** What is drawn and listed: nodes and ties, merged from the answers by id, with what is not shown counted. */

import type {
  ActorKind,
  ActorNameFragment,
  DrawnFragment,
  NetworkPathsQuery,
  NodeNameFragment,
  RegionNameFragment,
  StatementFragment,
} from '../../generated';
import type { Language } from '../../core/address';
import { kindOf, nameOf } from '../../statements/sentence';
import type { StatementName } from '../../statements/vocabulary';

export type Group = ActorKind | 'REGION';
export type Named =
  { actor: ActorNameFragment; region?: undefined } | { region: RegionNameFragment; actor?: undefined };

/** Statements of one kind and direction that hold and are not shown. */
export interface Rest {
  kind: StatementName;
  outgoing: boolean;
  count: number;
}

export interface Knot {
  id: string;
  named: Named;
  group: Group;
  /** Ties from the first node; the first of all is 0. */
  distance: number;
  /** Statements in all; `null`: so many that they were not counted. */
  degree: number | null;
  /** Whether it was asked for itself. */
  opened: boolean;
  rest: Rest[];
}

/** All statements of one kind from one node to another. */
export interface Tie {
  id: string;
  kind: StatementName;
  source: string;
  target: string;
  statements: StatementFragment[];
  /** Whether none of them is confirmed. */
  assumed: boolean;
}

export interface Model {
  knots: Knot[];
  ties: Tie[];
  /** Left out for having more statements than wished. */
  hubs: Knot[];
  /** Left out one by one. */
  hidden: Knot[];
  /** Not left out themselves, but tied to the first node only by those that are. */
  lost: number;
}

export const NOTHING: Model = { knots: [], ties: [], hubs: [], hidden: [], lost: 0 };

/** The actor or region itself. */
function nodeOf({ actor, region }: Named): ActorNameFragment | RegionNameFragment {
  return actor ?? region;
}

export function titleOf({ actor, region }: Named, language: Language): string {
  return actor ? nameOf(actor, language) : region.name;
}

export function shortOf({ actor, region }: Named, language: Language): string {
  return actor ? (actor.shortName ?? nameOf(actor, language)) : region.name;
}

export function restOf(knot: Knot): number {
  return knot.rest.reduce((sum, { count }) => sum + count, 0);
}

export function tieId(source: string, target: string, kind: StatementName): string {
  return [source, target, kind].join(',');
}

/** The two ends of each tie's nodes. */
export function neighboursOf(ties: readonly Tie[]): Map<string, Tie[]> {
  const found = new Map<string, Tie[]>();
  const add = (id: string, tie: Tie) => {
    const list = found.get(id);
    if (list) list.push(tie);
    else found.set(id, [tie]);
  };
  for (const tie of ties) {
    add(tie.source, tie);
    if (tie.target !== tie.source) add(tie.target, tie);
  }
  return found;
}

type DrawnNode = DrawnFragment['nodes'][number]['node'];
type DrawnLink = DrawnFragment['links'][number];

/** A node's name; `null` for what is neither an actor nor a region. */
export function namedOf(node: DrawnNode | NodeNameFragment | null | undefined): Named | null {
  if (!node) return null;
  if (node.__typename === 'Region') return { region: node };
  return 'slug' in node ? { actor: node } : null;
}

export function namesOf(nodes: readonly (NodeNameFragment | null)[]): Map<string, Named> {
  const names = nodes.map(namedOf).filter((named) => named !== null);
  return new Map(names.map((named) => [(named.actor ?? named.region).id, named]));
}

function knotOf(named: Named, rest: Partial<Knot> = {}): Knot {
  const { id } = named.actor ?? named.region;
  return { id, named, group: named.actor?.kind ?? 'REGION', distance: 0, degree: 0, opened: false, rest: [], ...rest };
}

/** The answers as one network around the first of `centres`. Each answer is about the centre of the same place. */
export function merged(answers: readonly DrawnFragment[], centres: readonly string[]): Model {
  const knots = new Map<string, Knot>();
  const ties = new Map<string, Tie>();
  const totals = new Map<string, { id: string } & Rest>();
  for (const answer of answers) {
    for (const { node, degree } of answer.nodes) {
      const named = namedOf(node);
      if (!named) continue;
      const knot = knotOf(named, { degree });
      const known = knots.get(knot.id);
      // An answer about one kind of statements counts only these.
      if (!known) knots.set(knot.id, { ...knot, opened: centres.includes(knot.id) });
      else known.degree = known.degree === null || degree === null ? null : Math.max(known.degree, degree);
    }
    for (const link of answer.links) addLink(ties, knots, link);
    for (const one of totalsOf(answer)) {
      const key = restKey(one.id, one.kind, one.outgoing);
      if ((totals.get(key)?.count ?? 0) < one.count) totals.set(key, one);
    }
  }
  const model = { ...NOTHING, knots: [...knots.values()], ties: [...ties.values()] };
  const shown = countsOf(model.ties);
  for (const { id, kind, outgoing, count } of totals.values()) {
    const missing = count - (shown.get(restKey(id, kind, outgoing)) ?? 0);
    if (missing > 0) knots.get(id)?.rest.push({ kind, outgoing, count: missing });
  }
  return ordered(model, centres[0] ?? '');
}

function addLink(ties: Map<string, Tie>, knots: Map<string, Knot>, { kind, source, target, statement }: DrawnLink) {
  const [from, to] = [knots.get(source), knots.get(target)];
  if (!from || !to) return;
  const id = tieId(source, target, kind);
  const tie = ties.get(id) ?? { id, kind, source, target, statements: [], assumed: true };
  ties.set(id, tie);
  if (tie.statements.some((one) => one.id === statement.id)) return;
  tie.statements.push({ ...statement, start: nodeOf(from.named), end: nodeOf(to.named) } as StatementFragment);
  if (statement.certainty !== 'ASSUMED') tie.assumed = false;
}

const restKey = (id: string, kind: string, outgoing: boolean) => `${id} ${kind} ${outgoing}`;

/** What each node has of each kind and direction, as far as this answer counts it. */
function totalsOf({ links, more }: DrawnFragment): ({ id: string } & Rest)[] {
  const shown = new Map<string, number>();
  for (const { source, target, kind } of links) {
    add(shown, restKey(source, kind, true));
    if (source !== target) add(shown, restKey(target, kind, false));
  }
  return more.map((one) => ({ ...one, count: one.count + (shown.get(restKey(one.id, one.kind, one.outgoing)) ?? 0) }));
}

function countsOf(ties: readonly Tie[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { source, target, kind, statements } of ties) {
    add(counts, restKey(source, kind, true), statements.length);
    if (source !== target) add(counts, restKey(target, kind, false), statements.length);
  }
  return counts;
}

function add(counts: Map<string, number>, key: string, count = 1) {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** Distances from the first node, and the nearest first. */
function ordered(model: Model, first: string): Model {
  const distances = distancesFrom(first, model.ties);
  const knots = model.knots.map((knot) => ({ ...knot, distance: distances.get(knot.id) ?? Number.POSITIVE_INFINITY }));
  knots.sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
  return { ...model, knots };
}

function distancesFrom(first: string, ties: readonly Tie[]): Map<string, number> {
  const around = neighboursOf(ties);
  const distances = new Map([[first, 0]]);
  for (const [id, distance] of distances)
    for (const { source, target } of around.get(id) ?? []) {
      const other = source === id ? target : source;
      if (!distances.has(other)) distances.set(other, distance + 1);
    }
  return distances;
}

/** Without nodes of more than `most` statements and without those in `hide`; what was opened stays, unless hidden by name.
 * What is tied to the first node only by them goes, too. */
export function without(model: Model, most: number | null, hide: readonly string[]): Model {
  const [first] = model.knots;
  if (!first) return model;
  const hidden = model.knots.filter((knot) => knot !== first && hide.includes(knot.id));
  const hubs = model.knots.filter(
    ({ id, opened, degree }) =>
      most !== null && !opened && !hide.includes(id) && (degree ?? Number.POSITIVE_INFINITY) > most,
  );
  if (hidden.length + hubs.length === 0) return model;
  const gone = new Set([...hidden, ...hubs].map(({ id }) => id));
  const ties = model.ties.filter(({ source, target }) => !gone.has(source) && !gone.has(target));
  const reached = distancesFrom(first.id, ties);
  const left = model.knots.filter(({ id }) => !gone.has(id));
  const knots = left.filter(({ id }) => reached.has(id));
  return ordered(
    { knots, ties: ties.filter(({ source }) => reached.has(source)), hubs, hidden, lost: left.length - knots.length },
    first.id,
  );
}

type FoundPath = NetworkPathsQuery['paths']['paths'][number];

/** The paths as one network; the two ends count as opened. */
export function ofPaths(paths: readonly FoundPath[]): Model {
  const knots = new Map<string, Knot>();
  const ties = new Map<string, Tie>();
  for (const { steps } of paths)
    steps.forEach(({ start, end, statements }, i) => {
      const ends = [start, end].map(namedOf).filter((named) => named !== null);
      ends.forEach((named, j) => {
        const opened = (i === 0 && j === 0) || (i === steps.length - 1 && j === 1);
        const knot = knotOf(named, { distance: i + j, opened });
        if (!knots.has(knot.id)) knots.set(knot.id, knot);
      });
      for (const said of statements) {
        const [source, target] = [said.start.id, said.end.id];
        const kind = kindOf(said);
        const id = tieId(source, target, kind);
        const tie = ties.get(id) ?? { id, kind, source, target, statements: [], assumed: true };
        ties.set(id, tie);
        if (!tie.statements.some((one) => one.id === said.id)) tie.statements.push(said);
        if (said.certainty !== 'ASSUMED') tie.assumed = false;
      }
    });
  const drawn = [...ties.values()].filter(({ source, target }) => knots.has(source) && knots.has(target));
  return { ...NOTHING, knots: [...knots.values()], ties: drawn };
}
