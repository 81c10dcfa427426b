/** The outlines of the Land's districts: where their centres are, and which name fits into one. */

import { centreOf, type Point, ringsOf } from './directions';
import outlines from './outlines.json';

export const VIEW_BOX = outlines.viewBox;
export const PATHS: ReadonlyMap<string, string> = new Map(Object.entries(outlines.paths));
export const CENTRES: ReadonlyMap<string, Point> = new Map([...PATHS].map(([ags, path]) => [ags, centreOf(path)]));
const [, , WIDTH = 1, HEIGHT = 1] = VIEW_BOX.split(' ').map(Number);

/** The id of an outline for `use`. */
export const outlineId = (ags: string) => `coverage-outline-${ags}`;

/** Whether every row has an outline. */
export function hasOutlines(rows: readonly { region: { ags: string } }[]): boolean {
  return rows.length > 0 && rows.every(({ region }) => PATHS.has(region.ags));
}

/** The centre as parts of the width and the height, from 0 to 1. */
export function placeOf(ags: string): Point {
  const [x, y] = CENTRES.get(ags) ?? [0, 0];
  return [x / WIDTH, y / HEIGHT];
}

export const LETTER_WIDTH = 11; // of a name on the map, in units of the outlines
const NAME_RISE = 14; // how far a name stands above the centre
const MARGIN = 12;

const fitting = new Map<string, string | null>();

/** The name without what only says that it is a district, if it fits into the outline above the centre. */
export function fittingName(ags: string, name: string): string | null {
  const known = fitting.get(name);
  if (known !== undefined) return known;
  const fits = shortNameIn(ags, name);
  fitting.set(name, fits);
  return fits;
}

function shortNameIn(ags: string, name: string): string | null {
  const path = PATHS.get(ags);
  const short = name.replace(/^(Kreis|Städteregion) /, '');
  const centre = CENTRES.get(ags);
  if (!path || !centre) return null;
  const [x, y] = [centre[0], centre[1] - NAME_RISE];
  const half = (short.length * LETTER_WIDTH + MARGIN) / 2;
  return widthBeside(path, x, y) >= half ? short : null;
}

/** How far it is from the point to the nearer border, to the left or to the right. */
function widthBeside(path: string, x: number, y: number): number {
  let [left, right] = [Infinity, Infinity];
  for (const ring of ringsOf(path))
    ring.forEach(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
      if (y1 > y === y2 > y) return;
      const at = x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
      if (at <= x) left = Math.min(left, x - at);
      else right = Math.min(right, at - x);
    });
  return Math.min(left, right);
}
