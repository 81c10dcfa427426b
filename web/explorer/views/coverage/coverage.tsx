/** The coverage view: what there is where, where action is needed; and its modes, each with an address. */

import { type Ref, useMemo, useRef } from 'react';
import { Link } from 'wouter';
import { useAddress, useDayAndLanguage } from '../../core/address';
import type { CoverageQuery } from '../../generated';
import { useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { Deferred } from '../../core/deferred';
import { ShareBar } from '../../core/share';
import { shownFigures } from '../../statements/figures';
import { ViewHead } from '../../ui/view_head';
import { Bar } from './bar';
import { CellPanel } from './cell_panel';
import { type CoverageChoice, coverageChoiceOf, SHOWS, tableParametersOf } from './choice';
import { Compare } from './comparing';
import { ToConfirm } from './confirm';
import './coverage.css';
import { Gaps } from './gaps';
import { CoverageMap } from './map';
import { type Column, keyOf, rowsOf } from './matrix';
import { Method } from './method';
import { headline } from './mode_head';
import { Multiples } from './multiples';
import { Needs } from './needs';
import { hasOutlines } from './outlines';
import type { Indicator } from './shading';
import { Matrix } from './table';
import { useMatrix } from './use_matrix';

export { parameters } from './parameters';

export default function Coverage() {
  const address = useAddress();
  const show = address.choice('show', SHOWS, 'map');
  const choice = useMemo(() => coverageChoiceOf(address), [address]);
  const isComparing = show === 'compare' || address.get('with') !== null || choice.without.length > 0;
  return (
    <div className="coverage">
      {show === 'gaps' ? (
        <Gaps choice={choice} />
      ) : show === 'confirm' ? (
        <ToConfirm choice={choice} />
      ) : isComparing ? (
        <Compare choice={choice} />
      ) : (
        <Overview choice={choice} />
      )}
    </div>
  );
}

function Overview({ choice }: { choice: CoverageChoice }) {
  const t = useMessages();
  const { language } = useDayAndLanguage();
  const query = useMatrix(choice);
  const picture = useRef<SVGSVGElement>(null);
  const { data } = query.result;
  const name = t('page-menu-coverage');
  const hasMap = data !== undefined && hasOutlines(data.coverage.rows);
  return (
    <>
      <ViewHead
        eyebrow={name}
        windowTitle={name}
        title={data ? headline(data.coverage.sentence) : name}
        figures={shownFigures(data?.coverage.figures ?? [], language)}
        isWaiting={query.result.isPending}
      />
      <Bar choice={choice} choices={data} months={data?.coverage.confirmedWithin}>
        <ShareBar
          of={query}
          table={{ name: 'coverage', parameters: tableParametersOf(choice) }}
          picture={hasMap ? () => picture.current : undefined}
        />
      </Bar>
      <Answer to={query}>{(answer) => <Pictures answer={answer} choice={choice} picture={picture} />}</Answer>
    </>
  );
}

interface PicturesProps {
  answer: CoverageQuery;
  choice: CoverageChoice;
  picture: Ref<SVGSVGElement>;
}

function Pictures({ answer: { coverage, areas }, choice, picture }: PicturesProps) {
  const t = useMessages();
  const { columns } = coverage;
  const rows = useMemo(() => rowsOf(coverage), [coverage]);
  const was = t('coverage-before');
  if (rows.length === 0) return <p role="status">{t('coverage-empty')}</p>;
  const hasMap = hasOutlines(rows);
  return (
    <>
      <div className={hasMap ? 'section columns halves' : 'section'}>
        {hasMap ? (
          <CoverageMap
            ref={picture}
            rows={rows}
            columns={columns}
            indicator={indicatorOf(choice, columns)}
            day={coverage.on}
            was={was}
          />
        ) : (
          <p className="quiet">{t('coverage-no-map')}</p>
        )}
        <Deferred>
          <Needs choice={choice} allCount={coverage.totalCount} />
        </Deferred>
      </div>
      {hasMap && (
        <Deferred>
          <Multiples rows={rows} columns={columns} />
        </Deferred>
      )}
      <Matrix rows={rows} columns={columns} day={coverage.on} choice={choice} areas={areas.nodes} was={was} />
      <Pages coverage={coverage} after={choice.after} />
      <Method months={coverage.confirmedWithin} />
      {choice.cell && <CellPanel cell={choice.cell} choice={choice} />}
    </>
  );
}

/** What the address says, as far as the columns have it: without services, their number is none for all. */
function indicatorOf({ column, map }: CoverageChoice, columns: readonly Column[]): Indicator {
  const at = columns.findIndex((one) => keyOf(one) === column);
  if (at >= 0) return at;
  if (map === 'own' && !columns.some(({ serviceType }) => serviceType)) return 0;
  return map;
}

function Pages({ coverage, after }: Pick<CoverageQuery, 'coverage'> & { after: string | null }) {
  const t = useMessages();
  const { with: changed } = useAddress();
  const left = coverage.totalCount - coverage.rows.length;
  if (!after && !coverage.nextAfter) return null;
  return (
    <p className="row">
      {after && <Link href={changed({ after: null })}>{t('coverage-first')}</Link>}
      {coverage.nextAfter && (
        <Link href={changed({ after: coverage.nextAfter })}>{t('coverage-more', { count: left })}</Link>
      )}
    </p>
  );
}
