/** The drawing of fundings over the years. The same is in the list below it, so a sentence is its name. */

import { type Language, useDayAndLanguage } from '../../core/address';
import { useFormat, useMessages } from '../../core/language';
import { nameOf, periodOf } from '../../statements/sentence';
import { shortened } from '../../statements/short_name';
import { ScrollFrame } from '../../ui/scroll_frame';
import { amountText } from './amount';
import { type Entry, type FundingRow, type ListName } from './entries';
import { millions, MOST_ROWS, timelineOf, WIDTH } from './timeline_layout';

const NAME_LETTERS = 29;

interface Props {
  name: string;
  entries: readonly Entry<FundingRow>[];
  titleOf: (list: ListName) => string;
}

export function FundingTimeline({ name, entries, titleOf }: Props) {
  const t = useMessages();
  const { day, language } = useDayAndLanguage();
  const { number } = useFormat();
  const timeline = timelineOf(entries, day, (row) => millions(row, number));
  if (!timeline) return null;
  const { height, ticks, years, groups } = timeline;
  const count = (list: ListName) => entries.filter((entry) => entry.list === list).length;
  const bars = groups.flatMap(({ rows }) => rows.flatMap((row) => row.bars));
  const signs = new Set(bars.map(({ row }) => row.amountKind));
  return (
    <figure className="actor-timeline">
      <ScrollFrame label={t('actor-timeline')}>
        <svg
          viewBox={`0 0 ${WIDTH} ${height}`}
          role="img"
          aria-label={t('actor-timeline-name', {
            name,
            funders: count('fundedBy'),
            recipients: count('funds'),
            from: `${years[0]}`,
            to: `${years[1]}`,
            amounts: bars.filter(({ amount }) => amount).length,
          })}
        >
          {ticks.map(({ year, x }) => (
            <g key={year}>
              <path className="actor-grid" d={`M${x} 20V${height}`} />
              <text className="actor-tick" x={x} y="14">
                {year}
              </text>
            </g>
          ))}
          {groups.map((group) => (
            <g key={group.list}>
              <text className="actor-direction" x="0" y={group.y}>
                {titleOf(group.list)}
              </text>
              {group.rows.map(({ entry, y, open, bars, dots }) => (
                <g key={entry.key}>
                  <text x="0" y={y + 5}>
                    {shortNameOf(entry.statements[0], language)}
                  </text>
                  {open && <path className="actor-open" d={`M${open.from} ${y}H${open.to}`} />}
                  {bars.map(({ x, width, y: top, height: thick, amount, row }) => (
                    <g key={row.id}>
                      <rect className="actor-bar" x={x} y={top} width={width} height={thick} rx="2">
                        <title>{[amountText(row, t), periodOf(row.validFrom, row.validTo, language)].join(', ')}</title>
                      </rect>
                      {amount && (
                        <text className="actor-amount" x={x + width / 2} y={top - 3}>
                          {amount}
                        </text>
                      )}
                    </g>
                  ))}
                  {dots.map((x) => (
                    <circle key={x} className="actor-evidence" cx={x} cy={y} r="4" />
                  ))}
                </g>
              ))}
            </g>
          ))}
        </svg>
      </ScrollFrame>
      <figcaption>
        <ul className="actor-legend">
          <li>
            <svg viewBox="0 0 24 12" aria-hidden="true">
              <rect className="actor-bar" x="1" y="1" width="22" height="10" rx="2" />
            </svg>
            {t('actor-timeline-stated')}
          </li>
          <li>
            <svg viewBox="0 0 24 12" aria-hidden="true">
              <path className="actor-open" d="M0 6H24" />
            </svg>
            {t('actor-timeline-open')}
          </li>
          <li>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <circle className="actor-evidence" cx="6" cy="6" r="4" />
            </svg>
            {t('actor-timeline-evidence')}
          </li>
        </ul>
        {bars.some(({ amount }) => amount) && (
          <p>
            {t('actor-timeline-unit')}
            {signs.has('TOTAL') && ` ${t('actor-timeline-total')}`}
            {signs.has('MAXIMUM') && ` ${t('actor-timeline-maximum')}`}
            {signs.has('APPROXIMATE') && ` ${t('actor-timeline-approximate')}`}
          </p>
        )}
        {entries.length > MOST_ROWS && <p>{t('actor-timeline-cut', { count: MOST_ROWS, total: entries.length })}</p>}
      </figcaption>
    </figure>
  );
}

function shortNameOf({ other }: FundingRow, language: Language): string {
  return shortened(other.shortName ?? nameOf(other, language), NAME_LETTERS);
}
