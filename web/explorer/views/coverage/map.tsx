/** The map of the Land's districts: how many services each has of its own, or what is known of one, or how old it is. */

import { memo, type Ref, startTransition, type SyntheticEvent, useCallback, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import { germanIn, useAddress, useDayAndLanguage } from '../../core/address';
import { Deferred } from '../../core/deferred';
import { useFormat, useMessages } from '../../core/language';
import { useRovingFocus } from '../../ui/roving_focus';
import { ColumnName, columnName } from './column_name';
import { isDirection, neighbour } from './directions';
import { ColumnChoice, IndicatorChoice } from './indicator_choice';
import { isOwn, KINDS } from './kinds';
import { type Column, keyOf, type Row } from './matrix';
import { PATHS, VIEW_BOX } from '../../statements/districts';
import { CENTRES, labelOf, placeOf } from './outlines';
import { AGE_MONTHS, classesOf, type Indicator, newestOwn, type Shade, type ShadeClass, shadeOf } from './shading';
import { cellLabel, fillOf, kindLabel, Patterns } from './states';

const LICENCE = 'https://www.govdata.de/dl-de/by-2-0';
const PATTERN = 'map';

interface Props {
  rows: readonly Row[];
  columns: readonly Column[];
  indicator: Indicator;
  day: string;
  /** The label of the state before a change. */
  was: string;
  /** Whether only single columns can be chosen. */
  isOfColumns?: boolean;
  ref?: Ref<SVGSVGElement>;
}

export function CoverageMap({ rows, columns, indicator, day, was, isOfColumns = false, ref }: Props) {
  const t = useMessages();
  const column = typeof indicator === 'number' ? columns[indicator] : undefined;
  const shades = useMemo(
    () => new Map(rows.map((row) => [row.region.ags, shadeOf(row, indicator, day)])),
    [rows, indicator, day],
  );
  const describe = useDescription(columns, indicator, was);
  return (
    <figure className="coverage-map" aria-labelledby="coverage-map">
      <h2 id="coverage-map">{column ? <ColumnName of={column} /> : t(`coverage-map-title-${indicator}`)}</h2>
      <p className="quiet">{t(`coverage-map-what-${column ? 'column' : indicator}`)}</p>
      <div className="coverage-segments">
        {!isOfColumns && <IndicatorChoice rows={rows} columns={columns} indicator={indicator} />}
        <ColumnChoice columns={columns} column={column} />
      </div>
      <Legend indicator={indicator} shades={shades} />
      <Deferred>
        <Picture rows={rows} shades={shades} ref={ref} column={column && keyOf(column)} describe={describe} />
      </Deferred>
      <p className="coverage-source">
        <span className="coverage-hint">{t('coverage-map-hint')}</span> {t('coverage-map-outlines')} © GeoBasis-DE / BKG
        2017 {t('coverage-map-changed')},{' '}
        <a href={LICENCE} rel="noreferrer">
          dl-de/by-2-0
        </a>
      </p>
    </figure>
  );
}

/** What the map says of a region, in words. */
function useDescription(columns: readonly Column[], indicator: Indicator, was: string) {
  const t = useMessages();
  const format = useFormat();
  const { language } = format;
  return useCallback(
    (row: Row): string => {
      if (indicator === 'own') {
        const names = columns.flatMap((column, i) => {
          const cell = row.cells[i];
          return column.serviceType && cell && isOwn(cell.kind) ? [columnName(column, language)] : [];
        });
        return t('coverage-map-own', { count: row.own, names: format.list(names) });
      }
      if (indicator === 'age') {
        if (!row.cells.some(({ kind }) => isOwn(kind))) return t('coverage-map-no-own');
        const newest = newestOwn(row);
        return newest ? t('coverage-map-newest', { day: newest.slice(0, 4) }) : t('status-undated');
      }
      const cell = row.cells[indicator];
      return cell ? cellLabel(cell, was, language) : '';
    },
    [columns, indicator, was, t, format, language],
  );
}

function Legend({ indicator, shades }: { indicator: Indicator; shades: ReadonlyMap<string, Shade> }) {
  const t = useMessages();
  const counts = new Map<ShadeClass, number>();
  for (const { name } of shades.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = classesOf(indicator).filter((name) => indicator === 'own' || counts.has(name));
  return (
    <ul
      className={`coverage-scale ${typeof indicator === 'number' ? 'column' : indicator}`}
      aria-label={t('coverage-legend')}
    >
      {names.map((name) => (
        <li key={name} data-class={name}>
          <svg viewBox="0 0 40 12" preserveAspectRatio="none" aria-hidden="true">
            <rect className={`shade ${name}`} width="40" height="12" fill={fillOf(PATTERN, name)} />
          </svg>
          <span>
            {indicator === 'own' ? (
              <b>
                <ClassName of={name} />
              </b>
            ) : (
              <>
                <ClassName of={name} />:
              </>
            )}{' '}
            <span className="count">{t('coverage-scale-count', { count: counts.get(name) ?? 0 })}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function ClassName({ of: name }: { of: ShadeClass }) {
  const t = useMessages();
  const { language } = useFormat();
  const kind = KINDS.find((one) => one === name);
  if (kind) return kindLabel(kind, language);
  if (name === 'age-4') return t('coverage-age-over', { years: yearsUpTo(AGE_MONTHS.length) });
  if (/^age-[1-3]$/.test(name)) return t('coverage-age-most', { years: yearsUpTo(Number(name.slice(-1))) });
  return t(`coverage-class-${name}`);
}

/** The upper bound of a class of ages, counted from 1. */
const yearsUpTo = (step: number) => (AGE_MONTHS[step - 1] ?? 0) / 12;

interface PictureProps {
  rows: readonly Row[];
  shades: ReadonlyMap<string, Shade>;
  /** The key of the column that a region opens; without one it opens all of its columns. */
  column?: string;
  describe: (row: Row) => string;
  ref?: Ref<SVGSVGElement>;
}

function Picture({ rows, shades, column, describe, ref }: PictureProps) {
  const t = useMessages();
  const [shown, setShown] = useState<string | null>(null);
  const byAgs = useMemo(() => new Map(rows.map((row) => [row.region.ags, row])), [rows]);
  const centres = useMemo(() => new Map([...CENTRES].filter(([ags]) => byAgs.has(ags))), [byAgs]);
  const frame = useRef<HTMLDivElement>(null);
  const regions = useRovingFocus(frame, {
    selector: '[data-ags]',
    next: (from, key) => {
      if (!isDirection(key)) return undefined;
      const ags = neighbour(from.dataset.ags ?? '', key, centres);
      return ags ? (from.parentElement?.querySelector(`[data-ags="${ags}"]`) ?? null) : null;
    },
  });
  // A click on a region comes right after the pointer has reached it, and must not wait for the tip.
  const show = (ags: string | null) => startTransition(() => setShown(ags));
  const agsOf = (event: SyntheticEvent) =>
    (event.target as Element).closest('[data-ags]')?.getAttribute('data-ags') ?? null;
  const active = shown ? byAgs.get(shown) : undefined;
  return (
    <div className="coverage-picture" ref={frame}>
      <svg
        ref={ref}
        viewBox={VIEW_BOX}
        role="group"
        aria-label={t('coverage-map-label')}
        onKeyDown={regions.onKeyDown}
        onPointerOver={(event) => show(agsOf(event))}
        onPointerLeave={() => show(null)}
        onFocus={(event) => {
          show(agsOf(event));
          regions.onFocus(event);
        }}
        onBlur={() => show(null)}
      >
        <Patterns id={PATTERN} />
        <g aria-hidden="true">
          {[...PATHS].map(([ags, path]) => !byAgs.has(ags) && <path key={ags} className="beside" d={path} />)}
        </g>
        <Regions rows={rows} shades={shades} column={column} describe={describe} />
        <g aria-hidden="true" className="coverage-values">
          {active && <path className="active" d={PATHS.get(active.region.ags)} />}
        </g>
      </svg>
      {active && (
        <Tip ags={active.region.ags} name={active.region.name} text={describe(active)} people={active.people} />
      )}
    </div>
  );
}

/** The regions as links, and their values. Memoized: what the pointer is on changes more often. */
const Regions = memo(function Regions({ rows, shades, column, describe }: Omit<PictureProps, 'ref'>) {
  const { language, with: changed } = useAddress();
  const lang = germanIn(language);
  return (
    <>
      {rows.map((row) => {
        const { ags, name } = row.region;
        const shade = shades.get(ags);
        return (
          shade && (
            <Link
              key={ags}
              href={changed({ region: ags, of: column ?? null })}
              data-ags={ags}
              data-class={shade.name}
              data-value={shade.value}
              lang={lang}
              tabIndex={-1}
              aria-label={`${name}: ${describe(row)}`}
            >
              <path d={PATHS.get(ags)} className={`shade ${shade.name}`} fill={fillOf(PATTERN, shade.name)} />
            </Link>
          )
        );
      })}
      <g aria-hidden="true" className="coverage-values">
        {rows.map(({ region: { ags, name } }) => (
          <Value key={ags} ags={ags} name={name} shade={shades.get(ags)} />
        ))}
      </g>
    </>
  );
});

/** The value of a region, and its name above it where it fits. */
function Value({ ags, name, shade }: { ags: string; name: string; shade?: Shade }) {
  if (!shade) return null;
  const { point, name: shown } = labelOf(ags, name);
  const [x, y] = point;
  return (
    <g className={`value ${shade.name}`}>
      {shown && (
        <text className="name" x={x} y={shade.value ? y - 14 : y}>
          {shown}
        </text>
      )}
      {shade.value && (
        <text x={x} y={shown ? y + 10 : y}>
          {shade.value}
        </text>
      )}
    </g>
  );
}

/** What the pointer or the keyboard is on. It says nothing that the link itself does not say. */
function Tip({ ags, name, text, people }: { ags: string; name: string; text: string; people: number | null }) {
  const t = useMessages();
  const { language } = useDayAndLanguage();
  const [x, y] = placeOf(ags);
  const side = x < 0.33 ? 'from-left' : x > 0.66 ? 'from-right' : 'centred';
  return (
    <div
      className={`coverage-tip ${side} ${y < 0.3 ? 'below' : 'above'}`}
      aria-hidden="true"
      ref={(tip) => {
        // The position is not known to the style sheet; the page's policy forbids a style attribute, not this.
        tip?.style.setProperty('--x', `${100 * x}%`);
        tip?.style.setProperty('--y', `${100 * y}%`);
      }}
    >
      <strong lang={germanIn(language)}>{name}</strong>
      <span>{text}</span>
      <span className="quiet">
        {people === null ? t('coverage-map-unknown') : t('coverage-map-people', { count: people })}
      </span>
    </div>
  );
}
