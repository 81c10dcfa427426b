/** Changes by year and week, each with its statements. */

import { Link } from 'wouter';
import { useAddress } from '../../core/address';
import type { ChangesQuery, StatementFragment } from '../../generated';
import { useFormat, useMessages } from '../../core/language';
import { Loading } from '../../core/answer';
import { StatementItem } from '../../statements/statement_item';
import { ActorLink } from '../../statements/links';
import { useVocabulary } from '../../statements/vocabulary';
import { Disclosure } from '../../ui/disclosure';
import { byWeek, dayOf } from './choice';

type Change = ChangesQuery['changes']['nodes'][number];

export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const t = useMessages();
  const place = new Map(changes.map((change, i) => [change, i]));
  return byWeek(changes).map(({ year, intervals }) => (
    <section key={year} aria-labelledby={`changes-${year}`} className="changes-year">
      <h2 id={`changes-${year}`}>{year}</h2>
      {intervals.map(({ precision, start, changes: inside }) => (
        <div key={start}>
          <h3>{t(`changes-interval-${precision}`, { start })}</h3>
          <ul className="changes-list">
            {inside.map((change) => (
              <ChangeItem key={place.get(change)} id={`change-${place.get(change)}`} change={change} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  ));
}

function ChangeItem({ id, change }: { id: string; change: Change }) {
  const t = useMessages();
  const labels = useVocabulary();
  const format = useFormat();
  const { to, get, with: changed, go } = useAddress();
  // The statements are fetched once the first list of them is opened.
  const fetch = (open: boolean) => {
    if (open && get('behind') === null) go(changed({ behind: 1 }), { replace: true });
  };
  const { sort, sentence, actor, statements, statementCount, before, beforeCount } = change;
  const day = dayOf(change);
  return (
    <li className="changes-one" id={id} tabIndex={-1}>
      <time dateTime={change.day}>{format.day(change.day)}</time>
      <div>
        <p>
          <span className="changes-sentence">{sentence}</span>{' '}
          <span className="changes-what">
            <span aria-hidden="true" className={`changes-mark ${sort}`} /> {labels.change[sort]}
          </span>
        </p>
        <div className="changes-ways">
          {statementCount > 0 && (
            <Disclosure summary={t('changes-list-behind', { count: statementCount + beforeCount })} onToggle={fetch}>
              {get('behind') !== null && <Statements of={statements} count={statementCount} />}
              {get('behind') !== null && beforeCount > 0 && (
                <>
                  <p>{t('changes-list-before')}:</p>
                  <Statements of={before} count={beforeCount} />
                </>
              )}
            </Disclosure>
          )}
          {actor && <ActorLink actor={actor} />}
          <Link href={to('/network', { on: day })}>{t('changes-list-state', { day })}</Link>
        </div>
      </div>
    </li>
  );
}

function Statements({ of, count }: { of: readonly StatementFragment[] | undefined; count: number }) {
  const t = useMessages();
  if (!of) return <Loading />;
  return (
    <>
      <ul>
        {of.map((statement) => (
          <StatementItem key={statement.id} of={statement} />
        ))}
      </ul>
      {count > of.length && <p>{t('changes-list-more', { count: count - of.length })}</p>}
    </>
  );
}
