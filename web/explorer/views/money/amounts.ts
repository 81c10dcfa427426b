/** What a sum of fundings says: known amounts by kind and time, never added across them, and how many are not known. */

import type { AmountKind, MoneyEurosFragment } from '../../generated';

export type KnownKind = Exclude<AmountKind, 'UNKNOWN'>;
/** What an amount is for: a year, a whole term, or a year that no source speaks of. */
export type Basis = 'YEAR' | 'TERM' | 'ASSUMED';

export interface Amount {
  kind: KnownKind;
  basis: Basis;
  /** Where `basis` is `YEAR`. */
  year: number | null;
  euros: number;
}

/** Statements whose amounts stand in no sum, by reason. */
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

/** How many statements name no amount that could be added: unknown ones, ones for each recipient, ones without a year. */
export function openCount({ unknownCount, perRecipientCount, undatedCount }: Uncounted): number {
  return unknownCount + perRecipientCount + undatedCount;
}

/** For putting rows in order only: the amounts of one kind are for several times and make no sum. */
export function sizeOf(total: MoneyEurosFragment, kind?: KnownKind): number {
  return amountsOf(total).reduce((sum, amount) => sum + (kind && amount.kind !== kind ? 0 : amount.euros), 0);
}
