import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sectionsOf, sourcesOfExplorer, usedMessages } from './used_messages';

test('keeps what is named, and what that refers to', () => {
  const file = [
    'locale = de-DE',
    '# About one.',
    'one = { two } and { $three ->',
    '    [a] { Kind-A.plural }',
    '   *[other] b',
    '}',
    'two = 2',
    'three = 3',
    'four-x = 4',
    'Kind-A = a',
    '    .plural = as',
    '',
  ].join('\n');
  const kept = usedMessages(file, "t('one') t(`four-${x}`)");
  expect(kept).toBe(file.replace('# About one.\n', '').replace('three = 3\n', ''));
});

test.each(['de', 'en'])('keeps less than half of the file in %s, the labels among it', (language) => {
  const file = readFileSync(new URL(`../graph/messages/${language}.ftl`, import.meta.url), 'utf8');
  const kept = usedMessages(file, sourcesOfExplorer());
  expect(kept.length).toBeLessThan(file.length / 2);
  const labels = (text: string) => text.match(/^[A-Z]\w+-\w+ =/gm);
  expect(labels(kept)).toEqual(labels(file));
});

test('the first part has all that it refers to, and the other part the rest', () => {
  const file = '## Page\n\nmenu = { title }\n\n## Network\n\ntitle = { word }s\nword = Relation\nlist = List\n';
  expect(sectionsOf(file, { first: true })).toBe('menu = { title }\n\ntitle = { word }s\nword = Relation\n');
  expect(sectionsOf(file, { first: false })).toBe('list = List\n');
});
