import { describe, expect, test } from 'vitest';
import { addressOf, isDay, today } from './address';

describe('isDay', () => {
  test.each(['2026-11-23', '2024-02-29', '1900-01-01', '2100-12-31'])('%s is a day', (day) =>
    expect(isDay(day)).toBe(true),
  );
  test.each(['', null, '2026', '2026-2-3', '2026-02-30', '2023-02-29', '1899-12-31', '2101-01-01', 'x'])(
    '%s is none',
    (day) => expect(isDay(day)).toBe(false),
  );
});

test('today is the local day', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

describe('addressOf', () => {
  const query = new URLSearchParams('on=2020-01-01&lang=en&text=a&kind=B&kind=A');

  test('keeps the day and the language, drops what belongs to a view', () => {
    expect(addressOf('/money', query)).toBe('/money?lang=en&on=2020-01-01');
  });

  test('changes and removes', () => {
    expect(addressOf('/x', query, { on: null, lang: '', q: 'ä b' })).toBe('/x?q=%C3%A4+b');
  });

  test('lists repeat the parameter', () => {
    expect(addressOf('/x', query, { kind: ['C', 'D'] }, true)).toBe('/x?kind=C&kind=D&lang=en&on=2020-01-01&text=a');
  });

  test('an empty query leaves no question mark', () => {
    expect(addressOf('/', new URLSearchParams())).toBe('/');
  });
});
