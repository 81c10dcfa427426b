/** The network around one node, with all that was opened. */

import { useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import { useAddress } from '../../core/address';
import { AskError, useAnswer } from '../../core/ask';
import { type Messages, useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { ShareBar, usePermalink } from '../../core/share';
import { Explain } from '../../core/explain';
import { Title } from '../../ui/title';
import { Chosen } from './chosen';
import { Filters } from './filters';
import type { Point } from './layout';
import { List, Name } from './list';
import { type GraphNode, merged, type Model, namedOf, restOf, shortOf, titleOf, without } from './model';
import {
  type Around as View,
  aroundOf,
  countOf,
  idsOf,
  MOST_OPENED,
  type Neighbourhoods,
  questionOf,
  textOf,
} from './question';
import { Stage } from './stage';
import { useSteps } from './steps';
import { Separated } from '../../ui/separated';

const NAMED = 12;

export function Around({ of }: { of: string }) {
  const t = useMessages();
  const { day, language, get, list, choice, to } = useAddress();
  const wanted = JSON.stringify(aroundOf({ get, list, choice })); // what is selected or pinned asks nothing anew
  const view = useMemo(() => JSON.parse(wanted) as View, [wanted]);
  const question = useMemo(() => questionOf(view, day), [view, day]);
  const query = useAnswer(question.document, question.variables);
  const { error } = query.result;
  const centre = namedOf(query.result.data?.n0?.nodes[0]?.node); // the nearest is the middle itself
  const unknown = error instanceof AskError && error.code === 'NOT_FOUND';
  return (
    <>
      <Title text={centre ? t('network-around', { name: shortOf(centre, language) }) : t('network-title')} />
      {unknown ? (
        <p className="notice" role="alert">
          {t('network-unknown')} <Link href={to('/network')}>{t('network-anew')}</Link>
        </p>
      ) : (
        <Answer to={query}>{(answers) => <Shown key={of} answers={answers} view={view} of={query} />}</Answer>
      )}
      {error && <Filters />}
    </>
  );
}

interface ShownProps {
  answers: Neighbourhoods;
  view: View;
  of: Parameters<typeof ShareBar>[0]['of'];
}

function Shown({ answers, view, of }: ShownProps) {
  const t = useMessages();
  const { language, day, get, list, to } = useAddress();
  const permalink = usePermalink();
  const picture = useRef<() => string>(null);
  const steps = useSteps(view);
  const [places] = useState(() => new Map<string, Point>()); // the canvas writes into it
  const most = countOf(get('hubs'), 1);
  const hidden = list('hide').join(' ');
  const whole = useMemo(
    () => merged(Object.values(answers), [view.of, ...view.opened.map(({ id }) => id)]),
    [answers, view],
  );
  const model = useMemo(() => without(whole, most, idsOf(hidden.split(' '))), [whole, most, hidden]);
  const pins = list('pin').join(' ');
  const pinned = useMemo(() => idsOf(pins.split(' ')), [pins]);
  const [first] = model.nodes;
  if (!first) return null;
  const name = titleOf(first.named, language);
  const title = t('network-around', { name: shortOf(first.named, language) });
  const statements = model.edges.reduce((sum, edge) => sum + edge.statements.length, 0);
  const rest = model.nodes.reduce((sum, node) => sum + restOf(node), 0);
  const counted = `${t('network-counts', { nodes: model.nodes.length, statements })}.`;
  const more = rest > 0 ? t('network-more', { count: rest }) : '';
  const left = leftOut(model, most, t);
  return (
    <>
      {name !== shortOf(first.named, language) && (
        <p className="lead">
          <Name of={first} />
        </p>
      )}
      <p className="row">
        <Link href={to('/network')}>{t('network-anew')}</Link>
        {first.named.actor && (
          <Link href={to('/network', { from: first.id })}>
            {t('network-to-paths', { name: shortOf(first.named, language) })}
          </Link>
        )}
      </p>
      <div className="view-bar">
        <Filters />
        <ShareBar
          of={of}
          table={{
            name: 'relations',
            parameters: {
              of: view.of,
              depth: view.depth,
              kinds: view.kinds,
              actorKinds: view.actorKinds,
              open: view.opened.map(textOf),
              hide: notDrawn(whole, model),
            },
          }}
          picture={() => picture.current?.() ?? null}
        />
      </div>
      <p role="status">
        {counted} {more}
      </p>
      <Explain>
        <p>{t('network-meaning')}</p>
      </Explain>
      <LeftOut model={model} most={most} onShow={steps.show} />
      {model.nodes.length === 1 && left.length === 0 && <p className="notice">{t('network-nobody', { name, day })}</p>}
      {view.opened.length > 0 && (
        <p className="row">
          <button type="button" onClick={steps.undo}>
            {t('network-undo')}
          </button>
          <CollapseAll />
          {view.opened.length === MOST_OPENED && <span>{t('network-full', { count: MOST_OPENED })}</span>}
        </p>
      )}
      <div className="network-twins">
        <Stage
          model={model}
          places={places}
          title={title}
          language={language}
          selected={get('select')}
          pinned={pinned}
          lines={[
            t('page-share-picture-source', { day }),
            `${counted} ${more}`,
            ...left,
            t('network-permalink', { url: permalink }),
          ]}
          picture={picture}
          onSelect={steps.select}
          onOpen={(id) => steps.open(id, widest(model, id, view))}
          onMove={(id) => steps.pin(id, true)}
        >
          <Chosen model={model} view={view} steps={steps} />
        </Stage>
        <List model={model} view={view} steps={steps} />
      </div>
    </>
  );
}

/** What the table leaves out to be the same as the picture: hubs, what is hidden by name, and what only they led to. */
function notDrawn(whole: Model, { nodes }: Model): string[] {
  const drawn = new Set(nodes.map(({ id }) => id));
  return whole.nodes.flatMap(({ id }) => (drawn.has(id) ? [] : [id]));
}

/** For a node that is open: the kind of which most is missing. */
function widest({ nodes }: Model, id: string, { of, opened }: View) {
  if (id !== of && !opened.some((one) => one.id === id)) return undefined;
  const rest = nodes.find((node) => node.id === id)?.rest ?? [];
  return rest.toSorted((a, b) => b.count - a.count)[0]?.kind;
}

function CollapseAll() {
  const t = useMessages();
  const { with: changed, go } = useAddress();
  return (
    <button type="button" onClick={() => go(changed({ open: null }))}>
      {t('network-collapse-all')}
    </button>
  );
}

function leftOut({ hubs, hidden, lost }: Model, most: number | null, t: Messages): string[] {
  const count = (text: string) => text.replace(/:$/, '.');
  return [
    hubs.length > 0 && most !== null && count(t('network-hubs-gone', { count: hubs.length, most })),
    hidden.length > 0 && count(t('network-hidden-gone', { count: hidden.length })),
    lost > 0 && t('network-lost', { count: lost }),
  ].filter((line) => line !== false);
}

function LeftOut({
  model: { hubs, hidden, lost },
  most,
  onShow,
}: {
  model: Model;
  most: number | null;
  onShow: (id: string) => void;
}) {
  const t = useMessages();
  const { language, with: changed } = useAddress();
  const names = (nodes: readonly GraphNode[]) => (
    <Separated>
      {nodes.map((node) => (
        <Name key={node.id} of={node} />
      ))}
    </Separated>
  );
  if (hubs.length + hidden.length === 0) return null;
  return (
    <div className="notice">
      {hubs.length > 0 && most !== null && (
        <p>
          {t('network-hubs-gone', { count: hubs.length, most })} {names(hubs.slice(0, NAMED))}
          {hubs.length > NAMED && ` ${t('and-more', { count: hubs.length - NAMED })}`}.{' '}
          <Link href={changed({ hubs: null })}>{t('network-all-hubs')}</Link>
        </p>
      )}
      {hidden.length > 0 && (
        <p>
          {t('network-hidden-gone', { count: hidden.length })}{' '}
          {hidden.map((node) => (
            <button key={node.id} type="button" onClick={() => onShow(node.id)}>
              {t('network-show', { name: shortOf(node.named, language) })}
            </button>
          ))}
        </p>
      )}
      {lost > 0 && <p>{t('network-lost', { count: lost })}</p>}
    </div>
  );
}
