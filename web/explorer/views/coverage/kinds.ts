/** What is known of a service in a region, as one of a few kinds: for the region itself, or only for a larger one. */

import type { CoverageStatusFragment } from '../../generated';

/** In the order of legends. */
export const KINDS = [
  'own-current',
  'own-partial',
  'own-older',
  'wide-current',
  'wide-partial',
  'wide-older',
  'none',
  'unreported',
] as const;
export type CellKind = (typeof KINDS)[number];

export interface CellEvidence {
  kind: CellKind;
  /** The newest day on which a source states what `kind` says; null without one, or if no source has a date. */
  newest: string | null;
}

/** What is stated about the region itself comes before what is stated about a larger one. */
export function evidenceOf(cell: Omit<CoverageStatusFragment, 'providerCount'>): CellEvidence {
  switch (cell.ownState) {
    case 'PRESENT':
      return { kind: 'own-current', newest: cell.ownLastConfirmed };
    case 'PARTIAL':
      return { kind: 'own-partial', newest: cell.ownLastConfirmed };
    case 'UNCONFIRMED':
      return { kind: 'own-older', newest: cell.ownLastConfirmed };
  }
  switch (cell.state) {
    case 'PRESENT':
      return { kind: 'wide-current', newest: cell.lastConfirmed };
    case 'PARTIAL':
      return { kind: 'wide-partial', newest: cell.lastConfirmed };
    case 'UNCONFIRMED':
      return { kind: 'wide-older', newest: cell.lastConfirmed };
    case 'NONE':
      return { kind: 'none', newest: null };
    case 'NOT_REPORTED':
      return { kind: 'unreported', newest: null };
  }
}

export const isOwn = (kind: CellKind) => kind.startsWith('own-');
export const isWide = (kind: CellKind) => kind.startsWith('wide-');
export const hasOffer = (kind: CellKind) => isOwn(kind) || isWide(kind);
