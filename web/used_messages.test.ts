import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HELP_PAGE, MAIN_PAGE, modulesFrom, ownMessages, sharedMessages, usedMessages } from './used_messages';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const labelsIn = (text: string) => text.match(/^[A-Z]\w+-\w+ =/gm) ?? [];

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

test('keeps the labels of some enumerations only', () => {
  expect(usedMessages('Kind-A = a\nState-B = b\n', '', new Set(['State']))).toBe('State-B = b\n');
});

describe.each(['de', 'en'])('in %s', (language) => {
  const shared = read(`../graph/messages/${language}.ftl`);
  const own = read(`explorer/locales/${language}.ftl`);

  test('the main page has less than half of the shared messages, the labels among them', () => {
    const kept = sharedMessages(shared, own, MAIN_PAGE);
    expect(kept.length).toBeLessThan(shared.length / 2);
    expect(labelsIn(kept)).toEqual(labelsIn(shared));
  });

  test('the page of help has the labels that it shows', () => {
    const kept = new Set(labelsIn(sharedMessages(shared, own, HELP_PAGE)).map((label) => label.split('-')[0]));
    expect([...kept]).toEqual(expect.arrayContaining(['ActorKind', 'RegionKind', 'ServiceType']));
    expect([...kept]).not.toContain('StatementName');
  });

  test('what comes later is not there at first', () => {
    const ids = (text: string) => text.match(/^[a-zA-Z][\w-]*(?= =)/gm) ?? [];
    const { first, views } = ownMessages(own, MAIN_PAGE);
    expect(ids(first).filter((id) => ids(views).includes(id))).toEqual([]);
    expect(ids(first)).toContain('start-title');
    expect(ids(views)).toContain('coverage-bar-area');
    expect(ownMessages(own, HELP_PAGE).views).toBe('');
  });
});

test('modules that are fetched later are no part of what comes at once', () => {
  const first = modulesFrom(MAIN_PAGE.entry, { later: false });
  const ever = modulesFrom(MAIN_PAGE.entry, { later: true });
  expect(first).toContain('views/start/start.tsx');
  expect(first).not.toContain('views/network/network.tsx');
  expect(ever).toContain('views/network/canvas.tsx');
  expect(ever.filter((module) => module.startsWith('views/help/'))).toEqual([]);
});

test('help writes no entry as a sentence, as it has no messages for that', () => {
  const modules = modulesFrom(HELP_PAGE.entry, { later: true }).filter((module) => /^(views|app)\//.test(module));
  expect(modules).toContain('views/help/near.tsx');
  expect(modules.filter((module) => /\b(Sentence\w*|sentenceOf|labelOf)\b/.test(read(`explorer/${module}`)))).toEqual(
    [],
  );
});
