/** Fundings over the years, as a drawing: where each row's bars, dots and dotted line are. Lengths are in the drawing's
 * own units, which are pixels at its full width. */

import type { AmountKind } from '../../generated';
import type { Entry, FundingRow, ListName } from './entries';

export const WIDTH = 800;
export const LEFT = 215; // of the axis; names stand before it
const RIGHT = WIDTH - 12;
const LANE = 30;
const BAR = 15;
const LETTER = 7.5;
const MOST_TICKS = 8;
/** More rows than these are in the list only. */
export const MOST_ROWS = 24;

export interface Bar {
  x: number;
  width: number;
  y: number;
  height: number;
  /** „3,0“ in millions of euros; empty where no amount is stated. */
  amount: string;
  row: FundingRow;
}

export interface TimelineRow {
  entry: Entry<FundingRow>;
  /** The middle of the row, where its name and its dots stand. */
  y: number;
  bars: Bar[];
  /** Where the sources are dated. */
  dots: number[];
  /** The part of the axis on which no source states the period. */
  open: { from: number; to: number } | null;
}

export interface Timeline {
  height: number;
  ticks: { year: number; x: number }[];
  /** The first and the last year of the axis. */
  years: [number, number];
  groups: { list: ListName; y: number; rows: TimelineRow[] }[];
}

/** `null` where no source names a time. `amountOf`: how a bar's amount is written. */
export function timelineOf(
  entries: readonly Entry<FundingRow>[],
  day: string,
  amountOf: (row: FundingRow) => string,
): Timeline | null {
  const drawn = entries.slice(0, MOST_ROWS);
  const rows = drawn.flatMap(({ statements }) => statements);
  const times = rows.flatMap((row) => [...(spanOf(row, day) ?? []), ...datesOf(row)]);
  if (times.length === 0) return null;
  const now = timeOf(day, 'start');
  const first = Math.floor(Math.min(...times));
  const last = Math.max(Math.ceil(Math.max(...times)), Math.floor(now) + 1);
  const scale = (RIGHT - LEFT) / (last - first);
  const x = (time: number) => LEFT + (time - first) * scale;

  let y = 26;
  const groups: Timeline['groups'] = [];
  for (const list of new Set(drawn.map((entry) => entry.list))) {
    if (groups.length > 0) y += 12;
    const group = { list, y: y + 14, rows: [] as TimelineRow[] };
    y += 20;
    for (const entry of drawn) {
      if (entry.list !== list) continue;
      const laid = barsOf(entry, day, x, amountOf);
      const lanes = Math.max(1, ...laid.map(({ lane }) => lane + 1));
      const isOpen = entry.statements.some(({ validFrom, validTo }) => !validFrom && !validTo);
      const begin = openBegin(entry.statements);
      group.rows.push({
        entry,
        y: y + LANE - BAR / 2 - 2,
        bars: laid.map(({ lane, ...bar }) => ({ ...bar, y: y + (lane + 1) * LANE - BAR - 2, height: BAR })),
        dots: [...new Set(entry.statements.flatMap(datesOf))].map(x),
        open: isOpen
          ? { from: LEFT, to: x(now) }
          : begin !== null && begin < now
            ? { from: x(begin), to: x(now) }
            : null,
      });
      y += lanes * LANE;
    }
    groups.push(group);
  }
  const step = [1, 2, 3, 5, 10, 20, 50].find((years) => (last - first) / years <= MOST_TICKS) ?? 100;
  const ticks = [];
  for (let year = first; year < last; year += step) ticks.push({ year, x: x(year) });
  return { height: y + 8, ticks, years: [first, last - 1], groups };
}

function barsOf(
  { statements }: Entry<FundingRow>,
  day: string,
  x: (time: number) => number,
  amountOf: (row: FundingRow) => string,
) {
  const ends: number[] = []; // of the lanes
  return statements
    .flatMap((row) => {
      const span = spanOf(row, day);
      return span ? [{ row, span }] : [];
    })
    .toSorted((one, two) => one.span[0] - two.span[0])
    .map(({ row, span: [from, to] }) => {
      const amount = amountOf(row);
      const [left, width] = [x(from), Math.max(x(to) - x(from) - 1, 3)];
      // An amount is centred above its bar and may be wider.
      const over = Math.max(0, (amount.length * LETTER - width) / 2);
      const free = ends.findIndex((end) => end <= left - over);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = left + width + over;
      return { x: left, width, lane, amount, row };
    });
}

/** The stated time of a statement, in years. Without an end it goes on until its newest evidence; without a beginning
 * it is its last year, month or day. */
function spanOf({ validFrom, validTo, lastConfirmed }: FundingRow, day: string): [number, number] | null {
  if (validFrom && validTo) return [timeOf(validFrom, 'start'), timeOf(validTo, 'end')];
  if (validTo) return [timeOf(validTo, 'start'), timeOf(validTo, 'end')];
  if (!validFrom) return null;
  const stated = timeOf(validFrom, 'end');
  const newest = lastConfirmed && lastConfirmed <= day ? timeOf(lastConfirmed, 'end') : stated;
  return [timeOf(validFrom, 'start'), Math.max(stated, newest)];
}

/** Where the statements without an end begin to be open. */
function openBegin(statements: readonly FundingRow[]): number | null {
  const begins = statements.flatMap((row) => (row.validFrom && !row.validTo ? [timeOf(row.validFrom, 'start')] : []));
  return begins.length > 0 ? Math.min(...begins) : null;
}

/** The days of the evidence, in years; the middle of a year or month where a source names no more. */
function datesOf({ sources, lastConfirmed }: FundingRow): number[] {
  const dates = sources.flatMap(({ published }) => published ?? []);
  if (lastConfirmed && !dates.some((date) => lastConfirmed.startsWith(date))) dates.push(lastConfirmed);
  return dates.map((date) => (timeOf(date, 'start') + timeOf(date, 'end')) / 2);
}

/** `2021-06` as a number of years: its beginning 2021.42 or its end 2021.5. */
export function timeOf(date: string, side: 'start' | 'end'): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return side === 'start' ? year : year + 1;
  if (day === undefined) return year + (side === 'start' ? month - 1 : month) / 12;
  return year + (month - 1) / 12 + (side === 'start' ? day - 1 : day) / 372;
}

const SIGNS: Record<AmountKind, string> = { EXACT: '', APPROXIMATE: '≈ ', MAXIMUM: '≤ ', TOTAL: 'Σ ', UNKNOWN: '' };

/** An amount above a bar, in millions: „3,0“, „≤ 0,07“. */
export function millions({ amountEur, amountKind }: FundingRow, number: (value: number) => string): string {
  if (amountEur === null) return '';
  const value = amountEur / 1_000_000;
  return SIGNS[amountKind] + number(value >= 1 ? Math.round(value * 10) / 10 : Number(value.toPrecision(2)));
}
