/** A small map of each column. They share their legend with the large one. */

import { memo } from 'react';
import { Link } from 'wouter';
import { useAddress } from '../../core/address';
import { useFormat, useMessages } from '../../core/language';
import { ColumnName, columnName } from './column_name';
import { type CellKind, isWide, KINDS } from './kinds';
import { type Column, countsByKind, keyOf, type Row } from './matrix';
import { PATHS, VIEW_BOX } from '../../statements/districts';
import { fillOf, Patterns } from './states';

const PATTERN = 'small';
const SCALE = 4; // the maps are small, their patterns must not be

interface Props {
  rows: readonly Row[];
  columns: readonly Column[];
}

/** Memoized, as its outlines are long. */
export const Multiples = memo(function Multiples({ rows, columns }: Props) {
  const t = useMessages();
  return (
    <section className="section coverage-multiples" aria-labelledby="coverage-multiples">
      <h2 id="coverage-multiples">{t('coverage-multiples-title', { count: columns.length })}</h2>
      <p className="quiet">{t('coverage-multiples-what')}</p>
      <div className="coverage-small-maps">
        {columns.map((column, at) => (
          <SmallMap key={keyOf(column)} rows={rows} column={column} at={at} />
        ))}
      </div>
    </section>
  );
});

function SmallMap({ rows, column, at }: { rows: readonly Row[]; column: Column; at: number }) {
  const t = useMessages();
  const { list, language } = useFormat();
  const counts = countsByKind(rows, at);
  const text = list(countLabels(counts).map(({ kind, count }) => t(`coverage-count-${kind}`, { count })));
  const id = `${PATTERN}-${at}`;
  const outlines = outlinesByKind(rows, at);
  return (
    <figure data-column={keyOf(column)}>
      <figcaption>
        <LargeMapLink of={column} />
      </figcaption>
      <svg viewBox={VIEW_BOX} role="img" aria-label={`${columnName(column, language)}: ${text}`}>
        <Patterns id={id} scale={SCALE} />
        {[...outlines].map(([kind, paths]) => (
          <path key={kind} d={paths.join('')} className={`shade ${kind}`} fill={fillOf(id, kind)} />
        ))}
      </svg>
      <p>{text}</p>
    </figure>
  );
}

/** All regions of a kind are one shape: with one each, eight maps would be most of the page's elements. */
function outlinesByKind(rows: readonly Row[], at: number): Map<CellKind, string[]> {
  const outlines = new Map<CellKind, string[]>();
  for (const { region, cells } of rows) {
    const kind = cells[at]?.kind ?? 'unreported';
    outlines.set(kind, [...(outlines.get(kind) ?? []), PATHS.get(region.ags) ?? '']);
  }
  return outlines;
}

function LargeMapLink({ of: column }: { of: Column }) {
  const { with: changed } = useAddress();
  return (
    <Link
      href={changed({ column: keyOf(column), map: null })}
      onClick={() => document.getElementById('coverage-map')?.scrollIntoView({ block: 'start' })}
    >
      <ColumnName of={column} isBreakable />
    </Link>
  );
}

/** How many regions there are of each kind; what is only for larger regions is one kind here. */
export function countLabels(counts: Record<CellKind, number>): { kind: string; count: number }[] {
  const wide = KINDS.filter(isWide).reduce((sum, kind) => sum + counts[kind], 0);
  return [
    ...KINDS.filter((kind) => kind.startsWith('own-')).map((kind) => ({ kind, count: counts[kind] })),
    { kind: 'wide', count: wide },
    { kind: 'none', count: counts.none },
    { kind: 'unreported', count: counts.unreported },
  ].filter(({ count }) => count > 0);
}
