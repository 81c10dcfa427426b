/** Compares the matrix with another day, or with the network without some actors: the controls and their results. */

import { useMemo } from 'react';
import { Link } from 'wouter';
import { isDay, useAddress } from '../../core/address';
import type { CoverageQuery, CoverageTalliedFragment } from '../../generated';
import { useFormat, useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { ShareBar } from '../../core/share';
import { ActorLink, RegionLink } from '../../statements/links';
import { nameOf } from '../../statements/sentence';
import { useVocabulary } from '../../statements/vocabulary';
import { Table } from '../../ui/table';
import { ActorPicker } from '../../statements/actor_picker';
import { DateField } from '../../ui/date_field';
import { Bar } from './bar';
import { CellPanel } from './cell_panel';
import { type CoverageChoice, tableParametersOf } from './choice';
import { ColumnName } from './column_name';
import { DaySlider } from './day_slider';
import { CoverageMap } from './map';
import { type CellChange, changesOf, type Column, countOf, keyOf, rowsOf, STATES } from './matrix';
import { headline, ModeHead } from './mode_head';
import { hasOutlines } from './outlines';
import { STATE_SIGN } from '../../statements/state';
import { stateLabel } from './states';
import { Matrix } from './table';
import { shifted } from './months';
import { useMatrix } from './use_matrix';

type WhatIf = NonNullable<CoverageQuery['whatIf']>;
const YEARS = [1, 5, 10] as const;
const LISTED = 50;

export function Compare({ choice }: { choice: CoverageChoice }) {
  const t = useMessages();
  const query = useMatrix(choice);
  const { data } = query.result;
  const result = useMemo(() => data && resultOf(data), [data]);
  const finding =
    data?.whatIf?.sentence ??
    (data?.other && result && t('coverage-compare-count', { count: result.changes.length, day: data.other.on }));
  return (
    <>
      <ModeHead show="compare" finding={finding} />
      <Bar choice={choice} choices={data} months={data?.coverage.confirmedWithin} isComparing>
        <ShareBar of={query} table={{ name: 'coverage', parameters: tableParametersOf(choice) }} />
      </Bar>
      <Controls choice={choice} without={data?.whatIf} />
      <Answer to={query}>{(answer) => <Result answer={answer} choice={choice} />}</Answer>
      {choice.cell && <CellPanel cell={choice.cell} choice={choice} />}
    </>
  );
}

function resultOf({ coverage, other, whatIf }: CoverageQuery) {
  const rows = rowsOf(coverage, other, whatIf);
  return { rows, changes: changesOf(rows, coverage.columns) };
}

function Result({ answer, choice }: { answer: CoverageQuery; choice: CoverageChoice }) {
  const t = useMessages();
  const format = useFormat();
  const { coverage, other, whatIf, areas } = answer;
  const { columns } = coverage;
  const { rows, changes } = useMemo(() => resultOf(answer), [answer]);
  const was = other ? format.day(other.on) : t('coverage-before');
  if (rows.length === 0) return <p role="status">{t('coverage-empty')}</p>;
  const result = (
    <>
      {other && <DayChanges changes={changes} other={other.on} />}
      {whatIf && <WhatIfResult without={whatIf} />}
    </>
  );
  return (
    <>
      {hasOutlines(rows) ? (
        <div className="section columns halves">
          <CoverageMap
            rows={rows}
            columns={columns}
            indicator={shownColumn(choice, columns, changes)}
            day={coverage.on}
            was={was}
            isOfColumns
          />
          <div>{result}</div>
        </div>
      ) : (
        result
      )}
      {(other ?? whatIf) && (
        <section className="section">
          <h2>{t('coverage-compare-tally')}</h2>
          <Differences
            of={
              whatIf?.columns ??
              columns.map((column, i) => ({
                ...column,
                before: other?.columns[i]?.states ?? [],
                after: column.states,
              }))
            }
          />
        </section>
      )}
      <Matrix rows={rows} columns={columns} day={coverage.on} choice={choice} areas={areas.nodes} was={was} />
    </>
  );
}

/** The column that is chosen, else the one with the most changes. */
function shownColumn({ column }: CoverageChoice, columns: readonly Column[], changes: readonly CellChange[]): number {
  const chosen = columns.findIndex((one) => keyOf(one) === column);
  if (chosen >= 0) return chosen;
  const counts = columns.map((one) => changes.filter((change) => keyOf(change.column) === keyOf(one)).length);
  return counts.indexOf(Math.max(...counts));
}

function Controls({ choice, without }: { choice: CoverageChoice; without?: WhatIf }) {
  const t = useMessages();
  const { get } = useAddress();
  const otherDay = get('with');
  return (
    <section className="section coverage-comparing">
      {otherDay && choice.without.length > 0 && <p className="notice">{t('coverage-compare-both')}</p>}
      {otherDay && !isDay(otherDay) && <p className="notice">{t('coverage-compare-wrong')}</p>}
      <div className="columns even">
        <OtherDay choice={choice} />
        <WithoutWhom choice={choice} without={without} />
      </div>
    </section>
  );
}

function OtherDay({ choice }: { choice: CoverageChoice }) {
  const t = useMessages();
  const { day, with: changed, go } = useAddress();
  return (
    <div>
      <h2>{t('coverage-compare-day')}</h2>
      <p className="row">
        <DateField
          label={t('coverage-compare-choose')}
          value={choice.other ?? ''}
          min="1990-01-01"
          max="2100-12-31"
          onChange={(value) => {
            if (isDay(value) && value >= '1990') go(changed({ with: value, without: null }));
          }}
        />
        {YEARS.map((years) => {
          const other = shifted(day, -12 * years);
          return (
            other && (
              <Link key={years} href={changed({ with: other, without: null })}>
                {t('coverage-compare-ago', { count: years })}
              </Link>
            )
          );
        })}
        {choice.other && <Link href={changed({ with: null, show: 'compare' })}>{t('coverage-compare-stop')}</Link>}
      </p>
      <DaySlider />
    </div>
  );
}

function WithoutWhom({ choice, without }: { choice: CoverageChoice; without?: WhatIf }) {
  const t = useMessages();
  const { language, with: changed, go } = useAddress();
  const names = new Map(without?.without.map((actor) => [actor.slug, nameOf(actor, language)]));
  return (
    <div>
      <h2>{t('coverage-compare-without')}</h2>
      <p className="quiet">{t('coverage-compare-without-help')}</p>
      <ActorPicker
        label={t('coverage-compare-who')}
        placeholder={t('coverage-compare-actor-name')}
        onPick={({ slug }) => go(changed({ with: null, without: [...new Set([...choice.without, slug])] }))}
      />
      {choice.without.length > 0 && (
        <ul className="coverage-chips">
          {choice.without.map((slug) => {
            const name = names.get(slug) ?? slug;
            return (
              <li key={slug}>
                <button
                  type="button"
                  aria-label={t('coverage-compare-back', { name })}
                  onClick={() =>
                    go(changed({ show: 'compare', without: choice.without.filter((one) => one !== slug) }))
                  }
                >
                  {name} <span aria-hidden="true">✕</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

/** The list of changes between two days. */
function DayChanges({ changes, other }: { changes: readonly CellChange[]; other: string }) {
  const t = useMessages();
  const format = useFormat();
  const { day, get, language, with: changed } = useAddress();
  const all = get('changes') === 'all';
  return (
    <section aria-labelledby="coverage-changes">
      <h2 id="coverage-changes">{t('coverage-compare-changed')}</h2>
      <p>{t('coverage-compare-between', { one: other, two: day })}</p>
      <p className="quiet">{t('coverage-compare-explain')}</p>
      <ul className="coverage-changes">
        {(all ? changes : changes.slice(0, LISTED)).map(({ region, column, now, was }) => (
          <li key={`${region.ags} ${keyOf(column)}`}>
            <RegionLink region={region} />, <ColumnName of={column} />: {format.day(other)} {STATE_SIGN[was.state]}{' '}
            {stateLabel(was, language)} → {format.day(day)} {STATE_SIGN[now.state]} {stateLabel(now, language)}
          </li>
        ))}
      </ul>
      {!all && changes.length > LISTED && (
        <Link href={changed({ changes: 'all' })}>{t('show-more', { count: changes.length - LISTED })}</Link>
      )}
    </section>
  );
}

/** The changes if the chosen actors did not exist. */
function WhatIfResult({ without }: { without: WhatIf }) {
  const t = useMessages();
  const { day } = useAddress();
  const { changeCount, changes, cliff, losses, lostServiceCount, lostServices, sentence } = without;
  const untold = losses.filter((loss) => !sentence.includes(headline(loss.sentence)));
  return (
    <section aria-labelledby="coverage-changes">
      <h2 id="coverage-changes">{t('coverage-compare-what-if', { day })}</h2>
      {changeCount > changes.length && <p>{t('coverage-compare-cut', { count: changeCount - changes.length })}</p>}
      {lostServiceCount > 0 && (
        <>
          <p>{t('coverage-compare-carriers', { count: lostServiceCount })}</p>
          <ul>
            {lostServices.map((service) => (
              <li key={service.id}>
                <ActorLink actor={service} />
              </li>
            ))}
          </ul>
          {lostServiceCount > lostServices.length && (
            <p>{t('and-more', { count: lostServiceCount - lostServices.length })}</p>
          )}
        </>
      )}
      {untold.length > 0 && (
        <ul className="coverage-changes">
          {untold.map((loss) => (
            <li key={loss.sentence}>{loss.sentence}</li>
          ))}
        </ul>
      )}
      <h3>{t('coverage-compare-money')}</h3>
      <p>{cliff.sentence}</p>
      <ul>
        {cliff.endings.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="quiet">{t('coverage-compare-what-if-explain')}</p>
    </section>
  );
}

interface Difference extends Pick<Column, 'serviceType' | 'programme'> {
  before: readonly CoverageTalliedFragment[];
  after: readonly CoverageTalliedFragment[];
}

/** The number of regions in each state, for each column, before and after. */
function Differences({ of }: { of: readonly Difference[] }) {
  const t = useMessages();
  const labels = useVocabulary();
  const format = useFormat();
  return (
    <Table
      caption={t('coverage-compare-tally')}
      isCaptionHidden
      label={t('coverage-compare-tally')}
      columns={[
        { key: 'column', name: t('coverage-compare-column') },
        ...STATES.map((state) => ({
          key: state,
          name: (
            <>
              <span aria-hidden="true">{STATE_SIGN[state]}</span> {labels.state[state]}
            </>
          ),
          isNumber: true,
        })),
      ]}
    >
      <tbody>
        {of.map((one) => (
          <tr key={keyOf(one)}>
            <th scope="row">
              <ColumnName of={one} />
            </th>
            {STATES.map((state) => {
              const [before, after] = [countOf(one.before, state), countOf(one.after, state)];
              return (
                <td key={state} className={before === after ? 'number' : 'number changed'}>
                  {before === after
                    ? t('coverage-compare-same', { count: before })
                    : `${format.number(before)} → ${format.number(after)}`}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
