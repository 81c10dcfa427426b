/** What is drawn and listed: nodes and edges, merged from the answers by id, with what is not shown counted. */

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

export interface GraphNode {
  id: string;
  named: Named;
  group: Group;
  /** Edges from the first node; the first of all is 0. */
  distance: number;
  /** Statements in all; `null`: so many that they were not counted. */
  degree: number | null;
  /** Whether its own neighbourhood was fetched. */
  opened: boolean;
  rest: Rest[];
  /** Half its width in the picture, where that tells its number of neighbours. */
  size?: number;
}

/** All statements of one kind from one node to another. */
export interface GraphEdge {
  id: string;
  kind: StatementName;
  source: string;
  target: string;
  statements: StatementFragment[];
  /** Whether none of them is confirmed. */
  assumed: boolean;
  /** How strongly its line is drawn, 0–1; whole without it. */
  strength?: number;
  /** Whether an end has so many neighbours that its lines would cover the picture. */
  isAtHub?: boolean;
}

export interface Model {
  nodes: GraphNode[];
  edges: GraphEdge[];
  /** Left out for having more statements than wished. */
  hubs: GraphNode[];
  /** Left out one by one. */
  hidden: GraphNode[];
  /** Not left out themselves, but tied to the first node only by those that are. */
  lost: number;
}

export const NOTHING: Model = { nodes: [], edges: [], hubs: [], hidden: [], lost: 0 };

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

export function restOf(node: GraphNode): number {
  return node.rest.reduce((sum, { count }) => sum + count, 0);
}

export function edgeId(source: string, target: string, kind: StatementName): string {
  return [source, target, kind].join(',');
}

/** The edges at each node; a loop counts once. */
export function neighboursOf(edges: readonly GraphEdge[]): Map<string, GraphEdge[]> {
  const neighbours = new Map<string, GraphEdge[]>();
  const add = (id: string, edge: GraphEdge) => {
    const list = neighbours.get(id);
    if (list) list.push(edge);
    else neighbours.set(id, [edge]);
  };
  for (const edge of edges) {
    add(edge.source, edge);
    if (edge.target !== edge.source) add(edge.target, edge);
  }
  return neighbours;
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

function graphNodeOf(named: Named, rest: Partial<GraphNode> = {}): GraphNode {
  const { id } = named.actor ?? named.region;
  return { id, named, group: named.actor?.kind ?? 'REGION', distance: 0, degree: 0, opened: false, rest: [], ...rest };
}

/** The answers as one network around the first of `centres`. Each answer is about the centre of the same place. */
export function merged(answers: readonly DrawnFragment[], centres: readonly string[]): Model {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const totals = new Map<string, { id: string } & Rest>();
  for (const answer of answers) {
    for (const { node: record, degree } of answer.nodes) {
      const named = namedOf(record);
      if (!named) continue;
      const node = graphNodeOf(named, { degree });
      const earlier = nodes.get(node.id);
      // An answer about one kind of statements counts only these.
      if (!earlier) nodes.set(node.id, { ...node, opened: centres.includes(node.id) });
      else earlier.degree = earlier.degree === null || degree === null ? null : Math.max(earlier.degree, degree);
    }
    for (const link of answer.links) addLink(edges, nodes, link);
    for (const one of totalsOf(answer)) {
      const key = restKey(one.id, one.kind, one.outgoing);
      if ((totals.get(key)?.count ?? 0) < one.count) totals.set(key, one);
    }
  }
  const model = { ...NOTHING, nodes: [...nodes.values()], edges: [...edges.values()] };
  const shown = countsOf(model.edges);
  for (const { id, kind, outgoing, count } of totals.values()) {
    const missing = count - (shown.get(restKey(id, kind, outgoing)) ?? 0);
    if (missing > 0) nodes.get(id)?.rest.push({ kind, outgoing, count: missing });
  }
  return ordered(model, centres[0] ?? '');
}

function addLink(
  edges: Map<string, GraphEdge>,
  nodes: Map<string, GraphNode>,
  { kind, source, target, statement }: DrawnLink,
) {
  const [from, to] = [nodes.get(source), nodes.get(target)];
  if (!from || !to) return;
  const id = edgeId(source, target, kind);
  const edge = edges.get(id) ?? { id, kind, source, target, statements: [], assumed: true };
  edges.set(id, edge);
  if (edge.statements.some((one) => one.id === statement.id)) return;
  edge.statements.push({ ...statement, start: nodeOf(from.named), end: nodeOf(to.named) } as StatementFragment);
  if (statement.certainty !== 'ASSUMED') edge.assumed = false;
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

function countsOf(edges: readonly GraphEdge[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { source, target, kind, statements } of edges) {
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
  const distances = distancesFrom(first, model.edges);
  const nodes = model.nodes.map((node) => ({ ...node, distance: distances.get(node.id) ?? Number.POSITIVE_INFINITY }));
  nodes.sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
  return { ...model, nodes };
}

function distancesFrom(first: string, edges: readonly GraphEdge[]): Map<string, number> {
  const around = neighboursOf(edges);
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
  const [first] = model.nodes;
  if (!first) return model;
  const hidden = model.nodes.filter((node) => node !== first && hide.includes(node.id));
  const hubs = model.nodes.filter(
    ({ id, opened, degree }) =>
      most !== null && !opened && !hide.includes(id) && (degree ?? Number.POSITIVE_INFINITY) > most,
  );
  if (hidden.length + hubs.length === 0) return model;
  const gone = new Set([...hidden, ...hubs].map(({ id }) => id));
  const edges = model.edges.filter(({ source, target }) => !gone.has(source) && !gone.has(target));
  const reached = distancesFrom(first.id, edges);
  const left = model.nodes.filter(({ id }) => !gone.has(id));
  const nodes = left.filter(({ id }) => reached.has(id));
  return ordered(
    { nodes, edges: edges.filter(({ source }) => reached.has(source)), hubs, hidden, lost: left.length - nodes.length },
    first.id,
  );
}

type FoundPath = NetworkPathsQuery['paths']['paths'][number];

/** The paths as one network; the two ends count as opened. */
export function ofPaths(paths: readonly FoundPath[]): Model {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  for (const { steps } of paths)
    steps.forEach(({ start, end, statements }, i) => {
      const ends = [start, end].map(namedOf).filter((named) => named !== null);
      ends.forEach((named, j) => {
        const opened = (i === 0 && j === 0) || (i === steps.length - 1 && j === 1);
        const node = graphNodeOf(named, { distance: i + j, opened });
        if (!nodes.has(node.id)) nodes.set(node.id, node);
      });
      for (const statement of statements) {
        const [source, target] = [statement.start.id, statement.end.id];
        const kind = kindOf(statement);
        const id = edgeId(source, target, kind);
        const edge = edges.get(id) ?? { id, kind, source, target, statements: [], assumed: true };
        edges.set(id, edge);
        if (!edge.statements.some((one) => one.id === statement.id)) edge.statements.push(statement);
        if (statement.certainty !== 'ASSUMED') edge.assumed = false;
      }
    });
  const drawn = [...edges.values()].filter(({ source, target }) => nodes.has(source) && nodes.has(target));
  return { ...NOTHING, nodes: [...nodes.values()], edges: drawn };
}
