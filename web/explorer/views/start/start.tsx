import { Link } from 'wouter';
import { useAddress } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { StartDocument } from '../../generated';
import { useFormat, useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { ShareBar } from '../../core/share';
import { Explain } from '../../core/explain';
import { SearchBox } from '../../statements/search_box';
import { Title } from '../../ui/title';
import './start.css';

const WAYS = ['help', 'coverage', 'money'];
const NUMBERS = ['actors', 'fundings', 'memberships', 'participations', 'provisions', 'coverages', 'sources'] as const;

export function Start() {
  const t = useMessages();
  const format = useFormat();
  const { day, to } = useAddress();
  const query = useAnswer(StartDocument, { on: day });
  return (
    <>
      <Title text={t('start-title')} />
      <p className="lead">{t('start-lead')}</p>
      <SearchBox />
      <section aria-labelledby="ways">
        <h2 id="ways">{t('start-ways')}</h2>
        <ul className="ways">
          {WAYS.map((way) => (
            <li key={way}>
              <Link href={to(`/${way}`)}>{t(`start-way-${way}`)}</Link>
              <p>{t(`start-way-${way}.why`)}</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="numbers" className="numbers">
        <h2 id="numbers">{t('start-numbers', { day })}</h2>
        <Answer to={query}>
          {({ dataset, ...lists }) => (
            <>
              <dl>
                {NUMBERS.map((name) => (
                  <div key={name}>
                    <dt>{t(`start-number-${name}`)}</dt>
                    <dd>{format.number(name === 'sources' ? dataset.sourceCount : lists[name].totalCount)}</dd>
                  </div>
                ))}
              </dl>
              <Explain>
                <p>{t('start-meaning')}</p>
              </Explain>
              <p className="small">
                {[
                  dataset.version && t('start-data', { version: dataset.version }),
                  dataset.newestConfirmation && t('start-confirmed', { day: dataset.newestConfirmation }),
                  dataset.licence && t('start-licence', { name: dataset.licence }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </>
          )}
        </Answer>
      </section>
      <ShareBar of={query} />
    </>
  );
}
