/** What surrounds every view: ways, day, language, and what the law wants in a footer. */

import { type ReactNode, useEffect } from 'react';
import { Link } from 'wouter';
import { isDay, today, useAddress } from '../core/address';
import { useMessages } from '../core/language';
import { settings } from '../core/settings';
import { LANGUAGES } from '../locales/catalogue';
import { DateField } from '../ui/date_field';

/** The views in the main menu, by the first part of their paths. */
const MENU = ['help', 'coverage', 'network', 'money', 'changes'];

export function Shell({ children }: { children: ReactNode }) {
  const t = useMessages();
  const { language, path, to, with: changed } = useAddress();
  useEffect(() => {
    document.documentElement.lang = language.toLowerCase();
  }, [language]);
  return (
    <>
      <a className="skip" href="#content">
        {t('page-skip')}
      </a>
      <header>
        <Link href={to('/')} className="brand" aria-label={t('page-home')}>
          <strong>prevnet</strong> <span>{t('page-tagline')}</span>
        </Link>
        <nav aria-label={t('page-ways')}>
          <ul>
            {MENU.map((way) => (
              <li key={way}>
                <Link href={to(`/${way}`)} aria-current={path.startsWith(`/${way}`) ? 'page' : undefined}>
                  {t(`page-menu-${way}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="controls">
          <DayControl />
          {LANGUAGES.filter((other) => other !== language).map((other) => (
            <Link
              key={other}
              href={changed({ lang: other === 'DE' ? null : other.toLowerCase() })}
              lang={other.toLowerCase()}
              hrefLang={other.toLowerCase()}
            >
              {new Intl.DisplayNames(other, { type: 'language' }).of(other)}
            </Link>
          ))}
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <PastNotice />
        {children}
      </main>
      <footer>
        <nav aria-label={t('page-foot')}>
          <ul>
            <li>
              <Link href={to('/about')}>{t('page-about')}</Link>
            </li>
            <li>
              <Link href={to('/accessibility')}>{t('page-access')}</Link>
            </li>
            {settings.imprint && (
              <li>
                <a href={settings.imprint}>{t('page-imprint')}</a>
              </li>
            )}
            {settings.privacy && (
              <li>
                <a href={settings.privacy}>{t('page-privacy')}</a>
              </li>
            )}
            {settings.graphiql && (
              <li>
                <a href={`${settings.basePath}/graphql`}>{t('page-api')}</a>
              </li>
            )}
          </ul>
        </nav>
      </footer>
    </>
  );
}

/** The one day control: an empty or impossible date changes nothing, and what is typed keeps the focus. */
function DayControl() {
  const t = useMessages();
  const { day, with: changed, go } = useAddress();
  return (
    <DateField
      label={t('page-day')}
      title={t('page-day-help')}
      className="day"
      value={day}
      min="1900-01-01"
      max="2100-12-31"
      isRequired
      onChange={(value) => {
        if (isDay(value)) go(changed({ on: value === today() ? null : value }));
      }}
    />
  );
}

function PastNotice() {
  const t = useMessages();
  const { day, dayGiven, get, with: changed } = useAddress();
  const on = get('on');
  if (on && !dayGiven) return <p className="notice">{t('page-wrong', { text: on.slice(0, 40) })}</p>;
  if (day === today()) return null;
  return (
    <p className="notice">
      {t('page-past', { day })} <Link href={changed({ on: null })}>{t('page-to-now')}</Link>
    </p>
  );
}
