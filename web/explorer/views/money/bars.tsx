/** What is on record for each year, as bars stacked by who pays. One control chooses a year; the table has the same data. */

import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { type Format, type Messages, useFormat, useMessages } from '../../core/language';
import { Disclosure } from '../../ui/disclosure';
import { Table } from '../../ui/table';
import { eurosOf } from './amounts';
import { type Origins, type Payer, payersIn, stackOf, stepsOf, type YearSum, yearsOf } from './origins';
import { useWidth } from './width';

const HEIGHT = 340;
const TOP = 26; // px above the highest bar, for its value
const LEFT = 78; // px for the values of the axis
const BOTTOM = 26;
const FULL_YEAR = 42; // px from bar to bar that „2012“ needs
const SHORT_YEAR = 24; // px that „’12“ or a value needs
const NARROWEST = 280;
const MILLION = 1_000_000;

interface Props {
  origins: Origins;
  /** The drawing, for saving it. */
  drawing: RefObject<SVGSVGElement | null>;
}

export function YearBars({ origins, drawing }: Props) {
  const t = useMessages();
  const years = yearsOf(origins);
  const payers = payersIn(years);
  const known = years.filter(({ all }) => eurosOf(all) > 0);
  const [chosen, setChosen] = useState<number | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(NARROWEST, useWidth(box));
  const last = years.at(-1);
  const shown = years.find(({ year }) => year === chosen) ?? known.at(-1) ?? last;
  const format = useFormat();
  if (!shown || !last) return null;
  const readout = readoutOf(shown, payers, t, format);
  const isMillions = Math.max(...years.map(({ all }) => eurosOf(all))) >= MILLION;
  return (
    <figure className="money-years">
      <h2>{t('money-bars-title')}</h2>
      <p className="small">{t('money-bars-unit', { unit: isMillions ? 'MILLION' : 'THOUSAND' })}</p>
      <Legend payers={payers} years={years} />
      <div ref={box} className="money-plot">
        <Drawing
          years={years}
          payers={payers}
          width={width}
          isMillions={isMillions}
          name={origins.headline}
          chosen={chosen}
          onChoose={setChosen}
          drawing={drawing}
        />
        {years.length > 1 && (
          <input
            className="unseen money-year"
            type="range"
            aria-label={t('money-bars-year')}
            min={years[0]?.year}
            max={last.year}
            step={1}
            value={shown.year}
            aria-valuetext={readout}
            onChange={({ target }) => setChosen(Number(target.value))}
          />
        )}
      </div>
      <p className="small money-readout">{readout}</p>
      {origins.omitted && <p className="small">{origins.omitted}</p>}
      <Disclosure className="money-folded" summary={t('same-as-table')}>
        <YearTable years={years} payers={payers} />
      </Disclosure>
    </figure>
  );
}

/** „2016: 6,7 Mio. €, davon Land 6,2 Mio. €“. */
function readoutOf({ year, byPayer, all }: YearSum, payers: readonly Payer[], t: Messages, format: Format): string {
  const parts = payers.flatMap((payer) => {
    const euros = eurosOf(byPayer[payer]);
    return euros > 0 ? [t('money-bars-part', { payer: t(`money-payer-${payer}`), euros })] : [];
  });
  return t('money-bars-readout', {
    year,
    euros: eurosOf(all),
    known: parts.length ? 'YES' : 'NO',
    parts: format.list(parts),
    maximum: all.maximum,
    limited: all.maximum > 0 ? 'YES' : 'NO',
  });
}

interface DrawingProps {
  years: readonly YearSum[];
  payers: readonly Payer[];
  width: number;
  isMillions: boolean;
  name: string;
  chosen: number | null;
  onChoose: (year: number) => void;
  drawing: RefObject<SVGSVGElement | null>;
}

function Drawing({ years, payers, width, isMillions, name, chosen, onChoose, drawing }: DrawingProps) {
  const t = useMessages();
  const format = useFormat();
  const steps = stepsOf(Math.max(...years.map(({ all }) => eurosOf(all) + all.maximum)));
  const greatest = steps.at(-1) || 1;
  const highest = years.reduce((a, b) => (eurosOf(b.all) > eurosOf(a.all) ? b : a));
  const zero = HEIGHT - BOTTOM;
  const high = (euros: number) => (euros / greatest) * (zero - TOP);
  const pitch = (width - LEFT) / years.length;
  const wide = Math.min(72, pitch * 0.72);
  const every = Math.ceil(SHORT_YEAR / pitch);
  const value = (euros: number) => {
    const unit = isMillions ? MILLION : 1000;
    const rounded = Math.round((euros / unit) * 10) / 10;
    return rounded > 0 ? format.number(rounded) : `< ${format.number(0.1)}`;
  };
  return (
    <svg
      ref={drawing}
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={t('money-bars-name', { headline: name })}
    >
      <defs>
        <pattern
          id="money-rough"
          className="money-rough"
          width={7}
          height={7}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V7" />
        </pattern>
      </defs>
      {steps.map((step) => (
        <g key={step} className={step === 0 ? 'money-axis' : 'money-grid'}>
          <path d={`M${LEFT} ${zero - high(step)}H${width}`} />
          <text x={LEFT - 8} y={zero - high(step) + 4} textAnchor="end">
            {step === 0 ? '0' : format.compactEuro(step)}
          </text>
        </g>
      ))}
      {years.map(({ year, byPayer, all }, i) => {
        const x = LEFT + pitch * (i + 0.5) - wide / 2;
        const middle = x + wide / 2;
        const top = zero - high(eurosOf(all) + all.maximum);
        return (
          <g key={year} className={year === chosen ? 'money-bar chosen' : 'money-bar'} data-year={year}>
            {stackOf(byPayer, payers).map(({ payer, kind, from, to }) => {
              const place = { x, y: zero - high(to), width: wide, height: Math.max(1, high(to - from)) };
              return (
                <g key={`${payer}${kind}`}>
                  <rect {...place} className={kind === 'maximum' ? `limit ${payer}` : `payer ${payer}`} />
                  {kind === 'rough' && <rect {...place} fill="url(#money-rough)" />}
                </g>
              );
            })}
            {eurosOf(all) > 0 && (pitch >= SHORT_YEAR || year === highest.year) && (
              <text className="money-value" x={middle} y={top - 7} textAnchor="middle">
                {value(eurosOf(all))}
              </text>
            )}
            {i % every === 0 && (
              <text x={middle} y={HEIGHT - 6} textAnchor="middle">
                {pitch >= FULL_YEAR ? year : `’${String(year).slice(2)}`}
              </text>
            )}
            <rect
              className="money-hit"
              x={LEFT + pitch * i}
              y={0}
              width={pitch}
              height={HEIGHT}
              onPointerEnter={() => onChoose(year)}
            />
          </g>
        );
      })}
    </svg>
  );
}

function Legend({ payers, years }: { payers: readonly Payer[]; years: readonly YearSum[] }) {
  const t = useMessages();
  const entry = (key: string, sign: ReactNode, text: string) => (
    <li key={key}>
      <svg width={16} height={16} aria-hidden="true">
        {sign}
      </svg>{' '}
      {text}
    </li>
  );
  return (
    <ul className="money-legend">
      {payers.map((payer) =>
        entry(payer, <rect className={`payer ${payer}`} width={16} height={16} />, t(`money-payer-${payer}`)),
      )}
      {years.some(({ all }) => all.rough > 0) &&
        entry(
          'rough',
          <>
            <rect className="payer STATE" width={16} height={16} />
            <rect fill="url(#money-rough)" width={16} height={16} />
          </>,
          t('money-bars-rough'),
        )}
      {years.some(({ all }) => all.maximum > 0) &&
        entry('maximum', <rect className="limit STATE" x={1} y={1} width={14} height={14} />, t('money-bars-maximum'))}
    </ul>
  );
}

function YearTable({ years, payers }: { years: readonly YearSum[]; payers: readonly Payer[] }) {
  const t = useMessages();
  const format = useFormat();
  const euros = (amount: number) => (amount > 0 ? format.euro(amount) : '–');
  const names = { year: t('money-bars-year'), all: t('money-together'), rough: t('money-bars-of-it-rough') };
  return (
    <Table
      className="money-year-table"
      caption={t('money-bars-caption')}
      label={t('money-bars-title')}
      columns={[
        { key: 'year', name: names.year },
        ...payers.map((payer) => ({ key: payer, name: t(`money-payer-${payer}`), isNumber: true })),
        { key: 'all', name: names.all, isNumber: true },
        { key: 'rough', name: names.rough, isNumber: true },
        { key: 'maximum', name: t('money-bars-maximum'), isNumber: true },
      ]}
    >
      <tbody>
        {years.map(({ year, byPayer, all }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {payers.map((payer) => (
              <td key={payer} className="number">
                {euros(eurosOf(byPayer[payer]))}
              </td>
            ))}
            <td className="number">{euros(eurosOf(all))}</td>
            <td className="number">{euros(all.rough)}</td>
            <td className="number">{euros(all.maximum)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
