/** The facts beside each statement: one status with its date, its period, its sources, and the editors' note. */

import { germanIn, useDayAndLanguage } from '../core/address';
import type { StatementFactsFragment } from '../generated';
import { useFormat, useMessages } from '../core/language';
import { Disclosure } from '../ui/disclosure';
import { Status } from '../ui/status';
import { periodOf } from './sentence';
import { byStatus, statusOf } from './status';

export function Facts({ of, period = true }: { of: StatementFactsFragment; period?: boolean }) {
  const { language } = useDayAndLanguage();
  const time = period && periodOf(of.validFrom, of.validTo, language);
  return (
    <div className="facts">
      {time && <span>{time}</span>}
      <Evidence of={[of]} />
      <Notes of={[of]} />
    </div>
  );
}

/** What is known of one relation that several statements are about: one status, and all their sources. */
export function Evidence({ of }: { of: readonly StatementFactsFragment[] }) {
  const { language, day } = useDayAndLanguage();
  const [first] = byStatus(of, day, language);
  if (!first) return null;
  return (
    <>
      <Status {...statusOf(first, day, language)} />
      <Sources of={of.flatMap(({ sources }) => sources)} />
    </>
  );
}

/** The editors' notes on these statements, each once. Notes in English stay away from German pages. */
export function Notes({ of }: { of: readonly StatementFactsFragment[] }) {
  const { language } = useDayAndLanguage();
  const t = useMessages();
  const notes = new Set(of.flatMap(({ english, german }) => (language === 'EN' ? english : german) ?? []));
  if (notes.size === 0) return null;
  return (
    <p className="note">
      {t('statements-facts-note')} {[...notes].join('; ')}
    </p>
  );
}

type Source = StatementFactsFragment['sources'][number];

/** The sources, closed until asked for: each one once, the newest first. */
export function Sources({ of }: { of: readonly Source[] }) {
  const { language } = useDayAndLanguage();
  const t = useMessages();
  const format = useFormat();
  const lang = germanIn(language);
  if (of.length === 0) return <span>{t('statements-facts-none')}</span>;
  const sources = [...new Map(of.map((source) => [source.id, source])).values()].sort((a, b) =>
    (b.published ?? '').localeCompare(a.published ?? ''),
  );
  return (
    <Disclosure summary={t('statements-facts-sources', { count: sources.length })} className="sources">
      <ul>
        {sources.map(({ id, title, publisher, url, published, accessed }) => (
          <li key={id}>
            <SourceTitle of={{ title, url }} />
            {publisher && (
              <>
                {`, ${t('statements-facts-publisher')} `}
                <span lang={lang}>{publisher}</span>
              </>
            )}
            {published && `, ${format.day(published)}`}
            {accessed && ` · ${t('statements-facts-accessed', { day: accessed })}`}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** The title of a source, as a link where it has an address. */
export function SourceTitle({ of: { title, url } }: { of: Pick<Source, 'title' | 'url'> }) {
  const { language } = useDayAndLanguage();
  const lang = germanIn(language);
  if (!url) return <span lang={lang}>{title}</span>;
  return (
    <a href={url} rel="noreferrer" lang={lang}>
      {title}
    </a>
  );
}
