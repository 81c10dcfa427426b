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

/** A plugin of Vite. */
export const onlyUsedMessages: Plugin = {
  name: 'only-used-messages',
  enforce: 'pre',
  load(id) {
    const path = /^(.*\/graph\/messages\/\w+\.ftl)\?raw$/.exec(id)?.[1];
    if (!path) return null;
    this.addWatchFile(path);
    const text = usedMessages(readFileSync(path, 'utf8'), sourcesOfExplorer());
    return { code: `export default ${JSON.stringify(text)}`, moduleType: 'js' };
  },
};
