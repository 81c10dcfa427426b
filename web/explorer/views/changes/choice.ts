/** The query for changes, read from the address. */

import { isDay } from '../../core/address';
import type { Address } from '../../core/address';
import { type ChangeSort, STATEMENT_NAMES, type StatementName } from '../../generated';

export const SORTS: readonly ChangeSort[] = [
  'FOUNDED',
  'STARTED',
  'BEGAN',
  'CHANGED',
  'CONFIRMED',
  'ENDED',
  'CLOSED',
  'DISSOLVED',
];
export const KINDS: readonly StatementName[] = STATEMENT_NAMES;
export const PAGE = 50;
export const MOST = 1000;

/** Why a span of days is invalid. */
export type SpanError = { reason: 'FROM' | 'TO'; text: string } | { reason: 'ORDER' };

export interface Span {
  from: string;
  to: string;
  wrong: SpanError | null;
}

type AddressQuery = Pick<Address, 'get' | 'list' | 'day'>;

/** The span in the address; by default the year that ends on the page's day. */
export function spanOf({ get, day }: Pick<AddressQuery, 'get' | 'day'>): Span {
  const days = { from: get('from'), to: get('to') };
  const to = isDay(days.to) ? days.to : day;
  const from = isDay(days.from) ? days.from : monthsBefore(to, 12);
  if (days.from && !isDay(days.from)) return { from, to, wrong: { reason: 'FROM', text: days.from } };
  if (days.to && !isDay(days.to)) return { from, to, wrong: { reason: 'TO', text: days.to } };
  return { from, to, wrong: from > to ? { reason: 'ORDER' } : null };
}

/** The same day of an earlier month, or the last day of a shorter month. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  const earlier = new Date(Date.UTC(year, month - 1 - months, Math.min(date, last)));
  return earlier.toISOString().slice(0, 10);
}

/** The key of an actor or region; an AGS alone is a region. */
export function centreOf({ get }: Pick<AddressQuery, 'get'>): string | null {
  const of = get('of') ?? '';
  if (/^\d{2,8}$/.test(of)) return `Region:${of}`;
  return /^(Actor|Region):[\w-]{1,100}$/.test(of) ? of : null;
}

/** The named values that exist, in the order of `all`; `null` for none or all of them. */
export function chosen<T extends string>(named: readonly string[], all: readonly T[]): T[] | null {
  const selected = all.filter((one) => named.includes(one));
  return selected.length === 0 || selected.length === all.length ? null : selected;
}

export function firstOf({ get }: Pick<AddressQuery, 'get'>): number {
  const n = Number(get('n'));
  return Number.isInteger(n) && n > PAGE && n <= MOST ? n : PAGE;
}

/** One heading: the week that begins on a Monday, or the month or year, where no day is known. */
export interface Interval<T> {
  precision: 'WEEK' | 'MONTH' | 'YEAR';
  /** The Monday, month or year. */
  start: string;
  changes: T[];
}

/** Changes by the year and the week of their day; a week with days of two years appears under both. */
export function byWeek<T extends { day: string }>(changes: readonly T[]): { year: string; intervals: Interval<T>[] }[] {
  const years = new Map<string, Map<string, Interval<T>>>();
  for (const change of changes) {
    const { day } = change;
    const ofYear = years.get(day.slice(0, 4)) ?? new Map<string, Interval<T>>();
    years.set(day.slice(0, 4), ofYear);
    const start = day.length === 10 ? mondayOf(day) : day;
    const precision = day.length === 10 ? 'WEEK' : day.length === 7 ? 'MONTH' : 'YEAR';
    const interval = ofYear.get(start) ?? { precision, start, changes: [] };
    ofYear.set(start, interval);
    interval.changes.push(change);
  }
  return [...years].map(([year, intervals]) => ({ year, intervals: [...intervals.values()] }));
}

/** The Monday of the day's week, as ISO 8601 counts weeks. */
function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

/** A day on which the network shows the change. For a month or year: its first day, or its last day for an end. */
export function dayOf({ sort, day }: { sort: ChangeSort; day: string }): string {
  if (day.length === 10) return day;
  const ends = sort === 'ENDED' || sort === 'CLOSED' || sort === 'DISSOLVED';
  const [year = 0, month = ends ? 12 : 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, ends ? month : month - 1, ends ? 0 : 1)).toISOString().slice(0, 10);
}
