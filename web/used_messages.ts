/** What of graph/messages the explorer uses: most of these sentences are written by the API alone, and a page should not
 * load them. */

import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const EXPLORER = new URL('explorer/', import.meta.url);
const ENTRY = /^(?=[a-zA-Z][\w-]* =)/m;
const idOf = (entry: string) => /^[a-zA-Z][\w-]*/.exec(entry)?.[0] ?? '';

/** The texts in which ids of messages can stand. */
export function sourcesOfExplorer(): string {
  return readdirSync(EXPLORER, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(tsx?|ftl)$/.test(path) && !/^generated|\.test\./.test(path))
    .map((path) => readFileSync(new URL(path, EXPLORER), 'utf8'))
    .join('\n');
}

/**
 * The messages of a file that `sources` name, as a whole or by a prefix that goes on with a value, the words for the values
 * of enumerations, and all that these refer to.
 */
export function usedMessages(file: string, sources: string): string {
  const words = new Set(sources.match(/[a-zA-Z][\w-]*/g));
  const prefixes = [...sources.matchAll(/`([a-z][\w-]*-)\$\{/g)].map(([, prefix]) => prefix ?? '');
  const entries = new Map(file.split(ENTRY).map((entry) => [idOf(entry), entry]));
  const kept = new Set<string>();
  const keep = (id: string) => {
    const entry = entries.get(id);
    if (entry === undefined || kept.has(id)) return;
    kept.add(id);
    for (const [, reference] of entry.matchAll(/\{ ([a-zA-Z][\w-]*)/g)) keep(reference ?? '');
  };
  for (const id of entries.keys())
    if (/^[A-Z]/.test(id) || id === 'locale' || words.has(id) || prefixes.some((one) => id.startsWith(one))) keep(id);
  return [...entries].map(([id, entry]) => (kept.has(id) ? entry.replaceAll(/^#.*\n/gm, '') : '')).join('');
}

/** The sections of the explorer's own messages that the first page and the pages of help need. */
const FIRST = ['General', 'Help', 'Page', 'Start', 'Statements', 'Figures'];

/** The messages of FIRST and those that they refer to, or with `first: false` all others, which come with a view. */
export function sectionsOf(file: string, { first }: { first: boolean }): string {
  const entries = new Map<string, string>();
  const early = new Set<string>();
  for (const section of file.split(/^(?=## )/m)) {
    const isEarly = FIRST.includes(/^## (.+)$/m.exec(section)?.[1] ?? '');
    for (const entry of section.replaceAll(/^#.*\n/gm, '').split(ENTRY)) {
      const id = idOf(entry);
      if (id) entries.set(id, entry);
      if (id && isEarly) early.add(id);
    }
  }
  // A set goes on to what is added while it is read.
  for (const id of early)
    for (const [, reference = ''] of (entries.get(id) ?? '').matchAll(/\{ ([a-zA-Z][\w-]*)/g))
      if (entries.has(reference)) early.add(reference);
  return [...entries].map(([id, entry]) => (early.has(id) === first ? entry : '')).join('');
}

/** A plugin of Vite: `locales/de.ftl?first` and `?views` are the parts of a file, and with `onlyUsed` the files of
 * graph/messages have only the used messages. */
export function explorerMessages({ onlyUsed }: { onlyUsed: boolean }): Plugin {
  const read = (id: string): string | null => {
    const [, path = '', folder, part] = /^((?:.*)\/(graph|locales)\/\w*\/?\w+\.ftl)\?(\w+)$/.exec(id) ?? [];
    if (folder === 'graph' && part === 'raw' && onlyUsed)
      return usedMessages(readFileSync(path, 'utf8'), sourcesOfExplorer());
    if (folder === 'locales' && (part === 'first' || part === 'views'))
      return sectionsOf(readFileSync(path, 'utf8'), { first: part === 'first' });
    return null;
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
