/** The labels of the API's enumerations in a language, from the catalogue that the API uses. */

import { useMemo } from 'react';
import { type Language, useDayAndLanguage } from '../core/address';
import type {
  ActorKind,
  AmountKind,
  AmountScope,
  Certainty,
  ChangeSort,
  CoverageState,
  EndReason,
  Extent,
  FlowLevel,
  FundingPeriod,
  GapReason,
  MembershipRole,
  ParticipationRole,
  RegionKind,
  ServiceType,
  StatementName,
} from '../generated';
import { formatOf } from '../core/language';
import { catalogueOf } from '../locales/catalogue';

export type { CoverageState, StatementName };

export interface Vocabulary {
  kind: Record<ActorKind, string>;
  kinds: Record<ActorKind, string>;
  statement: Record<StatementName, string>;
  certainty: Record<Certainty, string>;
  regionKind: Record<RegionKind, string>;
  service: Record<ServiceType, string>;
  amountKind: Record<AmountKind, string>;
  amountScope: Record<AmountScope, string>;
  period: Record<FundingPeriod, string>;
  membershipRole: Record<MembershipRole, string>;
  participationRole: Record<ParticipationRole, string>;
  extent: Record<Extent, string>;
  state: Record<CoverageState, string>;
  gapReason: Record<GapReason, string>;
  flowLevel: Record<FlowLevel, string>;
  change: Record<ChangeSort, string>;
  endReason: Record<EndReason, string>;
}

const cache = new Map<Language, Vocabulary>();

export function vocabularyOf(language: Language): Vocabulary {
  const vocabulary = cache.get(language) ?? vocabularyFrom(language);
  cache.set(language, vocabulary);
  return vocabulary;
}

export function useVocabulary(): Vocabulary {
  const { language } = useDayAndLanguage();
  return useMemo(() => vocabularyOf(language), [language]);
}

/** A value of one of the schema's scalar types or enumerations, as the language writes it. */
export function labelOf(type: string, value: string | number, language: Language): string {
  const { day, euro, number } = formatOf(language);
  if (typeof value === 'number') return type === 'Euro' ? euro(value) : number(value);
  if (type === 'Date' || type === 'PartialDate') return day(value);
  const catalogue = catalogueOf(language);
  const id = `${type}-${value}`;
  return catalogue.has(id) ? catalogue.text(id) : value;
}

function vocabularyFrom(language: Language): Vocabulary {
  const labels = <K extends string>(enumeration: string, form?: string) =>
    catalogueOf(language).labels(enumeration, form) as Record<K, string>;
  return {
    kind: labels('ActorKind'),
    kinds: labels('ActorKind', 'plural'),
    statement: labels('StatementName'),
    certainty: labels('Certainty'),
    regionKind: labels('RegionKind'),
    service: labels('ServiceType'),
    amountKind: labels('AmountKind'),
    amountScope: labels('AmountScope'),
    period: labels('FundingPeriod'),
    membershipRole: labels('MembershipRole'),
    participationRole: labels('ParticipationRole'),
    extent: labels('Extent'),
    state: labels('CoverageState'),
    gapReason: labels('GapReason'),
    flowLevel: labels('FlowLevel'),
    change: labels('ChangeSort'),
    endReason: labels('EndReason'),
  };
}
