import { expect, test } from 'vitest';
import { shortened } from './short_name';

test.each([
  ['LKS NRW', 'LKS NRW'],
  ['BackUp – Beratung für Betroffene', 'BackUp'],
  ['A – und so weiter, sehr lang und länger', 'A – und so we… lang und länger'],
  ['Mobile Beratung gegen Rechtsextremismus im Regierungsbezirk Arnsberg', 'Mobile Beratung gege… Arnsberg'],
  ['Bundesprogrammverwaltungsgesellschaft', 'Bundesprogrammverwaltungsgese…'],
])('%s', (name, short) => {
  expect(shortened(name, 30)).toBe(short);
  expect(short.length).toBeLessThanOrEqual(30);
});
