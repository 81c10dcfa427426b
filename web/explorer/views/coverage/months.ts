/** The months of the slider, counted from January of the first year, and the day that each stands for. */

import { isDay } from '../../core/address';

const FIRST_YEAR = 2008;

const two = (n: number) => String(n).padStart(2, '0');

/** 0 is January of the first year. */
export function monthOf(day: string): number {
  return (Number(day.slice(0, 4)) - FIRST_YEAR) * 12 + Number(day.slice(5, 7)) - 1;
}

/** December of the year after `now`. */
export function lastMonth(now: string): number {
  return (Number(now.slice(0, 4)) + 2 - FIRST_YEAR) * 12 - 1;
}

/** The first day of the month, or `now` for its own month. */
export function dayOf(month: number, now: string): string {
  if (month === monthOf(now)) return now;
  return `${FIRST_YEAR + Math.floor(month / 12)}-${two((((month % 12) + 12) % 12) + 1)}-01`;
}

/** The same day some months later, or the last day of a shorter month: a month after 31 January is the end of February.
 * `null` outside the days that the API accepts. */
export function shifted(day: string, months: number): string | null {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / 12), count % 12];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const next = `${year}-${two(month + 1)}-${two(Math.min(Number(day.slice(8, 10)), last))}`;
  return isDay(next) ? next : null;
}
