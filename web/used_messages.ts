/** Which messages a page's script uses: most sentences of graph/messages are written by the API alone, and most of the
 * explorer's own belong to views that are fetched later. */

import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const EXPLORER = new URL('explorer/', import.meta.url);
/** Gives the labels of enumerations their names in the code: `kind: labels('ActorKind')`. */
const VOCABULARY = new URL('statements/vocabulary.ts', EXPLORER);
const ENTRY = /^(?=[a-zA-Z][\w-]* =)/m;
const idOf = (entry: string) => /^[a-zA-Z][\w-]*/.exec(entry)?.[0] ?? '';
const STATIC_IMPORT = /^(?:import|export) (?!type )(?:[^';]* from )?'(\.[^']+)'/gm;
const ANY_IMPORT = new RegExp(`${STATIC_IMPORT.source}|\\bimport\\('(\\.[^']+)'\\)`, 'gm');

/** The modules that a script loads, from its entry on, as paths within explorer/: at once, or with `later` ever. */
export function modulesFrom(entry: string, { later }: { later: boolean }): string[] {
  const modules = new Set([entry]);
  // A set goes on to what is added while it is read.
  for (const module of modules) {
    const url = new URL(module, EXPLORER);
    for (const [, first, second] of sourceOf(module).matchAll(later ? ANY_IMPORT : STATIC_IMPORT))
      for (const ending of ['.ts', '.tsx']) {
        const imported = new URL(`${first ?? second}${ending}`, url);
        if (existsSync(imported)) modules.add(imported.pathname.slice(EXPLORER.pathname.length));
      }
  }
  return [...modules].filter((module) => module !== 'generated.ts');
}

const sourceOf = (module: string) => readFileSync(new URL(module, EXPLORER), 'utf8');

/** The texts in which the ids of a page's messages can stand. */
export function sourcesFrom(entry: string, when: { later: boolean }): string {
  return modulesFrom(entry, when).map(sourceOf).join('\n');
}

/** The enumerations whose labels the sources show. */
export function labelledEnumerations(sources: string): ReadonlySet<string> {
  const names = readFileSync(VOCABULARY, 'utf8').matchAll(/(\w+): labels\('(\w+)'/g);
  const shown = new Set([...sources.matchAll(/\blabels\.(\w+)/g)].map(([, name]) => name));
  return new Set([...names].flatMap(([, name, enumeration = '']) => (shown.has(name) ? [enumeration] : [])));
}

/**
 * The messages of a file that `sources` name, as a whole or by a prefix that goes on with a value, the labels of
 * `enumerations`, or else of all, and all that these refer to.
 */
export function usedMessages(file: string, sources: string, enumerations?: ReadonlySet<string>): string {
  const words = new Set(sources.match(/[a-zA-Z][\w-]*/g));
  const prefixes = [...sources.matchAll(/`([a-z][\w-]*-)\$\{/g)].map(([, prefix]) => prefix ?? '');
  const isLabel = (id: string) => /^[A-Z]/.test(id) && (enumerations?.has(id.split('-')[0] ?? '') ?? true);
  const entries = entriesOf(file);
  const kept = new Set<string>();
  const keep = (id: string) => {
    const entry = entries.get(id);
    if (entry === undefined || kept.has(id)) return;
    kept.add(id);
    for (const [, reference] of entry.matchAll(/\{ ([a-zA-Z][\w-]*)/g)) keep(reference ?? '');
  };
  for (const id of entries.keys())
    if (isLabel(id) || id === 'locale' || words.has(id) || prefixes.some((one) => id.startsWith(one))) keep(id);
  return [...entries].map(([id, entry]) => (kept.has(id) ? entry : '')).join('');
}

function entriesOf(file: string): Map<string, string> {
  const entries = file.replaceAll(/^#.*\n/gm, '').split(ENTRY);
  return new Map(entries.filter((entry) => idOf(entry)).map((entry) => [idOf(entry), entry]));
}

/** The messages of `file` that are not in `part`. */
function messagesWithout(file: string, part: string): string {
  const early = entriesOf(part);
  return [...entriesOf(file)].map(([id, entry]) => (early.has(id) ? '' : entry)).join('');
}

export interface Page {
  /** The module that its script starts with, as a path within explorer/. */
  entry: string;
  /** Whether it has the labels of all enumerations, as it writes entries of any kind as sentences. */
  hasAllLabels: boolean;
}

export const MAIN_PAGE: Page = { entry: 'app/main.tsx', hasAllLabels: true };
export const HELP_PAGE: Page = { entry: 'app/help.tsx', hasAllLabels: false };

/** What of a file of graph/messages the page ever uses; `own` are the explorer's own messages in the same language. */
export function sharedMessages(file: string, own: string, { entry, hasAllLabels }: Page): string {
  const sources = sourcesFrom(entry, { later: true });
  const enumerations = hasAllLabels ? undefined : labelledEnumerations(sources);
  return usedMessages(file, sources + usedMessages(own, sources), enumerations);
}

/** What of the explorer's own messages the page uses at once, and what comes with its views. */
export function ownMessages(file: string, { entry }: Page): { first: string; views: string } {
  const first = usedMessages(file, sourcesFrom(entry, { later: false }));
  return { first, views: messagesWithout(usedMessages(file, sourcesFrom(entry, { later: true })), first) };
}

/**
 * A plugin of Vite: `locales/de.ftl?first` is what the page uses at once, `?views` what comes with a view, and the files of
 * graph/messages have only what it ever uses. Without a page all comes at once.
 */
export function explorerMessages(page?: Page): Plugin {
  const read = (id: string): string | null => {
    const [, path = '', folder, part] = /^((?:.*)\/(graph|locales)\/\w*\/?\w+\.ftl)\?(\w+)$/.exec(id) ?? [];
    if (!folder) return null;
    const file = readFileSync(path, 'utf8');
    if (!page) return part === 'views' ? '' : file;
    if (part === 'first' || part === 'views') return ownMessages(file, page)[part];
    const own = readFileSync(path.replace(/^.*\//, `${EXPLORER.pathname}locales/`), 'utf8');
    return sharedMessages(file, own, page);
  };
  return {
    name: 'explorer-messages',
    enforce: 'pre',
    load(id) {
      const text = read(id);
      return text === null ? null : { code: `export default ${JSON.stringify(text)}`, moduleType: 'js' };
    },
  };
}
