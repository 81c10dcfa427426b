import { describe, expect, test } from 'vitest';
import {
  addressWithout,
  anyText,
  count,
  either,
  globalId,
  namedEntities,
  oneOf,
  type ParameterTable,
  programme,
  region,
  unknownValues,
} from './parameters';

const table: ParameterTable = {
  kind: oneOf(['A', 'B']),
  within: region,
  programme,
  of: either(region, globalId),
  n: count,
  q: anyText,
};
const unknown = (search: string) =>
  unknownValues(new URLSearchParams(search), table).map(({ name, value }) => `${name}=${value}`);

describe('values that mean nothing', () => {
  test.each([
    ['kind=NONSENSE', ['kind=NONSENSE']],
    ['kind=A&kind=b&kind=C', ['kind=b', 'kind=C']],
    ['within=Bonn&n=0&n=x&n=-1', ['within=Bonn', 'n=0', 'n=x', 'n=-1']],
    ['of=lks-nrw&programme=a+b', ['of=lks-nrw', 'programme=a b']],
    ['lang=xx', ['lang=xx']],
    ['q=%22%7D', []],
    ['kind=A&within=05&of=Actor:lks-nrw&programme=dina&n=12&lang=EN&on=x', []],
    ['kind=', []],
  ])('in ?%s', (search, expected) => expect(unknown(search)).toEqual(expected));

  test('are not those of parameters that the view lacks, whatever their names', () => {
    expect(unknown('utm_source=x&constructor=y&toString=z')).toEqual([]);
  });
});

test('values that name something are looked up, each by its global id', () => {
  const query = new URLSearchParams('within=05&programme=dina&of=Region:05112&of=nothing&kind=A');
  expect(namedEntities(query, table)).toEqual([
    { name: 'within', value: '05', id: 'Region:05' },
    { name: 'programme', value: 'dina', id: 'Actor:dina', isProgramme: true },
    { name: 'of', value: 'Region:05112', id: 'Region:05112' },
  ]);
});

test('the address without them keeps everything else', () => {
  const query = new URLSearchParams('kind=A&kind=X&n=0&on=2020-01-01&kind=B');
  expect(addressWithout('/x', query, unknownValues(query, table))).toBe('/x?kind=A&kind=B&on=2020-01-01');
});
