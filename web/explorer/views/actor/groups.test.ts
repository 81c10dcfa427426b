import { describe, expect, test } from 'vitest';
import { nextOf, possiblyEarlierOf, sumOf } from './groups';

describe('the next page of a group', () => {
  test.each([null, '', 'funds', 'funds:', 'toString:x', ':x'])('%s is none', (text) => expect(nextOf(text)).toBeNull());

  test('names the group and where to go on', () =>
    expect(nextOf('funds:a:b')).toEqual({ group: 'funds', after: 'a:b' }));
});

test('counts are added up', () => {
  expect(sumOf([{ totalCount: 2 }, { totalCount: 3 }])).toBe(5);
  expect(possiblyEarlierOf([{ possiblyEarlierCount: 1 }, { possiblyEarlierCount: 0 }])).toBe(1);
});
