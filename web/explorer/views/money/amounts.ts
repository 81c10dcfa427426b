/** Sums of fundings: amounts by kind and time, never added across them, and the number of unknown amounts. */

import type { AmountKind, MoneyEurosFragment } from '../../generated';

export type KnownKind = Exclude<AmountKind, 'UNKNOWN'>;
/** What an amount is for: a year, a whole term, or a year that is only assumed. */
export type Basis = 'YEAR' | 'TERM' | 'ASSUMED';

export interface Amount {
  kind: KnownKind;
  basis: Basis;
  /** Null unless `basis` is `YEAR`. */
  year: number | null;
  euros: number;
}

/** The number of statements whose amounts are in no sum, by reason. */
export type Uncounted = Record<(typeof UNCOUNTED)[number], number>;

export const KINDS: readonly KnownKind[] = ['EXACT', 'APPROXIMATE', 'MAXIMUM', 'TOTAL'];
export const BASES: readonly Basis[] = ['YEAR', 'TERM', 'ASSUMED'];
export const UNCOUNTED = ['unknownCount', 'perRecipientCount', 'undatedCount', 'disputedCount', 'partCount'] as const;

const FIELD = { EXACT: 'exact', APPROXIMATE: 'approximate', MAXIMUM: 'maximum', TOTAL: 'total' } as const;

export function amountsOf({ years, wholeTerm, assumed }: MoneyEurosFragment): Amount[] {
  const from = (amounts: (typeof years)[number] | typeof wholeTerm, basis: Basis, year: number | null) =>
    KINDS.flatMap((kind): Amount[] => {
      const euros = amounts[FIELD[kind]];
      return euros === null ? [] : [{ kind, basis, year, euros }];
    });
  return [
    ...years.flatMap((year) => from(year, 'YEAR', year.year)),
    ...from(wholeTerm, 'TERM', null),
    ...from(assumed, 'ASSUMED', null),
  ];
}

/** The number of statements without an amount to add: unknown, per recipient only, or without a year. */
export function openCount({ unknownCount, perRecipientCount, undatedCount }: Uncounted): number {
  return unknownCount + perRecipientCount + undatedCount;
}

/** The total of all amounts, only for sorting: amounts of several years make no meaningful sum. */
export function sizeOf(total: MoneyEurosFragment, kind?: KnownKind): number {
  return amountsOf(total).reduce((sum, amount) => sum + (kind && amount.kind !== kind ? 0 : amount.euros), 0);
}

/** The euros that may be added up, as the headline does: for single years, without upper limits. */
export interface Sum {
  exact: number;
  /** Approximate amounts, and totals that a source spreads over years or recipients. */
  rough: number;
  /** Upper limits, which are in no sum. */
  maximum: number;
}

export function sumOf(years: MoneyEurosFragment['years']): Sum {
  const of = (kind: (typeof FIELD)[KnownKind]) => years.reduce((sum, year) => sum + (year[kind] ?? 0), 0);
  return { exact: of('exact'), rough: of('approximate') + of('total'), maximum: of('maximum') };
}

export const eurosOf = ({ exact, rough }: Sum) => exact + rough;

export function plus(a: Sum, b: Sum): Sum {
  return { exact: a.exact + b.exact, rough: a.rough + b.rough, maximum: a.maximum + b.maximum };
}
