import { describe, expect, test } from 'vitest';
import { colourOf, type Scheme, tokenOf } from './tokens';

const TEXTS = ['ink', 'quiet', 'accent', 'warn', 'bad', 'good', 'focus'];
const MARKS = ['mark', 'violet', 'blue', 'teal', 'orange', 'pink', 'ochre', 'green', 'grey'];
const AMOUNTS = ['exact', 'approximate', 'maximum', 'total', 'unknown'];
const SCHEMES: Scheme[] = ['light', 'dark'];

/** Relative luminance, by WCAG 2.2. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each(SCHEMES)('in the %s scheme', (scheme) => {
  const onPaper = (name: string) => contrastOf(colourOf(name, scheme), colourOf('paper', scheme));

  test.each(TEXTS)('%s can be read as text', (name) => expect(onPaper(name)).toBeGreaterThanOrEqual(4.5));
  test.each([...MARKS, ...AMOUNTS])('%s can be seen as a mark', (name) =>
    expect(onPaper(name)).toBeGreaterThanOrEqual(3),
  );
  test('text on the accent can be read', () =>
    expect(contrastOf(colourOf('on-accent', scheme), colourOf('accent', scheme))).toBeGreaterThanOrEqual(4.5));
});

test('a token is what the style sheet says', () => {
  expect(colourOf('paper', 'light')).toBe('#ffffff');
  expect(colourOf('paper', 'dark')).toBe('#14181b');
  expect(tokenOf('font')).toMatch(/^system-ui, .*sans-serif$/);
});

test.each(['ghost', 'gap'])('%s is no colour', (name) => expect(() => colourOf(name, 'light')).toThrow(name));
