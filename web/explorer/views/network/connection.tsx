/** How two actors are connected: the paths as sentences and as a drawing. */

import { type Ref, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import { germanIn, useAddress, useDayAndLanguage } from '../../core/address';
import { AskError, useAnswer } from '../../core/ask';
import { NetworkNamesDocument, type NetworkPathsQuery, NetworkPathsDocument } from '../../generated';
import { useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { ShareBar, usePermalink } from '../../core/share';
import { Explain } from '../../core/explain';
import { StatementItem } from '../../statements/statement_item';
import { kindOf, langOf } from '../../statements/sentence';
import { Title } from '../../ui/title';
import { Filters } from './filters';
import type { Point } from './layout';
import { type Named, namedOf, namesOf, ofPaths, shortOf, edgeId, titleOf } from './model';
import { ActorPicker } from '../../statements/actor_picker';
import { countOf, COUNTS, idOf, idsOf, someOf, STATEMENTS } from './question';
import { Stage } from './stage';

const LENGTH = 6;
const APART = 170; // of the two ends, for each step

type Paths = NetworkPathsQuery['paths'];
type Path = Paths['paths'][number];

export function Connection() {
  const t = useMessages();
  const { language, day, get, list, choice, with: changed, to: way, go } = useAddress();
  const [from, to] = [idOf(get('from')), idOf(get('to'))];
  const avoid = idsOf(list('avoid')).filter((id) => id !== from && id !== to);
  const ids = [from, to, ...avoid].filter((id) => id !== null);
  const named = useAnswer(NetworkNamesDocument, { ids }, { enabled: ids.length > 0 });
  const names = namesOf(named.result.data?.nodes ?? []);
  const kinds = someOf(list('kinds'), STATEMENTS);
  const maxHub = countOf(get('maxHub'), 2);
  const count = choice('paths', COUNTS, '3');
  const query = useAnswer(
    NetworkPathsDocument,
    {
      from: from ?? '',
      to: to ?? '',
      kinds,
      avoid,
      maxHub,
      maxLength: LENGTH,
      first: Number(count),
      language,
      on: day,
    },
    { enabled: Boolean(from && to && from !== to), keep: false },
  );
  const { error } = query.result;
  const picture = useRef<() => string>(null);
  const unknown = error instanceof AskError && error.code === 'NOT_FOUND';
  const end = (name: 'from' | 'to', id: string | null) => (
    <End
      label={t(`network-end-${name}`)}
      id={id}
      named={id ? names.get(id) : undefined}
      onPick={(next) => go(changed({ [name]: next, select: null }))}
    />
  );
  return (
    <>
      <Title text={t('network-between')} />
      <p>
        <Link href={way('/network')}>{t('network-anew')}</Link>
      </p>
      <div className="network-ends">
        {end('from', from)}
        {end('to', to)}
      </div>
      {!from || !to ? (
        <p>{t('network-ask')}</p>
      ) : from === to ? (
        <p className="notice">{t('network-same')}</p>
      ) : (
        <>
          <div className="view-bar">
            <Filters paths />
            <ShareBar
              of={query}
              table={{ name: 'paths', parameters: { from, to, kinds, avoid, maxHub, paths: count } }}
              picture={() => picture.current?.() ?? null}
            />
          </div>
          <Avoided ids={avoid} names={names} />
          {unknown ? (
            <p className="notice" role="alert">
              {t('network-unknown')}
            </p>
          ) : (
            <Answer to={query}>{({ paths }) => <Shown paths={paths} from={from} to={to} picture={picture} />}</Answer>
          )}
        </>
      )}
    </>
  );
}

/** One end: its name, or a search for it. */
function End({
  label,
  id,
  named,
  onPick,
}: {
  label: string;
  id: string | null;
  named: Named | undefined;
  onPick: (id: string | null) => void;
}) {
  const t = useMessages();
  const { language } = useDayAndLanguage();
  if (!id) return <ActorPicker isFirstActive label={label} onPick={(actor) => onPick(actor.id)} />;
  const name = named ? titleOf(named, language) : id.replace(/^Actor:/, '');
  return (
    <p className="network-end">
      <span>{label}</span>
      <strong lang={named ? langOf(named, language) : germanIn(language)}>{name}</strong>{' '}
      <button type="button" aria-label={`${label}: ${t('network-swap')}`} onClick={() => onPick(null)}>
        {t('network-swap')}
      </button>
    </p>
  );
}

function Avoided({ ids, names }: { ids: readonly string[]; names: Map<string, Named> }) {
  const t = useMessages();
  const { language, with: changed, go } = useAddress();
  if (ids.length === 0) return null;
  return (
    <p className="row">
      {t('network-avoided')}{' '}
      {ids.map((id) => {
        const named = names.get(id);
        return (
          <button key={id} type="button" onClick={() => go(changed({ avoid: ids.filter((one) => one !== id) }))}>
            {t('network-unavoid', { name: named ? shortOf(named, language) : id.replace(/^Actor:/, '') })}
          </button>
        );
      })}
    </p>
  );
}

function Shown({
  paths: { outcome, cutBy, sentence, hasMore, paths },
  from,
  to,
  picture,
}: {
  paths: Paths;
  from: string;
  to: string;
  picture: Ref<() => string>;
}) {
  const t = useMessages();
  const { language, day, get, list, choice, with: changed, go } = useAddress();
  const permalink = usePermalink();
  const [places] = useState(() => new Map<string, Point>()); // the canvas writes into it
  const model = useMemo(() => ofPaths(paths), [paths]);
  const pins = list('pin').join(' ');
  const pinned = useMemo(() => idsOf(pins.split(' ')), [pins]);
  const count = COUNTS[COUNTS.indexOf(choice('paths', COUNTS, '3')) + 1];
  const apart = (Math.max(1, ...paths.map(({ length }) => length)) * APART) / 2;
  if (!places.has(from)) places.set(from, { x: -apart, y: 0 }).set(to, { x: apart, y: 0 });
  const pin = (id: string) => go(changed({ pin: [...pinned.filter((one) => one !== id), id] }), { replace: true });
  return (
    <>
      <div className={outcome === 'FOUND' ? undefined : 'notice'} role="status">
        <p>
          <strong>{t(`network-outcome-${outcome}`)}</strong> {sentence}
        </p>
        {cutBy.length > 0 && <p>{cutBy.map((limit) => t(`network-cut-by-${limit}`)).join(' ')}</p>}
      </div>
      <Explain>
        <p>{t('network-path-meaning')}</p>
      </Explain>
      {paths.length > 0 && (
        <div className="network-twins">
          <Stage
            model={model}
            places={places}
            title={t('network-between')}
            language={language}
            selected={get('select')}
            pinned={pinned}
            lines={[t('page-share-picture-source', { day }), sentence, t('network-permalink', { url: permalink })]}
            picture={picture}
            onSelect={(select) => go(changed({ select }), { replace: true })}
            onMove={pin}
          />
          <section className="network-list" aria-labelledby="network-list">
            <h2 id="network-list">{t('network-list')}</h2>
            {paths.map((path, i) => (
              <OnePath key={path.sentence} path={path} number={i + 1} />
            ))}
            {hasMore && count && (
              <button type="button" onClick={() => go(changed({ paths: count }))}>
                {t('network-more-paths')}
              </button>
            )}
            {hasMore && !count && <p>{t('network-most-paths')}</p>}
            {hasMore === null && <p>{t('network-unknown-more')}</p>}
          </section>
        </div>
      )}
    </>
  );
}

function OnePath({ path: { length, shortest, certainty, steps }, number }: { path: Path; number: number }) {
  const t = useMessages();
  const { language, get, list, with: changed, go } = useAddress();
  const select = get('select');
  return (
    <section className="network-path">
      <h3>
        {t('network-path', { number, steps: length })}
        {shortest && ` (${t('network-shortest')})`}
      </h3>
      {certainty === 'ASSUMED' && <p className="small">{t('network-assumed-path')}</p>}
      <ol>
        {steps.map(({ start, end, statementCount, statements }, i) => {
          const between = namedOf(end);
          const inner = i < steps.length - 1 && between;
          return (
            <li key={end.id} aria-current={select === start.id || select === end.id || undefined}>
              <ul className="network-statements">
                {statements.map((one) => (
                  <StatementItem
                    key={one.id}
                    of={one}
                    isCurrent={select === edgeId(one.start.id, one.end.id, kindOf(one))}
                  />
                ))}
              </ul>
              {statementCount > statements.length && (
                <p>{t('network-statements-more', { count: statementCount - statements.length })}</p>
              )}
              {inner && (
                <p className="row">
                  <button
                    type="button"
                    aria-pressed={select === end.id}
                    onClick={() => go(changed({ select: select === end.id ? null : end.id }), { replace: true })}
                  >
                    {shortOf(between, language)}
                  </button>
                  <button
                    type="button"
                    onClick={() => go(changed({ avoid: [...idsOf(list('avoid')), end.id], select: null }))}
                  >
                    {t('network-avoid', { name: shortOf(between, language) })}
                  </button>
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
