/** Known amounts over the years as bars, with the same numbers as a table. */

import { useId } from 'react';
import { useAddress } from '../../core/address';
import type { OverYearsFragment } from '../../generated';
import { useFormat, useMessages } from '../../core/language';
import { Table } from '../../ui/table';
import { Disclosure } from '../../ui/disclosure';
import { type AmountName, besideOf, type Chart, chartOf } from './over_years';

const BAR = 14;
const GAP = 8;
const LEFT = 14; // percent, for the years
const AXIS = 24;

export function MoneyYears({ title, total }: { title: string; total: OverYearsFragment }) {
  const t = useMessages();
  const { language } = useAddress();
  const chart = chartOf(total);
  const beside = besideOf(total, language);
  return (
    <section className="actor-years">
      <h3>{title}</h3>
      {chart ? (
        <>
          <Bars chart={chart} title={title} />
          <Disclosure summary={t('same-as-table')}>
            <Numbers chart={chart} title={title} />
          </Disclosure>
        </>
      ) : (
        <p>{t('actor-years-no-years')}</p>
      )}
      {beside.length > 0 && (
        <ul className="small">
          {beside.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Bars({ chart: { years, amounts, bars, top }, title }: { chart: Chart; title: string }) {
  const t = useMessages();
  const format = useFormat();
  const id = useId();
  const row = amounts.length * BAR + GAP;
  const height = years.length * row;
  const scale = (100 - LEFT) / top;
  const fill = { exact: 'currentColor', approximate: `url(#${id}-lines)`, maximum: 'none', total: `url(#${id}-dots)` };
  return (
    <figure>
      <svg
        width="100%"
        height={height + AXIS}
        role="img"
        aria-label={t('actor-years-picture', { title, from: `${years[0]}`, to: `${years.at(-1)}`, top })}
      >
        <defs>
          <pattern id={`${id}-lines`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="3" height="6" fill="currentColor" />
          </pattern>
          <pattern id={`${id}-dots`} width="5" height="5" patternUnits="userSpaceOnUse">
            <circle cx="2.5" cy="2.5" r="1.4" fill="currentColor" />
          </pattern>
        </defs>
        {[0, 0.5, 1].map((part) => {
          const x = `${LEFT + part * (99.5 - LEFT)}%`;
          return (
            <g key={part} className="actor-axis">
              <line x1={x} x2={x} y1="0" y2={height} />
              <text x={x} y={height + 16} textAnchor={part === 0 ? 'start' : part === 1 ? 'end' : 'middle'}>
                {format.euro(top * part)}
              </text>
            </g>
          );
        })}
        {years.map((year, i) => (
          <text key={year} x="0" y={i * row + row / 2} dominantBaseline="central">
            {year}
          </text>
        ))}
        {bars.map(({ year, amount, euro }) => (
          <rect
            key={`${year} ${amount}`}
            className={`actor-bar ${amount}`}
            x={`${LEFT}%`}
            width={`${Math.max(euro * scale, 0.3)}%`}
            y={years.indexOf(year) * row + amounts.indexOf(amount) * BAR + GAP / 2}
            height={BAR - 2}
            fill={fill[amount]}
          />
        ))}
      </svg>
      <figcaption>
        <ul className="actor-key" aria-label={t('actor-years-key')}>
          {amounts.map((amount) => (
            <li key={amount}>
              <svg width="22" height="14" aria-hidden="true">
                <rect className={`actor-bar ${amount}`} x="1" y="1" width="20" height="12" fill={fill[amount]} />
              </svg>{' '}
              {t(`AmountKind-${amount.toUpperCase()}`)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

function Numbers({ chart: { years, amounts, bars }, title }: { chart: Chart; title: string }) {
  const t = useMessages();
  const format = useFormat();
  const of = (year: number, amount: AmountName) => bars.find((bar) => bar.year === year && bar.amount === amount);
  return (
    <Table
      caption={title}
      label={`${title}: ${t('same-as-table')}`}
      columns={[
        { key: 'year', name: t('actor-years-year') },
        ...amounts.map((amount) => ({
          key: amount,
          name: t(`AmountKind-${amount.toUpperCase()}`),
          isNumber: true,
        })),
      ]}
    >
      <tbody>
        {years.map((year) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {amounts.map((amount) => {
              const bar = of(year, amount);
              return (
                <td key={amount} className="number">
                  {bar ? format.euro(bar.euro) : t('actor-years-none')}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
