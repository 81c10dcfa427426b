import { KINDS } from './amounts';
import { PAYERS } from './origins';

/** The columns of the table of flows, by which it can be sorted. */
export const COLUMNS = ['from', 'to', ...KINDS, 'unknown', 'other', 'statements'] as const;

/** Those of the table of places. */
export const PLACE_COLUMNS = ['place', ...PAYERS, 'together', 'left-out', 'last', 'statements'] as const;
