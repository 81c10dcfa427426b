/** Which names the picture of the whole network has room for, and how much room they take. */

import type { Point } from './layout';

/** Where a name stands: below what it names, or above. */
export type Side = 'bottom' | 'top';

export interface Labelled {
  id: string;
  name: string;
  /** The middle of what is named, in pixels of the frame. */
  at: Point;
  /** Half its height. */
  size: number;
  /** Where its name may stand; the first place that is free is taken. */
  sides: readonly Side[];
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const WIDTH = 0.56; // of a letter, on average, in parts of the font size
const HEIGHT = 1.25;
const AIR = 2;
/** Between a name and what it names. */
export const GAP = 2;
/** More names than these are not read any more. */
const MOST = 60;

/** The names that fit into the frame, each without touching an earlier one, and where they stand. Without a frame there is
 * room all around. */
export function fitting(
  nodes: readonly Labelled[],
  frame: { width: number; height: number } | null,
  fontSize: number,
): Map<string, Side> {
  const boxes: Box[] = [];
  const named = new Map<string, Side>();
  for (const node of nodes) {
    if (named.size === MOST) break;
    for (const side of node.sides) {
      const box = boxOf(node, side, fontSize);
      const isInside =
        !frame || (box.left >= 0 && box.right <= frame.width && box.top >= 0 && box.bottom <= frame.height);
      if (!isInside || boxes.some((other) => overlap(box, other))) continue;
      boxes.push(box);
      named.set(node.id, side);
      break;
    }
  }
  return named;
}

export const widthOf = (text: string, fontSize: number) => text.length * WIDTH * fontSize;

/** What the name takes up. */
export function boxOf({ name, at: { x, y }, size }: Labelled, side: Side, fontSize: number): Box {
  const half = widthOf(name, fontSize) / 2 + AIR;
  const away = size + GAP;
  const height = HEIGHT * fontSize;
  const top = side === 'bottom' ? y + away : y - away - height;
  return { left: x - half, right: x + half, top: top - AIR, bottom: top + height + AIR };
}

const overlap = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
