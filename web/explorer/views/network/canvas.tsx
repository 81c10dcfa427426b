/** The drawing: what one sees, points at and moves. All it shows stands in the list, too. */

import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Language } from '../../core/address';
import { useMessages } from '../../core/language';
import { Disclosure } from '../../ui/disclosure';
import { still, useIsDark } from '../../ui/media_query';
import { ToggleButton } from '../../ui/toggle_button';
import { type Point, settling } from './layout';
import { paletteOf, sizeOf, wrapped } from './looks';
import { type Model, restOf, shortOf, titleOf } from './model';
import { styleOf } from './style';
import { drawing, drawnElement, type Sheet } from './svg';

const SLICE = 10; // ms of work between two pictures
const MANY = 200; // of more nodes only the end is drawn: each picture would take longer than the work
const FAR = 80; // px that a button moves the picture
const NEAR = 20; // and a node
const ZOOM = 1.3;
const MARGIN = 30;

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
  file: string;
  onSelect: (id: string | null) => void;
  onOpen?: (id: string) => void;
  onMove: (id: string) => void;
}

export default function Canvas(props: CanvasProps) {
  const { model, places, title, language, selected, pinned } = props;
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
  const [status, setStatus] = useState('');
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
      now.current.onMove(id);
    });
    // The wheel alone scrolls the page.
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    };
    const outer = container.parentElement;
    outer?.addEventListener('wheel', wheel, { capture: true, passive: true });
    return () => {
      outer?.removeEventListener('wheel', wheel, { capture: true });
      cy.current = null;
      fitted.current = false;
      core.destroy();
    };
  }, []);

  useEffect(() => {
    cy.current?.style(styleOf(paletteOf(isDark ? 'dark' : 'light')));
  }, [isDark]);

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
      if (first) draw(core, model, step.value, now.current.language);
      if (step.done || watched) place(core, step.value);
      if (first) mark(core, now.current.selected, now.current.pinned);
      if (!fitted.current || whole) core.fit(undefined, MARGIN);
      first = false;
      if (!step.done) {
        frame = requestAnimationFrame(go);
        return;
      }
      for (const [id, point] of step.value) places.set(id, point);
      if (!fitted.current || whole || !seen(core)) core.fit(undefined, MARGIN);
      fitted.current = true;
      setBusy(false);
    };
    frame = requestAnimationFrame(go);
    return () => cancelAnimationFrame(frame);
  }, [model, places, anew]);

  useEffect(() => {
    const core = cy.current;
    if (!core) return;
    mark(core, selected, pinned);
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
  }, [selected, pinned, model, language]);

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
    now.current.onMove(node.id());
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
    if (way) move(...way, event.shiftKey);
    else if (event.key === '+') zoom(ZOOM);
    else if (event.key === '-') zoom(1 / ZOOM);
    else if (event.key === '0') fit();
    else return;
    event.preventDefault();
  };
  const saveAs = (content: Blob, ending: string) => {
    const name = `${props.file}.${ending}`;
    const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(content), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    setStatus(t('network-saved', { name }));
  };
  const sheet = { model, places, language, title, lines: props.lines };
  const asSVG = () => saveAs(new Blob([drawing(sheet)], { type: 'image/svg+xml' }), 'svg');
  const asPNG = () => {
    const image = cy.current?.png({
      output: 'blob',
      full: true,
      scale: 2,
      maxWidth: 6000,
      maxHeight: 6000,
      bg: paletteOf(isDark ? 'dark' : 'light').paper,
    });
    if (image) saveAs(image, 'png');
  };
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
        <ToggleButton
          isPressed={moving && isNodeSelected}
          isDisabled={!isNodeSelected}
          onPress={() => setMoving(!moving)}
        >
          {t('network-move-chosen')}
        </ToggleButton>
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
      <div className="row network-tools">
        <button type="button" onClick={() => setAnew(anew + 1)}>
          {t('network-arrange')}
        </button>
        <button type="button" onClick={asPNG}>
          {t('network-png')}
        </button>
        <button type="button" onClick={asSVG}>
          {t('network-svg')}
        </button>
        <span role="status" className="small">
          {status}
        </span>
      </div>
      <Disclosure summary={t('network-how-to')} className="explain">
        <p id={help}>{t('network-picture-help')}</p>
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

/** Draws what is new and takes away what is gone; the rest stays as it is. */
function draw(core: Core, { nodes, edges }: Model, places: ReadonlyMap<string, Point>, language: Language) {
  const wanted = new Map<string, ElementDefinition>();
  for (const node of nodes) {
    const position = { ...(places.get(node.id) ?? { x: 0, y: 0 }) };
    const data = { id: node.id, group: node.group, size: 2 * sizeOf(node), label: labelOf(node, language, false) };
    wanted.set(node.id, { group: 'nodes', data, position });
    const rest = restOf(node);
    if (rest > 0) {
      const badge = { id: badgeOf(node.id), badge: node.id, label: `+${rest}` };
      wanted.set(badge.id, { group: 'nodes', data: badge, position: { ...position }, grabbable: false });
    }
  }
  for (const { id, kind, source, target, assumed } of edges)
    wanted.set(id, { group: 'edges', data: { id, kind, source, target, assumed } });
  core.batch(() => {
    core
      .elements()
      .filter((one) => !wanted.has(one.id()))
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

function mark(core: Core, selected: string | null, pinned: readonly string[]) {
  core.batch(() => {
    core.elements('.chosen, .pinned').removeClass('chosen pinned');
    if (selected) core.getElementById(selected).addClass('chosen');
    for (const id of pinned) core.getElementById(id).addClass('pinned');
  });
}

/** Whether all of it is in the frame. */
function seen(core: Core): boolean {
  const { x1, x2, y1, y2 } = core.elements().boundingBox();
  const frame = core.extent();
  return x1 >= frame.x1 && x2 <= frame.x2 && y1 >= frame.y1 && y2 <= frame.y2;
}
