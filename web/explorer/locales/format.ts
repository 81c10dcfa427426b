/** How a language writes days, numbers, money and lists. */

import type { Language } from '../generated';

export type Format = ReturnType<typeof makeFormat>;

/** Takes a language and its BCP 47 locale, such as `de-DE`. */
export function makeFormat(language: Language, locale: string) {
  const number = new Intl.NumberFormat(locale);
  const euros = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', ...options });
  const cents = euros({ maximumFractionDigits: 2 });
  const whole = euros({ maximumFractionDigits: 0 });
  const millions = euros({ notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 1 });
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const euro = (value: number) => (Number.isInteger(value) ? whole : cents).format(value);
  return {
    language,
    number: (value: number) => number.format(value),
    euro,
    /** A number and its unit apart, both short: ["3,5", "Mio."], ["53", ""]. */
    short(value: number): [number: string, unit: string] {
      if (value < 1_000_000) return [number.format(value), ''];
      const parts = compact.formatToParts(value);
      const unit = parts.find(({ type }) => type === 'compact')?.value ?? '';
      const digits = parts.filter(({ type }) => type !== 'compact' && type !== 'literal').map((part) => part.value);
      return [digits.join(''), unit];
    },
    /** The same in millions from one million on: „1,2 Mio. €“. */
    compactEuro: (value: number) => (value < 1_000_000 ? euro(value) : millions.format(value)),
    /** A day, month or year: `2021-06` is „Juni 2021“. No line breaks after its first word. */
    day(text: string) {
      if (text.length === 4) return text;
      return (text.length === 7 ? month : date)
        .format(new Date(`${text.slice(0, 10)}T00:00:00Z`))
        .replace(' ', '\u00a0');
    },
    list: (parts: readonly string[]) => list.format(parts),
    compare: new Intl.Collator(locale, { numeric: true }).compare,
  };
}
