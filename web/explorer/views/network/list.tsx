/** The twin of the drawing: every node with its statements, and all that can be done with it. */

import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { useAddress } from '../../core/address';
import { useFormat, useMessages } from '../../core/language';
import { Facts } from '../../statements/facts';
import { Sentence } from '../../statements/links';
import { useVocabulary } from '../../statements/vocabulary';
import { ScrollFrame } from '../../ui/scroll_frame';
import { ToggleButton } from '../../ui/toggle_button';
import { type Knot, type Model, neighboursOf, type Rest, restOf, type Tie, titleOf } from './model';
import type { Around } from './question';
import { wider } from './question';
import { KnotMark } from './stage';
import type { Steps } from './steps';

const ROWS = 40;

interface Row {
  knot: Knot;
  ties: readonly Tie[];
  selected: boolean;
  tie: string | null;
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
  const tie = model.ties.find(({ id }) => id === chosen);
  const selected = tie?.source ?? chosen;
  const asked = Number(get('rows')) || 0;
  const least = model.knots.findIndex(({ id }) => id === selected) + 1;
  const rows = Math.max(ROWS, Math.min(asked, 1000), least);
  const around = neighboursOf(model.ties);
  const next = Math.min(ROWS, model.knots.length - rows);
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
          {model.knots.slice(0, rows).map((knot) => (
            <Item
              key={knot.id}
              knot={knot}
              ties={around.get(knot.id) ?? []}
              selected={knot.id === selected}
              tie={tie?.id ?? null}
              view={view}
              pinned={list('pin').includes(knot.id)}
              steps={steps}
              onGone={() => heading.current?.focus()}
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

export function Name({ of }: { of: Knot }) {
  const { language } = useAddress();
  const name = titleOf(of.named, language);
  return <span lang={language === 'EN' && name !== of.named.actor?.nameEn ? 'de' : undefined}>{name}</span>;
}

function Item(row: Row) {
  const { knot, selected, view, pinned, steps } = row;
  const t = useMessages();
  const known = useVocabulary();
  const { number } = useFormat();
  const { language } = useAddress();
  const name = titleOf(knot.named, language);
  const widened = view.opened.some(({ id }) => id === knot.id);
  const openable = !widened && wider(view, knot.id, null) !== null;
  const { region } = knot.named;
  const notes = [
    region ? known.regionKind[region.regionKind] : known.kind[knot.named.actor.kind],
    knot.degree === null ? t('network-uncounted') : t('statements-count', { count: knot.degree }),
    restOf(knot) > 0 && `+${number(restOf(knot))}`,
    knot.id === view.of ? t('network-middle') : knot.opened && t('network-opened'),
    pinned && t('network-pinned'),
  ];
  return (
    <li aria-current={selected || undefined} data-id={knot.id}>
      <div className="network-row">
        <KnotMark group={knot.group} />
        <div>
          <h3>
            <button type="button" aria-expanded={selected} onClick={() => steps.select(selected ? null : knot.id)}>
              <Name of={knot} />
            </button>
          </h3>
          <small>{notes.filter(Boolean).join(' · ')}</small>
        </div>
        {(openable || widened) && (
          <Toggle name={name} widened={widened} onToggle={() => (widened ? steps.close : steps.open)(knot.id)} />
        )}
      </div>
      {selected && <Panel {...row} />}
    </li>
  );
}

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

function Panel({ knot, ties, tie, view, pinned, steps, onGone }: Row) {
  const t = useMessages();
  const { to } = useAddress();
  const { actor, region } = knot.named;
  const middle = knot.id === view.of;
  return (
    <div className="network-panel">
      <div className="row">
        <ToggleButton isPressed={pinned} onPress={() => steps.pin(knot.id, !pinned)}>
          {t('network-pin')}
        </ToggleButton>
        {!middle && (
          <button
            type="button"
            onClick={() => {
              onGone();
              steps.hide(knot.id);
            }}
          >
            {t('network-hide')}
          </button>
        )}
        {!middle && <Link href={to('/network', { of: knot.id })}>{t('network-centre')}</Link>}
        <Link href={to(actor ? `/actors/${actor.slug}` : `/regions/${region.ags}`)}>{t('network-page')}</Link>
      </div>
      {ties.length === 0 && <p>{t('network-no-edges')}</p>}
      <ul className="network-statements">
        {ties.flatMap(({ id, statements }) =>
          statements.map((one) => (
            <li key={one.id} aria-current={id === tie || undefined}>
              <Sentence statement={one} />
              <Facts of={one} period={false} />
            </li>
          )),
        )}
      </ul>
      {knot.rest.length > 0 && (
        <ul className="network-rest">
          {knot.rest.map((rest) => (
            <More key={`${rest.kind}${rest.outgoing}`} knot={knot} rest={rest} view={view} steps={steps} />
          ))}
        </ul>
      )}
    </div>
  );
}

function More({ knot, rest, view, steps }: { knot: Knot; rest: Rest; view: Around; steps: Steps }) {
  const t = useMessages();
  const known = useVocabulary();
  const { language } = useAddress();
  const kind = known.statement[rest.kind];
  const next = wider(view, knot.id, rest.kind);
  return (
    <li>
      {t('network-rest', { kind, count: rest.count, direction: rest.outgoing ? 'OUT' : 'IN' })}{' '}
      {next ? (
        <button
          type="button"
          aria-label={t('network-get-of', { kind, name: titleOf(knot.named, language) })}
          onClick={() => steps.open(knot.id, rest.kind)}
        >
          {t('network-get')}
        </button>
      ) : (
        t('network-most')
      )}
    </li>
  );
}
