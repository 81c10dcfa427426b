/** The tokens of tokens.css for what no style sheet reaches: a canvas, a saved picture. */

import css from './tokens.css?raw';

export type Scheme = 'light' | 'dark';

const DECLARATION = /^\s*--([\w-]+):\s*([^;]+);/gm;
const PAIR = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/;

const tokens = new Map<string, string>();
for (const [, name, value] of css.matchAll(DECLARATION))
  if (name && value && !tokens.has(name)) tokens.set(name, value);

/** A value as the style sheet has it. */
export function tokenOf(name: string): string {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`tokens.css has no --${name}.`);
  return value;
}

/** A colour in one of the two schemes. */
export function colourOf(name: string, scheme: Scheme): string {
  const pair = PAIR.exec(tokenOf(name));
  const colour = pair?.[scheme === 'light' ? 1 : 2];
  if (!colour) throw new Error(`--${name} in tokens.css is no pair of colours.`);
  return colour;
}
