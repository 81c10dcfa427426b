/** The layout of the Sankey diagram: columns of nodes, and a ribbon for each kind of amount, as wide as its euros. */

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

/** What a ribbon stands for: euros of one kind and time, or a number of unknown amounts. */
export type RibbonValue =
  | {
      kind: KnownKind;
      basis: Basis;
      euros: number;
      /** The number of amounts; several if they are of several years. */
      amounts: number;
    }
  | { kind: 'UNKNOWN'; count: number };

/** Sizes in px. */
export interface Frame {
  width: number;
  /** The height of the column with the most money. */
  money: number;
  nodeWidth: number;
  /** Between two nodes of a column. */
  padding: number;
  /** Room for the labels of the last column. */
  right: number;
  /** The least width of a ribbon of a known amount. */
  thinnest: number;
  /** The width of each ribbon of unknown amounts. */
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
  part: RibbonValue;
  /** The middles of its two ends; `thick` is its width. */
  from: { x: number; y: number };
  to: { x: number; y: number };
  thick: number;
}

export interface Picture<N, L> {
  height: number;
  nodes: PlacedNode<N>[];
  ribbons: PlacedRibbon<L>[];
}

/** The ribbons of a link. A link without a known amount gets one of unknown amount, not none. */
export function ribbonValuesOf(total: MoneyEurosFragment): RibbonValue[] {
  const amounts = amountsOf(total);
  const parts = BASES.flatMap((basis) =>
    KINDS.flatMap((kind): RibbonValue[] => {
      const same = amounts.filter((amount) => amount.basis === basis && amount.kind === kind);
      return same.length
        ? [{ kind, basis, euros: same.reduce((sum, { euros }) => sum + euros, 0), amounts: same.length }]
        : [];
    }),
  );
  const count = openCount(total);
  return count || parts.length === 0 ? [...parts, { kind: 'UNKNOWN', count }] : parts;
}

/** Euros per px, so that the column with the most money has the frame's height. */
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
  of: { link: L; part: RibbonValue } | null;
}

/** The places of all nodes and ribbons. Links that do not lead to the next level are left out. */
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
  const thick = (part: RibbonValue) =>
    part.kind === 'UNKNOWN' ? frame.unknown : Math.max(frame.thinnest, part.euros / perPx);
  const ribbons = next.flatMap((link) =>
    ribbonValuesOf(link.total).map((part) => ({
      source: link.source,
      target: link.target,
      value: thick(part),
      of: { link, part },
    })),
  );
  // An invisible chain through all levels: d3-sankey has only as many columns as its longest path has nodes.
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

/** The height of the highest column, so that all columns have one scale. */
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

/** The outline of a ribbon as an SVG path. */
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

/** Wraps a name into at most two lines of so many letters; a cut line ends with „…“. */
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

/** The labels that overlap neither `taken` nor an earlier label. */
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
