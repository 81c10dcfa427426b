import { describe, expect, test } from 'vitest';
import { formatOf } from '../../core/language';
import { carriersOf, type Covers, helpersOf, levelOf, reachOfHelper, unmentionedTypes } from './help_here';

const { compare } = formatOf('DE');
const name = (slug: string) => ({
  id: `Actor:${slug}`,
  slug,
  name: slug,
  kind: 'COUNSELLING_SERVICE' as const,
  shortName: null,
  nameEn: null,
});
const covers = (slug: string, ags: string, carriers: string[] = [], extent: Covers['extent'] = 'FULL'): Covers => ({
  __typename: 'Coverage',
  id: `${slug} ${ags}`,
  validFrom: null,
  validTo: null,
  lastConfirmed: null,
  german: null,
  english: null,
  certainty: 'ASSUMED',
  sources: [],
  extent,
  covered: { id: `Region:${ags}`, ags, name: ags, regionKind: 'DISTRICT' },
  subject: {
    __typename: 'CounsellingService',
    ...name(slug),
    website: null,
    providedBy: {
      totalCount: carriers.length,
      nodes: carriers.map((carrier, i) => ({ id: `${i}`, provider: name(carrier) })),
    },
  },
});

describe('who helps', () => {
  const helpers = helpersOf(
    {
      statements: [
        covers('z', '05913'),
        covers('b', '05'),
        covers('a', '05'),
        covers('a', '059'),
        covers('c', '05913001'),
      ],
    },
    '05913',
    ['059', '05', 'DE'],
    compare,
  );

  test('lists each service once, with all its statements', () => {
    expect(helpers.map(({ subject, statements }) => [subject.slug, statements.length])).toEqual([
      ['z', 1],
      ['a', 2],
      ['b', 1],
      ['c', 1],
    ]);
  });

  test('distinguishes this region, a larger one and a part', () => {
    expect(helpers.map(({ statements }) => statements[0]?.reach)).toEqual(['own', 'larger', 'larger', 'part']);
  });

  test.each([
    [[covers('x', '05913')], 'own'],
    [[covers('x', '05'), covers('x', '05913', [], 'PARTIAL')], 'partly'],
    [[covers('x', '05')], 'larger'],
    [[covers('x', '05', [], 'PARTIAL')], 'unsure'],
    [[covers('x', '05', [], 'PARTIAL'), covers('x', '05913001')], 'part'],
    [[covers('x', '05913', [], 'NONE')], 'not'],
    [[covers('x', '05913', [], 'NONE'), covers('x', '05')], 'larger'],
  ])('says where a service works by what is nearest (%#)', (statements, reach) => {
    const [helper] = helpersOf({ statements }, '05913', ['059', '05', 'DE'], compare);
    expect(helper && reachOfHelper(helper)).toBe(reach);
  });

  test('lists a carrier of two sources once', () => {
    const { carriers, more } = carriersOf(covers('x', '05', ['p', 'p', 'q']).subject);
    expect([carriers.map(({ slug }) => slug), more]).toEqual([['p', 'q'], 0]);
  });
});

test('a service that a source denies for a part of the region is not missing', () => {
  const cells = [
    { serviceType: 'EDUCATION' as const, statementCount: 0 },
    { serviceType: 'EXIT_COUNSELLING' as const, statementCount: 1 },
  ];
  expect(unmentionedTypes(cells)).toEqual(['EDUCATION']);
});

test.each([
  ['DE', 'COUNTRY'],
  ['05', 'STATE'],
  ['053', 'GOVERNMENT_REGION'],
  ['05913', 'DISTRICT'],
  ['05334002', 'MUNICIPALITY'],
  ['', null],
  ['de', null],
  ['0591', null],
  ['05913x', null],
])('a region with the key %s stands at the level %s', (ags, level) => expect(levelOf(ags)).toBe(level));
