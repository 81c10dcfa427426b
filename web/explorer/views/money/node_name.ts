import type { FlowsQuery } from '../../generated';
import { type Format } from '../../core/language';
import { nameOf } from '../../statements/sentence';
import { vocabularyOf } from '../../statements/vocabulary';

export type FlowNode = FlowsQuery['flows']['nodes'][number];
export type FlowLink = FlowsQuery['flows']['links'][number];
export type LeftOut = FlowsQuery['flows']['excluded'][number];

/** Kinds by the page's own words, actors by their names in its language, the rest as the answer says it. */
export function nodeName({ actor, actorKind, name }: FlowNode, { language }: Format): string {
  if (actor) return nameOf(actor, language);
  return actorKind ? vocabularyOf(language).kinds[actorKind] : name;
}

/** For a place with little room. */
export function shortName(node: FlowNode, format: Format): string {
  const { actor } = node;
  const name = nodeName(node, format);
  return actor?.shortName && name === actor.name ? actor.shortName : name;
}

/** German names are marked as German on an English page. */
export function nodeLang({ actor, region }: FlowNode, { language }: Format): 'de' | undefined {
  return language === 'EN' && ((actor && !actor.nameEn) || region) ? 'de' : undefined;
}

export const linkKey = ({ source, target }: Pick<FlowLink, 'source' | 'target'>) => `${source}>${target}`;
export const leftKey = ({ reason, fromLevel }: Pick<LeftOut, 'reason' | 'fromLevel'>) =>
  `OUT:${reason}:${fromLevel ?? ''}`;
