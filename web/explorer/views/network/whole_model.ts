/** The whole network as the picture and the list take it. */

import type { ActorKind, RegionKind, WholeNetworkQuery } from '../../generated';
import { HOME_STATE } from '../../core/home_state';
import { sizeOf } from './looks';
import { edgeId, type GraphEdge, type GraphNode, type Model, type Named, NOTHING } from './model';
import { type Cluster, packed } from './packing';
import type { Point } from './layout';

type Answer = WholeNetworkQuery['networkMap'];
type MapNode = Answer['nodes'][number];

export interface Section {
  /** The global id of its region; `''` where none is known. */
  id: string;
  name: string;
  /** Whether the name is that of a region, which is German. */
  isRegion: boolean;
  nodes: GraphNode[];
}

export interface Whole {
  model: Model;
  /** By group, the largest nodes first. */
  sections: Section[];
  places: Map<string, Point>;
  clusters: Cluster[];
}

/** Other Länder with fewer nodes are one group. */
const FEW = 8;
const LARGEST = 19;
const SMALLEST = 5.5;
/** Lines of nodes with more neighbours are thinner. */
const HUB = 30;
const YEAR = 31_557_600_000;

/** Names of the two groups that are no single region. */
interface GroupNames {
  elsewhere: string;
  unknown: string;
}

export function wholeOf(answer: Answer, day: string, names: GroupNames): Whole {
  const most = Math.max(1, ...answer.nodes.map(({ degree }) => degree));
  const nodes = answer.nodes.map((node) => graphNodeOf(node, most));
  const degrees = new Map(answer.nodes.map(({ id, degree }) => [id, degree]));
  const edges = answer.links.map((link) => {
    const hub = Math.max(degrees.get(link.source) ?? 0, degrees.get(link.target) ?? 0) > HUB;
    return edgeOf(link, strengthOf(link, day), hub);
  });
  const sections = sectionsOf(answer, nodes, names);
  const groups = packingOrder(sections).map(({ id, name, nodes: members }) => ({
    id,
    name,
    members: members.map((node) => ({ id: node.id, size: sizeOf(node) })),
  }));
  return { model: { ...NOTHING, nodes, edges }, sections, ...packed(groups) };
}

function namedOf({ id, name, nameEn, shortName, actorKind, regionKind }: MapNode): Named {
  const key = id.replace(/^.*?:/, '');
  return actorKind
    ? { actor: { id, slug: key, kind: actorKind, name, shortName, nameEn } }
    : { region: { id, ags: key, name, regionKind: regionKind as RegionKind } };
}

function graphNodeOf(node: MapNode, most: number): GraphNode {
  return {
    id: node.id,
    named: namedOf(node),
    group: (node.actorKind as ActorKind | null) ?? 'REGION',
    distance: 1,
    degree: node.degree,
    opened: false,
    rest: [],
    size: SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(Math.max(0, node.degree - 1) / Math.max(1, most - 1)),
  };
}

function edgeOf(
  { source, target, kind, certainty }: Answer['links'][number],
  strength: number,
  isAtHub: boolean,
): GraphEdge {
  return {
    id: edgeId(source, target, kind),
    kind,
    source,
    target,
    statements: [],
    assumed: certainty === 'ASSUMED',
    strength,
    isAtHub,
  };
}

/** How strongly a line is drawn, 0–1: the older its evidence, the weaker. */
function strengthOf({ certainty, lastConfirmed }: Answer['links'][number], day: string): number {
  if (certainty === 'CONFIRMED') return 0.8;
  const years = lastConfirmed ? (Date.parse(day) - Date.parse(lastConfirmed)) / YEAR : Number.POSITIVE_INFINITY;
  return years < 5 ? 0.5 : 0.3;
}

/** The groups of the answer: the Land of the explorer and what lies in it, and other large ones. Small Länder and the
 * country are one, and so are the nodes without a region. */
function sectionsOf(answer: Answer, nodes: readonly GraphNode[], names: GroupNames): Section[] {
  const sections = new Map<string, Section>();
  for (const { id, name, kind, nodeCount } of answer.groups)
    if (id.startsWith(`Region:${HOME_STATE}`) || (kind !== 'COUNTRY' && nodeCount >= FEW))
      sections.set(id, { id, name, isRegion: true, nodes: [] });
  const elsewhere: Section = { id: 'elsewhere', name: names.elsewhere, isRegion: false, nodes: [] };
  const unknown: Section = { id: '', name: names.unknown, isRegion: false, nodes: [] };
  nodes.forEach((node, i) => {
    const group = answer.nodes[i]?.group ?? null;
    const section = group === null ? unknown : (sections.get(group) ?? elsewhere);
    section.nodes.push(node);
  });
  return [...sections.values(), elsewhere, unknown].filter((section) => section.nodes.length > 0);
}

/** The groups to pack: the one with the most lines comes first, into the middle. */
function packingOrder(sections: readonly Section[]): Section[] {
  const lines = ({ nodes }: Section) => nodes.reduce((sum, { degree }) => sum + (degree ?? 0), 0);
  const most = Math.max(...sections.map(lines));
  return sections.toSorted((a, b) => Number(lines(b) === most) - Number(lines(a) === most));
}
