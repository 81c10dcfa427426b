/** The actors next to an actor, and where they stand around it. */

import type { ActorNameFragment } from '../../generated';
import { type Entry, isValid, otherOf } from './entries';

/** More of them are in the view of relations only. */
export const MOST = 12;

export interface Neighbour {
  actor: ActorNameFragment;
  /** Whether a statement about the two is confirmed for the day. */
  isCurrent: boolean;
  /** How many statements hold. */
  weight: number;
}

/** The actors that a statement ties to this one on the day: confirmed ones first, then those with most statements. */
export function neighboursOf(entries: readonly Entry[], compare: (one: string, two: string) => number): Neighbour[] {
  const neighbours = new Map<string, Neighbour>();
  for (const { statements } of entries) {
    const actor = otherOf(statements[0]);
    const valid = statements.filter(isValid);
    if (!actor || valid.length === 0) continue;
    const known = neighbours.get(actor.id) ?? { actor, isCurrent: false, weight: 0 };
    known.weight += valid.length;
    known.isCurrent ||= valid.some(({ certainty }) => certainty === 'CONFIRMED');
    neighbours.set(actor.id, known);
  }
  return [...neighbours.values()].toSorted(
    (one, two) =>
      Number(two.isCurrent) - Number(one.isCurrent) ||
      two.weight - one.weight ||
      compare(one.actor.name, two.actor.name) ||
      one.actor.slug.localeCompare(two.actor.slug),
  );
}

export const SIZE = { width: 320, height: 384, x: 160, y: 190 };
const [RX, RY] = [106, 150];

export interface Place {
  x: number;
  y: number;
  /** Whether the name stands above. */
  isAbove: boolean;
  /** Near the top and the bottom, names go outwards, so that they leave the one in the middle alone. */
  anchor: 'start' | 'middle' | 'end';
}

/** Positions on an ellipse, from the top clockwise: the same actors always stand at the same places. */
export function positions(count: number): Place[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count;
    const [across, down] = [Math.sin(angle), -Math.cos(angle)];
    const isSide = Math.abs(across) > 0.1 && Math.abs(across) < 0.75;
    return {
      x: round(SIZE.x + RX * across),
      y: round(SIZE.y + RY * down),
      isAbove: down < -0.01,
      anchor: isSide ? (across > 0 ? 'start' : 'end') : 'middle',
    };
  });
}

const round = (value: number) => Math.round(value * 10) / 10;
