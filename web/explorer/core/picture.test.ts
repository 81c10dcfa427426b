import { expect, test } from 'vitest';
import { pictureName } from './picture';

test.each([
  ['https://x.de/versorgung?on=2026-01-02', 'prevnet-versorgung-2026-01-02'],
  ['https://x.de/beziehungen?of=Actor:lks-nrw', 'prevnet-beziehungen-lks-nrw-2026-01-02'],
  ['https://x.de/en/paths?from=Actor:a&to=Actor:b', 'prevnet-paths-a-b-2026-01-02'],
  ['https://x.de/', 'prevnet-2026-01-02'],
])('a picture of %s is called %s', (address, name) => expect(pictureName(address, '2026-01-02')).toBe(name));
