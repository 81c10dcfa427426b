/** The twin of the drawing: every node with its statements, and all that can be done with it. */

import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { Link } from 'wouter';
import { useAddress, useDayAndLanguage } from '../../core/address';
import { useFormat, useMessages } from '../../core/language';
import { langOf } from '../../statements/sentence';
import { StatementItem } from '../../statements/statement_item';
import { useVocabulary } from '../../statements/vocabulary';
import { ScrollFrame } from '../../ui/scroll_frame';
import { ToggleButton } from '../../ui/toggle_button';
import { type GraphNode, type Model, neighboursOf, type Rest, restOf, type GraphEdge, titleOf } from './model';
import type { Around } from './question';
import { wider } from './question';
import { NodeMark } from './stage';
import type { Steps } from './steps';

const ROWS = 40;
const NO_EDGES: readonly GraphEdge[] = [];

interface Row {
  node: GraphNode;
  edges: readonly GraphEdge[];
  selected: boolean;
  edge: string | null;
  view: Around;
  pinned: boolean;
  steps: Steps;
  onGone: () => void;
}

export function List({ model, view, steps }: { model: Model; view: Around; steps: Steps }) {
  const t = useMessages();
  const { get, list, with: changed, go } = useAddress();
  const box = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const chosen = get('select');
  const edge = model.edges.find(({ id }) => id === chosen);
  const selected = edge?.source ?? chosen;
  const wanted = Number(get('rows')) || 0;
  const least = model.nodes.findIndex(({ id }) => id === selected) + 1;
  const rows = Math.max(ROWS, Math.min(wanted, 1000), least);
  const around = useMemo(() => neighboursOf(model.edges), [model]);
  const onGone = useCallback(() => heading.current?.focus(), []);
  const next = Math.min(ROWS, model.nodes.length - rows);
  useEffect(() => {
    const row = box.current?.querySelector<HTMLElement>('li[aria-current]');
    // Only where the list scrolls by itself; the page stays where it is.
    if (row && box.current) box.current.scrollTop = row.offsetTop - 8;
  }, [selected]);
  return (
    <section className="network-list" aria-labelledby="network-list">
      <h2 id="network-list" ref={heading} tabIndex={-1}>
        {t('network-list')}
      </h2>
      <p className="small">{t('network-list-help')}</p>
      <ScrollFrame ref={box} className="network-rows" label={t('network-list-of')}>
        <ul>
          {model.nodes.slice(0, rows).map((node) => (
            <Item
              key={node.id}
              node={node}
              edges={around.get(node.id) ?? NO_EDGES}
              selected={node.id === selected}
              edge={node.id === selected ? (edge?.id ?? null) : null}
              view={view}
              pinned={list('pin').includes(node.id)}
              steps={steps}
              onGone={onGone}
            />
          ))}
        </ul>
        {next > 0 && (
          <button type="button" onClick={() => go(changed({ rows: rows + ROWS }), { replace: true })}>
            {t('network-next', { count: next })}
          </button>
        )}
      </ScrollFrame>
    </section>
  );
}

export function Name({ of }: { of: GraphNode }) {
  const { language } = useDayAndLanguage();
  return <span lang={langOf(of.named, language)}>{titleOf(of.named, language)}</span>;
}

/** Memoized: what is chosen or pinned changes one or two of them. */
const Item = memo(function Item(row: Row) {
  const { node, selected, view, pinned, steps } = row;
  const t = useMessages();
  const labels = useVocabulary();
  const { number } = useFormat();
  const { language } = useDayAndLanguage();
  const name = titleOf(node.named, language);
  // The row says first that it is chosen: it may have a hundred statements.
  const hasPanel = useDeferredValue(selected) && selected;
  const widened = view.opened.some(({ id }) => id === node.id);
  const openable = !widened && wider(view, node.id, null) !== null;
  const { region } = node.named;
  const notes = [
    region ? labels.regionKind[region.regionKind] : labels.kind[node.named.actor.kind],
    node.degree === null ? t('network-uncounted') : t('statements-count', { count: node.degree }),
    restOf(node) > 0 && `+${number(restOf(node))}`,
    node.id === view.of ? t('network-middle') : node.opened && t('network-opened'),
    pinned && t('network-pinned'),
  ];
  return (
    <li aria-current={selected || undefined} data-id={node.id}>
      <div className="network-row">
        <NodeMark group={node.group} />
        <div>
          <h3>
            <button type="button" aria-expanded={selected} onClick={() => steps.select(selected ? null : node.id)}>
              <Name of={node} />
            </button>
          </h3>
          <small>{notes.filter(Boolean).join(' · ')}</small>
        </div>
        {(openable || widened) && (
          <Toggle name={name} widened={widened} onToggle={() => (widened ? steps.close : steps.open)(node.id)} />
        )}
      </div>
      {hasPanel && <Panel {...row} />}
    </li>
  );
});

/** One button for both ways: it keeps the focus. */
export function Toggle({ name, widened, onToggle }: { name: string; widened: boolean; onToggle: () => void }) {
  const t = useMessages();
  return (
    <button
      type="button"
      aria-label={widened ? t('network-close-of', { name }) : t('network-open-of', { name })}
      onClick={onToggle}
    >
      {widened ? t('network-close') : t('network-open')}
    </button>
  );
}

function Panel({ node, edges, edge, view, pinned, steps, onGone }: Row) {
  const t = useMessages();
  const { to } = useDayAndLanguage();
  const { actor, region } = node.named;
  const middle = node.id === view.of;
  return (
    <div className="network-panel">
      <div className="row">
        <ToggleButton isPressed={pinned} onPress={() => steps.pin(node.id, !pinned)}>
          {t('network-pin')}
        </ToggleButton>
        {!middle && (
          <button
            type="button"
            onClick={() => {
              onGone();
              steps.hide(node.id);
            }}
          >
            {t('network-hide')}
          </button>
        )}
        {!middle && <Link href={to('/network', { of: node.id })}>{t('network-centre')}</Link>}
        <Link href={to(actor ? `/actors/${actor.slug}` : `/regions/${region.ags}`)}>{t('network-page')}</Link>
      </div>
      {edges.length === 0 && <p>{t('network-no-edges')}</p>}
      <ul className="network-statements">
        {edges.flatMap(({ id, statements }) =>
          statements.map((one) => <StatementItem key={one.id} of={one} isCurrent={id === edge} />),
        )}
      </ul>
      {node.rest.length > 0 && (
        <ul className="network-rest">
          {node.rest.map((rest) => (
            <More key={`${rest.kind}${rest.outgoing}`} node={node} rest={rest} view={view} steps={steps} />
          ))}
        </ul>
      )}
    </div>
  );
}

function More({ node, rest, view, steps }: { node: GraphNode; rest: Rest; view: Around; steps: Steps }) {
  const t = useMessages();
  const labels = useVocabulary();
  const { language } = useDayAndLanguage();
  const kind = labels.statement[rest.kind];
  const next = wider(view, node.id, rest.kind);
  return (
    <li>
      {t('network-rest', { kind, count: rest.count, direction: rest.outgoing ? 'OUT' : 'IN' })}{' '}
      {next ? (
        <button
          type="button"
          aria-label={t('network-get-of', { kind, name: titleOf(node.named, language) })}
          onClick={() => steps.open(node.id, rest.kind)}
        >
          {t('network-get')}
        </button>
      ) : (
        t('network-most')
      )}
    </li>
  );
}
