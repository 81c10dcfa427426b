/** The picture as a file that stands alone: nodes, edges, names, legend, and where it comes from. */

import type { Language } from '../../core/address';
import { messagesOf } from '../../core/language';
import { shortened } from '../../statements/short_name';
import { vocabularyOf } from '../../statements/vocabulary';
import { tokenOf } from '../../ui/tokens';
import type { Places, Point } from './layout';
import { CORNERS, EDGE_LOOKS, paletteOf, NODE_LOOKS, sizeOf, wrapped } from './looks';
import { type Box, boxOf, fitting, GAP, type Labelled, type Side, widthOf } from './labels';
import { type Group, type GraphNode, type Model, restOf, shortOf, type GraphEdge } from './model';
import type { Cluster } from './packing';

export interface Sheet {
  model: Model;
  places: Places;
  language: Language;
  title: string;
  /** Below the legend, a line each: the day, what is left out, the address. */
  lines: readonly string[];
  /** Groups of nodes in the whole network, in which only the largest nodes are named. */
  clusters?: readonly Cluster[];
}

const SVG = 'http://www.w3.org/2000/svg';
const COLOURS = paletteOf('light'); // files and prints are on paper
const MARGIN = 24;
const LOOP = 60; // how far a loop leads away from its node
const NEXT_LOOP = 16; // and each loop of another kind farther
const LINE = 15;
const ROW = 24;
const COLUMN = 230;
const TITLE = 20;
const TEXT = 12;
const NAME = 13;
const LONG = 30; // letters of a name in the whole network

/** The picture as the text of a file. */
export function drawing(sheet: Sheet): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(drawnOf(sheet))}\n`;
}

/** The picture for the page. */
export function drawnElement(sheet: Sheet): Node {
  return mounted(drawnOf(sheet));
}

function drawnOf(sheet: Sheet): Drawn {
  const { model, language, title, lines, clusters } = sheet;
  const names = mapNamesOf(sheet);
  const bounds = boundsOf(sheet, names);
  const [left, top] = [bounds.left - MARGIN, bounds.top - MARGIN];
  const widths = [widthOf(title, TITLE), ...lines.map((line) => widthOf(line, TEXT))].map((width) => width + 32);
  const width = Math.max(640, bounds.right + MARGIN - left, ...widths);
  const height = bounds.bottom + MARGIN - top;
  const legend = legendOf(model, language, width, clusters !== undefined);
  const head = 44;
  const whole = head + height + legend.height + lines.length * 18 + 24;
  const body = [
    element('title', {}, title),
    element('rect', { width, height: whole, fill: COLOURS.paper }),
    element('text', { x: 16, y: 28, 'font-size': TITLE, 'font-weight': 600 }, title),
    element(
      'g',
      { transform: `translate(${number(-left)} ${number(head - top)})` },
      ...(clusters ? mapDrawn(sheet, clusters, names) : networkDrawn(sheet)),
    ),
    element('g', { transform: `translate(16 ${number(head + height)})` }, ...legend.body),
    ...lines.map((line, i) =>
      element('text', { x: 16, y: number(head + height + legend.height + 18 * (i + 1)), fill: COLOURS.quiet }, line),
    ),
  ];
  const root = {
    xmlns: SVG,
    width: number(width),
    height: number(whole),
    viewBox: `0 0 ${number(width)} ${number(whole)}`,
    'font-family': tokenOf('font'),
    'font-size': TEXT,
    fill: COLOURS.ink,
    lang: language.toLowerCase(),
  };
  return element('svg', root, ...body);
}

function networkDrawn({ model, places, language }: Sheet): Drawn[] {
  return [
    ...model.edges.flatMap((edge) => edgeDrawn(edge, model, places)),
    ...model.nodes.flatMap((node) => nodeDrawn(node, at(places, node.id), language)),
  ];
}

/** A name in the picture of the whole network, and where it stands. */
interface PlacedName {
  labelled: Labelled;
  side: Side;
}

/** By id: the names of the groups, then those of the largest nodes that no other name covers. */
function mapNamesOf({ model, places, language, clusters }: Sheet): ReadonlyMap<string, PlacedName> {
  if (!clusters) return new Map();
  const groups = clusters.map(({ id, name, count, x, y, radius }): Labelled => ({
    id: groupId(id),
    name: `${name} · ${count}`,
    at: { x, y },
    size: radius,
    sides: ['top'],
  }));
  const nodes = model.nodes.map((node): Labelled => ({
    id: node.id,
    name: shortened(shortOf(node.named, language), LONG),
    at: at(places, node.id),
    size: sizeOf(node),
    sides: ['bottom', 'top'],
  }));
  const labelled = [...groups, ...nodes];
  const sides = fitting(labelled, null, NAME);
  return new Map(
    labelled.flatMap((one) => {
      const side = sides.get(one.id);
      return side ? [[one.id, { labelled: one, side }]] : [];
    }),
  );
}

const groupId = (id: string) => `group ${id}`;

/** All that is drawn: nodes, groups, loops, numbers and names. */
export function boundsOf(sheet: Sheet, names = mapNamesOf(sheet)): Box {
  const { model, places, language, clusters } = sheet;
  const boxes = [
    ...(clusters ?? []).map(({ x, y, radius }) => around({ x, y }, radius)),
    ...[...names.values()].map(({ labelled, side }) => boxOf(labelled, side, NAME)),
    ...model.nodes.map((node) => around(at(places, node.id), sizeOf(node))),
    ...(clusters ? [] : model.nodes.flatMap((node) => besideOf(node, at(places, node.id), language))),
    ...model.edges.flatMap((edge) => {
      const node = model.nodes.find(({ id }) => id === edge.source);
      if (clusters || !node || edge.source !== edge.target) return [];
      const { x, y } = at(places, node.id);
      const out = sizeOf(node) + LOOP + NEXT_LOOP * loopsOf(model, node.id).indexOf(edge);
      return [{ left: x - out, top: y - out, right: x, bottom: y }];
    }),
  ];
  return boxes.reduce(
    (all, box) => ({
      left: Math.min(all.left, box.left),
      right: Math.max(all.right, box.right),
      top: Math.min(all.top, box.top),
      bottom: Math.max(all.bottom, box.bottom),
    }),
    boxes[0] ?? around({ x: 0, y: 0 }, 0),
  );
}

const around = ({ x, y }: Point, far: number): Box => ({
  left: x - far,
  right: x + far,
  top: y - far,
  bottom: y + far,
});
const loopsOf = ({ edges }: Model, id: string) => edges.filter(({ source, target }) => source === id && target === id);

/** The name below a node, and the number of what is not shown beside it. */
function besideOf(node: GraphNode, { x, y }: Point, language: Language): Box[] {
  const size = sizeOf(node);
  const lines = wrapped(shortOf(node.named, language));
  const half = Math.max(...lines.map((line) => widthOf(line, TEXT))) / 2;
  const name = { left: x - half, right: x + half, top: y, bottom: y + size + LINE * lines.length + GAP };
  const rest = restOf(node);
  if (rest === 0) return [name];
  const right = x + size + widthOf(`+${rest}`, TEXT);
  return [name, { left: x, right, top: y - size - LINE, bottom: y }];
}

/** The whole network: groups, thin lines, nodes, and the names of those with the most neighbours. */
function mapDrawn(
  { model, places }: Sheet,
  clusters: readonly Cluster[],
  names: ReadonlyMap<string, PlacedName>,
): Drawn[] {
  return [
    ...clusters.map(({ x, y, radius }) =>
      element('circle', { cx: number(x), cy: number(y), r: number(radius), fill: 'none', stroke: COLOURS.line }),
    ),
    ...model.edges.map(({ kind, source, target, strength }) => {
      const [from, to] = [at(places, source), at(places, target)];
      const ends = { x1: number(from.x), y1: number(from.y), x2: number(to.x), y2: number(to.y) };
      return element('line', { ...ends, stroke: COLOURS.edge[kind], 'stroke-opacity': strength });
    }),
    ...model.nodes.map((node) => {
      const { x, y } = at(places, node.id);
      return shapeDrawn(node.group, x, y, sizeOf(node));
    }),
    ...clusters.flatMap(({ id }) => nameDrawn(names.get(groupId(id)), { fill: COLOURS.quiet, 'font-weight': 600 })),
    ...model.nodes.flatMap(({ id }) => nameDrawn(names.get(id), {})),
  ];
}

function nameDrawn(name: PlacedName | undefined, looks: Drawn['attributes']): Drawn[] {
  if (!name) return [];
  const { labelled, side } = name;
  const { left, right, top, bottom } = boxOf(labelled, side, NAME);
  const place = { x: number((left + right) / 2), y: number(top + 0.75 * (bottom - top)), 'font-size': NAME };
  return [element('text', { ...place, ...HALO, ...looks }, labelled.name)];
}

/** A name keeps clear of the lines below it. */
const HALO = { 'text-anchor': 'middle', stroke: COLOURS.paper, 'stroke-width': 3, 'paint-order': 'stroke' } as const;

function nodeDrawn(node: GraphNode, { x, y }: Point, language: Language): Drawn[] {
  const size = sizeOf(node);
  const rest = restOf(node);
  const names = wrapped(shortOf(node.named, language));
  const label = names.map((line, i) => element('tspan', { x: number(x), y: number(y + size + LINE * (i + 1)) }, line));
  return [
    shapeDrawn(node.group, x, y, size),
    element('text', HALO, ...label),
    ...(rest > 0 ? [badgeDrawn(rest, x + size, y - size)] : []),
  ];
}

function badgeDrawn(rest: number, x: number, y: number): Drawn {
  const badge = { x: number(x), y: number(y), 'font-size': 11, 'font-weight': 600, fill: COLOURS.accent };
  return element('text', badge, `+${rest}`);
}

function shapeDrawn(group: Group, x: number, y: number, size: number): Drawn {
  const { shape } = NODE_LOOKS[group];
  const fill = COLOURS.group[group];
  if (shape === 'circle') return element('circle', { cx: number(x), cy: number(y), r: size, fill });
  return element('polygon', { points: corners(shape.map(([dx, dy]) => [x + dx * size, y + dy * size])), fill });
}

/** A line from rim to rim, beside the other lines between the same two. */
function edgeDrawn(edge: GraphEdge, model: Model, places: Places): Drawn[] {
  const [source, target] = [edge.source, edge.target].map((id) => model.nodes.find((node) => node.id === id));
  if (!source || !target) return [];
  const [from, to] = [at(places, source.id), at(places, target.id)];
  const beside = model.edges.filter((one) => pairOf(one) === pairOf(edge));
  if (source === target) return loopDrawn(edge, from, sizeOf(source), beside.indexOf(edge));
  const turned = edge.source > edge.target ? -1 : 1;
  const off = (beside.indexOf(edge) - (beside.length - 1) / 2) * 12 * turned;
  const long = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / long, (to.y - from.y) / long];
  const move = ({ x, y }: Point, along: number) => ({ x: x + ux * along - uy * off, y: y + uy * along + ux * off });
  return lineDrawn(edge, move(from, sizeOf(source)), move(to, -sizeOf(target) - 2));
}

const pairOf = ({ source, target }: GraphEdge) => [source, target].sort().join(' ');

function lineDrawn({ kind, assumed }: Pick<GraphEdge, 'kind' | 'assumed'>, from: Point, to: Point): Drawn[] {
  const ends = { x1: number(from.x), y1: number(from.y), x2: number(to.x), y2: number(to.y) };
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  return [element('line', { ...ends, ...strokeOf(kind, assumed) }), headDrawn(kind, to, turn)];
}

/** A loop from the top of the node round to its left side, outside of the loops of other kinds. */
function loopDrawn({ kind, assumed }: GraphEdge, { x, y }: Point, size: number, others: number): Drawn[] {
  const out = LOOP + NEXT_LOOP * others;
  const end = { x: x - size - 2, y };
  const path = `M${number(x)} ${number(y - size)}C${number(x)} ${number(y - size - out)} ${number(x - size - out)} ${number(y)} ${number(end.x)} ${number(y)}`;
  return [element('path', { d: path, fill: 'none', ...strokeOf(kind, assumed) }), headDrawn(kind, end, 0)];
}

function strokeOf(kind: GraphEdge['kind'], assumed: boolean): Drawn['attributes'] {
  const { width } = EDGE_LOOKS[kind];
  return { stroke: COLOURS.edge[kind], 'stroke-width': width, 'stroke-dasharray': assumed ? '6 4' : undefined };
}

/** The arrow head of a line that ends at `to`, turned by so many degrees. */
function headDrawn(kind: GraphEdge['kind'], to: Point, turn: number): Drawn {
  const { shape, hollow } = EDGE_LOOKS[kind];
  const stroke = COLOURS.edge[kind];
  const paint = { fill: hollow ? COLOURS.paper : stroke, stroke, 'stroke-width': 1.2 };
  const place = { transform: `translate(${number(to.x)} ${number(to.y)}) rotate(${number(turn)})` };
  return shape === 'circle'
    ? element('circle', { cx: -4.5, cy: 0, r: 4.5, ...paint, ...place })
    : element('polygon', { points: corners(CORNERS[shape]), ...paint, ...place });
}

/** Only what the picture shows. */
function legendOf({ nodes, edges }: Model, language: Language, width: number, isMap: boolean) {
  const t = messagesOf(language);
  const labels = vocabularyOf(language);
  const groups = [...new Set(nodes.map(({ group }) => group))].sort();
  const kinds = [...new Set(edges.map(({ kind }) => kind))].sort();
  const line = (kind: GraphEdge['kind'], assumed: boolean) =>
    lineDrawn({ kind, assumed }, { x: 0, y: 0 }, { x: 34, y: 0 }).slice(0, isMap ? 1 : undefined);
  const entries: [Drawn[], string][] = [
    ...groups.map((group): [Drawn[], string] => [
      [shapeDrawn(group, 17, 0, 8)],
      group === 'REGION' ? t('network-region') : labels.kind[group],
    ]),
    ...kinds.map((kind): [Drawn[], string] => [line(kind, false), labels.statement[kind]]),
  ];
  if (!isMap && kinds[0] && edges.some(({ assumed }) => assumed))
    entries.push([line(kinds[0], true), t('network-assumed')]);
  const columns = Math.max(1, Math.floor((width - 32) / COLUMN));
  const body = entries.map(([mark, name], i) => {
    const [x, y] = [(i % columns) * COLUMN, 34 + Math.floor(i / columns) * ROW];
    return element('g', { transform: `translate(${x} ${y})` }, ...mark, element('text', { x: 44, y: 4 }, name));
  });
  const title = element('text', { y: 12, 'font-weight': 600 }, t('network-legend'));
  const height = 34 + Math.ceil(entries.length / columns) * ROW;
  if (!isMap) return { body: [title, ...body], height };
  // A sentence, wider than a column.
  return { body: [title, ...body, element('text', { y: height + 4 }, t('network-big-map'))], height: height + ROW };
}

function at(places: Places, id: string): Point {
  return places.get(id) ?? { x: 0, y: 0 };
}

const number = (value: number) => String(Math.round(value * 10) / 10);
const corners = (points: readonly (readonly [number, number])[]) =>
  points.map(([x, y]) => `${number(x)},${number(y)}`).join(' ');

/** An element of the drawing; its children are elements and texts. */
interface Drawn {
  name: string;
  attributes: Record<string, string | number | undefined>;
  children: readonly (Drawn | string)[];
}

function element(name: string, attributes: Drawn['attributes'], ...children: Drawn['children']): Drawn {
  return { name, attributes, children };
}

const present = ({ attributes }: Drawn) =>
  Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, String(value)]],
  );

function written(drawn: Drawn | string): string {
  if (typeof drawn === 'string') return escaped(drawn);
  const head = [drawn.name, ...present(drawn).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  return drawn.children.length ? `<${head}>${drawn.children.map(written).join('')}</${drawn.name}>` : `<${head}/>`;
}

/** Made element by element: a strict policy forbids to parse markup. */
function mounted(drawn: Drawn | string): Node {
  if (typeof drawn === 'string') return document.createTextNode(drawn);
  const made = document.createElementNS(SVG, drawn.name);
  for (const [key, value] of present(drawn)) if (key !== 'xmlns') made.setAttribute(key, value);
  made.append(...drawn.children.map(mounted));
  return made;
}

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Without characters that XML knows not even as marks. */
function escaped(value: string): string {
  return (
    value
      // eslint-disable-next-line no-control-regex -- XML has no way to write them
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"]/g, (mark) => MARKS[mark] ?? '')
  );
}
