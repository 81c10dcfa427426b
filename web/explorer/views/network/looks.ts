/** How kinds look, in the picture, in its legend and in the file: shapes and arrow heads, not colour alone. */

import type { StatementName } from '../../statements/vocabulary';
import { colourOf, type Scheme } from '../../ui/tokens';
import type { Group } from './model';

/** Corners between -1 and 1; `circle` has none. */
export type Shape = readonly (readonly [number, number])[] | 'circle';

const around = (n: number, turn: number, radii: readonly number[] = [1]): Shape =>
  Array.from({ length: n }, (_, i) => {
    const angle = turn + (2 * Math.PI * i) / n;
    const radius = radii[i % radii.length] ?? 1;
    return [round(radius * Math.cos(angle)), round(radius * Math.sin(angle))] as const;
  });

const round = (value: number) => Math.round(value * 1000) / 1000;

export const SHAPES: Record<Group, Shape> = {
  MINISTRY: around(8, Math.PI / 8),
  PUBLIC_BODY: [
    [-0.85, -0.85],
    [0.85, -0.85],
    [0.85, 0.85],
    [-0.85, 0.85],
  ],
  MUNICIPALITY: [
    [0, -1],
    [0.95, -0.15],
    [0.8, -0.15],
    [0.8, 0.9],
    [-0.8, 0.9],
    [-0.8, -0.15],
    [-0.95, -0.15],
  ],
  CIVIL_SOCIETY_GROUP: 'circle',
  COUNSELLING_SERVICE: around(4, 0),
  PROGRAMME: around(6, 0),
  NETWORK: around(10, -Math.PI / 2, [1, 0.5]),
  REGION: [
    [-1, -0.8],
    [1, -0.8],
    [0, 1],
  ],
};

/** An arrow head at the end of a line; `hollow` ones are filled with paper. */
export interface Head {
  shape: 'triangle' | 'circle' | 'diamond' | 'square' | 'vee' | 'tee';
  hollow: boolean;
  width: number;
}

export const HEADS: Record<StatementName, Head> = {
  FUNDING: { shape: 'triangle', hollow: false, width: 2.6 },
  MEMBERSHIP: { shape: 'circle', hollow: false, width: 1.4 },
  AFFILIATION: { shape: 'triangle', hollow: true, width: 1.4 },
  PROVISION: { shape: 'diamond', hollow: false, width: 1.8 },
  ADMINISTRATION: { shape: 'square', hollow: false, width: 1.8 },
  PARTICIPATION: { shape: 'vee', hollow: false, width: 1.4 },
  COVERAGE: { shape: 'circle', hollow: true, width: 1.4 },
  LOCATION: { shape: 'tee', hollow: false, width: 1.4 },
  GOVERNANCE: { shape: 'square', hollow: true, width: 1.4 },
};

/** Heads as corners: the line comes from the left and ends at 0, 0. */
export const CORNERS: Record<Exclude<Head['shape'], 'circle'>, readonly (readonly [number, number])[]> = {
  triangle: [
    [0, 0],
    [-10, -5],
    [-10, 5],
  ],
  diamond: [
    [0, 0],
    [-6, -5],
    [-12, 0],
    [-6, 5],
  ],
  square: [
    [0, -4.5],
    [-9, -4.5],
    [-9, 4.5],
    [0, 4.5],
  ],
  vee: [
    [0, 0],
    [-11, -6],
    [-7, 0],
    [-11, 6],
  ],
  tee: [
    [0, -7],
    [-3, -7],
    [-3, 7],
    [0, 7],
  ],
};

export interface Palette {
  paper: string;
  ink: string;
  quiet: string;
  accent: string;
  group: Record<Group, string>;
  edge: Record<StatementName, string>;
}

const GROUP_COLOURS: Record<Group, string> = {
  MINISTRY: 'violet',
  PUBLIC_BODY: 'blue',
  MUNICIPALITY: 'teal',
  CIVIL_SOCIETY_GROUP: 'orange',
  COUNSELLING_SERVICE: 'pink',
  PROGRAMME: 'ochre',
  NETWORK: 'green',
  REGION: 'grey',
};

const EDGE_COLOURS: Record<StatementName, string> = {
  FUNDING: 'ochre',
  MEMBERSHIP: 'green',
  AFFILIATION: 'grey',
  PROVISION: 'pink',
  ADMINISTRATION: 'blue',
  PARTICIPATION: 'orange',
  COVERAGE: 'teal',
  LOCATION: 'grey',
  GOVERNANCE: 'violet',
};

/** The colours of the picture. network.css gives the marks of the legend the same tokens. */
export function paletteOf(scheme: Scheme): Palette {
  const coloured = <Key extends string>(names: Record<Key, string>) =>
    Object.fromEntries(Object.entries<string>(names).map(([key, name]) => [key, colourOf(name, scheme)])) as Record<
      Key,
      string
    >;
  return {
    paper: colourOf('paper', scheme),
    ink: colourOf('ink', scheme),
    quiet: colourOf('quiet', scheme),
    accent: colourOf('focus', scheme),
    group: coloured(GROUP_COLOURS),
    edge: coloured(EDGE_COLOURS),
  };
}

/** Breaks a name into lines. Of what does not fit into `lines` the middle is left out, which „…“ says: names often begin
 * alike and differ at their end. */
export function wrapped(text: string, width = 18, lines = 3): string[] {
  const all: string[] = [];
  for (const word of text.split(' ')) {
    const last = all.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) all[all.length - 1] = `${last} ${word}`;
    else all.push(word);
  }
  if (all.length <= lines) return all;
  const [head, ...tail] = [...all.slice(0, 1), ...all.slice(1 - lines)];
  return [`${head} …`, ...tail];
}

/** Half the width of a node. */
export function sizeOf({ distance, opened }: { distance: number; opened: boolean }): number {
  if (distance === 0) return 24;
  return opened ? 20 : 15;
}
