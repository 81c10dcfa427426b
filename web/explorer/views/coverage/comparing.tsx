/** Compares the matrix with another day, or with the network without some actors. */

import { useMemo } from 'react';
import type { CoverageQuery } from '../../generated';
import { useFormat, useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { ShareBar } from '../../core/share';
import { Bar } from './bar';
import { CellPanel } from './cell_panel';
import { type CoverageChoice, tableParametersOf } from './choice';
import { Controls } from './compare_controls';
import { DayChanges, Differences, WhatIfResult } from './compare_results';
import { CoverageMap } from './map';
import { type CellChange, changesOf, type Column, keyOf, rowsOf } from './matrix';
import { ModeHead } from './mode_head';
import { hasOutlines } from './outlines';
import { Matrix } from './table';
import { useMatrix } from './use_matrix';

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
