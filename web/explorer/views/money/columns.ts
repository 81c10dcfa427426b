import { KINDS } from './amounts';

/** The columns of the table of flows, by which it can be sorted. */
export const COLUMNS = ['from', 'to', ...KINDS, 'unknown', 'other', 'statements'] as const;
