/** The facts under each statement: its period, certainty on the page's day, last confirmation and sources. */

import { germanIn, useAddress } from '../core/address';
import type { StatementFactsFragment } from '../generated';
import { useFormat, useMessages } from '../core/language';
import { Disclosure } from '../ui/disclosure';
import { periodOf } from './sentence';
import { useVocabulary } from './vocabulary';

const STALE_MONTHS = 12;

type Dated = Pick<StatementFactsFragment, 'lastConfirmed' | 'validFrom' | 'validTo'>;

/** Whether a statement without an end was neither confirmed nor new in the twelve months before the day. */
export function isStale({ lastConfirmed, validFrom, validTo }: Dated, day: string) {
  if (validTo) return false;
  const limit = `${Number(day.slice(0, 4)) - STALE_MONTHS / 12}${day.slice(4)}`;
  const latest = lastConfirmed ?? validFrom;
  return !latest || latest < limit.slice(0, latest.length);
}

export function Facts({ of, period = true }: { of: StatementFactsFragment; period?: boolean }) {
  const { language, day } = useAddress();
  const t = useMessages();
  const labels = useVocabulary();
  return (
    <div className="facts">
      {period && <span>{periodOf(of.validFrom, of.validTo, language) || t('FundingPeriod-UNKNOWN')}</span>}
      <span className={`certainty ${of.certainty.toLowerCase()}`}>{labels.certainty[of.certainty]}</span>
      <span>
        {of.lastConfirmed ? t('statements-facts-confirmed', { day: of.lastConfirmed }) : t('statements-facts-never')}
      </span>
      {isStale(of, day) && (
        <span className="stale" title={t('statements-facts-stale-title', { months: STALE_MONTHS })}>
          {t('statements-facts-stale')}
        </span>
      )}
      <Sources of={of.sources} />
      {of.note && (
        <p>
          {t('statements-facts-note')} <span lang={language === 'EN' ? undefined : 'en'}>{of.note}</span>
        </p>
      )}
    </div>
  );
}

export function Sources({ of }: { of: StatementFactsFragment['sources'] }) {
  const { language } = useAddress();
  const t = useMessages();
  const format = useFormat();
  const lang = germanIn(language);
  if (of.length === 0) return <span>{t('statements-facts-none')}</span>;
  return (
    <Disclosure summary={t('statements-facts-sources', { count: of.length })} className="sources">
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
                {`, ${t('statements-facts-publisher')} `}
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
