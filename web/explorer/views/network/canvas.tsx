/** The drawing: what one sees, points at and moves. All it shows stands in the list, too. */

import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { type KeyboardEvent, type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from 'react';
import type { Language } from '../../core/address';
import { useMessages } from '../../core/language';
import { shortened } from '../../statements/short_name';
import { Disclosure } from '../../ui/disclosure';
import { still, useIsDark } from '../../ui/media_query';
import { ToggleButton } from '../../ui/toggle_button';
import { fitting, GAP, type Side } from './labels';
import { type Point, settling } from './layout';
import { paletteOf, sizeOf, wrapped } from './looks';
import { type Model, neighboursOf, restOf, shortOf, titleOf } from './model';
import type { Cluster } from './packing';
import { styleOf } from './style';
import { drawing, drawnElement, type Sheet } from './svg';

const SLICE = 10; // ms of work between two pictures
const MANY = 200; // of more nodes only the end is drawn: each picture would take longer than the work
const FAR = 80; // px that a button moves the picture
const NEAR = 20; // and a node
const ZOOM = 1.3;
const MARGIN = 30;
const PAUSE = 80; // ms without a move until the names are chosen anew
const NAME = 12; // px that a name in the whole network is high
const LONG = 30; // letters of a name
const BUSY = 7; // neighbours that a node must have to be named in a picture of its own size; in a smaller one, more
const NARROW = 600; // px of a picture in which groups have shorter names
const GOVERNMENT_REGION = /^Regierungsbezirk /; // in every language: names of regions are German

/** The library leaves styles alone where an element has this name: a strict policy forbids those it would write. */
const STYLED = '__________cytoscape_stylesheet';

export interface CanvasProps {
  model: Model;
  /** Of this session; what is drawn moves them. */
  places: Map<string, Point>;
  title: string;
  language: Language;
  selected: string | null;
  pinned: readonly string[];
  /** The lines below the picture when it is saved. */
  lines: readonly string[];
  /** Makes the text of an SVG file of the picture. */
  picture: Ref<() => string>;
  onSelect: (id: string | null) => void;
  onOpen?: (id: string) => void;
  onMove?: (id: string) => void;
  /** Groups of nodes, which all have a place that they keep. */
  clusters?: readonly Cluster[];
}

export default function Canvas(props: CanvasProps) {
  const { model, places, title, language, selected, pinned, clusters } = props;
  const isMap = clusters !== undefined;
  const t = useMessages();
  const help = useId();
  const box = useRef<HTMLDivElement>(null);
  const cy = useRef<Core>(null);
  const now = useRef(props);
  const tapped = useRef<string>(null);
  const fitted = useRef(false);
  const [anew, setAnew] = useState(0);
  const arranged = useRef(0);
  const [busy, setBusy] = useState(true);
  const [moving, setMoving] = useState(false);
  const isDark = useIsDark();
  useEffect(() => {
    now.current = props;
  });

  useEffect(() => {
    const container = box.current;
    if (!container) return;
    const core = cytoscape({
      container,
      layout: { name: 'preset' },
      minZoom: 0.1,
      maxZoom: 3,
      pixelRatio: Math.min(window.devicePixelRatio, 2),
      textureOnViewport: true,
      hideEdgesOnViewport: false,
      boxSelectionEnabled: false,
      autounselectify: true,
      autoungrabify: now.current.clusters !== undefined,
    });
    cy.current = core;
    // Two quick taps at different places are two taps.
    let [before, last]: (string | null)[] = [null, null];
    const choose = (id: string | null) => {
      [before, last] = [last ?? null, id];
      tapped.current = id;
      now.current.onSelect(id);
    };
    core.on('tap', ({ target }) => {
      if (target === core) return choose(null);
      const owner: string | undefined = target.data('badge');
      if (owner) now.current.onOpen?.(owner);
      else choose(target.id());
    });
    core.on('dbltap', 'node', ({ target }) => {
      if (before === target.id()) now.current.onOpen?.(target.id());
    });
    core.on('drag', 'node', ({ target }) => badgeBeside(core, target.id()));
    core.on('dragfree', 'node', ({ target }) => {
      const id: string = target.id();
      now.current.places.set(id, { ...target.position() });
      now.current.onMove?.(id);
    });
    let wait: ReturnType<typeof setTimeout>;
    core.on('viewport resize', () => {
      clearTimeout(wait);
      if (now.current.clusters) wait = setTimeout(() => placeNames(core, now.current), PAUSE);
    });
    // The wheel alone scrolls the page.
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    };
    const outer = container.parentElement;
    outer?.addEventListener('wheel', wheel, { capture: true, passive: true });
    return () => {
      clearTimeout(wait);
      outer?.removeEventListener('wheel', wheel, { capture: true });
      cy.current = null;
      fitted.current = false;
      core.destroy();
    };
  }, []);

  useEffect(() => {
    cy.current?.style(styleOf(paletteOf(isDark ? 'dark' : 'light'), isMap));
  }, [isDark, isMap]);

  useEffect(() => {
    const core = cy.current;
    if (!core) return;
    const whole = arranged.current !== anew;
    arranged.current = anew;
    const held = new Set(now.current.pinned);
    const ids = model.nodes.map(({ id }) => id);
    const kept = new Map([...places].filter(([id]) => !whole || held.has(id)));
    const steps = settling(ids, model.edges, kept);
    const watched = ids.length <= MANY && !still.now();
    let first = true;
    let frame = 0;
    setBusy(true);
    const go = () => {
      const until = performance.now() + (watched ? SLICE : 3 * SLICE);
      let step = steps.next();
      while (!step.done && performance.now() < until) step = steps.next();
      if (first) draw(core, now.current, step.value);
      if (step.done || watched) place(core, step.value);
      if (first) mark(core, now.current);
      if (!fitted.current || whole) core.fit(undefined, MARGIN);
      first = false;
      if (!step.done) {
        frame = requestAnimationFrame(go);
        return;
      }
      for (const [id, point] of step.value) places.set(id, point);
      if (!fitted.current || whole || isMap || !seen(core)) core.fit(undefined, MARGIN);
      if (isMap) placeNames(core, now.current);
      fitted.current = true;
      setBusy(false);
    };
    frame = requestAnimationFrame(go);
    return () => cancelAnimationFrame(frame);
  }, [model, places, anew, isMap]);

  useEffect(() => {
    const core = cy.current;
    if (!core) return;
    mark(core, now.current);
    if (isMap) placeNames(core, now.current);
    else
      core.batch(() => {
        for (const node of model.nodes)
          core.getElementById(node.id).data('label', labelOf(node, language, node.id === selected));
      });
    const chosen = selected ? core.getElementById(selected) : null;
    if (chosen?.nonempty() && tapped.current !== selected) {
      // The node itself, not the middle of node and name.
      const { x1, x2, y1, y2 } = chosen.boundingBox({ includeLabels: false });
      const half = core.zoom() / 2;
      const pan = { x: core.width() / 2 - half * (x1 + x2), y: core.height() / 2 - half * (y1 + y2) };
      if (still.now()) core.pan(pan);
      else core.animate({ pan }, { duration: 250 });
    }
    tapped.current = null;
  }, [selected, pinned, model, language, isMap]);

  const zoom = (by: number) => {
    const core = cy.current;
    core?.zoom({ level: core.zoom() * by, renderedPosition: { x: core.width() / 2, y: core.height() / 2 } });
  };
  const move = (x: number, y: number, chosen: boolean) => {
    const core = cy.current;
    const node = selected ? core?.getElementById(selected) : undefined;
    if (!core || (chosen && !node?.isNode())) return;
    if (!chosen || !node) {
      core.panBy({ x: -x * FAR, y: -y * FAR });
      return;
    }
    node.shift({ x: x * NEAR, y: y * NEAR });
    badgeBeside(core, node.id());
    places.set(node.id(), { ...node.position() });
    now.current.onMove?.(node.id());
  };
  const fit = () => cy.current?.fit(undefined, MARGIN);
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const ways: Record<string, [number, number]> = {
      ArrowLeft: [-1, 0],
      ArrowRight: [1, 0],
      ArrowUp: [0, -1],
      ArrowDown: [0, 1],
    };
    const way = ways[event.key];
    if (way) move(...way, event.shiftKey && !isMap);
    else if (event.key === '+') zoom(ZOOM);
    else if (event.key === '-') zoom(1 / ZOOM);
    else if (event.key === '0') fit();
    else return;
    event.preventDefault();
  };
  const sheet = { model, places, language, title, lines: props.lines, clusters };
  useImperativeHandle(props.picture, () => () => drawing(sheet));
  const arrows: [string, string, number, number][] = [
    ['←', t('network-left'), -1, 0],
    ['→', t('network-right'), 1, 0],
    ['↑', t('network-up'), 0, -1],
    ['↓', t('network-down'), 0, 1],
  ];
  const isNodeSelected = model.nodes.some(({ id }) => id === selected);
  return (
    <div className="network-canvas" aria-busy={busy}>
      <div className="row network-tools">
        <button type="button" aria-label={t('network-closer')} title={t('network-closer')} onClick={() => zoom(ZOOM)}>
          +
        </button>
        <button
          type="button"
          aria-label={t('network-farther')}
          title={t('network-farther')}
          onClick={() => zoom(1 / ZOOM)}
        >
          −
        </button>
        <button type="button" onClick={fit}>
          {t('network-fit')}
        </button>
        {arrows.map(([sign, name, x, y]) => (
          <button
            key={name}
            type="button"
            aria-label={name}
            title={name}
            onClick={() => move(x, y, moving && isNodeSelected)}
          >
            {sign}
          </button>
        ))}
        {!isMap && (
          <ToggleButton
            isPressed={moving && isNodeSelected}
            isDisabled={!isNodeSelected}
            onPress={() => setMoving(!moving)}
          >
            {t('network-move-chosen')}
          </ToggleButton>
        )}
        {!isMap && (
          <button type="button" onClick={() => setAnew(anew + 1)}>
            {t('network-arrange')}
          </button>
        )}
      </div>
      {/* An application takes keys. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        className="network-frame"
        role="application"
        tabIndex={0}
        aria-label={t('network-picture-of', { title, nodes: model.nodes.length, edges: model.edges.length })}
        aria-describedby={help}
        onKeyDown={press}
      >
        <div ref={box} id={STYLED} className="network-box" aria-hidden="true" />
      </div>
      <PrintedDrawing sheet={sheet} />
      <Disclosure summary={t('network-how-to')} className="explain">
        <p id={help}>{t(isMap ? 'network-map-help' : 'network-picture-help')}</p>
      </Disclosure>
    </div>
  );
}

/** The drawing for paper, in light colours; a canvas keeps those of the screen. A browser that prints waits for no later
 * turn, so it is made in the event before. */
function PrintedDrawing({ sheet }: { sheet: Sheet }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const paper = window.matchMedia('print');
    const draw = () => box.current?.replaceChildren(drawnElement(sheet));
    window.addEventListener('beforeprint', draw);
    paper.addEventListener('change', draw);
    if (paper.matches) draw();
    return () => {
      window.removeEventListener('beforeprint', draw);
      paper.removeEventListener('change', draw);
    };
  });
  return <div ref={box} className="network-printed" />;
}

function labelOf({ named }: Model['nodes'][number], language: Language, full: boolean): string {
  const lines = full ? wrapped(titleOf(named, language), 26, 8) : wrapped(shortOf(named, language));
  return lines.join('\n');
}

const badgeOf = (id: string) => `+${id}`;

/** How a node of the whole network is named later. */
const UNNAMED = { font: NAME, side: 'bottom', gap: GAP };

/** Draws what is new and takes away what is gone; the rest stays as it is, except in the whole network, where all moves. */
function draw(core: Core, { model, language, clusters }: CanvasProps, places: ReadonlyMap<string, Point>) {
  const { nodes, edges } = model;
  const wanted = new Map<string, ElementDefinition>();
  for (const { id, radius, x, y } of clusters ?? []) {
    const data = { cluster: true, size: 2 * radius, label: '', ...UNNAMED };
    for (const part of [{ id: clusterId(id) }, { id: headingId(id), heading: true }])
      wanted.set(part.id, { group: 'nodes', data: { ...data, ...part }, position: { x, y }, grabbable: false });
  }
  for (const node of nodes) {
    const position = { ...(places.get(node.id) ?? { x: 0, y: 0 }) };
    const data = {
      id: node.id,
      group: node.group,
      size: 2 * sizeOf(node),
      label: clusters ? '' : labelOf(node, language, false),
      ...UNNAMED,
    };
    wanted.set(node.id, { group: 'nodes', data, position });
    const rest = restOf(node);
    if (rest > 0) {
      const badge = { id: badgeOf(node.id), badge: node.id, label: `+${rest}` };
      wanted.set(badge.id, { group: 'nodes', data: badge, position: { ...position }, grabbable: false });
    }
  }
  for (const { id, kind, source, target, assumed, strength = 1, isAtHub = false } of edges)
    wanted.set(id, { group: 'edges', data: { id, kind, source, target, assumed, strength, isAtHub } });
  core.batch(() => {
    core
      .elements()
      .filter((one) => clusters !== undefined || !wanted.has(one.id()))
      .remove();
    for (const [id, element] of wanted) {
      const drawn = core.getElementById(id);
      if (drawn.nonempty()) drawn.data(element.data);
      else core.add(element);
    }
  });
}

function place(core: Core, places: ReadonlyMap<string, Point>) {
  core.batch(() => {
    for (const [id, point] of places) {
      core.getElementById(id).position({ ...point });
      badgeBeside(core, id);
    }
  });
}

function badgeBeside(core: Core, id: string) {
  const badge = core.getElementById(badgeOf(id));
  if (badge.empty()) return;
  const node = core.getElementById(id);
  const { x, y } = node.position();
  const half = Number(node.data('size')) / 2;
  badge.position({ x: x + half + 8, y: y - half });
}

function mark(core: Core, { model, selected, pinned, clusters }: CanvasProps) {
  core.batch(() => {
    core.elements('.chosen, .pinned, .near, .far').removeClass('chosen pinned near far');
    const chosen = selected ? core.getElementById(selected) : core.collection();
    chosen.addClass('chosen');
    for (const id of pinned) core.getElementById(id).addClass('pinned');
    if (!clusters || !chosen.isNode()) return;
    const edges = neighboursOf(model.edges).get(chosen.id()) ?? [];
    const near = new Set(edges.flatMap(({ id, source, target }) => [id, source, target]));
    for (const element of core.elements('[!cluster]').toArray())
      element.addClass(near.has(element.id()) ? 'near' : 'far');
  });
}

/** Names what there is room for: the chosen node, the groups, its neighbours, else the nodes with the most neighbours; the
 * nearer the picture, the more of them. What is not drawn yet is named when it is. */
function placeNames(core: Core, { model, language, selected, clusters = [] }: CanvasProps) {
  const scale = core.zoom();
  const isNarrow = core.width() < NARROW;
  const drawn = (id: string) => core.getElementById(id);
  const rank = (id: string) => (id === selected ? 0 : drawn(id).hasClass('near') ? 1 : 2);
  const hasChoice = drawn(selected ?? '').nonempty();
  const groups = clusters.map(({ id, name: region, count, radius }) => ({
    id: headingId(id),
    name: `${isNarrow ? region.replace(GOVERNMENT_REGION, '') : region} · ${count}`,
    size: radius * scale,
    sides: ABOVE,
  }));
  const nodes = model.nodes
    .map((node) => ({ ...node, rank: rank(node.id) }))
    .filter((node) => (hasChoice ? node.rank < 2 : (node.degree ?? 0) * scale >= BUSY))
    .toSorted((a, b) => a.rank - b.rank || (b.degree ?? 0) - (a.degree ?? 0))
    .map((node) => ({
      id: node.id,
      name: shortened(shortOf(node.named, language), LONG),
      size: sizeOf(node) * scale,
      sides: BELOW_OR_ABOVE,
    }));
  const chosen = hasChoice ? nodes.splice(0, 1) : [];
  const labelled = [...chosen, ...groups, ...nodes]
    .filter(({ id }) => drawn(id).nonempty())
    .map((one) => ({ ...one, at: drawn(one.id).renderedPosition() }));
  const names = new Map(labelled.map((one) => [one.id, one.name]));
  const sides = fitting(labelled, { width: core.width(), height: core.height() }, NAME);
  core.batch(() => {
    for (const element of core.nodes().toArray()) {
      const side = sides.get(element.id());
      const label = side ? names.get(element.id()) : '';
      element.data({ label, font: NAME / scale, side: side ?? 'bottom', gap: (side === 'top' ? -GAP : GAP) / scale });
    }
  });
}

const ABOVE: readonly Side[] = ['top'];
const BELOW_OR_ABOVE: readonly Side[] = ['bottom', 'top'];
const clusterId = (id: string) => `cluster ${id}`;
/** The name of a group is drawn apart from its ground: above the lines, which run above the ground. */
const headingId = (id: string) => `heading ${id}`;

/** Whether all of it is in the frame. */
function seen(core: Core): boolean {
  const { x1, x2, y1, y2 } = core.elements().boundingBox();
  const frame = core.extent();
  return x1 >= frame.x1 && x2 <= frame.x2 && y1 >= frame.y1 && y2 <= frame.y2;
}
