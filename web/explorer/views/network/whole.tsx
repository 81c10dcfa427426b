/** The whole network: a picture in groups, a panel about the chosen node, and a list of all nodes. */

import { type Ref, useMemo, useRef } from 'react';
import { useAddress } from '../../core/address';
import { Answer } from '../../core/answer';
import { useAnswer } from '../../core/ask';
import { useMessages } from '../../core/language';
import { ShareBar, usePermalink } from '../../core/share';
import { WholeNetworkDocument, type WholeNetworkQuery } from '../../generated';
import { ActorPicker } from '../../statements/actor_picker';
import { shownFigures } from '../../statements/figures';
import { ViewHead } from '../../ui/view_head';
import { ChosenPanel } from './chosen_panel';
import { Filters } from './filters';
import { ACTORS, BETWEEN_ACTORS, idOf, someOf, STATEMENTS } from './question';
import { Stage } from './stage';
import { WholeList } from './whole_list';
import { wholeOf } from './whole_model';

export function Whole({ wrong }: { wrong: boolean }) {
  const t = useMessages();
  const { day, language, list } = useAddress();
  const kinds = someOf(list('kinds'), STATEMENTS);
  const actorKinds = someOf(list('actorKinds'), ACTORS);
  const query = useAnswer(WholeNetworkDocument, { on: day, kinds, actorKinds, language });
  const { sentence, figures = [] } = query.result.data?.networkMap ?? {};
  const picture = useRef<() => string>(null);
  return (
    <>
      <ViewHead
        eyebrow={t('network-title')}
        windowTitle={t('network-title')}
        title={sentence ?? t('network-title')}
        figures={shownFigures(figures, language)}
        isWaiting={query.result.isPending}
      />
      <div className="view-bar">
        <Filters whole />
        <ShareBar
          of={query}
          table={{ name: 'statements', parameters: { kinds: kinds ?? BETWEEN_ACTORS, actorKinds } }}
          picture={() => picture.current?.() ?? null}
        />
      </div>
      {wrong && (
        <p className="notice" role="alert">
          {t('network-wrong-id')}
        </p>
      )}
      <Answer to={query}>{({ networkMap }) => <Shown answer={networkMap} picture={picture} />}</Answer>
      <BetweenTwo />
      <section className="section columns even method">
        <div>
          <h2>{t('network-method')}</h2>
          <p>{t('network-whole-meaning')}</p>
        </div>
        <div>
          <h2>{t('network-method-not')}</h2>
          <p>{t('network-whole-not')}</p>
        </div>
      </section>
    </>
  );
}

function Shown({ answer, picture }: { answer: WholeNetworkQuery['networkMap']; picture: Ref<() => string> }) {
  const t = useMessages();
  const { day, language, get, list, with: changed, go } = useAddress();
  const permalink = usePermalink();
  const names = useMemo(() => ({ elsewhere: t('network-elsewhere'), unknown: t('network-nowhere') }), [t]);
  const { model, sections, places, clusters } = useMemo(() => wholeOf(answer, day, names), [answer, day, names]);
  const selected = idOf(get('select'));
  const select = (id: string | null) => go(changed({ select: id }), { replace: true });
  const chosen = model.nodes.find(({ id }) => id === selected) ?? null;
  const left = answer.nodeCount - answer.nodes.length;
  const isFiltered = list('kinds').length + list('actorKinds').length > 0;
  if (model.nodes.length === 0) return <p className="notice">{t('network-whole-nothing')}</p>;
  return (
    <>
      <ActorPicker isFirstActive label={t('network-find')} onPick={({ id }) => select(id)} />
      {selected && !chosen && <p role="status">{t(left > 0 ? 'network-not-drawn' : 'network-not-among')}</p>}
      {left > 0 && <p>{t('network-whole-left', { count: left, shown: answer.nodes.length })}</p>}
      <div className="network-whole">
        <Stage
          model={model}
          places={places}
          clusters={clusters}
          title={t('network-whole-title')}
          language={language}
          selected={chosen?.id ?? null}
          pinned={NO_PINS}
          lines={[
            t('page-share-picture-source', { day }),
            t('network-whole-counts', { nodes: model.nodes.length, links: model.edges.length }),
            ...(isFiltered ? [t('network-whole-filtered')] : []),
            ...(left > 0 ? [t('network-whole-left', { count: left, shown: answer.nodes.length })] : []),
            t('network-permalink', { url: permalink }),
          ]}
          picture={picture}
          onSelect={select}
        />
        <ChosenPanel node={chosen} drawn={model.nodes} onSelect={select} />
      </div>
      <WholeList sections={sections} selected={chosen?.id ?? null} onSelect={select} />
    </>
  );
}

const NO_PINS: readonly string[] = [];

/** The way to the connections between two. */
function BetweenTwo() {
  const t = useMessages();
  const { to, go } = useAddress();
  return (
    <section aria-labelledby="network-two" className="network-between">
      <h2 id="network-two">{t('network-between')}</h2>
      <p>{t('network-ask')}</p>
      <div className="network-ends">
        <ActorPicker
          isFirstActive
          label={t('network-end-from')}
          onPick={({ id }) => go(to('/network', { from: id }))}
        />
        <ActorPicker isFirstActive label={t('network-end-to')} onPick={({ id }) => go(to('/network', { to: id }))} />
      </div>
    </section>
  );
}
