import { expect, test } from 'vitest';
import { asBibTeX, asCSL, type Cited } from './citation';

const cited: Cited = {
  title: 'In 12 von 53 Kreisen & Städten {100 %}',
  url: 'https://prevnet.example/versorgung?on=2026-11-27',
  accessed: '2026-11-28',
  dated: '2026-11-22T10:00:00Z',
  version: '3eab38dbd3c7',
  operator: null,
};

test('BibTeX has no sign that would end a field or start a command', () => {
  const text = asBibTeX(cited);
  expect(text).toContain('title = {{In 12 von 53 Kreisen \\& Städten \\{100 \\%\\}}},');
  expect(text).toContain('year = {2026}');
  expect(text).toContain('urldate = {2026-11-28}');
  expect(text).not.toContain('organization');
});

test('CSL-JSON has the day of access and of the data', () => {
  const [entry] = JSON.parse(asCSL({ ...cited, operator: 'Amt' })) as Record<string, unknown>[];
  expect(entry).toMatchObject({
    type: 'webpage',
    accessed: { 'date-parts': [[2026, 11, 28]] },
    issued: { 'date-parts': [[2026, 11, 22]] },
    publisher: 'Amt',
    URL: cited.url,
  });
});

test('without a date of the data there is none', () => {
  expect(asCSL({ ...cited, dated: null })).not.toContain('issued');
  expect(asBibTeX({ ...cited, dated: null, accessed: '2027-01-02' })).toContain('year = {2027}');
});
