import { describe, expect, test } from 'vitest';
import { addressOf, isDay, rebased, today } from './address';

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

describe('an address made from an older one', () => {
  const place = (query: string, path = '/money') => ({ path, query: new URLSearchParams(query) });
  const from = place('on=2020-01-01&year=2020&kind=A&kind=B');

  test('stays as it is where nothing has changed since', () => {
    expect(rebased('/money?year=2020&sort=name', from, from)).toBe('/money?year=2020&sort=name');
  });

  test('keeps what has changed since, and what it changes itself', () => {
    const current = place('on=2020-01-01&year=2024&kind=A&open=x');
    const target = '/money?kind=A&kind=B&on=2020-01-01&sort=name&year=2020';
    expect(rebased(target, from, current)).toBe('/money?kind=A&on=2020-01-01&open=x&sort=name&year=2024');
    expect(rebased('/money?on=2020-01-01&year=2019', from, current)).toBe('/money?on=2020-01-01&open=x&year=2019');
  });

  test('keeps what has been taken away since', () => {
    expect(rebased('/money?kind=A&kind=B&on=2020-01-01&year=2020', from, place('kind=A&kind=B'))).toBe(
      '/money?kind=A&kind=B',
    );
  });

  test('on another path keeps the new day and language only', () => {
    const current = place('on=2021-01-01&year=2024&lang=en');
    expect(rebased('/actors/x?on=2020-01-01', from, current)).toBe('/actors/x?lang=en&on=2021-01-01');
  });

  test('leaves a page that is no longer shown alone', () => {
    expect(rebased('/money?sort=name', from, place('q=x', '/search'))).toBe('/money?sort=name');
  });
});
