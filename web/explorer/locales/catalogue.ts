/** The catalogue of messages: graph/messages, which the API shares, and the explorer's own texts beside this file. */

import { FluentBundle, type FluentFunction, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Language } from '../generated';
import { type Format, makeFormat } from './format';

export type Arguments = Record<string, FluentVariable>;

const files = import.meta.glob<string>(['../../../graph/messages/*.ftl', './*.ftl'], {
  query: '?raw',
  import: 'default',
});

const codeOf = (path: string) => path.replace(/^.*\/(.+)\.ftl$/, '$1').toUpperCase();

/** The languages that there are files for, by their codes in upper case; German first. */
export const LANGUAGES: readonly string[] = [
  ...new Set([
    'DE',
    ...Object.keys(files)
      .filter((path) => path.startsWith('./'))
      .map(codeOf)
      .sort(),
  ]),
];

/** The messages of one language. */
export class Catalogue {
  readonly format: Format;
  private readonly bundle: FluentBundle;
  private readonly ids: readonly string[];

  constructor(
    readonly code: string,
    texts: readonly string[],
  ) {
    const locale = /^locale = (\S+)$/m.exec(texts.join('\n'))?.[1] ?? code.toLowerCase();
    this.format = makeFormat(code as Language, locale);
    this.bundle = new FluentBundle(locale, { functions: functionsOf(locale, this.format), useIsolating: false });
    this.ids = texts.flatMap((text) => [...text.matchAll(/^([a-zA-Z][\w-]*) =/gm)].map(([, id]) => id ?? ''));
    for (const text of texts) this.bundle.addResource(new FluentResource(text), { allowOverrides: false });
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
  text(id: string, given: Arguments = {}): string {
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

/** Fetches a language's files, once. */
export function load(code: string): Promise<Catalogue> {
  const begun = loading.get(code);
  if (begun) return begun;
  const promise = Promise.all(
    Object.entries(files)
      .filter(([path]) => codeOf(path) === code)
      .map(([, read]) => read()),
  ).then((texts) => {
    const catalogue = new Catalogue(code, texts);
    loaded.set(code, catalogue);
    return catalogue;
  });
  loading.set(code, promise);
  return promise;
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
