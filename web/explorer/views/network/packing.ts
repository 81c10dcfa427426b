/** Where the nodes of the whole network stand: each group is a circle of its nodes, the largest inside, and the groups
 * are packed around the largest one. The same network gives the same places. */

import { packEnclose, packSiblings } from 'd3-hierarchy';
import type { Point } from './layout';

export interface Cluster extends Point {
  /** The global id of its region; `''` for the nodes without one. */
  id: string;
  name: string;
  radius: number;
  count: number;
}

interface Member {
  id: string;
  /** Half its width. */
  size: number;
}

interface Grouped {
  id: string;
  name: string;
  members: readonly Member[];
}

/** Between two nodes, between the outermost node and the rim, and between two groups, where most lines run. */
const GAP = 5;
const RIM = 14;
const STREET = 64;

/** Groups in the order in which they are packed: the first one is the middle. */
export function packed(groups: readonly Grouped[]): { places: Map<string, Point>; clusters: Cluster[] } {
  const circles = groups.map((group) => ({ group, ...circleOf(group) }));
  const around = packSiblings(circles.map((circle) => ({ ...circle, r: circle.radius + STREET / 2, x: 0, y: 0 })));
  const places = new Map<string, Point>();
  const clusters = around.map(({ group, radius, within, x, y }) => {
    for (const [id, point] of within) places.set(id, { x: x + point.x, y: y + point.y });
    return { id: group.id, name: group.name, count: group.members.length, radius, x, y };
  });
  return { places, clusters };
}

/** The nodes of a group around its centre. */
function circleOf({ members }: Grouped): { within: [string, Point][]; radius: number } {
  const circles = packSiblings(
    members.toSorted((a, b) => b.size - a.size).map(({ id, size }) => ({ id, r: size + GAP, x: 0, y: 0 })),
  );
  const { x, y, r } = packEnclose(circles) ?? { x: 0, y: 0, r: 0 };
  return { within: circles.map((one) => [one.id, { x: one.x - x, y: one.y - y }]), radius: r + RIM };
}
