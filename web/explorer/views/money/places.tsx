/** Who funds where: a row for each district or city, and what is for no single one. */

import { useAddress } from '../../core/address';
import { type Format, type Messages, useFormat, useMessages } from '../../core/language';
import { Table } from '../../ui/table';
import { eurosOf } from './amounts';
import { PLACE_COLUMNS } from './columns';
import { nodeName, placeKey } from './node_name';
import {
  allOf,
  type ByPayer,
  type Origins,
  type Payer,
  PAYERS,
  payersIn,
  type PlaceSum,
  placesOf,
  stackOf,
} from './origins';
import { StatementsButton } from './statements_button';
import { NodeName } from './table';

type Column = (typeof PLACE_COLUMNS)[number];

const FEW = 12;
const BAR = 120; // px of the longest bar

interface Props {
  origins: Origins;
  open: string | null;
  onOpen: (key: string) => void;
}

export function Places({ origins, open, onOpen }: Props) {
  const t = useMessages();
  const format = useFormat();
  const { get, choice, with: changed, go } = useAddress();
  const sort = choice<Column>('by', PLACE_COLUMNS, 'together');
  const isDown = get('order') ? get('order') === 'down' : sort !== 'place';
  const places = placesOf(origins);
  const payers = payersIn(places);
  const columns = PLACE_COLUMNS.filter((column) => !isPayer(column) || payers.includes(column));
  const districts = sorted(
    places.filter(({ node }) => node.state === 'NAMED'),
    sort,
    isDown,
    format,
  );
  const others = places.filter(({ node }) => node.state !== 'NAMED');
  const isAll = get('places') === 'all' || districts.length <= FEW;
  const greatest = Math.max(1, ...districts.map(({ all }) => eurosOf(all)));
  const onSort = (column: Column) => {
    const usual = column !== 'place';
    const next = column === sort ? !isDown : usual;
    go(
      changed({
        by: column === 'together' ? null : column,
        order: next === usual ? null : next ? 'down' : 'up',
      }),
      { replace: true },
    );
  };
  const row = (place: PlaceSum, hasBar: boolean) => (
    <PlaceRow
      key={place.node.id}
      place={place}
      columns={columns}
      greatest={hasBar ? greatest : null}
      isOpen={placeKey(place.node) === open}
      onOpen={() => onOpen(placeKey(place.node))}
    />
  );
  return (
    <>
      <Table
        className="money-places"
        caption={t('money-places-caption')}
        label={t('money-places-caption')}
        columns={columns.map((column) => ({
          key: column,
          name: nameOf(column, t),
          isNumber: column !== 'place' && column !== 'left-out',
        }))}
        sorting={{ by: sort, isDescending: isDown, onSort, hint: t('money-table-sort') }}
      >
        <tbody>{(isAll ? districts : districts.slice(0, FEW)).map((place) => row(place, true))}</tbody>
        {districts.length > 1 && (
          <tbody className="money-places-sum">
            <SumRow name={t('money-places-sum', { count: districts.length })} of={districts} columns={columns} />
          </tbody>
        )}
        {others.length > 0 && (
          <tbody className="money-places-apart">
            <tr>
              <th scope="rowgroup" colSpan={columns.length}>
                {t('money-places-apart')}
              </th>
            </tr>
            {others.map((place) => row(place, false))}
          </tbody>
        )}
      </Table>
      {!isAll && (
        <p>
          <button type="button" onClick={() => go(changed({ places: 'all' }), { replace: true })}>
            {t('money-places-all', { count: districts.length })}
          </button>
        </p>
      )}
    </>
  );
}

const isPayer = (column: Column): column is Payer => (PAYERS as readonly string[]).includes(column);

function nameOf(column: Column, t: Messages): string {
  if (isPayer(column)) return t(`money-payer-${column}`);
  if (column === 'together') return t('money-together');
  if (column === 'statements') return t('money-excluded-statements');
  return column === 'left-out' ? t('money-table-column-other') : t(`money-place-column-${column}`);
}

function classOf(column: Column, byPayer: ByPayer): string | undefined {
  if (column === 'left-out') return undefined;
  return isPayer(column) && eurosOf(byPayer[column]) === 0 ? 'number unknown' : 'number';
}

interface RowProps {
  place: PlaceSum;
  columns: readonly Column[];
  /** The euros of the longest bar; null for a row without one. */
  greatest: number | null;
  isOpen: boolean;
  onOpen: () => void;
}

function PlaceRow({ place, columns, greatest, isOpen, onOpen }: RowProps) {
  const t = useMessages();
  const format = useFormat();
  const name = nodeName(place.node, format);
  const content = (column: Column) => {
    if (isPayer(column)) return <Euros of={eurosOf(place.byPayer[column])} />;
    switch (column) {
      case 'together':
        return (
          <>
            <b>
              <Euros of={eurosOf(place.all)} />
            </b>
            {greatest !== null && eurosOf(place.all) > 0 && <Bar place={place} greatest={greatest} />}
          </>
        );
      case 'left-out':
        return leftOutOf(place, t).map((text) => <div key={text}>{text}</div>);
      case 'last':
        return place.last ?? '';
      default:
        return <StatementsButton count={place.statementCount} why={name} isOpen={isOpen} onPress={onOpen} />;
    }
  };
  return (
    <tr className={isOpen ? 'money-open' : undefined}>
      <th scope="row">
        <NodeName node={place.node} />
      </th>
      {columns.slice(1).map((column) => (
        <td key={column} className={classOf(column, place.byPayer)} data-label={nameOf(column, t)}>
          {content(column)}
        </td>
      ))}
    </tr>
  );
}

function SumRow({ name, of, columns }: { name: string; of: readonly PlaceSum[]; columns: readonly Column[] }) {
  const t = useMessages();
  const sums = of.map(({ byPayer }) => byPayer);
  const content = (column: Column) => {
    if (isPayer(column)) return <Euros of={sums.reduce((sum, byPayer) => sum + eurosOf(byPayer[column]), 0)} />;
    if (column === 'together')
      return (
        <b>
          <Euros of={sums.reduce((sum, byPayer) => sum + eurosOf(allOf(byPayer)), 0)} />
        </b>
      );
    return null;
  };
  return (
    <tr>
      <th scope="row">{name}</th>
      {columns.slice(1).map((column) => (
        <td key={column} className="number" data-label={nameOf(column, t)}>
          {content(column)}
        </td>
      ))}
    </tr>
  );
}

/** A dash where no amount is known: that is no zero. */
function Euros({ of }: { of: number }) {
  const format = useFormat();
  return of > 0 ? format.euro(of) : '–';
}

function Bar({ place: { byPayer }, greatest }: { place: PlaceSum; greatest: number }) {
  return (
    <svg className="money-place-bar" width={BAR} height={10} aria-hidden="true">
      {stackOf(byPayer, PAYERS)
        .filter(({ kind }) => kind !== 'maximum')
        .map(({ payer, kind, from, to }) => (
          <rect
            key={`${payer}${kind}`}
            className={`payer ${payer}`}
            x={(from / greatest) * BAR}
            width={((to - from) / greatest) * BAR}
            height={10}
          />
        ))}
    </svg>
  );
}

/** What is in no sum of the row: „5 ohne summierbaren Betrag“. */
function leftOutOf({ open, term, all }: PlaceSum, t: Messages): string[] {
  return [
    ...(open ? [t('money-places-open', { count: open })] : []),
    ...(term ? [t('money-places-term', { euros: term })] : []),
    ...(all.maximum ? [t('money-places-maximum', { euros: all.maximum })] : []),
  ];
}

function sorted(places: readonly PlaceSum[], sort: Column, isDown: boolean, format: Format): PlaceSum[] {
  const size = (place: PlaceSum): number => {
    if (isPayer(sort)) return eurosOf(place.byPayer[sort]);
    if (sort === 'together') return eurosOf(place.all);
    if (sort === 'left-out') return place.open;
    return sort === 'last' ? (place.last ?? 0) : place.statementCount;
  };
  const compare = (a: PlaceSum, b: PlaceSum) =>
    sort === 'place' ? format.compare(nodeName(a.node, format), nodeName(b.node, format)) : size(a) - size(b);
  return [...places].sort((a, b) => (isDown ? -compare(a, b) : compare(a, b)));
}
