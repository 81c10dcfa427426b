/** What is asked about changes, read from the address. */

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

/** Why a span of days can't be asked about. */
export type Wrong = { reason: 'FROM' | 'TO'; text: string } | { reason: 'ORDER' };

export interface Span {
  from: string;
  to: string;
  wrong: Wrong | null;
}

type Given = Pick<Address, 'get' | 'list' | 'day'>;

/** From a year before the page's day to that day, unless the address names others. */
export function spanOf({ get, day }: Pick<Given, 'get' | 'day'>): Span {
  const given = { from: get('from'), to: get('to') };
  const to = isDay(given.to) ? given.to : day;
  const from = isDay(given.from) ? given.from : monthsBefore(to, 12);
  if (given.from && !isDay(given.from)) return { from, to, wrong: { reason: 'FROM', text: given.from } };
  if (given.to && !isDay(given.to)) return { from, to, wrong: { reason: 'TO', text: given.to } };
  return { from, to, wrong: from > to ? { reason: 'ORDER' } : null };
}

/** The same day of an earlier month, or its last one where it has no such day. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  const found = new Date(Date.UTC(year, month - 1 - months, Math.min(date, last)));
  return found.toISOString().slice(0, 10);
}

/** The key of an actor or region; a region's number alone is enough. */
export function centreOf({ get }: Pick<Given, 'get'>): string | null {
  const of = get('of') ?? '';
  if (/^\d{2,8}$/.test(of)) return `Region:${of}`;
  return /^(Actor|Region):[\w-]{1,100}$/.test(of) ? of : null;
}

/** Those named that there are, in one order; `null` for all. */
export function chosen<T extends string>(named: readonly string[], all: readonly T[]): T[] | null {
  const found = all.filter((one) => named.includes(one));
  return found.length === 0 || found.length === all.length ? null : found;
}

export function firstOf({ get }: Pick<Given, 'get'>): number {
  const n = Number(get('n'));
  return Number.isInteger(n) && n > PAGE && n <= MOST ? n : PAGE;
}

/** One heading for each year and month; what is known by the year only stands under the year. */
export function byMonth<T extends { day: string }>(
  changes: readonly T[],
): { year: string; months: { month: string; changes: T[] }[] }[] {
  const years: { year: string; months: { month: string; changes: T[] }[] }[] = [];
  for (const change of changes) {
    const [year, month] = [change.day.slice(0, 4), change.day.slice(0, 7)];
    let ofYear = years.find((one) => one.year === year);
    if (!ofYear) years.push((ofYear = { year, months: [] }));
    let ofMonth = ofYear.months.find((one) => one.month === month);
    if (!ofMonth) ofYear.months.push((ofMonth = { month, changes: [] }));
    ofMonth.changes.push(change);
  }
  return years;
}

/** A day on which the network is as it was after the change: the first of what is known by the month or year only, the
 * last for an end. */
export function dayOf({ sort, day }: { sort: ChangeSort; day: string }): string {
  if (day.length === 10) return day;
  const ends = sort === 'ENDED' || sort === 'CLOSED' || sort === 'DISSOLVED';
  const [year = 0, month = ends ? 12 : 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, ends ? month : month - 1, ends ? 0 : 1)).toISOString().slice(0, 10);
}
