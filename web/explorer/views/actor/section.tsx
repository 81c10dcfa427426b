/** A section of an actor's page: its lists, each relation once. */

import { type ReactNode } from 'react';
import { Link } from 'wouter';
import { germanIn, type Language, useAddress, useDayAndLanguage } from '../../core/address';
import { useFormat, useMessages } from '../../core/language';
import { ACTOR_LISTS } from '../../generated';
import { Evidence, Notes } from '../../statements/facts';
import { ActorLink, RegionLink } from '../../statements/links';
import { detailsOf, periodOf } from '../../statements/sentence';
import { byStatus } from '../../statements/status';
import { labelOf, useVocabulary } from '../../statements/vocabulary';
import { amountText } from './amount';
import { type Entry, type FundingRow, isValid, type ListName, otherOf, regionOf, type Row, type Rows } from './entries';

/** Names a list as the actor sees it: „Wird gefördert durch“. */
export function useListTitle(): (list: ListName) => string {
  const t = useMessages();
  return (list) => t(`StatementName-${ACTOR_LISTS[list].kind}.as-${ACTOR_LISTS[list].actorAt}`);
}

interface Props {
  list: ListName;
  entries: readonly Entry[];
  of: Rows;
  /** Whether the list goes on from a place in the address. */
  isLater: boolean;
  /** Stands where the list is empty. */
  children?: ReactNode;
}

/** One list under its heading. */
export function EntryList({ list, entries, of, isLater, children }: Props) {
  const title = useListTitle()(list);
  return (
    <div className="actor-list">
      <h3 id={list}>{title}</h3>
      {entries.length === 0 ? (
        children
      ) : (
        <ul className="entries">
          {entries.map((entry) => (
            <EntryItem key={entry.key} entry={entry} />
          ))}
        </ul>
      )}
      <Further list={list} of={of} isLater={isLater} />
    </div>
  );
}

function EntryItem({ entry: { statements, isValid: holds } }: { entry: Entry }) {
  const { day, language } = useDayAndLanguage();
  const labels = useVocabulary();
  const [first] = statements;
  const other = otherOf(first);
  const region = regionOf(first);
  const fundings = differing(statements.filter((row): row is FundingRow => row.__typename === 'Funding'));
  return (
    <li className={holds ? undefined : 'ended'} data-statements={statements.length}>
      <div>
        {other ? <ActorLink actor={other} /> : region && <RegionLink region={region} />}
        <p className="entry-details">
          {other ? labels.kind[other.kind] : region && labels.regionKind[region.regionKind]}
          {other && region && (
            <>
              {' · '}
              <RegionLink region={region} />
            </>
          )}
          {fundings.length > 0 ? <Grants of={fundings} /> : <Roles of={byStatus(statements, day, language)} />}
        </p>
        {fundings.length > 1 && <GrantList of={byStatus(fundings, day, language)} />}
        <Notes of={statements} />
      </div>
      <div className="facts">
        <Evidence of={statements} />
      </div>
    </li>
  );
}

/** The roles and periods of all statements, each once. */
function Roles({ of }: { of: readonly Row[] }) {
  const t = useMessages();
  const { language } = useDayAndLanguage();
  const roles = new Map<string, ReactNode>();
  for (const row of of)
    for (const { name, type, value } of detailsOf(row))
      if (typeof value !== 'object' && !(name === 'extent' && value === 'FULL'))
        roles.set(
          `${name} ${value}`,
          <span lang={type === 'String' ? germanIn(language) : undefined}>{labelOf(type, value, language)}</span>,
        );
  const valid = of.filter(isValid);
  const now = periodsOf(valid.length > 0 ? valid : of, language);
  const before =
    valid.length > 0
      ? periodsOf(
          of.filter((row) => !isValid(row)),
          language,
        )
      : [];
  return (
    <>
      {[...roles].map(([key, role], i) => (
        <span key={key}>
          {i === 0 ? ' · ' : ', '}
          {role}
        </span>
      ))}
      {now.length > 0 && ` · ${now.join('; ')}`}
      {before.length > 0 && ` · ${t('actor-before', { periods: before.join('; ') })}`}
    </>
  );
}

/** The periods of statements, each once, the earliest first. */
function periodsOf(rows: readonly Row[], language: Language): string[] {
  const begin = ({ validFrom, validTo }: Row) => validFrom ?? validTo ?? '';
  const texts = rows
    .toSorted((one, two) => begin(one).localeCompare(begin(two)))
    .map((row) => periodOf(row.validFrom, row.validTo, language));
  return [...new Set(texts)].filter(Boolean);
}

/** The fundings that say something different of amount, period or programme. */
function differing(rows: readonly FundingRow[]): FundingRow[] {
  const contentOf = (row: FundingRow) =>
    [row.amountEur, row.amountKind, row.amountScope, row.period, row.validFrom, row.validTo, row.programme?.id].join();
  return [...new Map(rows.map((row) => [contentOf(row), row])).values()];
}

/** The amount and period of a single funding, or how many there are; and the programme that all of them name. */
function Grants({ of }: { of: readonly FundingRow[] }) {
  const t = useMessages();
  const { language } = useDayAndLanguage();
  const [first, ...others] = of;
  if (!first) return null;
  const programme = commonProgramme(of);
  const period = periodOf(first.validFrom, first.validTo, language);
  const details = others.length > 0 ? [t('actor-fundings', { count: of.length })] : [amountText(first, t), period];
  return (
    <>
      {details.filter(Boolean).map((text) => ` · ${text}`)}
      {programme && programme.id !== first.other.id && (
        <>
          {` · ${t('statements-programme')} `}
          <ActorLink actor={programme} />
        </>
      )}
    </>
  );
}

function commonProgramme(of: readonly FundingRow[]): FundingRow['programme'] {
  const programme = of[0]?.programme ?? null;
  return of.every((row) => row.programme?.id === programme?.id) ? programme : null;
}

/** The fundings of one relation, the newest period first. */
function GrantList({ of }: { of: readonly FundingRow[] }) {
  const t = useMessages();
  const { language } = useDayAndLanguage();
  const newest = (row: FundingRow) => row.validTo ?? row.validFrom ?? '';
  const common = commonProgramme(of);
  return (
    <ul className="actor-grants">
      {of
        .toSorted((one, two) => newest(two).localeCompare(newest(one)))
        .map((row) => (
          <li key={row.id}>
            {[periodOf(row.validFrom, row.validTo, language), amountText(row, t)].filter(Boolean).join(': ')}
            {row.programme && !common && (
              <>
                {`, ${t('statements-programme')} `}
                <ActorLink actor={row.programme} />
              </>
            )}
          </li>
        ))}
    </ul>
  );
}

function Further({ list, of: { nodes, pageInfo, totalCount }, isLater }: Pick<Props, 'list' | 'of' | 'isLater'>) {
  const t = useMessages();
  const { number } = useFormat();
  const { with: changed } = useAddress();
  if (!isLater && !pageInfo.hasNextPage) return null;
  return (
    <p className="row">
      <span data-shown={nodes.length} data-total={totalCount}>
        {t('shown-of-total', { count: number(nodes.length), total: number(totalCount) })}
      </span>
      {isLater && <Link href={changed({ next: null })}>{t('show-from-start')}</Link>}
      {pageInfo.hasNextPage && (
        <Link href={changed({ next: `${list}:${pageInfo.endCursor}` })}>
          {isLater ? t('show-next') : t('show-more', { count: totalCount - nodes.length })}
        </Link>
      )}
    </p>
  );
}
