import { Link, useParams } from 'wouter';
import { useAddress } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { ActorViewDocument, type ActorViewQuery } from '../../generated';
import { useFormat, useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { ShareBar } from '../../core/share';
import { Explain } from '../../core/explain';
import { SearchBox } from '../../statements/search_box';
import { Title } from '../../ui/title';
import { langOfName, nameOf } from '../../statements/sentence';
import { Checkbox } from '../../ui/checkbox';
import './actor.css';
import { Group, useGroupTitle } from './group';
import { GROUPS, nextOf, possiblyEarlierOf, sumOf } from './groups';
import { Head } from './head';
import { MoneyYears } from './money_years';

export { parameters } from './parameters';

const PAGE = 100;

export default function Actor() {
  const t = useMessages();
  const { slug = '' } = useParams();
  const { day, language, get } = useAddress();
  const next = nextOf(get('next'));
  const query = useAnswer(ActorViewDocument, {
    slug,
    on: day,
    asOf: get('all') === '1' ? null : day,
    language,
    first: PAGE,
    ...(next && { [next.group]: next.after }),
  });
  const { data } = query.result;
  if (data && !data.actor)
    return (
      <>
        <Title text={t('actor-unknown')} />
        <p>{t('actor-unknown-why', { slug })}</p>
        <SearchBox />
      </>
    );
  const actor = data?.actor;
  const name = actor ? nameOf(actor, language) : t('actor-loading');
  return (
    <>
      <Title text={name}>{actor && <span lang={langOfName(actor, language)}>{name}</span>}</Title>
      <Answer to={query}>{(answer) => <Statements of={answer} />}</Answer>
      <ShareBar of={query} />
    </>
  );
}

function Statements({ of }: { of: ActorViewQuery }) {
  const t = useMessages();
  const title = useGroupTitle();
  const format = useFormat();
  const { day, get, to, with: changed, go } = useAddress();
  const { actor, everIn, everOut } = of;
  if (!actor) return null;
  const all = get('all') === '1';
  const next = nextOf(get('next'));
  const groups = GROUPS.filter((name) => of[name].totalCount > 0);
  const lists = GROUPS.map((name) => of[name]);
  const count = sumOf(lists);
  const earlier = possiblyEarlierOf(lists);
  const money = [
    { title: t('actor-in'), of: everIn },
    { title: t('actor-out'), of: everOut },
  ].filter(({ of: { totalCount } }) => totalCount > 0);
  return (
    <>
      <Head actor={actor} />
      <p className="row">
        <span role="status">
          {all ? t('actor-count-ever', { count }) : t('actor-count-on-day', { count, day })}
          {!all && earlier > 0 && <> {t('actor-possibly-earlier', { count: earlier })}</>}
        </span>
        <Checkbox isChecked={all} onChange={(isChecked) => go(changed({ all: isChecked ? 1 : null, next: null }))}>
          {t('actor-all')}
        </Checkbox>
      </p>
      <Explain>
        <p>{t('actor-meaning')}</p>
      </Explain>
      <nav aria-label={t('actor-ways')} className="actor-jump">
        <ul>
          <li>
            <Link href={to('/network', { of: actor.id })}>{t('actor-network')}</Link>
          </li>
          <li>
            <Link href={to('/changes', { of: actor.id })}>{t('actor-changes')}</Link>
          </li>
        </ul>
      </nav>
      {groups.length > 1 && (
        <nav aria-label={t('actor-jump')} className="actor-jump">
          <ul>
            {groups.map((name) => (
              <li key={name}>
                <a href={`#${name}`}>
                  {title(name)} ({format.number(of[name].totalCount)})
                </a>
              </li>
            ))}
            {money.length > 0 && (
              <li>
                <a href="#years">{t('actor-years')}</a>
              </li>
            )}
          </ul>
        </nav>
      )}
      {groups.map((name) => (
        <Group key={name} name={name} of={of[name]} after={next?.group === name} />
      ))}
      {money.length > 0 && (
        <section aria-labelledby="years">
          <h2 id="years">{t('actor-years')}</h2>
          <Explain>
            <p>{t('actor-years-why')}</p>
          </Explain>
          {money.map(({ title: name, of: { totalEur } }) => (
            <MoneyYears key={name} title={name} total={totalEur} />
          ))}
        </section>
      )}
    </>
  );
}
