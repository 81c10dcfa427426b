/** From the answer about flows to a picture: columns of nodes, and ribbons whose widths are euros, kinds apart. */

import { sankey, type SankeyLink, type SankeyNode } from 'd3-sankey';
import type { FlowLevel, MoneyEurosFragment } from '../../generated';
import { amountsOf, BASES, type Basis, KINDS, type KnownKind, openCount, sizeOf } from './amounts';

export interface FlowNodeOf {
  id: string;
  level: FlowLevel;
}

export interface FlowLinkOf {
  source: string;
  target: string;
  total: MoneyEurosFragment;
}

/** One ribbon: euros of one kind and time, or those whose amount is not known. */
export type Part =
  | {
      kind: KnownKind;
      basis: Basis;
      euros: number;
      /** How many amounts: more than one, where it is of several years. */ amounts: number;
    }
  | { kind: 'UNKNOWN'; count: number };

/** Sizes in px. */
export interface Frame {
  width: number;
  /** How thick the money of the largest column is drawn. */
  money: number;
  nodeWidth: number;
  /** Between two nodes of a column. */
  padding: number;
  /** Left of it, for the labels of the last column. */
  right: number;
  /** The thinnest ribbon of a known amount. */
  thinnest: number;
  /** Every ribbon of unknown amounts. */
  unknown: number;
}

export interface PlacedNode<N> {
  node: N;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedRibbon<L> {
  link: L;
  part: Part;
  /** Its two ends and how thick it is. */
  from: { x: number; y: number };
  to: { x: number; y: number };
  thick: number;
}

export interface Picture<N, L> {
  height: number;
  nodes: PlacedNode<N>[];
  ribbons: PlacedRibbon<L>[];
}

/** The ribbons of a link. Where no amount is known, it is one of unknown amount: nothing known is not nothing there. */
export function partsOf(total: MoneyEurosFragment): Part[] {
  const amounts = amountsOf(total);
  const parts = BASES.flatMap((basis) =>
    KINDS.flatMap((kind): Part[] => {
      const same = amounts.filter((amount) => amount.basis === basis && amount.kind === kind);
      return same.length
        ? [{ kind, basis, euros: same.reduce((sum, { euros }) => sum + euros, 0), amounts: same.length }]
        : [];
    }),
  );
  const count = openCount(total);
  return count || parts.length === 0 ? [...parts, { kind: 'UNKNOWN', count }] : parts;
}

/** Euros a px, so that the level with the most money is as thick as the frame says. */
export function scaleOf(nodes: readonly FlowNodeOf[], links: readonly FlowLinkOf[], money: number): number {
  const level = new Map(nodes.map((node) => [node.id, node.level]));
  const into = new Map<FlowLevel | undefined, number>();
  for (const { target, total } of links)
    into.set(level.get(target), (into.get(level.get(target)) ?? 0) + sizeOf(total));
  return Math.max(1, ...into.values()) / money;
}

interface Node<N> {
  id: string;
  column: number;
  of: N | null;
}

interface Link<L> {
  value: number;
  of: { link: L; part: Part } | null;
}

/** Where everything stands. A link from a node to one of an earlier level, or to one that is not there, is no link. */
export function pictureOf<N extends FlowNodeOf, L extends FlowLinkOf>(
  nodes: readonly N[],
  links: readonly L[],
  levels: readonly FlowLevel[],
  frame: Frame,
): Picture<N, L> {
  if (levels.length < 2 || nodes.length === 0) return { height: 0, nodes: [], ribbons: [] };
  const column = new Map(nodes.map((node) => [node.id, levels.indexOf(node.level)]));
  const next = links.filter(({ source, target }) => (column.get(target) ?? -2) - (column.get(source) ?? -2) === 1);
  const perPx = scaleOf(nodes, next, frame.money);
  const thick = (part: Part) =>
    part.kind === 'UNKNOWN' ? frame.unknown : Math.max(frame.thinnest, part.euros / perPx);
  const ribbons = next.flatMap((link) =>
    partsOf(link.total).map((part) => ({
      source: link.source,
      target: link.target,
      value: thick(part),
      of: { link, part },
    })),
  );
  // A chain through all levels that is not drawn: the layout knows as many columns as its longest way has nodes.
  const spine = levels.map((level, i) => ({ id: ` ${level}`, column: i, of: null }));
  const chain = spine.slice(1).map(({ id }, i) => ({ source: spine[i]?.id ?? '', target: id, value: 0, of: null }));
  const high = heightOf(nodes, ribbons, levels, frame);
  const { width, nodeWidth, padding, right } = frame;
  const placed = sankey<Node<N>, Link<L>>()
    .nodeId(({ id }) => id)
    .nodeAlign((node) => node.column)
    .nodeWidth(nodeWidth)
    .nodePadding(padding)
    .extent([
      [0, padding],
      [width - right, padding + high],
    ])({
    nodes: [...nodes.map((node) => ({ id: node.id, column: column.get(node.id) ?? 0, of: node })), ...spine],
    links: [...ribbons, ...chain],
  });
  return {
    height: high + 2 * padding,
    nodes: placed.nodes.flatMap(nodeOf),
    ribbons: placed.links.flatMap(ribbonOf),
  };
}

/** As high as the highest column, so that a value is as many px in all of them. */
function heightOf(
  nodes: readonly FlowNodeOf[],
  ribbons: readonly { source: string; target: string; value: number }[],
  levels: readonly FlowLevel[],
  { padding }: Frame,
): number {
  const sum = (end: 'source' | 'target', id: string) =>
    ribbons.reduce((all, ribbon) => (ribbon[end] === id ? all + ribbon.value : all), 0);
  const columns = levels.map((level) => {
    const inside = nodes.filter((node) => node.level === level);
    return inside.reduce((all, { id }) => all + padding + Math.max(sum('source', id), sum('target', id)), 0);
  });
  return Math.max(...columns);
}

function nodeOf<N, L>({ of, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }: SankeyNode<Node<N>, Link<L>>): PlacedNode<N>[] {
  return of === null ? [] : [{ node: of, x: x0, y: y0, width: x1 - x0, height: y1 - y0 }];
}

function ribbonOf<N, L>(link: SankeyLink<Node<N>, Link<L>>): PlacedRibbon<L>[] {
  const { of, source, target, y0 = 0, y1 = 0, width = 0 } = link;
  if (of === null || typeof source !== 'object' || typeof target !== 'object') return [];
  return [{ ...of, from: { x: source.x1 ?? 0, y: y0 }, to: { x: target.x0 ?? 0, y: y1 }, thick: width }];
}

/** The outline of a ribbon. */
export function outlineOf({ from, to, thick }: Pick<PlacedRibbon<unknown>, 'from' | 'to' | 'thick'>): string {
  const half = thick / 2;
  const middle = (from.x + to.x) / 2;
  const n = (value: number) => value.toFixed(1);
  const curve = (a: number, x: number, b: number) => `C${n(middle)} ${n(a)} ${n(middle)} ${n(b)} ${n(x)} ${n(b)}`;
  return (
    `M${n(from.x)} ${n(from.y - half)}${curve(from.y - half, to.x, to.y - half)}` +
    `V${n(to.y + half)}${curve(to.y + half, from.x, from.y + half)}Z`
  );
}

/** A name on at most two lines of so many letters; what does not fit ends with „…“. */
export function linesOf(name: string, letters: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of name.split(' ')) {
    if (line && line.length + 1 + word.length > letters) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  lines.push(line);
  const [first = '', ...rest] = lines;
  const short = (text: string) => (text.length > letters ? `${text.slice(0, letters - 1).trimEnd()}…` : text);
  return rest.length ? [short(first), short(rest.join(' '))] : [short(first)];
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Those of the labels, the first ones first, that lie over none that is placed before. */
export function withRoom<T extends Box>(labels: readonly T[], taken: readonly Box[]): T[] {
  const placed: Box[] = [...taken];
  return labels.filter((label) => {
    if (placed.some((other) => overlap(label, other))) return false;
    placed.push(label);
    return true;
  });
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
