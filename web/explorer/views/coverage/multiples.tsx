/** A small map of each column. They share their outlines and their legend with the large one. */

import { memo } from 'react';
import { Link } from 'wouter';
import { useAddress } from '../../core/address';
import { useFormat, useMessages } from '../../core/language';
import { ColumnName, columnName } from './column_name';
import { type CellKind, isWide, KINDS } from './kinds';
import { type Column, countsByKind, keyOf, type Row } from './matrix';
import { PATHS, VIEW_BOX } from '../../statements/districts';
import { outlineId } from './outlines';
import { fillOf, Patterns } from './states';

const PATTERN = 'small';
const SCALE = 4; // the maps are small, their patterns must not be

interface Props {
  rows: readonly Row[];
  columns: readonly Column[];
}

/** Memoized, as it draws hundreds of outlines. */
export const Multiples = memo(function Multiples({ rows, columns }: Props) {
  const t = useMessages();
  return (
    <section className="section coverage-multiples" aria-labelledby="coverage-multiples">
      <h2 id="coverage-multiples">{t('coverage-multiples-title', { count: columns.length })}</h2>
      <p className="quiet">{t('coverage-multiples-what')}</p>
      <svg className="coverage-outlines" width="0" height="0" aria-hidden="true">
        <defs>
          {rows.map(({ region: { ags } }) => (
            <path key={ags} id={outlineId(ags)} d={PATHS.get(ags)} />
          ))}
        </defs>
      </svg>
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
  return (
    <figure data-column={keyOf(column)}>
      <figcaption>
        <LargeMapLink of={column} />
      </figcaption>
      <svg viewBox={VIEW_BOX} role="img" aria-label={`${columnName(column, language)}: ${text}`}>
        <Patterns id={id} scale={SCALE} />
        {rows.map(({ region: { ags }, cells }) => {
          const kind = cells[at]?.kind ?? 'unreported';
          return <use key={ags} href={`#${outlineId(ags)}`} className={`shade ${kind}`} fill={fillOf(id, kind)} />;
        })}
      </svg>
      <p>{text}</p>
    </figure>
  );
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
