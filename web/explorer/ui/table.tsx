import type { CSSProperties, ReactNode } from 'react';
import { ScrollFrame } from './scroll_frame';
import './table.css';

export interface TableColumn<Key extends string = string> {
  key: Key;
  name: ReactNode;
  /** Numbers stand at the right. */
  isNumber?: boolean;
}

export interface TableSorting<Key extends string = string> {
  /** The key of the column that the rows are sorted by; null for the order of the data. */
  by: Key | null;
  isDescending: boolean;
  onSort: (key: Key) => void;
  /** What pressing a header does, for a tooltip. */
  hint?: string;
}

interface Props<Key extends string> {
  caption: ReactNode;
  isCaptionHidden?: boolean;
  /** The name of the frame that the table scrolls in; or `labelledBy`, the id of a heading that says it. */
  label?: string;
  labelledBy?: string;
  columns: readonly TableColumn<Key>[];
  /** Makes each header a button that sorts. */
  sorting?: TableSorting<Key>;
  id?: string;
  className?: string;
  frameClassName?: string;
  style?: CSSProperties;
  /** The bodies and the foot: `tbody` and `tfoot` with rows whose first cell is a `th`. */
  children: ReactNode;
}

/** A table with a caption and headers that scrolls in a frame. On paper its headers stand on each page. */
export function Table<Key extends string>(props: Props<Key>) {
  const { caption, isCaptionHidden, label, labelledBy, columns, sorting, frameClassName, children, ...rest } = props;
  return (
    <ScrollFrame className={frameClassName} label={label} labelledBy={labelledBy}>
      <table {...rest}>
        <caption className={isCaptionHidden ? 'unseen' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Header key={column.key} column={column} sorting={sorting} />
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </ScrollFrame>
  );
}

interface HeaderProps<Key extends string> {
  column: TableColumn<Key>;
  sorting?: TableSorting<Key>;
}

function Header<Key extends string>({ column: { key, name, isNumber }, sorting }: HeaderProps<Key>) {
  const order = sorting?.by !== key ? undefined : sorting.isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" className={isNumber ? 'number' : undefined} aria-sort={order}>
      {sorting ? (
        <button type="button" title={sorting.hint} onClick={() => sorting.onSort(key)}>
          {name} <span aria-hidden="true">{order ? ARROWS[order] : '↕'}</span>
        </button>
      ) : (
        name
      )}
    </th>
  );
}

const ARROWS = { ascending: '↑', descending: '↓' };
