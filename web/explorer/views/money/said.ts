/** What the views of money say about amounts. */

import type { MoneyEurosFragment } from '../../generated';
import { type Format, inLanguage, words } from '../../core/language';
import { vocabularyOf } from '../../statements/vocabulary';
import { type Amount, amountsOf, type KnownKind, UNCOUNTED, type Uncounted } from './amounts';
import type { Part } from './sankey';

const said = words({
  de: {
    basis: {
      YEAR: (year: number) => `${year}`,
      TERM: () => 'ganze Laufzeit',
      ASSUMED: () => 'im Jahr, angenommen',
    },
    counts: {
      unknownCount: (n: number) => `Betrag unbekannt (${n})`,
      perRecipientCount: (n: number) => `nur je Empfänger bekannt (${n})`,
      undatedCount: (n: number) => `Jahr unbekannt (${n})`,
      disputedCount: (n: number) => `andere Quelle zählt (${n})`,
      partCount: (n: number) => `Teil einer gezählten Förderung (${n})`,
    },
    unknown: (n: number) => (n ? `Betrag unbekannt (${n})` : 'kein Betrag zählt'),
    years: (kind: string, n: number) => `${kind} (${n} Jahre)`,
    nothing: 'kein Betrag zählt',
    statements: (n: number) => (n === 1 ? '1 Aussage' : `${n} Aussagen`),
  },
  en: {
    basis: {
      YEAR: (year: number) => `${year}`,
      TERM: () => 'whole term',
      ASSUMED: () => 'a year, assumed',
    },
    counts: {
      unknownCount: (n: number) => `amount unknown (${n})`,
      perRecipientCount: (n: number) => `known per recipient only (${n})`,
      undatedCount: (n: number) => `year unknown (${n})`,
      disputedCount: (n: number) => `another source counts (${n})`,
      partCount: (n: number) => `part of a counted grant (${n})`,
    },
    unknown: (n: number) => (n ? `amount unknown (${n})` : 'no amount counts'),
    years: (kind: string, n: number) => `${kind} (${n} years)`,
    nothing: 'no amount counts',
    statements: (n: number) => (n === 1 ? '1 statement' : `${n} statements`),
  },
});

const of = ({ language }: Format) => inLanguage(said, language);

/** „höchstens“, „Gesamtbetrag“; nothing before an exact amount. */
function before(kind: KnownKind, { language }: Format): string {
  return kind === 'EXACT' ? '' : `${vocabularyOf(language).amountKind[kind]} `;
}

/** „(2023)“, „(ganze Laufzeit)“. */
export function basisWords({ basis, year }: Amount, format: Format): string {
  return of(format).basis[basis](year ?? 0);
}

/** „höchstens 560.000 € (ganze Laufzeit)“. */
export function amountWords(amount: Amount, format: Format): string {
  return `${before(amount.kind, format)}${format.euro(amount.euros)} (${basisWords(amount, format)})`;
}

export function uncountedWords(total: Uncounted, format: Format): string[] {
  return UNCOUNTED.flatMap((name) => (total[name] ? [of(format).counts[name](total[name])] : []));
}

/** All that is known of a sum, and how much is not; never empty and never a zero for something unknown. */
export function totalWords(total: MoneyEurosFragment, format: Format): string {
  const parts = [...amountsOf(total).map((amount) => amountWords(amount, format)), ...uncountedWords(total, format)];
  return parts.length ? parts.join('; ') : of(format).nothing;
}

/** What stands at a ribbon; amounts of several years make no sum. */
export function partWords(part: Part, format: Format): string {
  if (part.kind === 'UNKNOWN') return of(format).unknown(part.count);
  if (part.amounts > 1) return of(format).years(vocabularyOf(format.language).amountKind[part.kind], part.amounts);
  return `${before(part.kind, format)}${shortEuro(part.euros, format)}`;
}

export function statementsWords(n: number, format: Format): string {
  return of(format).statements(n);
}

function shortEuro(euros: number, format: Format): string {
  if (euros < 1_000_000) return format.euro(euros);
  const locale = format.language === 'EN' ? 'en-GB' : 'de-DE';
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  }).format(euros);
}
