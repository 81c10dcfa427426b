import { readdirSync, readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { Catalogue, LANGUAGES, load } from './catalogue';

const ours = new URL('.', import.meta.url);
const shared = new URL('../../../graph/messages/', import.meta.url);
const read = (folder: URL, code: string) => readFileSync(new URL(`${code.toLowerCase()}.ftl`, folder), 'utf8');
const ids = (text: string) => [...text.matchAll(/^([a-zA-Z][\w-]*) =/gm)].map(([, id]) => id);

describe('the catalogue', () => {
  it('has a language for each file', () => {
    const files = readdirSync(ours).filter((name) => name.endsWith('.ftl'));
    expect([...LANGUAGES].sort()).toEqual(files.map((name) => name.replace('.ftl', '').toUpperCase()).sort());
    expect(LANGUAGES[0]).toBe('DE');
  });

  it.each(LANGUAGES)('has the same messages in %s, each once and each readable', (code) => {
    for (const folder of [ours, shared]) {
      const text = read(folder, code);
      expect(ids(text).sort()).toEqual([...new Set(ids(read(folder, 'DE')))].sort());
      expect(new FluentResource(text).body.map((entry) => entry.id)).toEqual(ids(text));
    }
  });

  it('writes days, amounts and names as the API does, days with a space that does not break', async () => {
    const [german, english] = [await load('DE'), await load('EN')];
    expect(german.text('on-day', { day: '2016-05-10' })).toBe('Am 10.\u00a0Mai 2016');
    expect(english.text('on-day', { day: '2016-05' })).toBe('In May\u00a02016');
    expect(german.text('euros', { amount: 72100 })).toBe('72.100 Euro');
    expect(english.text('euros', { amount: 1234.5 })).toBe('1,234.50 euros');
    expect(german.text('quoted-name', { name: 'Bündnis „Wir“' })).toBe('„Bündnis ‚Wir‘“');
    expect(english.text('ActorKind-NETWORK.plural')).toBe('Networks');
  });

  it('says which message or argument is missing', async () => {
    const german = await load('DE');
    expect(() => german.text('nonsense')).toThrow('no message nonsense in DE');
    expect(() => german.text('quoted-name')).toThrow('quoted-name');
  });

  it('takes a language from a file alone', () => {
    const pseudo = new Catalogue('QPS', [read(shared, 'EN').replace('{ $count } more', '{ $count } móré')]);
    expect(pseudo.text('more-of-them', { count: 2 })).toBe('2 móré');
  });
});
