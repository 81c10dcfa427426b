import { expect, test } from 'vitest';
import words from '../../../api/http/addresses.json';
import { internalPath, publicAddress } from './public_address';

test.each([
  ['/', '/'],
  ['/?lang=en', '/en'],
  ['/coverage', '/versorgung'],
  ['/coverage?lang=en', '/en/coverage'],
  ['/money?lang=en&on=2026-01-01', '/en/funding?on=2026-01-01'],
  ['/actors/lks-nrw?all=1&lang=en&next=2', '/en/organisation/lks-nrw?all=1&next=2'],
  ['/regions/05315?lang=de', '/gebiet/05315'],
  ['/coverage?lang=xx', '/versorgung?lang=xx'],
  ['/no/such/page', '/no/such/page'],
])('%s is shown as %s', (internal, shown) => expect(publicAddress(internal)).toBe(shown));

test.each([
  ['/versorgung', '/coverage', null],
  ['/en/funding', '/money', 'en'],
  ['/en', '/', 'en'],
  ['/en/', '/', 'en'],
  ['/organisation/lks-nrw/', '/actors/lks-nrw', null],
  ['/coverage', '/-coverage', null],
  ['/en/versorgung', '/versorgung', 'en'],
  ['/no-such-view', '/no-such-view', null],
])('%s is the view %s', (shown, path, language) => expect(internalPath(shown)).toEqual({ path, language }));

test.each(Object.keys(words).flatMap((view) => ['de', 'en'].map((code) => [view, code] as const)))(
  '%s in %s leads back to itself',
  (view, code) => {
    const { path, language } = internalPath(publicAddress(`/${view}?lang=${code}`).split('?')[0] ?? '');
    expect([path, language ?? 'de']).toEqual([`/${view}`, code]);
  },
);
