/** What surrounds every view: ways, day, language, and what the law wants in a footer. */

import { type ReactNode, useEffect } from 'react';
import { Link } from 'wouter';
import { isDay, today, useAddress } from '../core/address';
import { useFormat, useWords, words } from '../core/language';
import { settings } from '../core/settings';
import { DateField } from '../ui/date_field';

const said = words({
  de: {
    skip: 'Zum Inhalt',
    home: 'prevnet, Startseite',
    tagline: 'Präventionsnetz NRW',
    ways: 'Hauptmenü',
    way: {
      '/help': 'Hilfe',
      '/coverage': 'Angebote und Lücken',
      '/network': 'Netz',
      '/money': 'Geld',
      '/changes': 'Geschichte',
    },
    day: 'Stand am',
    dayHelp: 'Alles auf dieser Seite gilt für diesen Tag.',
    now: 'heute',
    wrong: (text: string) =>
      `„${text}“ ist kein Tag, nach dem gefragt werden kann (JJJJ-MM-TT, ab 1900). Sie sehen den Stand von heute.`,
    past: (day: string) => `Sie sehen den Stand vom ${day}, nicht den von heute.`,
    toNow: 'Zum Stand von heute',
    other: 'English',
    about: 'Was die Zahlen bedeuten',
    access: 'Barrierefreiheit',
    imprint: 'Impressum',
    privacy: 'Datenschutz',
    api: 'Schnittstelle (GraphQL)',
    foot: 'Rechtliches und Hilfe',
  },
  en: {
    skip: 'Skip to content',
    home: 'prevnet, start page',
    tagline: 'prevention network NRW',
    ways: 'Main menu',
    way: {
      '/help': 'Help',
      '/coverage': 'Services and gaps',
      '/network': 'Network',
      '/money': 'Money',
      '/changes': 'History',
    },
    day: 'As of',
    dayHelp: 'Everything on this page holds on this day.',
    now: 'today',
    wrong: (text: string) =>
      `“${text}” is no day that can be asked about (YYYY-MM-DD, from 1900). You see today’s state.`,
    past: (day: string) => `You see the state of ${day}, not today’s.`,
    toNow: 'Go to today’s state',
    other: 'Deutsch',
    about: 'What the numbers mean',
    access: 'Accessibility',
    imprint: 'Legal notice',
    privacy: 'Privacy',
    api: 'Interface (GraphQL)',
    foot: 'Legal and help',
  },
});

export function Shell({ children }: { children: ReactNode }) {
  const word = useWords(said);
  const { language, path, to, with: changed } = useAddress();
  useEffect(() => {
    document.documentElement.lang = language.toLowerCase();
  }, [language]);
  return (
    <>
      <a className="skip" href="#content">
        {word.skip}
      </a>
      <header>
        <Link href={to('/')} className="brand" aria-label={word.home}>
          <strong>prevnet</strong> <span>{word.tagline}</span>
        </Link>
        <nav aria-label={word.ways}>
          <ul>
            {Object.entries(word.way).map(([way, name]) => (
              <li key={way}>
                <Link href={to(way)} aria-current={path.startsWith(way) ? 'page' : undefined}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="controls">
          <DayControl />
          <Link
            href={changed({ lang: language === 'DE' ? 'en' : null })}
            lang={language === 'DE' ? 'en' : 'de'}
            hrefLang={language === 'DE' ? 'en' : 'de'}
          >
            {word.other}
          </Link>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <PastNotice />
        {children}
      </main>
      <footer>
        <nav aria-label={word.foot}>
          <ul>
            <li>
              <Link href={to('/about')}>{word.about}</Link>
            </li>
            <li>
              <Link href={to('/accessibility')}>{word.access}</Link>
            </li>
            {settings.imprint && (
              <li>
                <a href={settings.imprint}>{word.imprint}</a>
              </li>
            )}
            {settings.privacy && (
              <li>
                <a href={settings.privacy}>{word.privacy}</a>
              </li>
            )}
            {settings.graphiql && (
              <li>
                <a href="/graphql">{word.api}</a>
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
  const word = useWords(said);
  const { day, with: changed, go } = useAddress();
  return (
    <DateField
      label={word.day}
      title={word.dayHelp}
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
  const word = useWords(said);
  const format = useFormat();
  const { day, dayGiven, get, with: changed } = useAddress();
  const on = get('on');
  if (on && !dayGiven) return <p className="notice">{word.wrong(on.slice(0, 40))}</p>;
  if (day === today()) return null;
  return (
    <p className="notice">
      {word.past(format.day(day))} <Link href={changed({ on: null })}>{word.toNow}</Link>
    </p>
  );
}
