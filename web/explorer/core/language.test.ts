import { describe, expect, test } from 'vitest';
import { formatOf } from './language';

const de = formatOf('DE');
const en = formatOf('EN');

describe('days', () => {
  test.each([
    ['2021', '2021', '2021'],
    ['2021-06', 'Juni\u00a02021', 'June\u00a02021'],
    ['2021-06-05', '5.\u00a0Juni 2021', '5\u00a0June 2021'],
    ['2020-02-29', '29.\u00a0Februar 2020', '29\u00a0February 2020'],
    ['2026-11-22T23:59:59Z', '22.\u00a0November 2026', '22\u00a0November 2026'],
  ])('%s', (text, german, english) => {
    expect(de.day(text)).toBe(german);
    expect(en.day(text)).toBe(english);
  });
});

test('numbers', () => {
  expect(de.number(1234567)).toBe('1.234.567');
  expect(en.number(1234567)).toBe('1,234,567');
});

describe('money', () => {
  test.each([
    [72100, '72.100\u00a0€', '€72,100'],
    [0, '0\u00a0€', '€0'],
    [0.5, '0,50\u00a0€', '€0.50'],
    [1420000.05, '1.420.000,05\u00a0€', '€1,420,000.05'],
  ])('%d', (value, german, english) => {
    expect(de.euro(value)).toBe(german);
    expect(en.euro(value)).toBe(english);
  });
});

test('lists', () => {
  expect(de.list(['a', 'b', 'c'])).toBe('a, b und c');
  expect(en.list(['a', 'b'])).toBe('a and b');
  expect(de.list([])).toBe('');
});

test('umlauts stand where a reader looks for them, numbers by their size', () => {
  expect(['Zeche', 'Ärzte', 'Aachen', 'Öl', 'Ort 10', 'Ort 9'].sort(de.compare)).toEqual([
    'Aachen',
    'Ärzte',
    'Öl',
    'Ort 9',
    'Ort 10',
    'Zeche',
  ]);
});

test('a format is made once for a language', () => {
  expect(formatOf('DE')).toBe(de);
  expect(de).not.toBe(en);
});
