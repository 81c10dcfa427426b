/** All state of the page is in its address: the view's path, the day, the language, and the view's own filters. */

import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Language } from '../generated';
import { LANGUAGES } from '../locales/catalogue';

export type { Language };

/** What an address says; `null` takes a parameter away. */
export type Parameters = Record<string, string | number | readonly string[] | null | undefined>;

/** Kept from view to view. */
const KEPT = ['on', 'lang'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function today(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whether the text is a day of the calendar, as `2026-02-30` is not, that the API can be asked about. */
export function isDay(text: string | null | undefined): text is string {
  if (!text || !DAY.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) && text >= '1900-01-01' && text < '2101';
}

/** `path` with the kept parameters of `query`, with the changes. Parameters stand in one order, so equal views have equal
 * addresses. */
export function addressOf(path: string, query: URLSearchParams, changes: Parameters = {}, keepAll = false): string {
  const next = new URLSearchParams();
  for (const [name, value] of query) if (keepAll || KEPT.includes(name)) next.append(name, value);
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name);
    if (value === null || value === undefined || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) next.append(name, String(one));
  }
  next.sort();
  const text = next.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return text ? `${path}?${text}` : path;
}

interface PathAndQuery {
  path: string;
  query: URLSearchParams;
}

/** Applies to the address `newest` what `target` changes of the address `from`. On another path only day and language are
 * carried over. */
export function rebased(target: string, from: PathAndQuery, newest: PathAndQuery): string {
  const [path = '', search] = target.split('?');
  const query = new URLSearchParams(search);
  if (from.path !== newest.path) return target;
  const names = path === from.path ? new Set([...from.query.keys(), ...newest.query.keys()]) : KEPT;
  const same = (one: URLSearchParams, other: URLSearchParams, name: string) =>
    one.getAll(name).join('\n') === other.getAll(name).join('\n');
  const newer = [...names].filter((name) => same(query, from.query, name) && !same(from.query, newest.query, name));
  if (newer.length === 0) return target;
  return addressOf(path, query, Object.fromEntries(newer.map((name) => [name, newest.query.getAll(name)])), true);
}

export interface Address {
  path: string;
  query: URLSearchParams;
  language: Language;
  /** The day that the page speaks of; today where the address names none. */
  day: string;
  /** Whether the address names a day. */
  dayGiven: boolean;
  /** One parameter; `null` where it is missing. */
  get(name: string): string | null;
  /** All values of a repeated parameter. */
  list(name: string): string[];
  /** One of `allowed`, else `otherwise`: addresses come from outside. */
  choice<T extends string>(name: string, allowed: readonly T[], otherwise: T): T;
  /** An address on another path, with day and language kept. */
  to(path: string, parameters?: Parameters): string;
  /** This address with changes. */
  with(changes: Parameters): string;
  /** Goes there; with `replace`, the browser's back skips this step. Content that is rendered late may still have an older
   * address: its changes are then applied to the newest one. */
  go(address: string, options?: { replace?: boolean }): void;
}

/** The language that an address names by `lang`; German where it names none. */
export function languageOf(query: URLSearchParams): Language {
  const code = query.get('lang')?.toUpperCase();
  return (LANGUAGES.find((language) => language === code) ?? 'DE') as Language;
}

/** The `lang` of a German text on a page in this language. */
export function germanIn(language: Language): 'de' | undefined {
  return language === 'DE' ? undefined : 'de';
}

/** What the address says of every view. It changes less often than the address, so components that need no more are
 * rendered less often. */
export type DayAndLanguage = Pick<Address, 'day' | 'dayGiven' | 'language' | 'to'>;

export const AddressContext = createContext<Address | null>(null);
const DayAndLanguageContext = createContext<DayAndLanguage | null>(null);

/** Reads the address of the router once for all components in it. */
export function AddressProvider({ children }: { children: ReactNode }) {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const newest = useRef<PathAndQuery>({ path, query: new URLSearchParams(search) });
  useLayoutEffect(() => {
    newest.current = { path, query: new URLSearchParams(search) };
  }, [path, search]);
  const kept = addressOf('', new URLSearchParams(search));
  const common = useMemo(() => dayAndLanguageOf(new URLSearchParams(kept)), [kept]);
  const address = useMemo(() => {
    const query = new URLSearchParams(search);
    // What an address changes can't be seen in it where it takes away a parameter that was not there.
    const changesOf = new Map<string, Parameters>();
    return {
      ...common,
      path,
      query,
      get: (name) => query.get(name),
      list: (name) => query.getAll(name),
      choice: (name, allowed, otherwise) => allowed.find((one) => one === query.get(name)) ?? otherwise,
      with: (changes) => {
        const changed = addressOf(path, query, changes, true);
        changesOf.set(changed, { ...changesOf.get(changed), ...changes });
        return changed;
      },
      go: (address, options = {}) => {
        const changes = newest.current.path === path ? changesOf.get(address) : undefined;
        const target = changes
          ? addressOf(path, newest.current.query, changes, true)
          : rebased(address, { path, query }, newest.current);
        navigate(target, options);
      },
    } satisfies Address;
  }, [path, search, navigate, common]);
  return (
    <AddressContext.Provider value={address}>
      <DayAndLanguageContext.Provider value={common}>{children}</DayAndLanguageContext.Provider>
    </AddressContext.Provider>
  );
}

function dayAndLanguageOf(kept: URLSearchParams): DayAndLanguage {
  const on = kept.get('on');
  return {
    language: languageOf(kept),
    day: isDay(on) ? on : today(),
    dayGiven: isDay(on),
    to: (path, parameters) => addressOf(path, kept, parameters),
  };
}

export function useAddress(): Address {
  return within(useContext(AddressContext));
}

export function useDayAndLanguage(): DayAndLanguage {
  return within(useContext(DayAndLanguageContext));
}

function within<T>(value: T | null): T {
  if (value === null) throw new Error('This component stands outside of AddressProvider.');
  return value;
}
