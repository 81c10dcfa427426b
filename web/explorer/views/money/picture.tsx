/** The flows as a Sankey diagram. Tab stops at it once, arrow keys move inside. The table below has the same data. */

import { type KeyboardEvent, useMemo, useRef } from 'react';
import type { FlowsQuery } from '../../generated';
import { type Format, useFormat, useMessages } from '../../core/language';
import { useVocabulary } from '../../statements/vocabulary';
import { ScrollFrame } from '../../ui/scroll_frame';
import { useRovingFocus } from '../../ui/roving_focus';
import { BASES, KINDS } from './amounts';
import { langOf } from '../../statements/sentence';
import { type FlowLink, type FlowNode, linkKey, nodeName, shortName } from './node_name';
import { ribbonLabel, totalLabel } from './labels';
import { type Box, linesOf, outlineOf, ribbonValuesOf, type Picture, pictureOf, withRoom } from './sankey';
import { useWidth } from './width';

const PITCH = 300; // px from column to column at least
const RIGHT = 190; // px for the labels of the last column
const NODE = 14;
const LETTER = 7.8; // px a letter of a node's name is wide
const SMALL = 6.6; // px a letter at a ribbon is wide
const LINE = 16;
const ROW = 20; // px from label to label at the ribbons, at least
const THINNEST = 3;
const UNKNOWN = 6;
const PADDING = 30;
const MONEY = 320;

interface Props {
  flows: FlowsQuery['flows'];
  open: string | null;
  onOpen: (key: string) => void;
}

export function FlowPicture({ flows, open, onOpen }: Props) {
  const t = useMessages();
  const format = useFormat();
  const box = useRef<HTMLDivElement>(null);
  const room = useWidth(box);
  const levels = useMemo(() => flows.levels.map(({ level }) => level), [flows]);
  const width = Math.max(room, (levels.length - 1) * PITCH + RIGHT);
  const picture = useMemo(
    () =>
      pictureOf(flows.nodes, flows.links, levels, {
        width,
        money: MONEY,
        nodeWidth: NODE,
        padding: PADDING,
        right: RIGHT,
        thinnest: THINNEST,
        unknown: UNKNOWN,
      }),
    [flows, levels, width],
  );
  const byId = useMemo(() => new Map(flows.nodes.map((node) => [node.id, node])), [flows]);
  const order = useMemo(() => orderOf(flows), [flows]);
  const drawing = useRef<SVGSVGElement>(null);
  const marks = useRovingFocus(drawing, {
    selector: '.money-item',
    initial: withKey(order[0] ?? ''),
    next: (from, key) => {
      const to = nextOf(key, order, from.dataset.key ?? '');
      return to === undefined ? undefined : from.parentElement?.querySelector(withKey(to));
    },
  });
  const pitch = (width - RIGHT - NODE) / Math.max(1, levels.length - 1);
  const button = (key: string, label: string, more = '') => ({
    role: 'button',
    tabIndex: -1,
    'data-key': key,
    'aria-label': label,
    'aria-pressed': key === open,
    className: `money-item ${more}`,
    onClick: () => onOpen(key),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onOpen(key);
    },
  });
  return (
    <figure className="money-figure">
      <Legend flows={flows} />
      <p className="unseen">{t('money-picture-how')}</p>
      <ScrollFrame className="scroll money-scroll" ref={box} label={t('money-picture-label')}>
        <Heads levels={levels} pitch={pitch} />
        <svg
          width={width}
          height={picture.height}
          role="group"
          aria-label={t('money-picture-label')}
          ref={drawing}
          onFocus={marks.onFocus}
          onKeyDown={marks.onKeyDown}
        >
          <Patterns />
          {linksOf(picture).map(({ link, ribbons }) => {
            const [source, target] = [byId.get(link.source), byId.get(link.target)];
            if (!source || !target) return null;
            const label = t('money-picture-link', {
              from: nodeName(source, format),
              to: nodeName(target, format),
              total: totalLabel(link.total, format),
              count: link.statementCount,
            });
            return (
              <g key={linkKey(link)} {...button(linkKey(link), label)}>
                <title>{label}</title>
                {ribbons.map((ribbon, i) => (
                  <path
                    key={`${i}`}
                    d={outlineOf(ribbon)}
                    className={`money-ribbon ${ribbon.part.kind} ${'basis' in ribbon.part ? ribbon.part.basis : ''}`}
                    fill={`url(#money-${ribbon.part.kind})`}
                  />
                ))}
              </g>
            );
          })}
          {picture.nodes.map(({ node, x, y, width: wide, height }) => {
            const label = [
              nodeName(node, format),
              node.incoming && t('money-picture-into', { total: totalLabel(node.incoming, format) }),
              node.outgoing && t('money-picture-out', { total: totalLabel(node.outgoing, format) }),
            ];
            return (
              <g key={node.id} {...button(node.id, label.filter(Boolean).join('. '), 'money-node')}>
                <title>{label.filter(Boolean).join('. ')}</title>
                <rect
                  className="money-hit"
                  x={x}
                  y={y + height / 2 - Math.max(13, height / 2)}
                  width={wide + 10}
                  height={Math.max(26, height)}
                />
                <rect x={x} y={y} width={wide} height={Math.max(1, height)} />
                <text lang={langOf(node, format.language)}>
                  {namesOf(node, pitch, format).map((line, i, { length }) => (
                    <tspan key={line} x={x + wide + 5} y={y + height / 2 + LINE * (i + 0.8 - length / 2)}>
                      {line}
                    </tspan>
                  ))}
                </text>
              </g>
            );
          })}
          <g className="money-words" aria-hidden>
            {labelsOf(picture, pitch, format).map(({ key, text, x, y, width: wide, height }) => (
              <text key={key} x={x + wide} y={y + height - 7} textAnchor="end">
                {text}
              </text>
            ))}
          </g>
        </svg>
      </ScrollFrame>
    </figure>
  );
}

const withKey = (key: string) => `[data-key="${CSS.escape(key)}"]`;

/** The order of the arrow keys: each node, followed by its ribbons. */
function orderOf({ nodes, links }: FlowsQuery['flows']): string[] {
  return nodes.flatMap(({ id }) => [id, ...links.filter(({ source }) => source === id).map(linkKey)]);
}

function nextOf(key: string, order: readonly string[], from: string): string | undefined {
  const i = order.indexOf(from);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return order[Math.min(i + 1, order.length - 1)];
    case 'ArrowLeft':
    case 'ArrowUp':
      return order[Math.max(i - 1, 0)];
    case 'Home':
      return order[0];
    case 'End':
      return order.at(-1);
    default:
      return undefined;
  }
}

function linksOf(picture: Picture<FlowNode, FlowLink>) {
  const links = new Map<FlowLink, typeof picture.ribbons>();
  for (const ribbon of picture.ribbons) links.set(ribbon.link, [...(links.get(ribbon.link) ?? []), ribbon]);
  return [...links].map(([link, ribbons]) => ({ link, ribbons }));
}

function namesOf(node: FlowNode, pitch: number, format: Format): string[] {
  return linesOf(shortName(node, format), Math.floor(Math.min(pitch * 0.5, RIGHT - NODE) / LETTER));
}

/** The labels at the ribbons' ends that fit beside the names, the widest first: the largest amount of each, and that there
 * are more; unknown amounts stand where nothing else does. */
function labelsOf(
  picture: Picture<FlowNode, FlowLink>,
  pitch: number,
  format: Format,
): (Box & { key: string; text: string })[] {
  const names = picture.nodes.map(({ node, x, y, width, height }): Box => {
    const lines = namesOf(node, pitch, format);
    const high = Math.max(lines.length * LINE, 26);
    return {
      x,
      y: y + height / 2 - high / 2,
      width: width + 8 + Math.max(...lines.map(({ length }) => length)) * LETTER,
      height: high,
    };
  });
  const labels = linksOf(picture).map(({ link, ribbons }) => {
    const known = ribbons.filter(({ part }) => part.kind !== 'UNKNOWN');
    const [largest, ...more] = (known.length ? known : ribbons).toSorted((one, other) => other.thick - one.thick);
    const text = (largest ? ribbonLabel(largest.part, format) : '') + (more.length ? ' + …' : '');
    const [first] = ribbons;
    const last = ribbons.at(-1) ?? first;
    const middle = ((first?.to.y ?? 0) - (first?.thick ?? 0) / 2 + (last?.to.y ?? 0) + (last?.thick ?? 0) / 2) / 2;
    const width = text.length * SMALL;
    const thick = ribbons.reduce((sum, ribbon) => sum + ribbon.thick, 0);
    return {
      key: linkKey(link),
      text,
      x: (first?.to.x ?? 0) - width - 5,
      y: middle - ROW / 2,
      width,
      height: ROW,
      thick,
    };
  });
  return withRoom(
    labels.toSorted((one, other) => other.thick - one.thick),
    names,
  );
}

function Heads({ levels, pitch }: { levels: readonly FlowNode['level'][]; pitch: number }) {
  const labels = useVocabulary();
  return (
    <div className="money-heads" aria-hidden>
      {levels.map((level, i) => (
        <span key={level} style={{ width: i < levels.length - 1 ? pitch : RIGHT }}>
          {labels.flowLevel[level]}
        </span>
      ))}
    </div>
  );
}

/** A pattern for each kind, so that they differ by more than colour. */
function Patterns() {
  return (
    <defs>
      {[...KINDS, 'UNKNOWN' as const].map((kind) => (
        <pattern
          key={kind}
          id={`money-${kind}`}
          className={`money-pattern ${kind}`}
          patternUnits="userSpaceOnUse"
          width={8}
          height={8}
        >
          <rect width={8} height={8} />
          {kind === 'APPROXIMATE' && <path d="M0 4H8" />}
          {kind === 'MAXIMUM' && <path d="M4 0V8" />}
          {kind === 'TOTAL' && <circle cx={4} cy={4} r={1.4} />}
          {kind === 'UNKNOWN' && <path d="M-2 2L2 -2M0 8L8 0M6 10L10 6" />}
        </pattern>
      ))}
    </defs>
  );
}

/** The kinds and times that occur in the picture. */
function Legend({ flows }: { flows: FlowsQuery['flows'] }) {
  const t = useMessages();
  const labels = useVocabulary();
  const parts = flows.links.flatMap(({ total }) => ribbonValuesOf(total));
  const bases = BASES.filter(
    (basis) => basis !== 'YEAR' && parts.some((part) => 'basis' in part && part.basis === basis),
  );
  const kinds = [...KINDS, 'UNKNOWN' as const].filter((kind) => parts.some((part) => part.kind === kind));
  return (
    <figcaption>
      <strong>{t('money-picture-legend')}</strong>
      <ul className="money-legend">
        {kinds.map((kind) => (
          <li key={kind}>
            <svg width={36} height={16} aria-hidden="true">
              <rect
                x={1}
                y={2}
                width={34}
                height={12}
                className={`money-ribbon ${kind}`}
                fill={`url(#money-${kind})`}
              />
            </svg>{' '}
            {kind === 'UNKNOWN' ? t('money-picture-unknown') : labels.amountKind[kind]}
          </li>
        ))}
        {bases.map((basis) => (
          <li key={basis}>
            <svg width={36} height={16} aria-hidden="true">
              <rect x={1} y={2} width={34} height={12} className={`money-ribbon ${basis}`} fill="none" />
            </svg>{' '}
            {basis === 'TERM' ? t('FundingPeriod-WHOLE_TERM') : t('money-picture-assumed')}
          </li>
        ))}
      </ul>
    </figcaption>
  );
}
