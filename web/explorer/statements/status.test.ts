import { beforeAll, expect, test } from 'vitest';
import { load } from '../locales/catalogue';
import { byStatus, statusOf } from './status';

const DAY = '2026-06-30';
const at = (certainty: 'CONFIRMED' | 'ASSUMED' | 'DOES_NOT_HOLD', values: Record<string, string | null> = {}) => ({
  certainty,
  lastConfirmed: null,
  validFrom: null,
  validTo: null,
  ...values,
});

beforeAll(() => load('DE'));

test.each([
  [at('CONFIRMED', { lastConfirmed: '2026-05-01' }), 'aktuell belegt · 1.\u00a0Mai 2026'],
  [at('ASSUMED', { lastConfirmed: '2016-08-01' }), 'älter belegt · 1.\u00a0August 2016'],
  [at('ASSUMED'), 'älter belegt · Quelle ohne Datum'],
  [at('ASSUMED', { validTo: '2026' }), 'endet bald · 2026'],
  [at('DOES_NOT_HOLD', { validTo: '2025' }), 'beendet · 2025'],
  [at('DOES_NOT_HOLD', { validFrom: '2027' }), 'beginnt 2027'],
  [at('DOES_NOT_HOLD', { lastConfirmed: '2027-01-01' }), 'erst später belegt'],
])('%o', (statement, text) => expect(statusOf(statement, DAY, 'DE').text).toBe(text));

test('a date is as precise as its source', () => {
  const source = { id: '1', title: '', publisher: null, url: null, published: '2016-08', asOf: null, accessed: null };
  const statement = { ...at('ASSUMED', { lastConfirmed: '2016-08-01' }), sources: [source] };
  expect(statusOf(statement, DAY, 'DE').text).toBe('älter belegt · August\u00a02016');
  const undated = { ...source, published: null, asOf: '2016' };
  expect(statusOf({ ...statement, sources: [undated] }, DAY, 'DE').text).toBe('älter belegt · 2016');
});

test('of several statements the current one is told, then the one that ends, then the newest', () => {
  const ordered = [
    at('CONFIRMED', { lastConfirmed: '2026-05-01' }),
    at('CONFIRMED', { lastConfirmed: '2025-05-01' }),
    at('CONFIRMED', { validTo: '2026-12-31' }),
    at('ASSUMED', { lastConfirmed: '2022-01-01' }),
    at('ASSUMED'),
    at('DOES_NOT_HOLD', { validTo: '2025' }),
    at('DOES_NOT_HOLD', { validTo: '2013' }),
  ];
  expect(byStatus(ordered.toReversed(), DAY, 'DE')).toEqual(ordered);
});
