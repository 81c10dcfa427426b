/** What surrounds every view: the menu, the search, the day, the language, and the foot. */

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { isDay, today, useAddress } from '../core/address';
import { useMessages } from '../core/language';
import { settings } from '../core/settings';
import { LANGUAGES } from '../locales/catalogue';
import { SearchBox } from '../statements/search_box';
import { DateField } from '../ui/date_field';
import { Disclosure } from '../ui/disclosure';
import { Icon } from '../ui/icon';
import './shell.css';

/** The views in the main menu, by the first part of their paths, with others that belong to them. */
const MENU: [string, ...string[]][] = [['help'], ['coverage'], ['money'], ['network', 'actors'], ['changes']];
const FOOT = ['about', 'data', 'report', 'accessibility', 'imprint'];

/** Views of which nothing depends on a day. Help is for now. */
const WITHOUT_DAY = ['help', 'search', ...FOOT];

export function Shell({ children }: { children: ReactNode }) {
  const t = useMessages();
  const { language, path, to } = useAddress();
  useEffect(() => {
    document.documentElement.lang = language.toLowerCase();
  }, [language]);
  return (
    <>
      <a className="skip" href="#content">
        {t('page-skip')}
      </a>
      <Head key={path} />
      <main id="content" tabIndex={-1}>
        <PastNotice />
        {children}
      </main>
      <footer className="site-foot">
        <div>
          <nav aria-label={t('page-foot')}>
            <ul>
              {FOOT.map((view) => (
                <li key={view}>
                  <Link href={to(`/${view}`)}>{t(`page-foot-${view}`)}</Link>
                </li>
              ))}
              {settings.privacy && (
                <li>
                  <a href={settings.privacy}>{t('page-privacy')}</a>
                </li>
              )}
            </ul>
          </nav>
          <p>
            {t('page-licence')}
            {settings.dataDay && ` · ${t('page-data-day', { day: settings.dataDay })}`}
          </p>
        </div>
      </footer>
    </>
  );
}

/** The head of the page; menu and search close when the view changes. */
function Head() {
  const t = useMessages();
  const { language, path, to, with: changed } = useAddress();
  const search = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<'menu' | 'search' | null>(null);
  const toggle = (part: 'menu' | 'search') => setOpened(opened === part ? null : part);
  const view = path.split('/')[1] ?? '';
  useEffect(() => {
    if (opened === 'search') search.current?.querySelector('input')?.focus();
  }, [opened]);
  return (
    <header className="site-head">
      <div className="site-bar">
        <Link href={to('/')} className="brand" aria-label={t('page-home')}>
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <path d="M7 23 16 7l9 16M7 23h18M16 7v9m0 0-9 7m9-7 9 7" fill="none" strokeWidth="2" />
            <circle cx="16" cy="7" r="4" />
            <circle cx="7" cy="23" r="4" />
            <circle cx="25" cy="23" r="4" />
            <circle className="middle" cx="16" cy="16.5" r="2.5" />
          </svg>
          <span>prevnet</span>
        </Link>
        <nav aria-label={t('page-ways')} className={opened === 'menu' ? 'open' : undefined} id="menu">
          <ul>
            {MENU.map(([way, ...others]) => (
              <li key={way}>
                <Link href={to(`/${way}`)} aria-current={[way, ...others].includes(view) ? 'page' : undefined}>
                  {t(`page-menu-${way}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="site-tools">
          {view !== '' && view !== 'search' && (
            <button
              type="button"
              aria-expanded={opened === 'search'}
              aria-label={t('page-search')}
              onClick={() => toggle('search')}
            >
              <Icon name="search" />
            </button>
          )}
          {!WITHOUT_DAY.includes(view) && <DayControl />}
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
          <button
            type="button"
            className="menu-button"
            aria-expanded={opened === 'menu'}
            aria-controls="menu"
            onClick={() => toggle('menu')}
          >
            <Icon name="menu" />
            <span>{t('page-menu')}</span>
          </button>
        </div>
      </div>
      {opened === 'search' && (
        <div className="site-search" ref={search}>
          <SearchBox />
        </div>
      )}
    </header>
  );
}

/** The day of the page, closed until asked for: an empty or impossible date changes nothing, and what is typed keeps the
 * focus. */
function DayControl() {
  const t = useMessages();
  const { day, dayGiven, with: changed, go } = useAddress();
  return (
    <Disclosure
      className="day-control"
      summary={
        <>
          <Icon name="day" />
          <span>{t(dayGiven && day !== today() ? 'page-day-of' : 'page-day-today', { day })}</span>
        </>
      }
    >
      <div>
        <DateField
          label={t('page-day')}
          className="day"
          value={day}
          min="1900-01-01"
          max="2100-12-31"
          isRequired
          onChange={(value) => {
            if (isDay(value)) go(changed({ on: value === today() ? null : value }));
          }}
        />
        <p>{t('page-day-help')}</p>
      </div>
    </Disclosure>
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
