/** The drawing of an actor among its nearest actors; each of them is a link. */

import { Link } from 'wouter';
import { useDayAndLanguage } from '../../core/address';
import { useFormat, useMessages } from '../../core/language';
import type { ActorKind, ActorNameFragment } from '../../generated';
import { langOfName, nameOf } from '../../statements/sentence';
import { shortened } from '../../statements/short_name';
import { useVocabulary } from '../../statements/vocabulary';
import { Icon } from '../../ui/icon';
import type { Entry } from './entries';
import { MOST, neighboursOf, positions, SIZE } from './nearest';

const LETTERS = 15;

/** The outline of a kind around 0, 0. A kind without one is a circle. */
const SHAPES: Partial<Record<ActorKind, string>> = {
  MINISTRY: 'M-8-8H8V8H-8z',
  PUBLIC_BODY: 'M-8-8H8V8H-8z',
  MUNICIPALITY: 'M0-9 9-2V8H-9V-2z',
  CIVIL_SOCIETY_GROUP: 'M0-9 9 8H-9z',
  PROGRAMME: 'M-9 0-4.500-8H4.500L9 0 4.500 8H-4.500z',
  NETWORK: 'M0-10 10 0 0 10-10 0z',
};

interface Props {
  actor: ActorNameFragment;
  entries: readonly Entry[];
  /** Whether `entries` are all there are. */
  isComplete: boolean;
}

export function Neighbours({ actor, entries, isComplete }: Props) {
  const t = useMessages();
  const labels = useVocabulary();
  const { to, language } = useDayAndLanguage();
  const { compare } = useFormat();
  const all = neighboursOf(entries, compare);
  const drawn = all.slice(0, MOST);
  if (drawn.length === 0) return null;
  const places = positions(drawn.length);
  const name = actor.shortName ?? nameOf(actor, language);
  return (
    <figure className="card actor-neighbours">
      <h2>{isComplete ? t('actor-neighbours', { count: all.length }) : t('actor-neighbours-some')}</h2>
      <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="group" aria-label={t('actor-neighbours-of', { name })}>
        {drawn.map(({ actor: { id }, isCurrent }, i) => (
          <path
            key={id}
            className={isCurrent ? 'actor-tie' : 'actor-tie older'}
            d={`M${SIZE.x} ${SIZE.y}L${places[i]?.x} ${places[i]?.y}`}
          />
        ))}
        {drawn.map(({ actor: other, isCurrent }, i) => {
          const place = places[i];
          if (!place) return null;
          const { x, y, isAbove, anchor } = place;
          const full = nameOf(other, language);
          return (
            <Link
              key={other.id}
              href={to(`/actors/${other.slug}`)}
              aria-label={t('actor-neighbour', {
                name: full,
                kind: labels.kind[other.kind],
                status: isCurrent ? 'CURRENT' : 'OLDER',
              })}
            >
              <title>{full}</title>
              <circle className="actor-target" cx={x} cy={y} r="25" />
              <Node kind={other.kind} x={x} y={y} />
              <text
                x={anchor === 'middle' ? x : anchor === 'start' ? x - 10 : x + 10}
                y={isAbove ? y - 16 : y + 25}
                textAnchor={anchor}
                lang={langOfName(other, language)}
              >
                {shortened(other.shortName ?? full, LETTERS)}
              </text>
            </Link>
          );
        })}
        <g className="actor-centre">
          <Node kind={actor.kind} x={SIZE.x} y={SIZE.y} scale={1.5} />
          <text x={SIZE.x} y={SIZE.y + 32}>
            {shortened(name, LETTERS + 6)}
          </text>
        </g>
      </svg>
      <figcaption>
        {t('actor-neighbours-lines')}{' '}
        {all.length > drawn.length &&
          isComplete &&
          t('actor-neighbours-drawn', { count: drawn.length, total: all.length })}
      </figcaption>
      <Link className="button" href={to('/network', { of: actor.id })}>
        {t('actor-neighbours-open')} <Icon name="right" />
      </Link>
    </figure>
  );
}

function Node({ kind, x, y, scale = 1 }: { kind: ActorKind; x: number; y: number; scale?: number }) {
  const shape = SHAPES[kind];
  const className = `actor-node ${kind.toLowerCase()}`;
  const transform = `translate(${x} ${y}) scale(${scale})`;
  return shape ? (
    <path className={className} d={shape} transform={transform} />
  ) : (
    <circle className={className} r="8" transform={transform} />
  );
}
