/** How addresses are written for people: `/versorgung?on=2026-01-01`, `/en/coverage?on=2026-01-01`. Inside, a view has one
 * path in all languages, and the language is a parameter: `/coverage?lang=en&on=2026-01-01`. */

import { LANGUAGES } from '../locales/catalogue';
import words from '../../../api/http/addresses.json';

const VIEWS = Object.entries(words) as [string, Record<string, string>][];
const FALLBACK = 'en';

/** Splits off the part before `?`. */
function split(address: string): [path: string, search: string] {
  const at = address.indexOf('?');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
}

const isPrefix = (part: string) => part !== 'de' && LANGUAGES.includes(part.toUpperCase());

/** The address that the browser shows for an internal one. */
export function publicAddress(address: string): string {
  const [path, search] = split(address);
  const query = new URLSearchParams(search);
  const language = LANGUAGES.find((code) => code === query.get('lang')?.toUpperCase())?.toLowerCase() ?? 'de';
  const [view = '', ...rest] = path.split('/').slice(1);
  const word = words[view as keyof typeof words] as Record<string, string> | undefined;
  const parts = [...(language === 'de' ? [] : [language]), word?.[language] ?? word?.[FALLBACK] ?? view, ...rest];
  // The path names the language; a language that does not exist stays, so that the page can say so.
  const kept = search
    .split('&')
    .filter((pair) => pair.toLowerCase() !== `lang=${language}`)
    .join('&');
  const public_ = `/${parts.join('/')}`.replace(/(.)\/$/, '$1');
  return kept ? `${public_}?${kept}` : public_;
}

/** The internal path of what the browser shows, and the language that its path names. */
export function internalPath(publicPath: string): { path: string; language: string | null } {
  const parts = publicPath
    .replace(/(.)\/$/, '$1')
    .split('/')
    .slice(1);
  const [first = ''] = parts;
  const language = isPrefix(first) ? first : null;
  const [word = '', ...rest] = language ? parts.slice(1) : parts;
  const code = language ?? 'de';
  const view = VIEWS.find(([, names]) => (names[code] ?? names[FALLBACK]) === word)?.[0];
  // The word of a view in another language names nothing here.
  const path = view ?? (word === '' || !Object.hasOwn(words, word) ? word : `-${word}`);
  return { path: `/${[path, ...rest].join('/')}`.replace(/(.)\/$/, '$1'), language };
}
