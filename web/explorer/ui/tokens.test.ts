import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
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
  test.each([
    ['on-accent', 'accent'],
    ['on-current', 'current'],
    ['on-older', 'older'],
    ['on-none', 'none'],
    ['on-ending', 'ending'],
    ['on-quantity-low', 'quantity-0'],
    ['on-quantity-low', 'quantity-1'],
    ['on-quantity-low', 'quantity-2'],
    ['on-quantity-high', 'quantity-4'],
    ['ink', 'surface'],
    ['quiet', 'surface'],
    ['accent', 'surface'],
    ['ink', 'accent-soft'],
  ])('text in %s on %s can be read', (text, ground) =>
    expect(contrastOf(colourOf(text, scheme), colourOf(ground, scheme))).toBeGreaterThanOrEqual(4.5),
  );
  test.each(['older-line', 'none', 'ending-line', 'unreported-line'])('%s can be seen as a line', (name) =>
    expect(onPaper(name)).toBeGreaterThanOrEqual(3),
  );
});

test('a token is what the style sheet says', () => {
  expect(colourOf('paper', 'light')).toBe('#ffffff');
  expect(colourOf('paper', 'dark')).toBe('#131525');
  expect(tokenOf('font')).toMatch(/^'Fira Sans', .*sans-serif$/);
});

test.each(['ghost', 'gap'])('%s is no colour', (name) => expect(() => colourOf(name, 'light')).toThrow(name));

// ---- the colours of KERN

const kern = readFileSync(createRequire(import.meta.url).resolve('@kern-ux/native/dist/kern.css'), 'utf8');
const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const steps = [...css.matchAll(/^\s*--([\w-]+): light-dark\((#\w+), (#\w+)\); \/\* (\S+) (\S+) \*\//gm)];

/** A primitive of KERN as sRGB, by the definition of OKLCH. */
function kernColour(step: string): string {
  const [, lightness, chroma, hue] =
    new RegExp(`--kern-color-${step}: oklch\\(([\\d.]+)% ([\\d.]+) ([\\d.]+)\\)`).exec(kern) ?? [];
  const l = Number(lightness) / 100;
  const a = Number(chroma) * Math.cos((Number(hue) * Math.PI) / 180);
  const b = Number(chroma) * Math.sin((Number(hue) * Math.PI) / 180);
  const [long = 0, middle = 0, short = 0] = [
    l + 0.3963377774 * a + 0.2158037573 * b,
    l - 0.1055613458 * a - 0.0638541728 * b,
    l - 0.0894841775 * a - 1.291485548 * b,
  ].map((cone) => cone ** 3);
  const linear = [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
  const parts = linear
    .map((part) => (part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055))
    .map((part) => Math.round(255 * Math.min(1, Math.max(0, part))));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

test('every colour names its step of KERN', () => {
  expect(steps.length).toBe(css.match(/light-dark\(#/g)?.length);
});

test.each(
  steps
    .flatMap(([, name = '', light = '', dark = '', inLight = '', inDark = '']) => [
      [`${name} in light`, light, inLight] as const,
      [`${name} in dark`, dark, inDark] as const,
    ])
    .filter(([, , step]) => step !== 'own' && step !== 'white'),
)('%s is %s of KERN’s %s', (_, colour, step) => expect(colour).toBe(kernColour(step)));
