import { describe, expect, test } from 'vitest';
import type { Language } from '../core/address';
import type { ActorNameFragment, RegionNameFragment, StatementFactsFragment, StatementFragment } from '../generated';
import { amountOf, nameOf, periodOf, plain, sentenceOf } from './sentence';

const actor = (name: string, nameEn: string | null = null): ActorNameFragment => ({
  id: `Actor:${name}`,
  slug: name,
  kind: 'NETWORK',
  name,
  shortName: null,
  nameEn,
});
const unna: RegionNameFragment = { id: 'Region:05978', ags: '05978', name: 'Kreis Unna', regionKind: 'DISTRICT' };
const facts: Omit<StatementFactsFragment, '__typename'> = {
  id: 'x',
  validFrom: null,
  validTo: null,
  lastConfirmed: null,
  german: null,
  english: null,
  certainty: 'ASSUMED',
  sources: [],
};
const a = actor('Land', 'State');
const b = actor('Stelle');
type Funding = Extract<StatementFragment, { __typename: 'Funding' }>;

const funding = (changes: Partial<Funding> = {}): Funding => ({
  ...facts,
  __typename: 'Funding',
  start: a,
  end: b,
  programme: null,
  amountEur: null,
  amountKind: 'UNKNOWN',
  amountScope: 'WHOLE',
  period: 'UNKNOWN',
  ...changes,
});
const textOf = (statement: StatementFragment, language: Language) => plain(sentenceOf(statement, language), language);

const sentences: [StatementFragment, string, string][] = [
  [funding(), 'Land fördert Stelle.', 'State funds Stelle.'],
  [
    funding({
      amountEur: 72100,
      amountKind: 'MAXIMUM',
      period: 'PER_YEAR',
      programme: actor('P'),
      validFrom: '2017-01-01',
    }),
    'Land fördert Stelle: höchstens 72.100\u00a0€ im Jahr, Programm: P, seit 1.\u00a0Januar 2017.',
    'State funds Stelle: at most €72,100 a year, programme: P, since 1\u00a0January 2017.',
  ],
  ...(
    [
      ['MEMBER', 'ist Mitglied von', 'is a member of'],
      ['COORDINATOR', 'koordiniert', 'coordinates'],
      ['FOUNDER', 'ist Gründungsmitglied von', 'is a founding member of'],
      ['COOPERATION', 'kooperiert mit', 'cooperates with'],
    ] as const
  ).map(([membershipRole, de, en]): [StatementFragment, string, string] => [
    { ...facts, __typename: 'Membership', start: a, end: b, membershipRole },
    `Land ${de} Stelle.`,
    `State ${en} Stelle.`,
  ]),
  [
    { ...facts, __typename: 'Membership', start: a, end: b, membershipRole: 'STEERING' },
    'Land gehört zur Steuerung von Stelle.',
    'State helps to steer Stelle.',
  ],
  [{ ...facts, __typename: 'Affiliation', start: b, end: a }, 'Stelle gehört zu Land.', 'Stelle belongs to State.'],
  [{ ...facts, __typename: 'Provision', start: a, end: b }, 'Land ist Träger von Stelle.', 'State provides Stelle.'],
  [
    { ...facts, __typename: 'Administration', start: a, end: b, administrationRole: null },
    'Land verantwortet Stelle.',
    'State administers Stelle.',
  ],
  [
    { ...facts, __typename: 'Administration', start: a, end: b, administrationRole: 'Regie' },
    'Land verantwortet Stelle (Regie).',
    'State administers Stelle (Regie).',
  ],
  [
    { ...facts, __typename: 'Participation', start: b, end: a, participationRole: 'LEAD', region: unna },
    'Stelle nimmt federführend am Programm Land teil (Kreis Unna).',
    'Stelle takes part in the programme State as the lead (Kreis Unna).',
  ],
  [
    {
      ...facts,
      __typename: 'Participation',
      start: b,
      end: a,
      participationRole: 'PARTNER',
      region: null,
      validTo: '2019',
    },
    'Stelle ist Partner im Programm Land, bis 2019.',
    'Stelle is a partner in the programme State, until 2019.',
  ],
  [
    { ...facts, __typename: 'Coverage', start: b, end: unna, extent: 'FULL' },
    'Stelle ist für das Gebiet „Kreis Unna“ da.',
    'Stelle serves the region Kreis Unna.',
  ],
  [
    { ...facts, __typename: 'Coverage', start: b, end: unna, extent: 'PARTIAL' },
    'Stelle ist für einen Teil des Gebiets „Kreis Unna“ da.',
    'Stelle serves a part of the region Kreis Unna.',
  ],
  [
    { ...facts, __typename: 'Coverage', start: b, end: unna, extent: 'NONE' },
    'Stelle hat im Gebiet „Kreis Unna“ nachweislich kein Angebot.',
    'Stelle is known to have no offer in the region Kreis Unna.',
  ],
  [
    { ...facts, __typename: 'Location', start: b, end: unna },
    'Stelle hat den Sitz im Gebiet „Kreis Unna“.',
    'Stelle is based in the region Kreis Unna.',
  ],
  [
    { ...facts, __typename: 'Governance', start: b, end: unna, validFrom: '1975-01', validTo: '2030' },
    'Stelle ist zuständig für das Gebiet „Kreis Unna“, Januar\u00a01975 bis 2030.',
    'Stelle is responsible for the region Kreis Unna, January\u00a01975 to 2030.',
  ],
];

describe('a sentence', () => {
  test.each(sentences)('%#', (statement, de, en) => {
    expect(textOf(statement, 'DE')).toBe(de);
    expect(textOf(statement, 'EN')).toBe(en);
  });

  test('exists for all nine kinds', () => {
    expect(new Set(sentences.map(([statement]) => statement.__typename)).size).toBe(9);
  });

  test('keeps names as parts, so that a page can link them', () => {
    expect(sentenceOf(funding(), 'DE')).toEqual([{ actor: a }, ' fördert ', { actor: b }, '.']);
  });
});

describe('an amount', () => {
  const amount = (changes: Partial<Funding>, language: Language = 'DE') =>
    amountOf(funding({ amountEur: 1000.5, ...changes }), language);

  test('is empty if it is unknown, never a zero', () => {
    expect(amount({ amountEur: null })).toBe('');
    expect(amount({ amountEur: 0, amountKind: 'EXACT', period: 'PER_YEAR' })).toBe('0\u00a0€ im Jahr');
  });

  test.each([
    ['EXACT', '1.000,50\u00a0€ im Jahr', '€1,000.50 a year'],
    ['APPROXIMATE', 'ungefähr 1.000,50\u00a0€ im Jahr', 'about €1,000.50 a year'],
    ['MAXIMUM', 'höchstens 1.000,50\u00a0€ im Jahr', 'at most €1,000.50 a year'],
    ['TOTAL', 'Gesamtbetrag 1.000,50\u00a0€ im Jahr', 'total €1,000.50 a year'],
  ] as const)('of the kind %s', (amountKind, de, en) => {
    expect(amount({ amountKind, period: 'PER_YEAR' })).toBe(de);
    expect(amount({ amountKind, period: 'PER_YEAR' }, 'EN')).toBe(en);
  });

  test('has its scope and an unknown period in brackets', () => {
    expect(amount({ amountKind: 'EXACT', amountScope: 'YOUTH_FUND' })).toBe(
      '1.000,50\u00a0€ (Zeitraum unbekannt, Jugendfonds)',
    );
    expect(amount({ amountKind: 'EXACT', amountScope: 'PER_RECIPIENT', period: 'WHOLE_TERM' }, 'EN')).toBe(
      '€1,000.50 for the whole term (per recipient)',
    );
  });
});

describe('a period', () => {
  test.each([
    [null, null, '', ''],
    ['2021-06', null, 'seit Juni\u00a02021', 'since June\u00a02021'],
    [null, '2021-06-05', 'bis 5.\u00a0Juni 2021', 'until 5\u00a0June 2021'],
    ['2019', '2024', '2019 bis 2024', '2019 to 2024'],
    ['2019', '2019', '2019', '2019'],
  ])('%s to %s', (from, to, de, en) => {
    expect(periodOf(from, to, 'DE')).toBe(de);
    expect(periodOf(from, to, 'EN')).toBe(en);
  });
});

test('uses the English name if there is one', () => {
  expect([nameOf(a, 'EN'), nameOf(b, 'EN'), nameOf(a, 'DE')]).toEqual(['State', 'Stelle', 'Land']);
});
