/** The coverage view: map and table of services by region, comparisons, and the list of gaps. */

import { useMemo } from 'react';
import { Link } from 'wouter';
import { useAddress } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { CoverageDocument, type CoverageQuery } from '../../generated';
import { useFormat, useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { ShareBar } from '../../core/share';
import { Explain } from '../../core/explain';
import { Title } from '../../ui/title';
import { LinkTabs } from '../../ui/link_tabs';
import { CellPanel } from './cell_panel';
import { type CoverageChoice, coverageChoiceOf, columnsOf, SHOWS } from './choice';
import { Comparing, DayChanges, Differences, WhatIfResult } from './comparing';
import './coverage.css';
import { DaySlider } from './day_slider';
import { Filters } from './filters';
import { Gaps } from './gaps';
import { CoverageMap, hasOutlines } from './map';
import { changesOf, keyOf, rowsOf } from './matrix';
import { Matrix } from './table';

export { parameters } from './parameters';

const ROWS = 500;

export default function Coverage() {
  const t = useMessages();
  const address = useAddress();
  const show = address.choice('show', SHOWS, 'map');
  const choice = useMemo(() => coverageChoiceOf(address), [address]);
  return (
    <div className="coverage">
      <Title text={t('coverage-title')} />
      <p className="lead">{t('coverage-lead')}</p>
      <LinkTabs
        label={t('coverage-ways')}
        className="coverage-ways"
        tabs={SHOWS.map((one) => ({
          href: address.with({ show: one === 'map' ? null : one, region: null, of: null }),
          name: t(`coverage-show-${one}`),
          isCurrent: one === show,
        }))}
      />
      <DaySlider />
      {show === 'gaps' ? <Gaps choice={choice} /> : <MapAndTable choice={choice} />}
    </div>
  );
}

function MapAndTable({ choice }: { choice: CoverageChoice }) {
  const { day, language } = useAddress();
  const { level, within, other, without } = choice;
  const query = useAnswer(CoverageDocument, {
    on: day,
    language,
    level,
    within,
    ...columnsOf(choice),
    first: ROWS,
    after: choice.after,
    compare: other !== null,
    other,
    leaveOut: without.length > 0,
    without,
  });
  const data = query.result.data;
  return (
    <>
      <Filters choice={choice} choices={data} />
      <Comparing choice={choice} without={data?.whatIf} />
      <Answer to={query}>
        {(answer) => (
          <>
            <CoverageResult answer={answer} choice={choice} />
            <ShareBar of={query} />
          </>
        )}
      </Answer>
    </>
  );
}

function CoverageResult({
  answer: { coverage, other, whatIf },
  choice,
}: {
  answer: CoverageQuery;
  choice: CoverageChoice;
}) {
  const t = useMessages();
  const format = useFormat();
  const { with: changed } = useAddress();
  const { columns } = coverage;
  const rows = useMemo(() => rowsOf(coverage, other, whatIf), [coverage, other, whatIf]);
  const changes = useMemo(() => changesOf(rows, columns), [rows, columns]);
  const at = Math.max(
    columns.findIndex((column) => keyOf(column) === choice.column),
    0,
  );
  const was = other ? format.day(other.on) : t('coverage-before');
  const left = coverage.totalCount - rows.length;
  return (
    <>
      {rows.length === 0 ? (
        <p role="status">{t('coverage-empty')}</p>
      ) : (
        <>
          <Explain>
            <p>{t('coverage-explain')}</p>
          </Explain>
          <div className="coverage-both">
            {hasOutlines(rows) ? (
              <CoverageMap rows={rows} columns={columns} at={at} was={was} />
            ) : (
              <p className="small">{t('coverage-no-map')}</p>
            )}
            <Matrix rows={rows} columns={columns} day={coverage.on} sort={choice.sort} was={was} />
          </div>
        </>
      )}
      <p className="row">
        {choice.after && <Link href={changed({ after: null })}>{t('coverage-first')}</Link>}
        {coverage.nextAfter && (
          <Link href={changed({ after: coverage.nextAfter })}>{t('coverage-more', { count: left })}</Link>
        )}
      </p>
      {other && (
        <>
          <DayChanges changes={changes} other={other.on} />
          <Differences
            of={columns.map((column, i) => ({
              ...column,
              before: other.columns[i]?.states ?? [],
              after: column.states,
            }))}
          />
        </>
      )}
      {whatIf && (
        <>
          <WhatIfResult without={whatIf} />
          <Differences of={whatIf.columns} />
        </>
      )}
      {choice.cell && (
        <CellPanel
          cell={choice.cell}
          level={choice.level}
          row={rows.find(({ region }) => region.ags === choice.cell?.region)}
          columns={columns}
        />
      )}
    </>
  );
}
