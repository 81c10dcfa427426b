/** What stands under every statement: how sure it is on the day, when it was last confirmed, and who says so. */

import { useAddress } from '../core/address';
import type { StatementFactsFragment } from '../generated';
import { useFormat, useWords, words } from '../core/language';
import { Disclosure } from '../ui/disclosure';
import { periodOf } from './sentence';
import { useVocabulary } from './vocabulary';

const STALE_MONTHS = 12;

const said = words({
  de: {
    as: 'laut',
    source: (n: number): string => (n === 1 ? 'Quelle' : 'Quellen'),
    confirmed: (day: string) => `zuletzt bestätigt ${day}`,
    never: 'nie bestätigt',
    stale: 'veraltet',
    staleTitle: `Am gewählten Tag hat seit mehr als ${STALE_MONTHS} Monaten keine Quelle diese Aussage bestätigt.`,
    noPeriod: 'Zeitraum unbekannt',
    none: 'keine Quelle genannt',
    note: 'Notiz (englisch):',
  },
  en: {
    as: 'as stated by',
    source: (n: number) => (n === 1 ? 'source' : 'sources'),
    confirmed: (day: string) => `last confirmed ${day}`,
    never: 'never confirmed',
    stale: 'stale',
    staleTitle: `On the chosen day no source had confirmed this statement for more than ${STALE_MONTHS} months.`,
    noPeriod: 'period unknown',
    none: 'no source named',
    note: 'Note:',
  },
});

type Dated = Pick<StatementFactsFragment, 'lastConfirmed' | 'validFrom' | 'validTo'>;

/** Whether nobody said the statement in the year before the day, neither confirming it nor as new, nor names its end. */
export function isStale({ lastConfirmed, validFrom, validTo }: Dated, day: string) {
  if (validTo) return false;
  const limit = `${Number(day.slice(0, 4)) - STALE_MONTHS / 12}${day.slice(4)}`;
  const said = lastConfirmed ?? validFrom;
  return !said || said < limit.slice(0, said.length);
}

export function Facts({ of, period = true }: { of: StatementFactsFragment; period?: boolean }) {
  const { language, day } = useAddress();
  const word = useWords(said);
  const format = useFormat();
  const known = useVocabulary();
  return (
    <div className="facts">
      {period && <span>{periodOf(of.validFrom, of.validTo, language) || word.noPeriod}</span>}
      <span className={`certainty ${of.certainty.toLowerCase()}`}>{known.certainty[of.certainty]}</span>
      <span>{of.lastConfirmed ? word.confirmed(format.day(of.lastConfirmed)) : word.never}</span>
      {isStale(of, day) && (
        <span className="stale" title={word.staleTitle}>
          {word.stale}
        </span>
      )}
      <Sources of={of.sources} />
      {of.note && (
        <p>
          {word.note} <span lang={language === 'DE' ? 'en' : undefined}>{of.note}</span>
        </p>
      )}
    </div>
  );
}

export function Sources({ of }: { of: StatementFactsFragment['sources'] }) {
  const { language } = useAddress();
  const word = useWords(said);
  const format = useFormat();
  const lang = language === 'EN' ? 'de' : undefined;
  if (of.length === 0) return <span>{word.none}</span>;
  return (
    <Disclosure summary={`${of.length} ${word.source(of.length)}`} className="sources">
      <ul>
        {of.map(({ id, title, publisher, url, published }) => (
          <li key={id}>
            {url ? (
              <a href={url} rel="noreferrer" lang={lang}>
                {title}
              </a>
            ) : (
              <span lang={lang}>{title}</span>
            )}
            {publisher && (
              <>
                {`, ${word.as} `}
                <span lang={lang}>{publisher}</span>
              </>
            )}
            {published && `, ${format.day(published)}`}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
