/** The facts under each statement: its period, certainty on the page's day, last confirmation and sources. */

import { germanIn, useAddress } from '../core/address';
import type { StatementFactsFragment } from '../generated';
import { useFormat, useMessages } from '../core/language';
import { Disclosure } from '../ui/disclosure';
import { periodOf } from './sentence';
import { useVocabulary } from './vocabulary';

export function Facts({ of, period = true }: { of: StatementFactsFragment; period?: boolean }) {
  const { language } = useAddress();
  const t = useMessages();
  const labels = useVocabulary();
  const note = language === 'EN' ? of.english : of.german;
  return (
    <div className="facts">
      {period && <span>{periodOf(of.validFrom, of.validTo, language) || t('FundingPeriod-UNKNOWN')}</span>}
      <span className={`certainty ${of.certainty.toLowerCase()}`}>{labels.certainty[of.certainty]}</span>
      <span>
        {of.lastConfirmed ? t('statements-facts-confirmed', { day: of.lastConfirmed }) : t('statements-facts-undated')}
      </span>
      <Sources of={of.sources} />
      {note && (
        <p>
          {t('statements-facts-note')} {note}
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
