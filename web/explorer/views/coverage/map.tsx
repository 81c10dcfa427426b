/** The map of the Land's districts, each filled by its state in one column. */

import { type SyntheticEvent, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import { germanIn, useAddress } from '../../core/address';
import { useMessages } from '../../core/language';
import { Select } from '../../ui/select';
import { useRovingFocus } from '../../ui/roving_focus';
import { ColumnName, columnName } from './column_name';
import { centreOf, isDirection, neighbour } from './directions';
import { type Column, keyOf, type Row, talliedBy } from './matrix';
import outlines from './outlines.json';
import { STATE_SIGN } from '../../statements/state';
import { Legend, Patterns, stateLabel } from './states';

const LICENCE = 'https://www.govdata.de/dl-de/by-2-0';
const paths = new Map(Object.entries(outlines.paths));
const centres = new Map([...paths].map(([ags, path]) => [ags, centreOf(path)]));

/** Whether every row has an outline. */
export function hasOutlines(rows: readonly Row[]): boolean {
  return rows.length > 0 && rows.every(({ region }) => paths.has(region.ags));
}

export function CoverageMap({
  rows,
  columns,
  at,
  was,
}: {
  rows: readonly Row[];
  columns: readonly Column[];
  at: number;
  was: string;
}) {
  const t = useMessages();
  const { language, with: changed, go } = useAddress();
  const [shown, setShown] = useState<string | null>(null);
  const byAgs = useMemo(() => new Map(rows.map((row) => [row.region.ags, row])), [rows]);
  const first = rows[0]?.region.ags;
  const only = useMemo(() => new Map([...centres].filter(([ags]) => byAgs.has(ags))), [byAgs]);
  const picture = useRef<SVGSVGElement>(null);
  const regions = useRovingFocus(picture, {
    selector: '[data-ags]',
    next: (from, key) => {
      if (!isDirection(key)) return undefined;
      const ags = neighbour(from.dataset.ags ?? '', key, only);
      return ags ? (from.parentElement?.querySelector(`[data-ags="${ags}"]`) ?? null) : null;
    },
  });
  const column = columns[at];
  if (!column || !first) return null;
  const lang = germanIn(language);

  const describe = ({ region, people, cells }: Row) => {
    const cell = cells[at];
    if (!cell) return region.name;
    const before = cell.was ? ` (${was}: ${stateLabel(cell.was, language)})` : '';
    return `${region.name}: ${STATE_SIGN[cell.state]} ${stateLabel(cell, language)}${before}, ${people === null ? t('coverage-map-unknown') : t('coverage-map-people', { count: people })}`;
  };
  const agsOf = (event: SyntheticEvent) =>
    (event.target as Element).closest('[data-ags]')?.getAttribute('data-ags') ?? null;
  const active = shown ? byAgs.get(shown) : undefined;
  return (
    <figure className="coverage-map" aria-labelledby="coverage-map">
      <h2 id="coverage-map">
        {t('coverage-map-title')} <ColumnName of={column} />
      </h2>
      {columns.length > 1 && (
        <Select
          className="coverage-choice"
          label={t('coverage-map-shows')}
          value={keyOf(column)}
          onChange={(key) => go(changed({ column: key === keyOf(columns[0] ?? column) ? null : key }))}
          options={columns.map((one) => ({ value: keyOf(one), name: columnName(one, language) }))}
        />
      )}
      <svg
        ref={picture}
        viewBox={outlines.viewBox}
        role="group"
        aria-label={t('coverage-map-label')}
        onKeyDown={regions.onKeyDown}
        onPointerOver={(event) => setShown(agsOf(event))}
        onPointerLeave={() => setShown(null)}
        onFocus={(event) => {
          setShown(agsOf(event));
          regions.onFocus(event);
        }}
        onBlur={() => setShown(null)}
      >
        <Patterns />
        {rows.map((row) => {
          const { ags } = row.region;
          const cell = row.cells[at];
          if (!cell) return null;
          return (
            <Link
              key={ags}
              href={changed({ region: ags, of: keyOf(column) })}
              data-ags={ags}
              data-state={cell.state}
              lang={lang}
              tabIndex={-1}
              aria-label={describe(row)}
            >
              <path
                d={paths.get(ags)}
                fill={`url(#coverage-${cell.state})`}
                className={cell.was ? 'changed' : undefined}
              />
            </Link>
          );
        })}
        <g aria-hidden="true" className="coverage-marks">
          {rows.map(({ region, cells }) => {
            const [x, y] = centres.get(region.ags) ?? [0, 0];
            return (
              cells[at]?.was && (
                <text key={region.ags} x={x} y={y}>
                  ≠
                </text>
              )
            );
          })}
          {active && <path d={paths.get(active.region.ags)} />}
        </g>
      </svg>
      <p className="coverage-caption" lang={active && lang}>
        {active ? describe(active) : t('coverage-map-hint')}
      </p>
      <Legend counts={talliedBy(rows, at)} />
      <p className="small">
        {t('coverage-map-outlines')} © GeoBasis-DE / BKG 2017 {t('coverage-map-changed')},{' '}
        <a href={LICENCE} rel="noreferrer">
          dl-de/by-2-0
        </a>
      </p>
    </figure>
  );
}
