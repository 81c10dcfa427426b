/** The outlines of the Land's districts: where their centres are, and which name fits into one. */

import { centreOf, type Point, ringsOf } from './directions';
import { PATHS, VIEW_BOX } from '../../statements/districts';

export const CENTRES: ReadonlyMap<string, Point> = new Map([...PATHS].map(([ags, path]) => [ags, centreOf(path)]));
const [, , WIDTH = 1, HEIGHT = 1] = VIEW_BOX.split(' ').map(Number);

/** Whether every row has an outline. */
export function hasOutlines(rows: readonly { region: { ags: string } }[]): boolean {
  return rows.length > 0 && rows.every(({ region }) => PATHS.has(region.ags));
}

/** The centre as parts of the width and the height, from 0 to 1. */
export function placeOf(ags: string): Point {
  const [x, y] = CENTRES.get(ags) ?? [0, 0];
  return [x / WIDTH, y / HEIGHT];
}

const LETTER_WIDTH = 11; // of a name on the map, in units of the outlines
const NAME_RISE = 14; // how far a name stands above the centre

export interface Label {
  /** Where the value stands; with a name above it, a little lower. */
  point: Point;
  /** The name without what only says that it is a district; null if it does not fit. */
  name: string | null;
}

const labels = new Map<string, Label>();

/** Where the value of a region stands, and its name if it fits into the outline above. */
export function labelOf(ags: string, name: string): Label {
  const known = labels.get(ags);
  if (known) return known;
  const label = placedLabel(ags, name);
  labels.set(ags, label);
  return label;
}

function placedLabel(ags: string, name: string): Label {
  const path = PATHS.get(ags) ?? '';
  const [x, y] = CENTRES.get(ags) ?? [0, 0];
  const short = name.replace(/^(Kreis|Städteregion) /, '');
  const atValue = chordOf(path, x, y);
  const atName = chordOf(path, x, y - NAME_RISE);
  if (!atValue) return { point: [x, y], name: null };
  if (atName) {
    const [left, right] = [Math.max(atValue[0], atName[0]), Math.min(atValue[1], atName[1])];
    if (right - left >= (short.length + 1) * LETTER_WIDTH) return { point: [(left + right) / 2, y], name: short };
  }
  return { point: [(atValue[0] + atValue[1]) / 2, y], name: null };
}

/** Where the horizontal line through the point enters the outline and leaves it; null if the point is outside. */
function chordOf(path: string, x: number, y: number): [left: number, right: number] | null {
  const crossings: number[] = [];
  for (const ring of ringsOf(path))
    ring.forEach(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
      if (y1 > y !== y2 > y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
    });
  const before = crossings.filter((at) => at <= x);
  if (before.length % 2 === 0) return null;
  return [Math.max(...before), Math.min(...crossings.filter((at) => at > x))];
}
