import { describe, expect, test } from 'vitest';
import { ACTOR_LISTS } from '../../generated';
import { entriesOf, nextOf, type Row, SECTIONS } from './entries';
import { MOST, neighboursOf, positions, SIZE } from './nearest';

const row = (other: string, certainty: Row['certainty'] = 'ASSUMED', id = other) =>
  ({
    __typename: 'Membership',
    id,
    validFrom: null,
    validTo: null,
    lastConfirmed: null,
    german: null,
    english: null,
    certainty,
    sources: [],
    membershipRole: 'MEMBER',
    other: { id: `Actor:${other}`, slug: other, name: other, kind: 'NETWORK', shortName: null, nameEn: null },
  }) as Row;
const compare = (one: string, two: string) => one.localeCompare(two);
const byName = (one: Row, two: Row) => compare(one.other.name, two.other.name);

describe('the next page of a list', () => {
  test.each([null, '', 'funds', 'funds:', 'toString:x', ':x'])('%s is none', (text) => expect(nextOf(text)).toBeNull());

  test('names the list and where to go on', () => expect(nextOf('funds:a:b')).toEqual({ list: 'funds', after: 'a:b' }));
});

test('every list of the schema stands in one section', () =>
  expect(SECTIONS.flatMap(([, lists]) => lists).toSorted()).toEqual(Object.keys(ACTOR_LISTS).toSorted()));

describe('entries', () => {
  const entries = entriesOf(
    'memberships',
    [row('b', 'DOES_NOT_HOLD', '1'), row('c', 'DOES_NOT_HOLD', '2'), row('d'), row('b', 'ASSUMED', '3'), row('a')],
    byName,
  );

  test('are one for each relation, with all its statements', () =>
    expect(entries.map(({ statements }) => statements.map(({ id }) => id))).toEqual([['a'], ['1', '3'], ['d'], ['2']]));

  test('that hold on the day come first', () =>
    expect(entries.map(({ isValid }) => isValid)).toEqual([true, true, true, false]));
});

describe('neighbours', () => {
  test('are actors with a statement that holds: confirmed ones first, then by their statements, then by name', () => {
    const entries = [
      ...entriesOf('memberships', [row('c'), row('b'), row('old', 'DOES_NOT_HOLD'), row('z', 'CONFIRMED')], byName),
      ...entriesOf('members', [row('c', 'ASSUMED', 'again')], byName),
    ];
    expect(
      neighboursOf(entries, compare).map(({ actor, isCurrent, weight }) => [actor.slug, isCurrent, weight]),
    ).toEqual([
      ['z', true, 1],
      ['c', false, 2],
      ['b', false, 1],
    ]);
  });

  test.each([1, 2, 7, MOST])('stand apart inside the picture, also %d of them', (count) => {
    const places = positions(count);
    expect(places).toEqual(positions(count));
    for (const [i, { x, y }] of places.entries()) {
      expect(x > 50 && x < SIZE.width - 50 && y > 30 && y < SIZE.height - 30).toBe(true);
      for (const other of places.slice(0, i)) expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(50);
    }
  });
});
