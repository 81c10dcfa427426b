import { readdirSync, readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { HELP_PAGE, MAIN_PAGE, modulesFrom, ownMessages } from '../../used_messages';
import { LANGUAGES, load } from './catalogue';

const explorer = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, explorer), 'utf8');
const idsOf = (text: string) => [...text.matchAll(/^([a-zA-Z][\w-]*) =/gm)].map(([, id]) => id ?? '');

const german = read('locales/de.ftl');
const own = idsOf(german);
const shared = read('../../graph/messages/de.ftl');
const all = new Set([...own, ...idsOf(shared)]);
const patternsOf = (texts: string[]) =>
  new Map(texts.flatMap((text) => new FluentResource(text).body.map((message) => [message.id, message.value])));
const germanPatterns = patternsOf([german, shared]);
const englishPatterns = patternsOf([read('locales/en.ftl'), read('../../graph/messages/en.ftl')]);

/** The variables of a message, and of the messages inside it. */
function variablesOf(id: string, patterns = germanPatterns): string[] {
  const visit = (part: unknown): string[] => {
    if (typeof part !== 'object' || part === null) return [];
    const { type, name } = part as { type?: string; name?: string };
    if (type === 'var') return [name ?? ''];
    if (type === 'mesg') return variablesOf(name ?? '', patterns);
    return Object.values(part).flatMap(visit);
  };
  return [...new Set(visit(patterns.get(id)))];
}
const modules = readdirSync(explorer, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.tsx?$/.test(path) && !/^generated|\.test\.|^locales/.test(path),
);

/** A text in the code; `prefix`: it goes on with a value, as in t(`coverage-state-${state}`). */
interface Text {
  text: string;
  prefix: boolean;
  /** Whether it is the first argument of a call of `t`. */
  called: boolean;
  /** The names of the values in the second; null where it is no object that is written out. */
  values: string[] | null;
  where: string;
}

function valuesOf(argument: ts.Expression | undefined): string[] | null {
  if (argument === undefined) return [];
  if (!ts.isObjectLiteralExpression(argument) || argument.properties.some(ts.isSpreadAssignment)) return null;
  return argument.properties.map((property) => property.name?.getText() ?? '');
}

function textsOf(path: string): Text[] {
  const source = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const texts: Text[] = [];
  const add = (node: ts.Node, text: string, prefix = false) => {
    const literal = ts.isTemplateHead(node) ? node.parent : node;
    const { parent } = literal;
    const called =
      ts.isCallExpression(parent) && parent.arguments[0] === literal && parent.expression.getText() === 't';
    const values = called ? valuesOf(parent.arguments[1]) : [];
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    texts.push({ text, prefix, called, values, where: `${path}:${line + 1}` });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) add(node, node.text);
    else if (ts.isTemplateHead(node)) add(node, node.text, true);
    else if (ts.isTemplateMiddleOrTemplateTail(node)) add(node, node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

describe("the explorer's messages", () => {
  const texts = modules.flatMap(textsOf);
  const literals = new Set(texts.filter(({ prefix }) => !prefix).map(({ text }) => text));
  const prefixes = texts.filter(({ called, prefix }) => called && prefix).map(({ text }) => text);
  const inMessages = new Set([...german.matchAll(/\{ ([a-z][\w-]*)(?: \}|\.)/g)].map(([, id]) => id));

  it('are each used by the code or by another message', () => {
    const unused = own.filter(
      (id) => !literals.has(id) && !inMessages.has(id) && !prefixes.some((prefix) => id.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  it('exist wherever the code names one', () => {
    const missing = texts.filter(
      ({ text, prefix, called }) => called && !(prefix ? [...all].some((id) => id.startsWith(text)) : all.has(text)),
    );
    expect(missing.map(({ text, where }) => `${where} ${text}`)).toEqual([]);
  });

  it.each([MAIN_PAGE, HELP_PAGE])('come at once where $entry needs them at once', (page) => {
    const first = new Set(idsOf(ownMessages(german, page).first));
    const modules = new Set(modulesFrom(page.entry, { later: false }));
    const missing = texts.filter(
      ({ text, prefix, called, where }) =>
        called &&
        modules.has(where.replace(/:\d+$/, '')) &&
        own.some((id) => (prefix ? id.startsWith(text) : id === text) && !first.has(id)),
    );
    expect(missing.map(({ text, where }) => `${where} ${text}`)).toEqual([]);
  });

  it('word no sentence twice', () => {
    const ids = new Map<string, string[]>();
    for (const id of own) {
      const [inGerman, inEnglish] = [JSON.stringify(germanPatterns.get(id)), JSON.stringify(englishPatterns.get(id))];
      if (inGerman.split(' ').length < 3) continue;
      const wording = inGerman + inEnglish;
      ids.set(wording, [...(ids.get(wording) ?? []), id]);
    }
    expect([...ids.values()].filter(({ length }) => length > 1)).toEqual([]);
  });

  it('have the same variables in both languages', () => {
    const differing = own.filter((id) => {
      const [german, english] = [variablesOf(id), variablesOf(id, englishPatterns)];
      return german.toSorted().join() !== english.toSorted().join();
    });
    expect(differing).toEqual([]);
  });

  it.each(LANGUAGES)('can all be written in %s', async (language) => {
    const catalogue = await load(language);
    for (const id of own) {
      const values = Object.fromEntries(variablesOf(id).map((name) => [name, '2024-05-06']));
      expect(catalogue.text(id, values), id).toEqual(expect.any(String));
    }
  });

  it('get all their values where the code names one', () => {
    const wrong = texts.flatMap(({ text, prefix, called, values, where }) => {
      if (!called || values === null) return [];
      const named = [...all].filter((id) => (prefix ? id.startsWith(text) : id === text));
      const needed = new Set(named.flatMap((id) => variablesOf(id)));
      const missing = [...needed].filter((name) => !values.includes(name));
      const unknown = values.filter((name) => !needed.has(name));
      return missing.length + unknown.length ? [`${where} ${text}: ${missing.join()} ${unknown.join()}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('hold every German word that the page shows', () => {
    const found = texts.filter(({ text }) => text.length > 1 && /[äöüÄÖÜß„“‚‘]/.test(text));
    expect(found.map(({ text, where }) => `${where} ${text.slice(0, 60)}`)).toEqual([]);
  });
});

/** Words that puzzled readers, and what they became (in parts of words, too). */
const RETIRED: [RegExp, string][] = [
  [/unbestätigt|nie bestätigt|nicht bestätigt|angenommen(?! ,)/i, 'nicht aktuell belegt, älter belegt'],
  [/veraltet/i, 'älter belegt'],
  [/nicht gemeldet|ohne Angabe/i, 'keine Angabe'],
  [/gilt nicht\b/i, 'beendet'],
  [/Knoten/, 'Organisation'],
  [/Geldgeber/, 'Fördermittelgeber'],
  [/Anbieter/, 'Träger, Angebot'],
  [/günstigst/, 'kürzeste Verbindung'],
  [/Schnittstelle/, 'API'],
  [/\bAkteur/, 'Organisation'],
  [/Aussage/, 'Eintrag'],
  [/\bZelle/, 'Feld'],
];
/** English that has become German, and names. */
const BORROWED =
  /\b(API|GraphQL|GraphiQL|curl|Python|Link|Excel|XLSX|CSV|PNG|SVG|BibTeX|CSL-JSON|PageRank|Betweenness)\b/g;
const ENGLISH = /\b(the|and|of|is|are|with|from|not|statement|actor|node|funding)\b/i;
/** The method explains the word that the API has for an entry. */
const EXPLAINS = /^about-(statement-why|easy)$/;
/** Assistants are told the names of parameters, which are English. */
const NAMES_PARAMETERS = /^assistant-more-/;

describe('the German texts', () => {
  const visible = [...germanPatterns].map(([id, pattern]) => [id, wordsOf(pattern)] as const);

  it.each(RETIRED)('have no %s (%s)', (word) => {
    const found = visible.filter(([id, text]) => !EXPLAINS.test(id) && word.test(text)).map(([id]) => id);
    expect(found).toEqual([]);
  });

  it('have no English', () => {
    const own = visible.filter(([id]) => !NAMES_PARAMETERS.test(id));
    const found = own.filter(([, text]) => ENGLISH.test(text.replaceAll(BORROWED, ''))).map(([id]) => id);
    expect(found).toEqual([]);
  });
});

/** What a pattern writes itself, without the values and messages that are put in. */
function wordsOf(pattern: unknown): string {
  if (typeof pattern === 'string') return pattern;
  if (Array.isArray(pattern)) return pattern.map(wordsOf).join(' ');
  if (typeof pattern !== 'object' || pattern === null) return '';
  const { type, variants, value } = pattern as { type?: string; variants?: unknown[]; value?: unknown };
  if (type === 'select') return wordsOf((variants ?? []).map((variant) => (variant as { value: unknown }).value));
  return type === undefined ? wordsOf(value) : '';
}
