/** The gaps of the API folded for the overview: one need for each service and reason, with all of its regions. */

import type { CoverageGapsQuery } from '../../generated';
import { keyOf } from './matrix';

export type Gap = CoverageGapsQuery['gaps']['nodes'][number];

export interface Need extends Pick<Gap, 'serviceType' | 'programme' | 'reason'> {
  key: string;
  gaps: Gap[];
  regionCount: number;
  /** Of the gaps whose population is known; null if it is known for none. */
  people: number | null;
}

/** In the order of the gaps, the most urgent first. A region has a column in one gap at most, so regions and people add
 * up. */
export function foldedNeeds(gaps: readonly Gap[]): Need[] {
  const needs = new Map<string, Need>();
  for (const gap of gaps) {
    const { serviceType, programme, reason, regionCount, people } = gap;
    const key = `${reason} ${keyOf(gap)}`;
    const need = needs.get(key) ?? { key, serviceType, programme, reason, gaps: [], regionCount: 0, people: null };
    needs.set(key, {
      ...need,
      gaps: [...need.gaps, gap],
      regionCount: need.regionCount + regionCount,
      people: people === null ? need.people : (need.people ?? 0) + people,
    });
  }
  return [...needs.values()];
}
