/** Statements as sentences. A sentence is a list of parts, so that a page can link the names in it. */

import { germanIn, type Language } from '../core/address';
import {
  type ActorNameFragment,
  type RegionNameFragment,
  STATEMENT_DETAILS,
  type StatementFragment,
  type StatementName,
} from '../generated';
import { messagesOf } from '../core/language';

export type SentencePart = string | { actor: ActorNameFragment } | { region: RegionNameFragment };

/** The actor's name on a page in this language: the German one, elsewhere the English one if there is one. */
export function nameOf(actor: ActorNameFragment, language: Language): string {
  return (language !== 'DE' && actor.nameEn) || actor.name;
}

/** The `lang` of that name. */
export function langOfName(actor: ActorNameFragment, language: Language): 'de' | 'en' | undefined {
  if (nameOf(actor, language) !== actor.nameEn) return germanIn(language);
  return language === 'EN' ? undefined : 'en';
}

/** The `lang` of the name of an actor or region; of what is neither, that of the page. */
export function langOf(
  { actor, region }: { actor?: ActorNameFragment | null; region?: object | null },
  language: Language,
): 'de' | 'en' | undefined {
  if (actor) return langOfName(actor, language);
  return region ? germanIn(language) : undefined;
}

/** „seit Juni 2021“, „2019 bis 2024“; empty where neither the beginning nor the end is known. */
export function periodOf(from: string | null, to: string | null, language: Language): string {
  const values = { from: from ?? 'NONE', to: to === null ? 'NONE' : to === from ? 'SAME' : to };
  return messagesOf(language)('statements-period', values);
}

type FundingAmount = Pick<
  Extract<StatementFragment, { __typename: 'Funding' }>,
  'amountEur' | 'amountKind' | 'amountScope' | 'period'
>;

/** „höchstens 72.100 € im Jahr“; empty where the amount is not known: never a zero. */
export function amountOf({ amountEur, amountKind, amountScope, period }: FundingAmount, language: Language): string {
  if (amountEur === null) return '';
  return messagesOf(language)('statements-amount', { euros: amountEur, kind: amountKind, scope: amountScope, period });
}

/** The catalogue's sentence for the statement, with its details and its period. */
export function sentenceOf(statement: StatementFragment, language: Language): SentencePart[] {
  const t = messagesOf(language);
  const sentence = t(`Statement-${kindOf(statement)}`, { ...chosenBy(statement), start: START, end: END });
  const period = periodOf(statement.validFrom, statement.validTo, language);
  return [
    ...placed(sentence, partOf(statement.start), endOf(statement, language)),
    ...asideOf(statement, language),
    period && `, ${period}`,
    '.',
  ].filter((part) => part !== '');
}

/** The parts as plain text. */
export function plain(parts: readonly SentencePart[], language: Language): string {
  return parts
    .map((part) =>
      typeof part === 'string' ? part : 'actor' in part ? nameOf(part.actor, language) : part.region.name,
    )
    .join('');
}

const partOf = (node: ActorNameFragment | RegionNameFragment): SentencePart =>
  'slug' in node ? { actor: node } : { region: node };

// Placeholders for the two ends; private-use characters, which no text contains.
const START = '\u{e000}';
const END = '\u{e001}';

/** The end as it stands in a sentence: German puts a region in quotation marks, which spares article and case. */
function endOf({ end }: StatementFragment, language: Language): SentencePart[] {
  const part = partOf(end);
  return 'slug' in end ? [part] : placed(messagesOf(language)('statements-place', { name: START }), part, []);
}

function placed(sentence: string, start: SentencePart, end: readonly SentencePart[]): SentencePart[] {
  return sentence
    .split(/([\u{e000}\u{e001}])/u)
    .flatMap((piece): readonly SentencePart[] => (piece === START ? [start] : piece === END ? end : [piece]))
    .filter((part) => part !== '');
}

/** The values by which the catalogue's sentences choose their words, under their names there: `membershipRole` is `role`. */
function chosenBy(statement: StatementFragment): Record<string, string> {
  const prefix = uncapitalized(statement.__typename);
  const texts = Object.entries(statement).filter((one): one is [string, string] => typeof one[1] === 'string');
  return Object.fromEntries(
    texts.map(([name, value]) => [name.startsWith(prefix) ? uncapitalized(name.slice(prefix.length)) : name, value]),
  );
}

const uncapitalized = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** What a statement says besides its sentence: amount and programme; of other kinds their own texts, actors and regions. */
function asideOf(statement: StatementFragment, language: Language): SentencePart[] {
  if (statement.__typename === 'Funding') {
    const amount = amountOf(statement, language);
    const { programme } = statement;
    return [
      amount && `: ${amount}`,
      ...(programme ? [`, ${messagesOf(language)('statements-programme')} `, partOf(programme)] : []),
    ];
  }
  return detailsOf(statement).flatMap(({ type, value }): SentencePart[] => {
    if (typeof value === 'object') return [' (', partOf(value), ')'];
    return type === 'String' ? [` (${value})`] : [];
  });
}

export interface Detail {
  name: string;
  /** Its type in the schema: `String`, an enumeration, `Programme`. */
  type: string;
  value: string | number | ActorNameFragment | RegionNameFragment;
}

/** What a statement has besides its ends, as far as it is known. */
export function detailsOf(statement: Pick<StatementFragment, '__typename'>): Detail[] {
  const values = statement as Record<string, unknown>;
  return Object.entries<string>(STATEMENT_DETAILS[statement.__typename])
    .filter(([name]) => values[name] !== null)
    .map(([name, type]) => ({ name, type, value: values[name] as Detail['value'] }));
}

/** The kind of a statement by its type. */
export function kindOf({ __typename }: Pick<StatementFragment, '__typename'>): StatementName {
  return __typename.toUpperCase() as StatementName;
}
