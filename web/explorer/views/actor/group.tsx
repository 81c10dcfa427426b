/** One group of statements about an actor: money as a table, the rest as a list. */

import { Fragment } from 'react';
import { Link } from 'wouter';
import { useAddress } from '../../core/address';
import { useFormat, useMessages, useWords, words } from '../../core/language';
import { ACTOR_LISTS } from '../../generated';
import { Facts } from '../../statements/facts';
import { ActorLink, RegionLink } from '../../statements/links';
import { amountOf, detailsOf, nameOf, periodOf } from '../../statements/sentence';
import { labelOf } from '../../statements/vocabulary';
import { ScrollFrame } from '../../ui/scroll_frame';
import { type FundingRow, type GroupName, ordered, otherOf, regionOf, type Row, type Rows } from './groups';

const said = words({
  de: {
    end: { fundedBy: 'Von', funds: 'An' },
    programme: 'Programm',
    amount: 'Betrag',
    period: 'Zeitraum',
    facts: 'Wie sicher, wer sagt es',
    unknown: 'Betrag unbekannt',
    noPeriod: 'unbekannt',
    noProgramme: 'keins genannt',
    region: 'Gebiet',
    more: (n: string) => `${n} weitere zeigen`,
    next: 'Die nächsten zeigen',
    first: 'Zum Anfang der Liste',
    shown: (n: string, total: string) => `${n} von ${total} sind hier zu sehen.`,
  },
  en: {
    end: { fundedBy: 'From', funds: 'To' },
    programme: 'Programme',
    amount: 'Amount',
    period: 'Period',
    facts: 'How sure, who says so',
    unknown: 'amount unknown',
    noPeriod: 'unknown',
    noProgramme: 'none named',
    region: 'region',
    more: (n: string) => `show ${n} more`,
    next: 'Show the next ones',
    first: 'Back to the start of the list',
    shown: (n: string, total: string) => `${n} of ${total} are shown here.`,
  },
});

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
  const word = useWords(said);
  const { language } = useAddress();
  return (
    <ScrollFrame label={title}>
      <table className="actor-money">
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{word.end[name]}</th>
            <th scope="col">{word.amount}</th>
            <th scope="col">{word.period}</th>
            <th scope="col">{word.programme}</th>
            <th scope="col">{word.facts}</th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((row) => (
            <tr key={row.id} className={markOf(row)}>
              <th scope="row">
                <ActorLink actor={row.other} />
              </th>
              <td>{amountOf(row, language) || word.unknown}</td>
              <td>{periodOf(row.validFrom, row.validTo, language) || word.noPeriod}</td>
              <td>
                {row.programme ? (
                  <ActorLink actor={row.programme} />
                ) : (
                  <span className="small">{word.noProgramme}</span>
                )}
              </td>
              <td>
                <Facts of={row} period={false} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
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
  const word = useWords(said);
  const { language } = useAddress();
  const other = otherOf(row);
  const region = regionOf(row);
  return (
    <>
      {other && <ActorLink actor={other} />}
      {other && region && ` – ${word.region}: `}
      {region && <RegionLink region={region} />}
      {region && !other && ` (${labelOf('RegionKind', region.regionKind, language)})`}
      {detailsOf(row).map(
        ({ name, type, value }) =>
          typeof value !== 'object' && (
            <Fragment key={name}>
              {' – '}
              <span lang={type === 'String' && language === 'EN' ? 'de' : undefined}>
                {labelOf(type, value, language)}
              </span>
            </Fragment>
          ),
      )}
    </>
  );
}

/** What does not hold on the day is told apart, where the page shows it at all. */
function markOf({ certainty }: Row): string | undefined {
  return certainty === 'DOES_NOT_HOLD' ? 'actor-other-days' : undefined;
}

function Further({ name, of: { nodes, pageInfo, totalCount }, after }: { name: GroupName; of: Rows; after: boolean }) {
  const word = useWords(said);
  const { number } = useFormat();
  const { with: changed } = useAddress();
  if (!after && !pageInfo.hasNextPage) return null;
  return (
    <p className="row">
      <span>{word.shown(number(nodes.length), number(totalCount))}</span>
      {after && <Link href={changed({ next: null })}>{word.first}</Link>}
      {pageInfo.hasNextPage && (
        <Link href={changed({ next: `${name}:${pageInfo.endCursor}` })}>
          {after ? word.next : word.more(number(totalCount - nodes.length))}
        </Link>
      )}
    </p>
  );
}
