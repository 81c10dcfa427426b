/** A statement in a sentence, as parts, so that a page can link the names and a list can read them out. */

import type { Language } from '../core/address';
import type { ActorNameFragment, RegionNameFragment, SaidOfFragment } from '../generated';
import { messagesOf } from '../core/language';
import type { StatementName } from './vocabulary';

export type Part = string | { actor: ActorNameFragment } | { region: RegionNameFragment };

/** The name in this language; where only the German one is known, that. */
export function nameOf(actor: ActorNameFragment, language: Language): string {
  return (language === 'EN' && actor.nameEn) || actor.name;
}

/** „seit Juni 2021“, „2019 bis 2024“; empty where neither the beginning nor the end is known. */
export function periodOf(from: string | null, to: string | null, language: Language): string {
  const values = { from: from ?? 'NONE', to: to === null ? 'NONE' : to === from ? 'SAME' : to };
  return messagesOf(language)('statements-period', values);
}

type Amount = Pick<
  Extract<SaidOfFragment, { __typename: 'Funding' }>,
  'amountEur' | 'amountKind' | 'amountScope' | 'period'
>;

/** „höchstens 72.100 € im Jahr“; empty where the amount is not known: never a zero. */
export function amountOf({ amountEur, amountKind, amountScope, period }: Amount, language: Language): string {
  if (amountEur === null) return '';
  return messagesOf(language)('statements-amount', { euros: amountEur, kind: amountKind, scope: amountScope, period });
}

/** The two ends and what ties them: the catalogue's sentence, its period and what else the statement says. */
export function sentenceOf(said: SaidOfFragment, language: Language): Part[] {
  const t = messagesOf(language);
  const { name, start, end, values } = frameOf(said);
  const sentence = t(`Statement-${name}`, { start: START, end: END, ...values });
  const period = periodOf(said.validFrom, said.validTo, language);
  return [
    ...placed(sentence, start, 'region' in Object(end) ? quotedPlace(end, language) : [end]),
    ...detailsOf(said, language),
    period && `, ${period}`,
    '.',
  ].filter((part) => part !== '');
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

// Stand in a sentence where its ends will: no text holds them.
const START = '\u{e000}';
const END = '\u{e001}';

/** A region's name as it stands in a sentence: German puts it in quotation marks, which spares article and case. */
function quotedPlace(place: Part, language: Language): Part[] {
  return placed(messagesOf(language)('statements-place', { name: START }), place, []);
}

function placed(sentence: string, start: Part, end: readonly Part[]): Part[] {
  return sentence
    .split(/([\u{e000}\u{e001}])/u)
    .flatMap((piece): readonly Part[] => (piece === START ? [start] : piece === END ? end : [piece]))
    .filter((part) => part !== '');
}

interface Frame {
  name: StatementName;
  start: Part;
  end: Part;
  values?: Record<string, string>;
}

/** Which sentence of the catalogue tells a statement, and what stands in it. */
function frameOf(said: SaidOfFragment): Frame {
  switch (said.__typename) {
    case 'Funding':
      return { name: 'FUNDING', start: a(said.funder), end: a(said.recipient) };
    case 'Membership':
      return {
        name: 'MEMBERSHIP',
        start: a(said.member),
        end: a(said.network),
        values: { role: said.membershipRole },
      };
    case 'Affiliation':
      return { name: 'AFFILIATION', start: a(said.unit), end: a(said.organisation) };
    case 'Provision':
      return { name: 'PROVISION', start: a(said.provider), end: a(said.service) };
    case 'Administration':
      return { name: 'ADMINISTRATION', start: a(said.administrator), end: a(said.administered) };
    case 'Participation':
      return {
        name: 'PARTICIPATION',
        start: a(said.participant),
        end: a(said.joined),
        values: { role: said.participationRole },
      };
    case 'Coverage':
      return { name: 'COVERAGE', start: a(said.subject), end: r(said.covered), values: { extent: said.extent } };
    case 'Location':
      return { name: 'LOCATION', start: a(said.actor), end: r(said.place) };
    case 'Governance':
      return { name: 'GOVERNANCE', start: a(said.municipality), end: r(said.governed) };
  }
}

/** What a statement says besides its sentence: amount and programme, the role in words, the region. */
function detailsOf(said: SaidOfFragment, language: Language): Part[] {
  const t = messagesOf(language);
  switch (said.__typename) {
    case 'Funding': {
      const amount = amountOf(said, language);
      return [
        amount && `: ${amount}`,
        ...(said.programme ? [`, ${t('statements-programme')} `, a(said.programme)] : []),
      ];
    }
    case 'Administration':
      return said.administrationRole ? [` (${said.administrationRole})`] : [];
    case 'Participation':
      return said.region ? [' (', r(said.region), ')'] : [];
    default:
      return [];
  }
}
