/** The classes that the map sorts regions into, by what it shows. */

import { type CellKind, isOwn, KINDS } from './kinds';
import type { Row } from './matrix';

/** The number of services: none to `MOST_OWN` and more. */
export const OWN_CLASSES = ['own-0', 'own-1', 'own-2', 'own-3', 'own-4'] as const;
const MOST_OWN = 4;

/** The age of the newest evidence: at most so many months, or older. Dark is old. */
export const AGE_MONTHS = [12, 24, 48] as const;
export const AGE_CLASSES = ['age-0', 'age-1', 'age-2', 'age-3', 'age-4', 'age-undated'] as const;

export type ShadeClass = (typeof OWN_CLASSES)[number] | (typeof AGE_CLASSES)[number] | CellKind;

/** What the map shows: the number of own services, the age of their evidence, or the column at a position. */
export type Indicator = 'own' | 'age' | number;

export interface Shade {
  name: ShadeClass;
  /** What stands in the region; empty for nothing. */
  value: string;
}

export function classesOf(indicator: Indicator): readonly ShadeClass[] {
  if (indicator === 'own') return OWN_CLASSES;
  return indicator === 'age' ? AGE_CLASSES : KINDS;
}

export function shadeOf(row: Row, indicator: Indicator, day: string): Shade {
  if (indicator === 'own') return { name: OWN_CLASSES[Math.min(row.own, MOST_OWN)] ?? 'own-0', value: String(row.own) };
  if (indicator === 'age') return ageOf(row, day);
  const cell = row.cells[indicator];
  if (!cell) return { name: 'unreported', value: '' };
  if (cell.was) return { name: cell.kind, value: '≠' };
  return { name: cell.kind, value: isOwn(cell.kind) ? yearOf(cell.newest) : '' };
}

/** The newest day on which a source states a service of the region's own; null without one or without a date. */
export function newestOwn(row: Row): string | null {
  const days = row.cells.flatMap(({ kind, newest }) => (isOwn(kind) && newest ? [newest] : []));
  return days.sort().at(-1) ?? null;
}

function ageOf(row: Row, day: string): Shade {
  if (!row.cells.some(({ kind }) => isOwn(kind))) return { name: 'age-0', value: '–' };
  const newest = newestOwn(row);
  if (!newest) return { name: 'age-undated', value: '?' };
  const months = monthsBetween(newest, day);
  const step = AGE_MONTHS.filter((most) => months > most).length + 1;
  return { name: AGE_CLASSES[step] ?? 'age-4', value: yearOf(newest) };
}

/** The last two digits of the year; “?” without a date. */
export function yearOf(day: string | null): string {
  return day?.slice(2, 4) ?? '?';
}

/** Begun months, so that exactly a year is twelve. */
function monthsBetween(from: string, to: string): number {
  const [one, two] = [from, to].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)));
  return (two ?? 0) - (one ?? 0) + (to.slice(8, 10) > from.slice(8, 10) ? 1 : 0);
}
