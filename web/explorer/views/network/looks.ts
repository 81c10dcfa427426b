/** How kinds look, in the picture, in its legend and in the file: shapes and arrow heads, not colour alone. */

import { ACTOR_KINDS, STATEMENT_NAMES, type StatementName } from '../../generated';
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

interface NodeLook {
  shape: Shape;
  /** A token of colour. */
  colour: string;
}

const HOUSE: Shape = [
  [0, -1],
  [0.95, -0.15],
  [0.8, -0.15],
  [0.8, 0.9],
  [-0.8, 0.9],
  [-0.8, -0.15],
  [-0.95, -0.15],
];
const SQUARE: Shape = [
  [-0.85, -0.85],
  [0.85, -0.85],
  [0.85, 0.85],
  [-0.85, 0.85],
];
const FUNNEL: Shape = [
  [-1, -0.8],
  [1, -0.8],
  [0, 1],
];

const OWN_NODE_LOOKS: Record<string, NodeLook> = {
  MINISTRY: { shape: around(8, Math.PI / 8), colour: 'violet' },
  PUBLIC_BODY: { shape: SQUARE, colour: 'blue' },
  MUNICIPALITY: { shape: HOUSE, colour: 'teal' },
  CIVIL_SOCIETY_GROUP: { shape: 'circle', colour: 'orange' },
  COUNSELLING_SERVICE: { shape: around(4, 0), colour: 'pink' },
  PROGRAMME: { shape: around(6, 0), colour: 'ochre' },
  NETWORK: { shape: around(10, -Math.PI / 2, [1, 0.5]), colour: 'green' },
  REGION: { shape: FUNNEL, colour: 'grey' },
};

// What a kind without a look gets, in the order of the schema: a form that no other has yet, and a colour in turn.
const COLOURS = ['violet', 'blue', 'teal', 'orange', 'pink', 'ochre', 'green'];
const spareNodeLook = (n: number): NodeLook => ({
  shape: around(6 + 2 * n, -Math.PI / 2, [1, 0.7]),
  colour: COLOURS[n % COLOURS.length] ?? 'grey',
});

/** How actors of each kind and regions look. */
export const NODE_LOOKS = withSpares<Group, NodeLook>([...ACTOR_KINDS, 'REGION'], OWN_NODE_LOOKS, spareNodeLook);

/** An arrow head at the end of a line; `hollow` ones are filled with paper. */
export interface EdgeLook {
  shape: 'triangle' | 'circle' | 'diamond' | 'square' | 'vee' | 'tee';
  hollow: boolean;
  /** Of the line. */
  width: number;
  colour: string;
}

const OWN_EDGE_LOOKS: Record<string, EdgeLook> = {
  FUNDING: { shape: 'triangle', hollow: false, width: 2.6, colour: 'ochre' },
  MEMBERSHIP: { shape: 'circle', hollow: false, width: 1.4, colour: 'green' },
  AFFILIATION: { shape: 'triangle', hollow: true, width: 1.4, colour: 'grey' },
  PROVISION: { shape: 'diamond', hollow: false, width: 1.8, colour: 'pink' },
  ADMINISTRATION: { shape: 'square', hollow: false, width: 1.8, colour: 'blue' },
  PARTICIPATION: { shape: 'vee', hollow: false, width: 1.4, colour: 'orange' },
  COVERAGE: { shape: 'circle', hollow: true, width: 1.4, colour: 'teal' },
  LOCATION: { shape: 'tee', hollow: false, width: 1.4, colour: 'grey' },
  GOVERNANCE: { shape: 'square', hollow: true, width: 1.4, colour: 'violet' },
};

const spareEdgeLook = (n: number): EdgeLook => ({
  shape: (['diamond', 'vee', 'tee'] as const)[n % 3] ?? 'tee',
  hollow: true,
  width: 1.4,
  colour: COLOURS[n % COLOURS.length] ?? 'grey',
});

/** How statements of each kind look. */
export const EDGE_LOOKS = withSpares<StatementName, EdgeLook>(STATEMENT_NAMES, OWN_EDGE_LOOKS, spareEdgeLook);

/** The looks of all kinds: their own, else the next spare one. */
function withSpares<Kind extends string, Look>(
  kinds: readonly Kind[],
  own: Record<string, Look>,
  spare: (n: number) => Look,
): Record<Kind, Look> {
  const rest = kinds.filter((kind) => !own[kind]);
  const looks = kinds.map((kind) => [kind, own[kind] ?? spare(rest.indexOf(kind))]);
  return Object.fromEntries(looks) as Record<Kind, Look>;
}

/** Heads as corners: the line comes from the left and ends at 0, 0. */
export const CORNERS: Record<Exclude<EdgeLook['shape'], 'circle'>, readonly (readonly [number, number])[]> = {
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
  line: string;
  accent: string;
  group: Record<Group, string>;
  edge: Record<StatementName, string>;
}

/** The colours of the picture. */
export function paletteOf(scheme: Scheme): Palette {
  const coloured = <Key extends string>(looks: Record<Key, { colour: string }>) =>
    Object.fromEntries(
      Object.entries<{ colour: string }>(looks).map(([key, { colour }]) => [key, colourOf(colour, scheme)]),
    ) as Record<Key, string>;
  return {
    paper: colourOf('paper', scheme),
    ink: colourOf('ink', scheme),
    quiet: colourOf('quiet', scheme),
    line: colourOf('line', scheme),
    accent: colourOf('accent', scheme),
    group: coloured(NODE_LOOKS),
    edge: coloured(EDGE_LOOKS),
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
export function sizeOf({ distance, opened, size }: { distance: number; opened: boolean; size?: number }): number {
  if (size !== undefined) return size;
  if (distance === 0) return 24;
  return opened ? 20 : 15;
}
