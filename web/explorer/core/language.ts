/** German and English: words of the page, days, numbers, money. */

import { useMemo } from 'react';
import { type Arguments, catalogueOf } from '../locales/catalogue';
import { type Language, useAddress } from './address';

/** Writes a message of the catalogue: `t('start-title')`, `t('start-numbers', { day })`. */
export type Messages = (id: string, given?: Arguments) => string;

/** The messages in a language that is loaded. */
export function messagesOf(language: Language): Messages {
  const catalogue = catalogueOf(language);
  return (id, given) => catalogue.text(id, given);
}

/** The messages in the language of the address, which App has loaded. */
export function useMessages(): Messages {
  const { language } = useAddress();
  return useMemo(() => messagesOf(language), [language]);
}

/** The same words in both languages. German first. */
export interface Words<T> {
  de: T;
  en: T;
}

/** Checks that the English words are complete. */
export function words<T>(all: { de: T; en: NoInfer<T> }): Words<T> {
  return all;
}

export function inLanguage<T>(all: Words<T>, language: Language): T {
  return language === 'EN' ? all.en : all.de;
}

export function useWords<T>(all: Words<T>): T {
  return inLanguage(all, useAddress().language);
}

export type Format = ReturnType<typeof make>;

const made = new Map<Language, Format>();

/** How the language writes days, numbers and money. */
export function formatOf(language: Language): Format {
  const known = made.get(language);
  if (known) return known;
  const format = make(language);
  made.set(language, format);
  return format;
}

export function useFormat(): Format {
  const { language } = useAddress();
  return useMemo(() => formatOf(language), [language]);
}

function make(language: Language) {
  const { locale } = catalogueOf(language);
  const number = new Intl.NumberFormat(locale);
  const euro = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 2 });
  const wholeEuro = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const compare = new Intl.Collator(locale, { numeric: true }).compare;
  return {
    language,
    number: (value: number) => number.format(value),
    euro: (value: number) => (Number.isInteger(value) ? wholeEuro : euro).format(value),
    /** A day, month or year: `2021-06` is „Juni 2021“. */
    day(text: string) {
      if (text.length === 4) return text;
      return (text.length === 7 ? month : date)
        .format(new Date(`${text.slice(0, 10)}T00:00:00Z`))
        .replace(' ', '\u00a0');
    },
    list: (parts: readonly string[]) => list.format(parts),
    compare,
  };
}
