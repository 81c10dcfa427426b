/** The matrix as a table in two halves: a row for each region, a column for each service or programme, one sign a cell. */

import { type FocusEvent, memo, type MouseEvent, useMemo, useRef } from 'react';
import { germanIn, type Language, useAddress } from '../../core/address';
import { Deferred } from '../../core/deferred';
import type { CoverageChoicesFragment } from '../../generated';
import { useFormat, useMessages } from '../../core/language';
import { RegionLink } from '../../statements/links';
import { Disclosure } from '../../ui/disclosure';
import { Select } from '../../ui/select';
import { Table } from '../../ui/table';
import { useRovingFocus } from '../../ui/roving_focus';
import type { CoverageChoice } from './choice';
import { ColumnName, columnName, ShortColumnName } from './column_name';
import { type CellKind, isOwn, KINDS } from './kinds';
import {
  type Cell,
  type Column,
  countsByKind,
  groupedRows,
  halvesOf,
  keyOf,
  type Row,
  type RowGroup,
  sortedRows,
  sortText,
} from './matrix';
import { yearOf } from './shading';
import { cellLabel, KindLegend, kindLabel, KindMark } from './states';

const COLUMNS_OF_A_HALF = 9;
const CELL = '.coverage-cell';

interface MatrixProps {
  rows: readonly Row[];
  columns: readonly Column[];
  day: string;
  choice: CoverageChoice;
  areas: CoverageChoicesFragment['areas']['nodes'];
  /** The label of the state before the change. */
  was: string;
}

export function Matrix(props: MatrixProps) {
  const t = useMessages();
  const { rows, columns, choice } = props;
  const kinds = useMemo(() => new Set(rows.flatMap((row) => row.cells.map(({ kind }) => kind))), [rows]);
  return (
    <section className="section coverage-matrix" aria-labelledby="coverage-table" id="matrix">
      <h2 id="coverage-table">{t(`coverage-table-title-${choice.level}`)}</h2>
      <p className="quiet">
        {t('coverage-table-what')} <span className="coverage-hint">{t('coverage-table-hint')}</span>
        <span className="unseen">{t('coverage-table-keys')}</span>
      </p>
      <KindLegend kinds={kinds} />
      <Sorting columns={columns} choice={choice} />
      <Deferred>
        <Halves {...props} />
        <Counts rows={rows} columns={columns} kinds={kinds} />
      </Deferred>
    </section>
  );
}

function Halves({ rows, columns, day, choice, areas, was }: MatrixProps) {
  const t = useMessages();
  const { language, with: changed, go } = useAddress();
  const tables = useRef<HTMLDivElement>(null);
  const cells = useRovingFocus(tables, { selector: CELL, next: nextCell });
  const groups = useGroups(rows, columns, choice);
  const halves = columns.length > COLUMNS_OF_A_HALF ? [groups] : halvesOf(groups);
  const open = ({ target }: MouseEvent) => {
    const cell = (target as Element).closest<HTMLElement>(CELL);
    if (cell) go(changed({ region: cell.dataset.region, of: cell.dataset.of }));
  };
  const focus = (event: FocusEvent<HTMLElement>) => {
    cells.onFocus(event);
    // Focus by mouse must not scroll.
    if (event.target.matches(`${CELL}:focus-visible`)) event.target.scrollIntoView({ block: 'nearest' });
  };
  const names = new Map(areas.map(({ ags, name }) => [ags, name]));
  return (
    // Hundreds of cells share these handlers; each cell is a button.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={tables}
      className={halves.length > 1 ? 'coverage-halves' : 'coverage-halves wide'}
      onClick={open}
      onFocus={focus}
      onKeyDown={cells.onKeyDown}
    >
      {halves.map((half, i) => (
        <Table
          key={`${i}`}
          frameClassName="coverage-half"
          label={t('coverage-table-half', { number: i + 1, count: halves.length })}
          caption={t('coverage-table-caption', { count: rows.length, day })}
          isCaptionHidden
          columns={[
            { key: 'region', name: t(`coverage-table-region-${choice.level}`) },
            ...columns.map((column) => ({ key: keyOf(column), name: <ShortColumnName of={column} /> })),
          ]}
        >
          {half.map((group) => (
            <Group
              key={group.key ?? ''}
              group={group}
              name={group.key && (names.get(group.key) ?? names.get(group.key.slice(0, 2)) ?? group.key)}
              columns={columns}
              was={was}
              language={language}
            />
          ))}
        </Table>
      ))}
    </div>
  );
}

/** By government region in the order of the keys, unless another order is chosen. */
function useGroups(rows: readonly Row[], columns: readonly Column[], { level, sort }: CoverageChoice): RowGroup[] {
  const { compare } = useFormat();
  const { by, descending } = sort;
  return useMemo(() => {
    const hasGroups = (level === 'DISTRICT' || level === 'MUNICIPALITY') && by === 'region';
    if (hasGroups) return groupedRows(rows);
    return [{ key: null, rows: sortedRows(rows, columns, { by, descending }, compare) }];
  }, [rows, columns, level, by, descending, compare]);
}

function Sorting({ columns, choice: { sort, level } }: { columns: readonly Column[]; choice: CoverageChoice }) {
  const t = useMessages();
  const { language, with: changed, go } = useAddress();
  const hasGroups = level === 'DISTRICT' || level === 'MUNICIPALITY';
  return (
    <Select
      className="coverage-order"
      label={t('coverage-table-order')}
      value={sortText(sort) ?? ''}
      onChange={(value) => go(changed({ sort: value }))}
      options={[
        { value: '', name: t(hasGroups ? 'coverage-table-order-region' : 'coverage-table-order-name') },
        ...(hasGroups ? [{ value: 'name', name: t('coverage-table-order-name') }] : []),
        { value: '-name', name: t('coverage-table-order-name-back') },
        { value: '-people', name: t('coverage-table-order-people') },
        { value: 'people', name: t('coverage-table-order-people-back') },
        { value: '-known', name: t('coverage-table-order-known') },
        { value: 'known', name: t('coverage-table-order-known-back') },
        ...columns.map((column) => ({
          value: `-${keyOf(column)}`,
          name: t('coverage-table-order-column', { column: columnName(column, language) }),
        })),
      ]}
    />
  );
}

interface RowContext {
  columns: readonly Column[];
  was: string;
  language: Language;
}

function Group({ group, name, ...context }: RowContext & { group: RowGroup; name: string | null }) {
  return (
    <tbody>
      {name && (
        <tr className="group">
          <th scope="rowgroup" colSpan={context.columns.length + 1} lang={germanIn(context.language)}>
            {name}
          </th>
        </tr>
      )}
      {group.rows.map((row) => (
        <RegionRow key={row.region.ags} row={row} {...context} />
      ))}
    </tbody>
  );
}

/** Memoized and without hooks for the address: the matrix has hundreds of rows. */
const RegionRow = memo(function RegionRow({ row, columns, was, language }: RowContext & { row: Row }) {
  return (
    <tr>
      <th scope="row">
        <RegionLink region={row.region} />
      </th>
      {row.cells.map((cell, i) => {
        const column = columns[i];
        return (
          column && (
            <td key={keyOf(column)}>
              <button
                type="button"
                tabIndex={-1}
                className="coverage-cell"
                data-region={row.region.ags}
                data-of={keyOf(column)}
                data-kind={cell.kind}
                data-changed={cell.was ? '' : undefined}
                aria-label={cellLabel(cell, was, language)}
                title={cellLabel(cell, was, language)}
              >
                <KindMark kind={cell.kind}>{signOf(cell)}</KindMark>
              </button>
            </td>
          )
        );
      })}
    </tr>
  );
});

function signOf(cell: Cell): string | undefined {
  if (cell.was) return '≠';
  return isOwn(cell.kind) ? yearOf(cell.newest) : undefined;
}

/** How many regions there are of each kind in each column, in numbers. */
function Counts({
  rows,
  columns,
  kinds,
}: {
  rows: readonly Row[];
  columns: readonly Column[];
  kinds: ReadonlySet<CellKind>;
}) {
  const t = useMessages();
  const { language, number } = useFormat();
  const shown = KINDS.filter((kind) => kinds.has(kind));
  return (
    <Disclosure summary={t('coverage-table-counts')} className="coverage-counts">
      <Table
        caption={t('coverage-table-counts')}
        isCaptionHidden
        label={t('coverage-table-counts')}
        columns={[
          { key: 'column', name: t('coverage-compare-column') },
          ...shown.map((kind) => ({ key: kind, name: kindLabel(kind, language), isNumber: true })),
        ]}
      >
        <tbody>
          {columns.map((column, at) => {
            const counts = countsByKind(rows, at);
            return (
              <tr key={keyOf(column)}>
                <th scope="row">
                  <ColumnName of={column} />
                </th>
                {shown.map((kind) => (
                  <td key={kind} className="number">
                    {number(counts[kind])}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </Table>
    </Disclosure>
  );
}

/** The cell that an arrow key, Home or End leads to; `null` at the edge, `undefined` for other keys. The second half goes
 * on where the first one ends. */
function nextCell(from: Element, key: string): Element | null | undefined {
  const cell = from.closest('td');
  const row = cell?.parentElement;
  const inRow = [...(row?.querySelectorAll(CELL) ?? [])];
  const at = inRow.indexOf(from);
  const below = (step: number) => {
    const rows = [...(from.closest('.coverage-halves')?.querySelectorAll('tr:has(.coverage-cell)') ?? [])];
    const next = rows[rows.indexOf(row as HTMLTableRowElement) + step];
    return next?.querySelectorAll(CELL)[at] ?? null;
  };
  switch (key) {
    case 'ArrowLeft':
      return inRow[at - 1] ?? null;
    case 'ArrowRight':
      return inRow[at + 1] ?? null;
    case 'ArrowUp':
      return below(-1);
    case 'ArrowDown':
      return below(1);
    case 'Home':
      return inRow[0] ?? null;
    case 'End':
      return inRow.at(-1) ?? null;
    default:
      return undefined;
  }
}
