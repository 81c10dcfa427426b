import type { FlowsQuery } from '../../generated';
import { type Format } from '../../core/language';
import { nameOf } from '../../statements/sentence';
import { vocabularyOf } from '../../statements/vocabulary';

export type FlowNode = FlowsQuery['flows']['nodes'][number];
export type FlowLink = FlowsQuery['flows']['links'][number];
export type Beside = FlowsQuery['flows']['beside'][number];
export type Exclusion = FlowsQuery['flows']['excluded'][number];

/** The label of a kind or the name of an actor in the page's language; otherwise the name in the answer. */
export function nodeName(
  { actor, actorKind, name }: Pick<FlowNode, 'actor' | 'actorKind' | 'name'>,
  { language }: Format,
): string {
  if (actor) return nameOf(actor, language);
  return actorKind ? vocabularyOf(language).kinds[actorKind] : name;
}

/** The actor's short name if it has one. */
export function shortName(node: FlowNode, format: Format): string {
  const { actor } = node;
  const name = nodeName(node, format);
  return actor?.shortName && name === actor.name ? actor.shortName : name;
}

export const linkKey = ({ source, target }: Pick<FlowLink, 'source' | 'target'>) => `${source}>${target}`;
export const exclusionKey = ({ reason, fromLevel }: Pick<Exclusion, 'reason' | 'fromLevel'>) =>
  `OUT:${reason}:${fromLevel ?? ''}`;
/** The key of money that is told beside a region. */
export const besideKey = ({ state, region }: Pick<Beside, 'state' | 'region'>) => `BESIDE:${region?.id ?? state}`;

const PLACE = 'PLACE:';
/** The key of a row of the table of places. */
export const placeKey = ({ id }: Pick<FlowNode, 'id'>) => PLACE + id;
export const isPlaceKey = (key: string) => key.startsWith(PLACE);
