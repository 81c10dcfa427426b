/** A statement in a sentence, as parts, so that a page can link the names and a list can read them out. */

import type { Language } from '../core/address';
import type { ActorNameFragment, RegionNameFragment, SaidOfFragment } from '../generated';
import { formatOf, inLanguage } from '../core/language';
import { vocabulary } from './vocabulary';

export type Part = string | { actor: ActorNameFragment } | { region: RegionNameFragment };

/** The name in this language; where only the German one is known, that. */
export function nameOf(actor: ActorNameFragment, language: Language): string {
  return (language === 'EN' && actor.nameEn) || actor.name;
}

/** „seit Juni 2021“, „2019 bis 2024“; empty where no end and no begin is known. */
export function periodOf(from: string | null, to: string | null, language: Language): string {
  const { day } = formatOf(language);
  const de = language === 'DE';
  if (from && to) return from === to ? day(from) : `${day(from)} ${de ? 'bis' : 'to'} ${day(to)}`;
  if (from) return `${de ? 'seit' : 'since'} ${day(from)}`;
  return to ? `${de ? 'bis' : 'until'} ${day(to)}` : '';
}

type Amount = Pick<
  Extract<SaidOfFragment, { __typename: 'Funding' }>,
  'amountEur' | 'amountKind' | 'amountScope' | 'period'
>;

/** „höchstens 72.100 € im Jahr“; empty where the amount is not known: that is said apart, never as a zero. */
export function amountOf({ amountEur, amountKind, amountScope, period }: Amount, language: Language): string {
  if (amountEur === null) return '';
  const known = inLanguage(vocabulary, language);
  const kind = amountKind === 'EXACT' || amountKind === 'UNKNOWN' ? '' : known.amountKind[amountKind];
  const time = period === 'UNKNOWN' ? '' : known.period[period];
  const limits = [
    period === 'UNKNOWN' && known.period[period],
    amountScope !== 'WHOLE' && known.amountScope[amountScope],
  ];
  const aside = limits.filter(Boolean).join(', ');
  return [kind, formatOf(language).euro(amountEur), time, aside && `(${aside})`].filter(Boolean).join(' ');
}

/** The two ends and what ties them. */
export function sentenceOf(said: SaidOfFragment, language: Language): Part[] {
  const parts = (language === 'DE' ? german : english)(said);
  const period = periodOf(said.validFrom, said.validTo, language);
  return [...parts, period && `, ${period}`, '.'].filter((part) => part !== '');
}

/** The same as plain text. */
export function plain(parts: readonly Part[], language: Language): string {
  return parts
    .map((part) =>
      typeof part === 'string' ? part : 'actor' in part ? nameOf(part.actor, language) : part.region.name,
    )
    .join('');
}

const a = (actor: ActorNameFragment): Part => ({ actor });
const r = (region: RegionNameFragment): Part => ({ region });

function german(said: SaidOfFragment): Part[] {
  const known = vocabulary.de;
  switch (said.__typename) {
    case 'Funding': {
      const amount = amountOf(said, 'DE');
      const programme = said.programme ? [', Programm: ', a(said.programme)] : [];
      return [a(said.funder), ' fördert ', a(said.recipient), amount && `: ${amount}`, ...programme];
    }
    case 'Membership':
      switch (said.membershipRole) {
        case 'COORDINATOR':
          return [a(said.member), ' koordiniert ', a(said.network)];
        case 'STEERING':
          return [a(said.member), ' steuert ', a(said.network), ' mit'];
        case 'FOUNDER':
          return [a(said.member), ' ist Gründungsmitglied von ', a(said.network)];
        case 'COOPERATION':
          return [a(said.member), ' kooperiert mit ', a(said.network)];
        default:
          return [a(said.member), ' ist Mitglied von ', a(said.network)];
      }
    case 'Affiliation':
      return [a(said.unit), ' gehört zu ', a(said.organisation)];
    case 'Provision':
      return [a(said.provider), ' ist Träger von ', a(said.service)];
    case 'Administration':
      return [
        a(said.administrator),
        ' verwaltet ',
        a(said.administered),
        said.administrationRole && ` (${said.administrationRole})`,
      ].map(given);
    case 'Participation':
      return [
        a(said.participant),
        ' ist an ',
        a(said.joined),
        ` beteiligt (${known.participationRole[said.participationRole]})`,
        ...(said.region ? [' im Gebiet ', ...quoted(r(said.region))] : []),
      ];
    // „Gebiet“ spares names their article and their case: der Kreis Unna, die Städteregion Aachen, Köln.
    case 'Coverage':
      return [
        a(said.subject),
        {
          FULL: ' ist zuständig für das Gebiet ',
          PARTIAL: ' ist zuständig für einen Teil des Gebiets ',
          NONE: ' ist ausdrücklich nicht zuständig für das Gebiet ',
        }[said.extent],
        ...quoted(r(said.covered)),
      ];
    case 'Location':
      return [a(said.actor), ' hat den Sitz im Gebiet ', ...quoted(r(said.place))];
    case 'Governance':
      return [a(said.municipality), ' verwaltet das Gebiet ', ...quoted(r(said.governed))];
  }
}

function english(said: SaidOfFragment): Part[] {
  const known = vocabulary.en;
  switch (said.__typename) {
    case 'Funding': {
      const amount = amountOf(said, 'EN');
      const programme = said.programme ? [', programme: ', a(said.programme)] : [];
      return [a(said.funder), ' funds ', a(said.recipient), amount && `: ${amount}`, ...programme];
    }
    case 'Membership':
      switch (said.membershipRole) {
        case 'COORDINATOR':
          return [a(said.member), ' coordinates ', a(said.network)];
        case 'STEERING':
          return [a(said.member), ' helps to steer ', a(said.network)];
        case 'FOUNDER':
          return [a(said.member), ' is a founding member of ', a(said.network)];
        case 'COOPERATION':
          return [a(said.member), ' cooperates with ', a(said.network)];
        default:
          return [a(said.member), ' is a member of ', a(said.network)];
      }
    case 'Affiliation':
      return [a(said.unit), ' belongs to ', a(said.organisation)];
    case 'Provision':
      return [a(said.provider), ' provides ', a(said.service)];
    case 'Administration':
      return [
        a(said.administrator),
        ' administers ',
        a(said.administered),
        said.administrationRole && ` (${said.administrationRole})`,
      ].map(given);
    case 'Participation':
      return [
        a(said.participant),
        ' takes part in ',
        a(said.joined),
        ` (${known.participationRole[said.participationRole]})`,
        ...(said.region ? [' in ', r(said.region)] : []),
      ];
    case 'Coverage':
      return said.extent === 'NONE'
        ? [a(said.subject), ' explicitly does not cover ', r(said.covered)]
        : [a(said.subject), said.extent === 'PARTIAL' ? ' covers a part of ' : ' covers ', r(said.covered)];
    case 'Location':
      return [a(said.actor), ' is based in ', r(said.place)];
    case 'Governance':
      return [a(said.municipality), ' governs ', r(said.governed)];
  }
}

const quoted = (part: Part): Part[] => ['„', part, '“'];
const given = (part: Part | null): Part => part ?? '';
