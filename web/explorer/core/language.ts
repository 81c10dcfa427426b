/** The messages and the format of days, numbers and money in the language of the address. */

import { useMemo } from 'react';
import { type Arguments, catalogueOf } from '../locales/catalogue';
import type { Format } from '../locales/format';
import { type Language, useDayAndLanguage } from './address';

/** Writes a message of the catalogue: `t('start-title')`, `t('start-numbers', { day })`. */
export type Messages = (id: string, values?: Arguments) => string;

/** The messages in a language that is loaded. */
export function messagesOf(language: Language): Messages {
  const catalogue = catalogueOf(language);
  return (id, values) => catalogue.text(id, values);
}

/** The messages in the language of the address, which App has loaded. */
export function useMessages(): Messages {
  const { language } = useDayAndLanguage();
  return useMemo(() => messagesOf(language), [language]);
}

export type { Format };

/** How a language that is loaded writes days, numbers and money. */
export function formatOf(language: Language): Format {
  return catalogueOf(language).format;
}

export function useFormat(): Format {
  const { language } = useDayAndLanguage();
  return useMemo(() => formatOf(language), [language]);
}
