import { describe, expect, test } from 'vitest';
import { byWeek, centreOf, chosen, dayOf, firstOf, monthsBefore, SORTS, spanOf } from './choice';

const at = (text: string) => {
  const query = new URLSearchParams(text);
  return { get: (name: string) => query.get(name), list: (name: string) => query.getAll(name), day: '2026-11-23' };
};

describe('the days of the address', () => {
  test('default to the year up to the page’s day', () => {
    expect(spanOf(at(''))).toEqual({ from: '2025-11-23', to: '2026-11-23', wrong: null });
    expect(spanOf(at('to=2020-02-29'))).toEqual({ from: '2019-02-28', to: '2020-02-29', wrong: null });
    expect(spanOf(at('from=2012-01-01'))).toEqual({ from: '2012-01-01', to: '2026-11-23', wrong: null });
    expect(spanOf(at('from=2020-01-01&to=2020-01-01')).wrong).toBeNull();
  });

  test('are reported if they are invalid or in the wrong order', () => {
    expect(spanOf(at('from=2026-02-30')).wrong).toEqual({ reason: 'FROM', text: '2026-02-30' });
    expect(spanOf(at('to=morgen')).wrong).toEqual({ reason: 'TO', text: 'morgen' });
    expect(spanOf(at('from=2020-01-02&to=2020-01-01')).wrong).toEqual({ reason: 'ORDER' });
  });

  test('of earlier months exist in those months', () => {
    expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-28');
    expect(monthsBefore('2026-01-15', 3)).toBe('2025-10-15');
    expect(monthsBefore('2024-02-29', 12)).toBe('2023-02-28');
  });
});

test('a centre is an actor or a region', () => {
  expect(centreOf(at('of=Actor:lks-nrw'))).toBe('Actor:lks-nrw');
  expect(centreOf(at('of=05112'))).toBe('Region:05112');
  for (const wrong of ['', 'of=', 'of=Source:x', 'of=Actor:a b']) expect(centreOf(at(wrong))).toBeNull();
});

test('a choice keeps existing values only; none means all', () => {
  expect(chosen(['ENDED', 'BEGAN', 'X'], SORTS)).toEqual(['BEGAN', 'ENDED']);
  expect(chosen(['X'], SORTS)).toBeNull();
  expect(chosen([...SORTS], SORTS)).toBeNull();
});

test('the number of changes shown has bounds', () => {
  expect([firstOf(at('n=100')), firstOf(at('n=5000')), firstOf(at('n=x')), firstOf(at(''))]).toEqual([100, 50, 50, 50]);
});

test('changes are grouped by week, or by the month or year that is all that is known', () => {
  const days = ['2026-01-04', '2026-01-01', '2025-12-31', '2025-12-29', '2025-12-28', '2025-12', '2025', '2025-12-22'];
  const grouped = byWeek(days.map((day) => ({ day }))).map(({ year, intervals }) => [
    year,
    intervals.map(({ precision, start, changes }) => [precision, start, changes.map(({ day }) => day)]),
  ]);
  expect(grouped).toEqual([
    ['2026', [['WEEK', '2025-12-29', ['2026-01-04', '2026-01-01']]]],
    [
      '2025',
      [
        ['WEEK', '2025-12-29', ['2025-12-31', '2025-12-29']],
        ['WEEK', '2025-12-22', ['2025-12-28', '2025-12-22']],
        ['MONTH', '2025-12', ['2025-12']],
        ['YEAR', '2025', ['2025']],
      ],
    ],
  ]);
});

test('a change has a day that shows it', () => {
  expect(dayOf({ sort: 'BEGAN', day: '2025-04-03' })).toBe('2025-04-03');
  expect(dayOf({ sort: 'BEGAN', day: '2025-04' })).toBe('2025-04-01');
  expect(dayOf({ sort: 'ENDED', day: '2024-02' })).toBe('2024-02-29');
  expect(dayOf({ sort: 'FOUNDED', day: '2025' })).toBe('2025-01-01');
  expect(dayOf({ sort: 'CLOSED', day: '2025' })).toBe('2025-12-31');
});
