import { expect, test } from 'vitest';
import { isStale } from './facts';

const day = '2026-11-23';
const none = { lastConfirmed: null, validFrom: null, validTo: null };

test.each([
  ['without any date', none, true],
  ['confirmed a year and a day ago', { ...none, lastConfirmed: '2025-11-22' }, true],
  ['confirmed a year ago', { ...none, lastConfirmed: '2025-11-23' }, false],
  ['begun last week, not yet confirmed', { ...none, validFrom: '2026-11-16' }, false],
  ['begun this year', { ...none, validFrom: '2026' }, false],
  ['begun last year, which may be less than twelve months ago', { ...none, validFrom: '2025' }, false],
  ['begun two years ago', { ...none, validFrom: '2024' }, true],
  ['with a known end', { ...none, validFrom: '2010', validTo: '2027' }, false],
])('%s', (_, dates, stale) => expect(isStale(dates, day)).toBe(stale));
