/** One group of statements about an actor: money as a table, the rest as a list. */

import { Fragment } from 'react';
import { Link } from 'wouter';
import { germanIn, useAddress } from '../../core/address';
import { useFormat, useMessages } from '../../core/language';
import { ACTOR_LISTS } from '../../generated';
import { Facts } from '../../statements/facts';
import { ActorLink, RegionLink } from '../../statements/links';
import { amountOf, detailsOf, nameOf, periodOf } from '../../statements/sentence';
import { labelOf } from '../../statements/vocabulary';
import { Table } from '../../ui/table';
import { type FundingRow, type GroupName, ordered, otherOf, regionOf, type Row, type Rows } from './groups';

/** Names a list of statements as the actor sees it: „Erhält Geld“. */
export function useGroupTitle(): (group: GroupName) => string {
  const t = useMessages();
  return (group) => t(`StatementName-${ACTOR_LISTS[group].kind}.as-${ACTOR_LISTS[group].actorAt}`);
}

export function Group({ name, of, after }: { name: GroupName; of: Rows; after: boolean }) {
  const title = useGroupTitle()(name);
  const { number } = useFormat();
  return (
    <section aria-labelledby={name} className="actor-group">
      <h2 id={name}>
        {title} <small>({number(of.totalCount)})</small>
      </h2>
      {name === 'fundedBy' || name === 'funds' ? (
        <Money
          name={name}
          nodes={of.nodes.filter((row): row is FundingRow => row.__typename === 'Funding')}
          title={title}
        />
      ) : (
        <Listed of={of} />
      )}
      <Further name={name} of={of} after={after} />
    </section>
  );
}

function Money({ name, nodes, title }: { name: 'fundedBy' | 'funds'; nodes: readonly FundingRow[]; title: string }) {
  const t = useMessages();
  const { language } = useAddress();
  return (
    <Table
      className="actor-money"
      caption={title}
      isCaptionHidden
      label={title}
      columns={[
        { key: 'end', name: t(`actor-list-end-${name}`) },
        { key: 'amount', name: t('actor-list-amount') },
        { key: 'period', name: t('actor-list-period') },
        { key: 'programme', name: t('actor-list-programme') },
        { key: 'facts', name: t('actor-list-facts') },
      ]}
    >
      <tbody>
        {nodes.map((row) => (
          <tr key={row.id} className={markOf(row)}>
            <th scope="row">
              <ActorLink actor={row.other} />
            </th>
            <td>{amountOf(row, language) || t('AmountKind-UNKNOWN')}</td>
            <td>{periodOf(row.validFrom, row.validTo, language) || t('actor-list-no-period')}</td>
            <td>
              {row.programme ? (
                <ActorLink actor={row.programme} />
              ) : (
                <span className="small">{t('actor-list-no-programme')}</span>
              )}
            </td>
            <td>
              <Facts of={row} period={false} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Listed({ of: { nodes, totalCount } }: { of: Rows }) {
  const { language } = useAddress();
  const { compare } = useFormat();
  const name = (row: Row) => {
    const other = otherOf(row);
    return other ? nameOf(other, language) : (regionOf(row)?.name ?? '');
  };
  return (
    <ul className="actor-list">
      {ordered<Row>(nodes, totalCount, name, compare).map((row) => (
        <li key={row.id} className={markOf(row)}>
          <Ends row={row} />
          <Facts of={row} />
        </li>
      ))}
    </ul>
  );
}

function Ends({ row }: { row: Row }) {
  const t = useMessages();
  const { language } = useAddress();
  const other = otherOf(row);
  const region = regionOf(row);
  return (
    <>
      {other && <ActorLink actor={other} />}
      {other && region && ` – ${t('actor-list-region')}: `}
      {region && <RegionLink region={region} />}
      {region && !other && ` (${labelOf('RegionKind', region.regionKind, language)})`}
      {detailsOf(row).map(
        ({ name, type, value }) =>
          typeof value !== 'object' && (
            <Fragment key={name}>
              {' – '}
              <span lang={type === 'String' ? germanIn(language) : undefined}>{labelOf(type, value, language)}</span>
            </Fragment>
          ),
      )}
    </>
  );
}

/** The class of rows that do not hold on the day. */
function markOf({ certainty }: Row): string | undefined {
  return certainty === 'DOES_NOT_HOLD' ? 'actor-other-days' : undefined;
}

function Further({ name, of: { nodes, pageInfo, totalCount }, after }: { name: GroupName; of: Rows; after: boolean }) {
  const t = useMessages();
  const { with: changed } = useAddress();
  if (!after && !pageInfo.hasNextPage) return null;
  return (
    <p className="row">
      <span>{t('shown-of-total', { count: nodes.length, total: totalCount })}</span>
      {after && <Link href={changed({ next: null })}>{t('show-from-start')}</Link>}
      {pageInfo.hasNextPage && (
        <Link href={changed({ next: `${name}:${pageInfo.endCursor}` })}>
          {after ? t('show-next') : t('show-more', { count: totalCount - nodes.length })}
        </Link>
      )}
    </p>
  );
}
