/** What the head of an actor's page says. The summary sentence and its figures belong to the API (`profile`); until it has
 * them, the name is the heading, and the figures count the relations on the page. */

import { useAddress } from '../../core/address';
import { useFormat, useMessages } from '../../core/language';
import type { ShownFigure } from '../../ui/view_head';
import type { Entry, ListName } from './entries';

const COUNTED: readonly ListName[] = [
  'funds',
  'fundedBy',
  'memberships',
  'members',
  'participants',
  'provides',
  'providedBy',
];
const FIGURES = 2; // besides the sources

export interface Finding {
  /** A sentence; null while there is none. */
  title: string | null;
  figures: ShownFigure[];
}

export function useFinding(entries: readonly Entry[]): Finding {
  const t = useMessages();
  const { number } = useFormat();
  const { day } = useAddress();
  const counts = COUNTED.flatMap((list) => {
    const count = entries.filter((entry) => entry.list === list && entry.isValid).length;
    return count > 0 ? [{ value: number(count), text: t(`actor-figure-${list}`, { count }) }] : [];
  });
  const statements = entries.flatMap((entry) => entry.statements);
  const sources = new Set(statements.flatMap((row) => row.sources.map(({ id }) => id))).size;
  const newest = statements
    .flatMap(({ lastConfirmed }) => (lastConfirmed && lastConfirmed <= day ? [lastConfirmed] : []))
    .sort()
    .at(-1);
  return {
    title: null,
    figures: [
      ...counts.slice(0, FIGURES),
      ...(sources > 0
        ? [
            {
              value: number(sources),
              text: t('actor-sources', {
                count: sources,
                newest: newest?.slice(0, 7) ?? 'NONE',
              }),
            },
          ]
        : []),
    ],
  };
}
