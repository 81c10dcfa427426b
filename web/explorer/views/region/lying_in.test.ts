import { expect, test } from 'vitest';
import { PATHS } from '../../statements/districts';
import { isOnMap, shadesOf, shownOn } from './lying_in';

const districts = [...PATHS.keys()];
const countOf = (ags: string, shade: string) =>
  [...shadesOf(ags, districts).values()].filter((one) => one === shade).length;
const named = (...all: string[]) => all.map((ags) => ({ ags }));

test('a district is coloured, and lighter the others of its government region', () => {
  expect(shadesOf('05366', districts).get('05366')).toBe('here');
  expect([countOf('05366', 'here'), countOf('05366', 'near'), countOf('05366', 'beside')]).toEqual([1, 10, 42]);
});

test('a municipality is shown by its district, a government region by all of its own', () => {
  expect(shadesOf('05366004', districts)).toEqual(shadesOf('05366', districts));
  expect([countOf('053', 'here'), countOf('053', 'near')]).toEqual([11, 0]);
  const around = named('05366', '053', '05', 'DE');
  expect(shownOn({ ags: '05366004' }, around)).toEqual(named('05366', '053'));
  expect(shownOn({ ags: '05366' }, around.slice(1))).toEqual(named('05366', '053'));
});

test('the Land itself, other Länder and the country are on no map', () => {
  expect(['05', '06', '06412', 'DE', '053', '05366', '05366004'].filter(isOnMap)).toEqual(['053', '05366', '05366004']);
});
