/** How many types of service are known for each district itself, as a picture; the coverage view has the same in detail. */

import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { useDayAndLanguage } from '../../core/address';
import { type Format, type Messages, useFormat, useMessages } from '../../core/language';
import type { StartNewsQuery } from '../../generated';

/** The page does without the picture where it can't be fetched. */
const DistrictMap = lazy(() => import('../../statements/district_map').catch(() => ({ default: () => null })));

/** So many types and more have one colour. */
const MOST = 4;
const SHADES = [0, 1, 2, 3, MOST].map((least) => ({ name: least === MOST ? `${MOST}+` : String(least), least }));

type Rows = StartNewsQuery['coverage']['rows'];

/** Its place is kept until the rows are there. */
export function StartMap({ rows }: { rows: Rows | undefined }) {
  const t = useMessages();
  const format = useFormat();
  const { to } = useDayAndLanguage();
  return (
    <figure className="start-map">
      <figcaption>
        <Link href={to('/coverage')}>{t('start-map-title')}</Link>
      </figcaption>
      <div>
        {rows && (
          <>
            <Scale rows={rows} />
            <Suspense fallback={null}>
              <DistrictMap shades={shadesOf(rows)} label={labelOf(rows, t, format)} />
            </Suspense>
          </>
        )}
      </div>
      <p className="small">{t('start-map-source')}</p>
    </figure>
  );
}

/** The map's label says the same. */
function Scale({ rows }: { rows: Rows }) {
  const t = useMessages();
  return (
    <ul className="start-scale" aria-hidden="true">
      {SHADES.map(({ name, least }) => (
        <li key={name}>
          <svg viewBox="0 0 40 12" preserveAspectRatio="none">
            <rect className={`own-${least}`} width="40" height="12" />
          </svg>
          <b>{name}</b> {t('start-map-count', { count: countOf(rows, least) })}
        </li>
      ))}
    </ul>
  );
}

const shadeOf = ({ ownServiceTypeCount }: Rows[number]) => Math.min(ownServiceTypeCount, MOST);
const countOf = (rows: Rows, least: number) => rows.filter((row) => shadeOf(row) === least).length;
const shadesOf = (rows: Rows) => new Map(rows.map((row) => [row.region.ags, `own-${shadeOf(row)}`]));

function labelOf(rows: Rows, t: Messages, format: Format): string {
  const classes = SHADES.map(({ name, least }) => t('start-map-class', { name, count: countOf(rows, least) }));
  return t('start-map-name', { classes: format.list(classes) });
}
