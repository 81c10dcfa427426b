/** The catalogue of messages: graph/messages, which the API shares, and the explorer's own texts beside this file. */

import { FluentBundle, type FluentFunction, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Language } from '../generated';
import { type Format, makeFormat } from './format';

export type Arguments = Record<string, FluentVariable>;

const shared = import.meta.glob<string>('../../../graph/messages/*.ftl', { query: '?raw', import: 'default' });
// In two parts: what a page needs at once, and what comes with its views. See used_messages.ts.
const first = import.meta.glob<string>('./*.ftl', { query: '?first', import: 'default' });
const views = import.meta.glob<string>('./*.ftl', { query: '?views', import: 'default' });

const codeOf = (path: string) => path.replace(/^.*\/(.+)\.ftl$/, '$1').toUpperCase();

/** The languages that there are files for, by their codes in upper case; German first. */
export const LANGUAGES: readonly string[] = [...new Set(['DE', ...Object.keys(first).map(codeOf).sort()])];

/** The messages of one language. */
export class Catalogue {
  readonly format: Format;
  private readonly bundle: FluentBundle;
  private readonly ids: string[] = [];
  /** The texts without values that were asked for: a page asks for the same ones with each render. */
  private readonly plain = new Map<string, string>();

  constructor(
    readonly code: string,
    texts: readonly string[],
  ) {
    const locale = /^locale = (\S+)$/m.exec(texts.join('\n'))?.[1] ?? code.toLowerCase();
    this.format = makeFormat(code as Language, locale);
    this.bundle = new FluentBundle(locale, { functions: functionsOf(locale, this.format), useIsolating: false });
    texts.forEach((text) => this.add(text));
  }

  /** Adds the messages of another text. */
  add(text: string): void {
    this.ids.push(...[...text.matchAll(/^([a-zA-Z][\w-]*) =/gm)].map(([, id]) => id ?? ''));
    this.bundle.addResource(new FluentResource(text), { allowOverrides: false });
  }

  has(id: string): boolean {
    return this.bundle.hasMessage(id);
  }

  /** The words for the values of an enumeration, in one of their forms, in the order of the file. */
  labels(enumeration: string, form?: string): Record<string, string> {
    const prefix = `${enumeration}-`;
    return Object.fromEntries(
      this.ids
        .filter((id) => id.startsWith(prefix))
        .map((id) => [id.slice(prefix.length), this.text(form ? `${id}.${form}` : id)]),
    );
  }

  /** The text of a message, or of one of its other forms: `ActorKind-NETWORK.plural`. Throws where there is none. */
  text(id: string, given?: Arguments): string {
    if (given) return this.formatted(id, given);
    const text = this.plain.get(id) ?? this.formatted(id, {});
    this.plain.set(id, text);
    return text;
  }

  private formatted(id: string, given: Arguments): string {
    const [name = '', form] = id.split('.');
    const entry = this.bundle.getMessage(name);
    const pattern = form === undefined ? entry?.value : entry?.attributes[form];
    if (!pattern) throw new Error(`The catalogue has no message ${id} in ${this.code}.`);
    const errors: Error[] = [];
    const text = this.bundle.formatPattern(pattern, given, errors);
    if (errors[0]) throw new Error(`The message ${id} in ${this.code} fails: ${errors[0].message}.`);
    return text;
  }
}

const loaded = new Map<string, Catalogue>();
const loading = new Map<string, Promise<Catalogue>>();
const loadingViews = new Map<string, Promise<Catalogue>>();

/** Fetches what the page needs of a language at once. */
export function load(code: string): Promise<Catalogue> {
  return once(loading, code, async () => {
    const catalogue = new Catalogue(code, await textsOf(code, shared, first));
    loaded.set(code, catalogue);
    return catalogue;
  });
}

/** Fetches all messages of a language, once. */
export function loadViews(code: string): Promise<Catalogue> {
  return once(loadingViews, code, async () => {
    const [catalogue, texts] = await Promise.all([load(code), textsOf(code, views)]);
    for (const text of texts) catalogue.add(text);
    return catalogue;
  });
}

function once<T>(begun: Map<string, Promise<T>>, code: string, fetch: () => Promise<T>): Promise<T> {
  const promise = begun.get(code) ?? fetch();
  begun.set(code, promise);
  return promise;
}

function textsOf(code: string, ...files: Record<string, () => Promise<string>>[]): Promise<string[]> {
  const all = files.flatMap((one) => Object.entries(one));
  return Promise.all(all.filter(([path]) => codeOf(path) === code).map(([, read]) => read()));
}

/** The catalogue of a language that was loaded before anything is shown. */
export function catalogueOf(code: string): Catalogue {
  const catalogue = loaded.get(code);
  if (!catalogue) throw new Error(`The messages in ${code} are not loaded.`);
  return catalogue;
}

/** What the files may call besides Fluent's own functions; graph/messages/catalogue.py has the same ones but EURO. */
function functionsOf(locale: string, format: Format): Record<string, FluentFunction> {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const cents = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return {
    DAY: ([value]) => format.day(String(value)),
    PRECISION: ([value]) => ({ 4: 'year', 7: 'month' })[String(value).length] ?? 'day',
    AMOUNT: ([value]) => {
      const amount = Number(value?.valueOf());
      return (Number.isInteger(amount) ? whole : cents).format(amount);
    },
    EURO: ([value], { notation }) =>
      (notation === 'compact' ? format.compactEuro : format.euro)(Number(value?.valueOf())),
    INNER_QUOTES: ([value], { open, close }) =>
      String(value)
        .replaceAll('„', String(open ?? '‘'))
        .replaceAll(/[“”]/g, String(close ?? '’'))
        .replaceAll('"', "'"),
  };
}
