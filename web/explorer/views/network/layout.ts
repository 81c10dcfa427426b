/** Where the nodes stand. The same network gives the same places, and what has a place keeps it. */

import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

export interface Point {
  x: number;
  y: number;
}

export type Places = ReadonlyMap<string, Point>;

interface Body extends SimulationNodeDatum {
  id: string;
  x: number;
  y: number;
}

const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const NEAR = 90;
const STEPS = 240;
const MANY = 200; // of more nodes the picture is rough anyway

/** Places for all `ids`, step by step: whoever draws decides how much is worked out at a time. The first of `ids` is the
 * middle where nothing has a place yet. */
export function* settling(
  ids: readonly string[],
  edges: readonly { source: string; target: string }[],
  kept: Places,
): Generator<Map<string, Point>, Map<string, Point>> {
  const bodies = started(ids, edges, kept);
  const result = () => new Map(bodies.map(({ id, x, y }) => [id, { x, y }]));
  const fresh = bodies.filter(({ id }) => !kept.has(id)).length;
  if (fresh === 0) return result();
  const links = edges
    .filter(({ source, target }) => source !== target)
    .map(({ source, target }) => ({ source, target }));
  const steps = fresh > MANY ? STEPS / 2 : STEPS;
  const simulation = forceSimulation(bodies)
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / steps))
    .force(
      'links',
      forceLink<Body, { source: string; target: string }>(links)
        .id(({ id }) => id)
        .distance(125),
    )
    .force('charge', forceManyBody().strength(-520).distanceMax(700))
    .force('room', forceCollide(62))
    .force('x', forceX(0).strength(0.03))
    .force('y', forceY(0).strength(0.05));
  for (let step = 0; step < steps; step++) {
    simulation.tick();
    yield result();
  }
  return result();
}

/** The final places, worked out in one go. */
export function settled(...network: Parameters<typeof settling>): Map<string, Point> {
  const steps = settling(...network);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What is new starts beside the first neighbour that has a place. */
function started(ids: readonly string[], edges: readonly { source: string; target: string }[], kept: Places): Body[] {
  const places = new Map<string, Point>();
  for (const id of ids) {
    const place = kept.get(id);
    if (place) places.set(id, place);
  }
  const around = new Map<string, string[]>();
  const meet = (one: string, other: string) => {
    const neighbours = around.get(one);
    if (neighbours) neighbours.push(other);
    else around.set(one, [other]);
  };
  for (const { source, target } of edges) {
    meet(source, target);
    meet(target, source);
  }
  ids.forEach((id, i) => {
    if (places.has(id)) return;
    const parent = (around.get(id) ?? []).map((other) => places.get(other)).find(Boolean);
    const { x, y } = parent ?? { x: 0, y: 0 };
    const away = places.size === 0 ? 0 : NEAR + 3 * i;
    places.set(id, { x: x + away * Math.cos(i * GOLDEN), y: y + away * Math.sin(i * GOLDEN) });
  });
  return ids.map((id) => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    return { id, x, y, ...(kept.has(id) ? { fx: x, fy: y } : {}) };
  });
}
