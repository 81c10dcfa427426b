import { Link } from 'wouter';
import { useDayAndLanguage } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { AboutViewDocument } from '../../generated';
import { useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { ShareBar } from '../../core/share';
import { State } from '../../statements/state';
import { Title } from '../../ui/title';
import { useVocabulary } from '../../statements/vocabulary';
import './about.css';
import { Points } from '../../ui/points';

const CERTAINTIES = ['CONFIRMED', 'ASSUMED', 'DOES_NOT_HOLD'] as const;
const STATES = ['PRESENT', 'PARTIAL', 'UNCONFIRMED', 'NONE', 'NOT_REPORTED'] as const;
const AMOUNTS = ['EXACT', 'APPROXIMATE', 'MAXIMUM', 'TOTAL', 'UNKNOWN'] as const;

export default function About() {
  const t = useMessages();
  const labels = useVocabulary();
  const { to } = useDayAndLanguage();
  const query = useAnswer(AboutViewDocument, {});
  return (
    <>
      <Title text={t('about-title')} />
      <section aria-labelledby="short" className="about-short">
        <h2 id="short">{t('about-short')}</h2>
        <ul>
          {t('about-easy')
            .split('\n')
            .map((text) => (
              <li key={text}>{text}</li>
            ))}
        </ul>
        <p>
          <Link href={to('/help')}>{t('about-help')}</Link>
        </p>
      </section>
      <h2>{t('about-statement')}</h2>
      <Paragraphs of={t('about-statement-why')} />
      <h2>{t('about-day')}</h2>
      <Paragraphs of={t('about-day-why')} />
      <h2>{t('about-sure')}</h2>
      <dl className="about-terms">
        {CERTAINTIES.map((name) => (
          <div key={name}>
            <dt>
              <span className={`certainty ${name.toLowerCase()}`}>{labels.certainty[name]}</span>
            </dt>
            <dd>{t(`about-certainty-${name}`)}</dd>
          </div>
        ))}
      </dl>
      <h2>{t('about-states')}</h2>
      <p>{t('about-states-why')}</p>
      <dl className="about-terms">
        {STATES.map((name) => (
          <div key={name}>
            <dt>
              <State of={name} />
            </dt>
            <dd>{t(`about-state-${name}`)}</dd>
          </div>
        ))}
      </dl>
      <h2>{t('about-money')}</h2>
      <p>{t('about-money-why')}</p>
      <dl className="about-terms">
        {AMOUNTS.map((name) => (
          <div key={name}>
            <dt>{labels.amountKind[name]}</dt>
            <dd>{t(`about-amount-${name}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('about-money-more')}</p>
      <h2>{t('about-missing')}</h2>
      <Points of={t('about-gaps')} />
      <p>{t('about-people')}</p>
      <h2>{t('about-own')}</h2>
      <p>{t('about-own-why')}</p>
      <section aria-labelledby="licence" className="about-licence">
        <h2 id="licence">{t('about-licence')}</h2>
        <Answer to={query}>{({ dataset }) => <Origin of={dataset} />}</Answer>
        <p>{t('about-sources')}</p>
      </section>
      <ShareBar of={query} />
    </>
  );
}

function Origin({ of }: { of: { version: string | null; licence: string | null; newestConfirmation: string | null } }) {
  const t = useMessages();
  return (
    <>
      <p>{of.licence ? t('about-licence-of', { name: of.licence }) : t('about-no-licence')}</p>
      <p>
        {of.version && t('about-version', { version: of.version })}{' '}
        {of.newestConfirmation && t('about-newest', { day: of.newestConfirmation })}
      </p>
    </>
  );
}

/** Each line of the text in a paragraph of its own. */
function Paragraphs({ of }: { of: string }) {
  return of.split('\n').map((text) => <p key={text}>{text}</p>);
}
