/** When fundings end, as a row each from the day asked about to the end, over months. The list has the same data. */

import { type RefObject, useRef } from 'react';
import type { EndsQuery } from '../../generated';
import { useFormat, useMessages } from '../../core/language';
import { langOfName, nameOf } from '../../statements/sentence';
import { ScrollFrame } from '../../ui/scroll_frame';
import { linesOf } from './sankey';
import { useWidth } from './width';

const LEFT = 190; // px for the names
const ROW = 34;
const TOP = 30; // px for the names of months
const MONTH = 34; // px a month is wide at least
const LABEL = 44; // px that the name of a month needs
const LETTERS = 26;
const RIGHT = 16;

interface Props {
  cliff: EndsQuery['fundingCliff'];
  drawing: RefObject<SVGSVGElement | null>;
}

export function Timeline({ cliff: { on, until, endings, sentence }, drawing }: Props) {
  const t = useMessages();
  const format = useFormat();
  const box = useRef<HTMLDivElement>(null);
  const months = monthsOf(on, until);
  const width = Math.max(useWidth(box), LEFT + months.length * MONTH + RIGHT);
  const pitch = (width - LEFT - RIGHT) / months.length;
  const height = TOP + endings.length * ROW + 8;
  const at = (day: string) => LEFT + pitch * placeOf(day, months);
  const every = Math.ceil(LABEL / pitch);
  return (
    <ScrollFrame ref={box} className="scroll money-timeline" label={t('money-timeline')}>
      <svg
        ref={drawing}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('money-timeline-name', { sentence })}
      >
        {months.map((month, i) => (
          <g key={month} className="money-grid">
            <path d={`M${LEFT + pitch * i} ${TOP - 4}V${height}`} />
            {i % every === 0 && (
              <text x={LEFT + pitch * i + 3} y={TOP - 10}>
                {format.shortMonth(month, i === 0 || undefined)}
              </text>
            )}
          </g>
        ))}
        {endings.map(({ recipient, ends, lastDay, statements, sentence: text }, i) => {
          const y = TOP + ROW * (i + 0.5);
          const [name = ''] = linesOf(nameOf(recipient, format.language), LETTERS);
          return (
            <g key={statements[0]?.id ?? text}>
              <title>{text}</title>
              <text x={LEFT - 10} y={y + 4} textAnchor="end" lang={langOfName(recipient, format.language)}>
                {name}
              </text>
              <path
                className={ends.length === 10 ? 'money-term' : 'money-term rough'}
                d={`M${at(on)} ${y}H${at(lastDay)}`}
              />
              <path className="money-end" d={`M${at(lastDay)} ${y - 9}l9 16h-18z`} />
            </g>
          );
        })}
      </svg>
    </ScrollFrame>
  );
}

/** The months from one day to another: `2026-11`, `2026-12`, … */
export function monthsOf(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = nextOf(month)) months.push(month);
  return months;
}

function nextOf(month: string): string {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, of, 1)).toISOString().slice(0, 7);
}

/** Where a day is in these months: 1.5 is the middle of the second. Days outside are at the edge. */
export function placeOf(day: string, months: readonly string[]): number {
  const [first = '', last = ''] = [months[0], months.at(-1)];
  const month = day.slice(0, 7);
  if (month < first) return 0;
  if (month > last) return months.length;
  const [year = 0, of = 1, date = 1] = day.split('-').map(Number);
  return months.indexOf(month) + date / new Date(Date.UTC(year, of, 0)).getUTCDate();
}
