/** The start page: search, the way to help, three findings of the day, what is new. */

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useDayAndLanguage } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { HOME_STATE } from '../../core/home_state';
import { StartDocument, StartNewsDocument, type StartQuery } from '../../generated';
import { useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { ShareBar } from '../../core/share';
import { shownFigures } from '../../statements/figures';
import { SearchBox } from '../../statements/search_box';
import { Icon } from '../../ui/icon';
import { useIsWide } from '../../ui/media_query';
import { Title } from '../../ui/title';
import { MostRelated, News } from './news';
import { StartMap } from './start_map';
import './start.css';

const FIRST_YEAR = 2012;
const TASKS = ['coverage', 'data', 'search', 'about'];

export function Start() {
  const t = useMessages();
  const { day, language, to } = useDayAndLanguage();
  const query = useAnswer(StartDocument, {
    on: day,
    state: HOME_STATE,
    fromYear: FIRST_YEAR,
    toYear: Number(day.slice(0, 4)),
    language,
  });
  const news = useAnswer(StartNewsDocument, { on: day, state: HOME_STATE, since: yearBefore(day), language });
  const { data } = query.result;
  const isWide = useIsWide();
  return (
    <>
      <div className="hero">
        <div>
          <Title text={t('start-title')} />
          <p className="lead">{t('start-lead', { count: data?.actors.totalCount ?? 0 })}</p>
          <SearchBox />
          <ul className="pills" aria-label={t('start-frequent')}>
            {t('start-frequent-words')
              .split(', ')
              .map((words) => (
                <li key={words}>
                  <Link href={to('/search', { q: words })}>{words}</Link>
                </li>
              ))}
          </ul>
        </div>
        {isWide && !news.result.isError && <StartMap rows={news.result.data?.coverage.rows} />}
      </div>
      <section className="help-strip" aria-label={t('help-title')}>
        <Icon name="speech" />
        <p>
          <strong>{t('start-help')}</strong> {t('start-help-why')}
        </p>
        <Link href={to('/help')}>
          {t('help-title')} <Icon name="right" />
        </Link>
      </section>
      <section aria-labelledby="answers">
        <h2 id="answers">{t('start-answers')}</h2>
        <Answer to={query}>
          {({ dataset, coverage, flows }) => (
            <>
              <p className="small">{t('start-answers-from', { count: dataset.statementCount, day })}</p>
              <div className="findings">
                <Finding view="coverage" sentence={coverage.sentence} figures={coverage.figures} />
                <Finding view="money" sentence={flows.headline} figures={flows.figures} />
                <MostRelated of={news}>
                  {(sentence, drawing) => (
                    <Finding view="network" sentence={sentence}>
                      {drawing}
                    </Finding>
                  )}
                </MostRelated>
              </div>
            </>
          )}
        </Answer>
      </section>
      <div className="columns with-side start-more">
        <News of={news} />
        <section aria-labelledby="tasks">
          <h2 id="tasks">{t('start-tasks')}</h2>
          <ul className="tasks">
            {TASKS.map((view) => (
              <li key={view}>
                <Link href={to(`/${view}`)}>
                  <span>
                    <strong>{t(`start-task-${view}`)}</strong>
                    <small>{t(`start-task-${view}.why`)}</small>
                  </span>
                  <Icon name="right" />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <div className="columns even meaning">
        <section aria-labelledby="meaning">
          <h2 id="meaning">{t('start-meaning')}</h2>
          <p>{t('start-meaning-why', { count: data?.dataset.sourceCount ?? 0 })}</p>
        </section>
        <section aria-labelledby="current">
          <h2 id="current">{t('start-current')}</h2>
          <p>
            {t('start-current-why')} <Link href={to('/about')}>{t('start-current-more')}</Link>
          </p>
        </section>
      </div>
      <ShareBar of={query} />
    </>
  );
}

interface FindingProps {
  view: 'coverage' | 'money' | 'network';
  sentence: string;
  figures?: StartQuery['coverage']['figures'];
  children?: ReactNode;
}

/** A finding as a card that leads to its view. */
function Finding({ view, sentence, figures = [], children }: FindingProps) {
  const t = useMessages();
  const { to, language } = useDayAndLanguage();
  return (
    <article className="card finding">
      <p className="eyebrow">{t(`page-menu-${view}`)}</p>
      <h3>{sentence}</h3>
      {children}
      {figures.length > 0 && (
        <ul>
          {shownFigures(figures, language).map(({ value, unit, text }, i) => (
            <li key={`${i}`}>
              <b>
                {value} {unit}
              </b>{' '}
              {text}
            </li>
          ))}
        </ul>
      )}
      <p className="finding-way">
        <Link href={to(`/${view}`)}>
          {t(`start-way-${view}`)} <Icon name="right" />
        </Link>
      </p>
    </article>
  );
}

function yearBefore(day: string): string {
  const before = new Date(`${day}T00:00:00Z`);
  before.setUTCFullYear(before.getUTCFullYear() - 1);
  return before.toISOString().slice(0, 10);
}
