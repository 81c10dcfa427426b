/** Each view declares every parameter that it reads, so that a wrong value can't pass silently. */

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ParameterTable, unknownValues } from '../core/parameters';

const views = new URL('../views/', import.meta.url);
const tables = import.meta.glob<ParameterTable>('../views/*/parameters.ts', { eager: true, import: 'parameters' });
const READ = /\b(?:get|list|choice(?:<[^>]+>)?|actorOf)\((?:address, )?'(\w+)'/g;

const sourceOf = (view: string) =>
  readdirSync(new URL(view, views))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|^parameters\.ts$/.test(file))
    .map((file) => readFileSync(new URL(`${view}/${file}`, views), 'utf8'))
    .join('\n');

test.each(readdirSync(views))('%s', (view) => {
  const source = sourceOf(view).replaceAll("FormData(event.currentTarget).get('limit')", '');
  const read = new Set([...source.matchAll(READ)].map(([, name]) => name));
  const table = tables[`../views/${view}/parameters.ts`] ?? {};
  expect([...read].filter((name) => !Object.hasOwn(table, name ?? ''))).toEqual([]);
  if (read.size > 0) expect(source).toContain("export { parameters } from './parameters';");
});

const wrong = (view: string, search: string) =>
  unknownValues(new URLSearchParams(search), tables[`../views/${view}/parameters.ts`] ?? {}).map(({ name }) => name);

test.each([
  ['changes', 'kinds=NONSENSE&only=X&of=lks-nrw', ['kinds', 'only', 'of']],
  ['coverage', 'level=X&service=X&within=Bonn&sort=-a+b&reason=X&people=7', null],
  ['coverage', 'level=STATE&service=OTHER&within=DE&sort=-people&programme=dina&of=OTHER&from=05112:dina', []],
  ['money', 'levels=FUNDER,X&sort=X&limit=7&year=abc&regions=X&horizon=x&within=Bonn&by=X&order=X&places=X', null],
  ['money', 'within=DE&by=STATE&order=up&places=all&to=2020', []],
  ['money', 'levels=FUNDER,PROGRAMME&sort=EXACT&dir=up&limit=12&year=day&from=2020&horizon=24', []],
  ['network', 'kinds=X&actorKinds=X&depth=9&open=Actor:a,X&select=a,b,X&maxHub=1', null],
  ['network', 'kinds=FUNDING&of=lks-nrw&open=Actor:a,FUNDING,50&select=Actor:a,Region:05,FUNDING&hubs=1', []],
  ['search', 'kinds=X&topics=X&regions=05', ['kinds', 'topics', 'regions']],
  ['search', 'q=a&kinds=PLACE&kinds=NETWORK&topics=OTHER&regions=053', []],
  ['actor', 'next=x:y', ['next']],
  ['region', 'focus=x', ['focus']],
])('%s?%s', (view, search, expected) => {
  expect(wrong(view, search)).toEqual(expected ?? [...new URLSearchParams(search).keys()]);
});
