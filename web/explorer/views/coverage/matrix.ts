/** The rows of the coverage matrix: compared with another day or a what-if, and sorted. */

import type { CoverageQuery, CoverageTableFragment, CoverageTalliedFragment } from '../../generated';
import type { CoverageState } from '../../statements/vocabulary';
import { type CellEvidence, type CellKind, evidenceOf, KINDS } from './kinds';

export const STATES = [
  'PRESENT',
  'PARTIAL',
  'UNCONFIRMED',
  'NONE',
  'NOT_REPORTED',
] as const satisfies readonly CoverageState[];

type CoverageTable = CoverageTableFragment;
type WhatIf = NonNullable<CoverageQuery['whatIf']>;
export type Column = CoverageTable['columns'][number];
export type Region = CoverageTable['rows'][number]['region'];

export interface CellState {
  state: CoverageState;
  providerCount: number;
}

export interface Cell extends CellState, CellEvidence {
  /** The state it is compared with; `null` without a change. */
  was: CellState | null;
}

export interface Row {
  region: Region;
  people: number | null;
  cells: Cell[];
  /** The number of columns with a service that is at least unconfirmed. */
  known: number;
  /** The number of types of service that there are for the region itself. */
  own: number;
}

/** A what-if tells only the state of a cell, not whether what is left is for the region itself. */
const KIND_OF_STATE: Record<CoverageState, CellKind> = {
  PRESENT: 'own-current',
  PARTIAL: 'own-partial',
  UNCONFIRMED: 'own-older',
  NONE: 'none',
  NOT_REPORTED: 'unreported',
};

/** A column's key in addresses. */
export function keyOf({
  serviceType,
  programme,
}: {
  serviceType: string | null;
  programme: { slug: string } | null;
}): string {
  return serviceType ?? programme?.slug ?? '';
}

const served = ({ state }: CellState) => state !== 'NONE' && state !== 'NOT_REPORTED';
const differ = (a: CellState, b: CellState) => a.state !== b.state || a.providerCount !== b.providerCount;

/** The rows of the day; with `other`, `was` is the state on the other day; with `without`, the state as it is. */
export function rowsOf(table: CoverageTable, other?: CoverageTable, without?: WhatIf): Row[] {
  const keys = table.columns.map(keyOf);
  const before = new Map<string, CellState>();
  const after = new Map<string, CellState>();
  for (const row of other?.rows ?? [])
    row.cells.forEach((cell, i) =>
      before.set(`${row.region.ags} ${keyOf(other?.columns[i] ?? { serviceType: null, programme: null })}`, cell),
    );
  for (const change of without?.changes ?? [])
    after.set(`${change.region.ags} ${keyOf(change)}`, {
      state: change.after,
      providerCount: change.providerCountAfter,
    });
  return table.rows.map(({ region, people, ownServiceTypeCount, cells }) => {
    const shown = cells.map((cell, i) => {
      const now = { state: cell.state, providerCount: cell.providerCount };
      const place = `${region.ags} ${keys[i]}`;
      const then = before.get(place);
      const changed = after.get(place);
      if (changed) return { ...changed, kind: KIND_OF_STATE[changed.state], newest: null, was: now };
      return {
        ...now,
        ...evidenceOf(cell),
        was: then && differ(then, now) ? { state: then.state, providerCount: then.providerCount } : null,
      };
    });
    return { region, people, cells: shown, known: shown.filter(served).length, own: ownServiceTypeCount };
  });
}

export interface CellChange {
  region: Region;
  column: Column;
  now: CellState;
  was: CellState;
}

/** Changes of state first, then of providers only; in each, in the order of the rows. */
export function changesOf(rows: readonly Row[], columns: readonly Column[]): CellChange[] {
  const all = rows.flatMap(({ region, cells }) =>
    cells.flatMap((cell, i) => {
      const column = columns[i];
      return cell.was && column ? [{ region, column, now: cell, was: cell.was }] : [];
    }),
  );
  const ofState = ({ now, was }: CellChange) => now.state !== was.state;
  return [...all.filter(ofState), ...all.filter((one) => !ofState(one))];
}

/** `region` for the order of the keys, `name`, `people`, `known`, or a column's key. */
export interface Sort {
  by: string;
  descending: boolean;
}

export function sortFrom(text: string | null): Sort {
  const descending = text?.startsWith('-') ?? false;
  return { by: text?.slice(descending ? 1 : 0) || 'region', descending };
}

/** The sorting as a parameter of the address; null for the default. */
export function sortText({ by, descending }: Sort): string | null {
  return by === 'region' && !descending ? null : (descending ? '-' : '') + by;
}

/** The sorted rows. Rows without a number come last both ways, equal rows by name; an unknown column sorts by name. */
export function sortedRows(
  rows: readonly Row[],
  columns: readonly Column[],
  { by, descending }: Sort,
  compare: (a: string, b: string) => number,
): Row[] {
  const at = columns.findIndex((column) => keyOf(column) === by);
  const byName = (a: Row, b: Row) => compare(a.region.name, b.region.name) || compare(a.region.ags, b.region.ags);
  const value = (row: Row): number | null => {
    if (by === 'people') return row.people;
    if (by === 'known') return row.known;
    const cell = row.cells[at];
    return cell ? STATES.indexOf(cell.state) : null;
  };
  const turn = descending ? -1 : 1;
  if (by !== 'people' && by !== 'known' && at < 0) return [...rows].sort((a, b) => turn * byName(a, b));
  return [...rows].sort((a, b) => {
    const [one, two] = [value(a), value(b)];
    if (one === null || two === null) return Number(one === null) - Number(two === null) || byName(a, b);
    return turn * (one - two) || byName(a, b);
  });
}

/** The number of regions in a state. */
export function countOf(tallies: readonly CoverageTalliedFragment[], state: CoverageState): number {
  return tallies.find((one) => one.state === state)?.regionCount ?? 0;
}

/** The number of rows of each kind in a column. */
export function countsByKind(rows: readonly Row[], at: number): Record<CellKind, number> {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<CellKind, number>;
  for (const { cells } of rows) {
    const cell = cells[at];
    if (cell) counts[cell.kind] += 1;
  }
  return counts;
}

/** Rows under the name of the region that they lie in; null for rows that are not grouped. */
export interface RowGroup {
  key: string | null;
  rows: Row[];
}

const GOVERNMENT_REGION_DIGITS = 3;

/** The rows by government region, whose key the AGS begins with, in the order of the AGS. */
export function groupedRows(rows: readonly Row[]): RowGroup[] {
  const groups = new Map<string, Row[]>();
  for (const row of [...rows].sort((a, b) => a.region.ags.localeCompare(b.region.ags))) {
    const key = row.region.ags.slice(0, GOVERNMENT_REGION_DIGITS);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([key, of]) => ({ key, rows: of }));
}

/** Two halves of about equal height: whole groups, or the rows of a single group. */
export function halvesOf(groups: readonly RowGroup[]): RowGroup[][] {
  const [only] = groups;
  if (groups.length === 1 && only) {
    const middle = Math.ceil(only.rows.length / 2);
    return [[{ key: only.key, rows: only.rows.slice(0, middle) }], [{ key: only.key, rows: only.rows.slice(middle) }]];
  }
  const height = (of: readonly RowGroup[]) => of.reduce((sum, { rows }) => sum + rows.length + 1, 0);
  const unevenness = (at: number) => Math.abs(height(groups.slice(0, at)) - height(groups.slice(at)));
  const best = groups.map((_, i) => i).reduce((a, b) => (unevenness(b) < unevenness(a) ? b : a), 0);
  return [groups.slice(0, best), groups.slice(best)];
}
