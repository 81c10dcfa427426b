/** The matrix as a table: a row for each region, a column for each service or programme. */

import { type CSSProperties, type FocusEvent, memo, type MouseEvent, useMemo, useRef } from 'react';
import { type Language, useAddress } from '../../core/address';
import { formatOf, messagesOf, useFormat, useMessages } from '../../core/language';
import { RegionLink } from '../../statements/links';
import { useVocabulary, vocabularyOf } from '../../statements/vocabulary';
import { Table, type TableColumn } from '../../ui/table';
import { useRovingFocus } from '../../ui/roving_focus';
import { ColumnName } from './column_name';
import {
  type Cell,
  type Column,
  keyOf,
  nextSort,
  type Row,
  type Sort,
  sortedRows,
  sortText,
  STATES,
  talliedBy,
} from './matrix';
import { STATE_SIGN } from '../../statements/state';
import { providersLabel, stateLabel } from './states';

interface MatrixProps {
  rows: readonly Row[];
  columns: readonly Column[];
  day: string;
  sort: Sort;
  /** The label of the state before the change. */
  was: string;
}

export function Matrix({ rows, columns, day, sort, was }: MatrixProps) {
  const t = useMessages();
  const format = useFormat();
  const { language, with: changed, go } = useAddress();
  const body = useRef<HTMLTableSectionElement>(null);
  const cells = useRovingFocus(body, { selector: '.coverage-cell', next: nextCell });
  const { by, descending } = sort;
  const ordered = useMemo(
    () => sortedRows(rows, columns, { by, descending }, format.compare),
    [rows, columns, by, descending, format],
  );
  const open = ({ target }: MouseEvent) => {
    const cell = (target as Element).closest<HTMLElement>('.coverage-cell');
    if (cell) go(changed({ region: cell.dataset.region, of: cell.dataset.of }));
  };
  const focus = (event: FocusEvent<HTMLElement>) => {
    cells.onFocus(event);
    // The browser counts a cell that is half under the headers as visible. Focus by mouse must not scroll.
    if (event.target.matches('.coverage-cell:focus-visible'))
      event.target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const headers: TableColumn[] = [
    { key: 'name', name: t('coverage-table-region') },
    { key: 'people', name: t('coverage-table-people'), isNumber: true },
    { key: 'known', name: t('coverage-table-known'), isNumber: true },
    ...columns.map((column) => ({ key: keyOf(column), name: <ColumnName of={column} /> })),
  ];
  return (
    <div className="coverage-matrix">
      <h2 id="coverage-table">{t('coverage-table-title')}</h2>
      <Table
        caption={<span>{t('coverage-table-caption', { count: rows.length, day })}</span>}
        labelledBy="coverage-table"
        columns={headers}
        sorting={{
          by,
          isDescending: descending,
          onSort: (key) => go(changed({ sort: sortText(nextSort(sort, key)) })),
        }}
        frameClassName="scroll coverage-scroll"
        style={{ '--coverage-columns': columns.length } as CSSProperties}
      >
        {/* Thousands of cells share the handlers of their table; each cell is a button. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <tbody ref={body} onClick={open} onFocus={focus} onKeyDown={cells.onKeyDown}>
          {ordered.map((row) => (
            <RegionRow key={row.region.ags} row={row} columns={columns} was={was} language={language} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('coverage-table-all')}</th>
            <td className="number">
              <People rows={rows} />
            </td>
            <td />
            {columns.map((column, at) => (
              <td key={keyOf(column)}>
                <Tally rows={rows} at={at} />
              </td>
            ))}
          </tr>
        </tfoot>
      </Table>
    </div>
  );
}

interface RowContext {
  columns: readonly Column[];
  was: string;
  language: Language;
}

/** Memoized and without hooks for the address: the matrix has hundreds of rows. */
const RegionRow = memo(function RegionRow({ row, columns, was, language }: RowContext & { row: Row }) {
  const t = messagesOf(language);
  return (
    <tr>
      <th scope="row">
        <RegionLink region={row.region} />
      </th>
      <td className="number">
        {row.people === null ? t('coverage-table-unknown') : formatOf(language).number(row.people)}
      </td>
      <td className="number">{t('coverage-table-known-of', { count: row.known, all: row.cells.length })}</td>
      {row.cells.map((cell, i) => {
        const column = columns[i];
        return (
          column && (
            <CellButton
              key={keyOf(column)}
              cell={cell}
              ags={row.region.ags}
              of={keyOf(column)}
              was={was}
              language={language}
            />
          )
        );
      })}
    </tr>
  );
});

function CellButton({
  cell,
  ags,
  of,
  was,
  language,
}: Omit<RowContext, 'columns'> & { cell: Cell; ags: string; of: string }) {
  const t = messagesOf(language);
  const more = [providersLabel(cell.providerCount, language), cell.inherited && t('coverage-table-inherited')]
    .filter(Boolean)
    .join(', ');
  return (
    <td className={cell.was ? 'changed' : undefined}>
      <button type="button" tabIndex={-1} className={`coverage-cell ${cell.state}`} data-region={ags} data-of={of}>
        <span aria-hidden="true">{STATE_SIGN[cell.state]}</span> {vocabularyOf(language).state[cell.state]}
        {more && <small title={cell.inherited ? t('coverage-table-inherited-title') : undefined}> {more}</small>}
        {cell.was && (
          <small>
            {' '}
            ≠ {was}: <span aria-hidden="true">{STATE_SIGN[cell.was.state]}</span> {stateLabel(cell.was, language)}
          </small>
        )}
      </button>
    </td>
  );
}

function People({ rows }: { rows: readonly Row[] }) {
  const t = useMessages();
  const format = useFormat();
  const populations = rows.flatMap(({ people }) => (people === null ? [] : [people]));
  if (populations.length === 0) return t('coverage-table-unknown');
  const missing = rows.length - populations.length;
  return (
    format.number(populations.reduce((sum, one) => sum + one, 0)) +
    (missing > 0 ? t('coverage-table-unknown-people', { count: missing }) : '')
  );
}

function Tally({ rows, at }: { rows: readonly Row[]; at: number }) {
  const labels = useVocabulary();
  const format = useFormat();
  const counts = talliedBy(rows, at);
  return (
    <ul className="coverage-tally">
      {STATES.filter((state) => counts[state] > 0).map((state) => (
        <li key={state}>
          {format.number(counts[state])} <span aria-hidden="true">{STATE_SIGN[state]}</span> {labels.state[state]}
        </li>
      ))}
    </ul>
  );
}

/** The cell that an arrow key, Home or End leads to; `null` at the edge, `undefined` for other keys. */
function nextCell(from: Element, key: string): Element | null | undefined {
  const cell = from.closest('td');
  const next = cell && nextTableCell(cell, key);
  return next && next.querySelector('.coverage-cell');
}

function nextTableCell(here: HTMLTableCellElement, key: string): Element | null | undefined {
  const row = here.parentElement;
  const below = (other?: Element | null) =>
    other instanceof HTMLTableRowElement ? (other.cells[here.cellIndex] ?? null) : null;
  switch (key) {
    case 'ArrowLeft':
      return here.previousElementSibling;
    case 'ArrowRight':
      return here.nextElementSibling;
    case 'ArrowUp':
      return below(row?.previousElementSibling);
    case 'ArrowDown':
      return below(row?.nextElementSibling);
    case 'Home':
      return row?.querySelector('.coverage-cell')?.parentElement ?? null;
    case 'End':
      return row?.lastElementChild ?? null;
    default:
      return undefined;
  }
}
