/** Beside the bars: what ends soon, and what flows nationwide or for several areas. */

import { Link } from 'wouter';
import { useAddress } from '../../core/address';
import { HOME_STATE } from '../../core/home_state';
import type { FlowsQuery } from '../../generated';
import { useFormat, useMessages } from '../../core/language';
import { ActorLink } from '../../statements/links';
import { Status } from '../../ui/status';
import { eurosOf, sumOf } from './amounts';
import { withinParameter } from './choice';
import { besideKey } from './node_name';

export function Side({ answer: { soon, flows }, within }: { answer: FlowsQuery; within: string | null }) {
  return (
    <aside className="stack">
      <EndsSoon soon={soon} within={within} />
      {flows.beside.length > 0 && <Beside flows={flows} isLand={within === HOME_STATE} />}
    </aside>
  );
}

function EndsSoon({ soon, within }: { soon: FlowsQuery['soon']; within: string | null }) {
  const t = useMessages();
  const { path, to } = useAddress();
  return (
    <section className="card soft" aria-labelledby="money-soon">
      <h2 id="money-soon">{t('money-soon')}</h2>
      {soon.endings.length > 0 ? (
        <ul className="entries money-soon">
          {soon.endings.map(({ recipient, ends, sentence, statements }) => (
            <li key={statements[0]?.id ?? sentence}>
              <ActorLink actor={recipient} />
              <span className="small">{sentence}</span>
              <Status kind="ENDING" text={t('status-ending', { day: ends })} />
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('money-ends-empty')}</p>
      )}
      {soon.withoutKnownEndCount > 0 && (
        <p className="small">{t('money-soon-open', { count: soon.withoutKnownEndCount })}</p>
      )}
      <p>
        <Link className="money-to-ends" href={to(path, { show: 'ends', within: withinParameter(within) })}>
          {t('money-soon-all', { count: soon.totalCount })}
        </Link>
      </p>
    </section>
  );
}

function Beside({ flows, isLand }: { flows: FlowsQuery['flows']; isLand: boolean }) {
  const t = useMessages();
  const { compactEuro } = useFormat();
  return (
    <section className="card soft" aria-labelledby="money-nationwide">
      <h2 id="money-nationwide">{isLand ? t('money-nationwide') : t('money-nationwide-larger')}</h2>
      <p className="small">{flows.sentence}</p>
      <ul className="small">
        {flows.beside.map((part) => {
          const euros = eurosOf(sumOf(part.total.years));
          return (
            <li key={besideKey(part)}>
              {t('money-nationwide-part', {
                name: part.name,
                known: euros > 0 ? 'YES' : 'NO',
                euros: compactEuro(euros),
              })}
            </li>
          );
        })}
      </ul>
      <p className="small">{t('money-beside-caption')}</p>
    </section>
  );
}
