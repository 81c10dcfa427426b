import { Link, useParams } from 'wouter';
import { useAddress } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { ActorViewDocument, type ActorViewQuery } from '../../generated';
import { useFormat, useWords, words } from '../../core/language';
import { Answer } from '../../core/answer';
import { Copy } from '../../core/share';
import { Explain } from '../../core/explain';
import { SearchBox } from '../../statements/search_box';
import { Title } from '../../ui/title';
import { nameOf } from '../../statements/sentence';
import { Checkbox } from '../../ui/checkbox';
import './actor.css';
import { Group, useGroupTitle } from './group';
import { GROUPS, nextOf, sumOf } from './groups';
import { Head } from './head';
import { MoneyYears } from './money_years';

const PAGE = 100;

const said = words({
  de: {
    loading: 'Akteur',
    unknown: 'Diesen Akteur gibt es hier nicht',
    unknownWhy: (slug: string) => `Unter „${slug}“ ist nichts bekannt. Vielleicht hilft die Suche:`,
    all: 'auch frühere und spätere Aussagen zeigen',
    holding: (n: string, day: string) => `Für den ${day} sind ${n} Aussagen bekannt.`,
    one: (day: string) => `Für den ${day} ist eine Aussage bekannt.`,
    none: (day: string) =>
      `Für den ${day} ist nichts bekannt. Das heißt nicht, dass es nichts gab: Es gibt nur keine Quelle, die es für diesen Tag sagt.`,
    everything: (n: string) => `${n} Aussagen sind bekannt, gleich für welchen Tag.`,
    nothing: 'Aussagen sind hierzu keine bekannt, gleich für welchen Tag.',
    meaning:
      'Eine Aussage ist das, was eine Quelle über zwei Beteiligte sagt: wer wen fördert, wer wo Mitglied ist, wer wofür zuständig ist. ' +
      '„Bestätigt“ heißt: Eine Quelle sagt es für diesen Tag oder später, oder sie nennt auch das Ende. „Angenommen“ heißt: Niemand hat ein Ende gemeldet, aber auch niemand bestätigt, ' +
      'dass es noch gilt. Eine Aussage ohne Datum gilt an jedem Tag. „Veraltet“ ist, was seit über einem Jahr niemand bestätigt hat. ' +
      'Was mit „gilt nicht“ gekennzeichnet ist, gilt an anderen Tagen.',
    jump: 'Auf dieser Seite',
    ways: 'Weitere Ansichten',
    network: 'Im Netz ansehen',
    changes: 'Was sich hier geändert hat',
    years: 'Geld über die Jahre',
    yearsWhy:
      'Hier stehen alle Jahre, von denen eine Quelle einen Betrag nennt, gleich welcher Tag oben gewählt ist. Genaue Beträge, ungefähre, ' +
      'Höchstbeträge und Gesamtbeträge stehen getrennt und dürfen nicht zusammengezählt werden: Ein Höchstbetrag ist kein ausgezahltes Geld. ' +
      'Ein Jahr ohne Balken heißt nicht, dass kein Geld floss, sondern dass keine Quelle einen Betrag nennt.',
    in: 'Erhaltenes Geld',
    out: 'Gegebenes Geld',
  },
  en: {
    loading: 'Actor',
    unknown: 'There is no such actor here',
    unknownWhy: (slug: string) => `Nothing is known as “${slug}”. Perhaps the search helps:`,
    all: 'also show past and future statements',
    holding: (n: string, day: string) => `${n} statements are known for ${day}.`,
    one: (day: string) => `One statement is known for ${day}.`,
    none: (day: string) =>
      `Nothing is known for ${day}. That doesn’t mean that there was nothing: only that no source says so for that day.`,
    everything: (n: string) => `${n} statements are known, whatever the day.`,
    nothing: 'No statements are known about it, whatever the day.',
    meaning:
      'A statement is what a source says about two parties: who funds whom, who is a member of what, who covers which region. “Confirmed” ' +
      'means that a source says so on that day or later, or names the end, too. “Assumed” means that nobody reported an end, but nobody confirms either that it still holds. ' +
      'A statement without a date holds on every day. “Stale” is what nobody has confirmed for more than a year. What is marked “does not ' +
      'hold” holds on other days.',
    jump: 'On this page',
    ways: 'Other views',
    network: 'See it in the network',
    changes: 'What has changed here',
    years: 'Money over the years',
    yearsWhy:
      'Here are all years for which a source names an amount, whatever day is chosen above. Exact amounts, approximate ones, ceilings and ' +
      'overall sums stand apart and must not be added up: a ceiling is not money paid. A year without a bar doesn’t mean that no money was ' +
      'given, but that no source names an amount.',
    in: 'Money received',
    out: 'Money given',
  },
});

export default function Actor() {
  const word = useWords(said);
  const { slug = '' } = useParams();
  const { day, language, get } = useAddress();
  const next = nextOf(get('next'));
  const asked = useAnswer(ActorViewDocument, {
    slug,
    on: day,
    asOf: get('all') === '1' ? null : day,
    language,
    first: PAGE,
    ...(next && { [next.group]: next.after }),
  });
  const { data } = asked.result;
  if (data && !data.actor)
    return (
      <>
        <Title text={word.unknown} />
        <p>{word.unknownWhy(slug)}</p>
        <SearchBox />
      </>
    );
  const actor = data?.actor;
  const name = actor ? nameOf(actor, language) : word.loading;
  return (
    <>
      <Title text={name}>
        {actor && <span lang={language === 'EN' && !actor.nameEn ? 'de' : undefined}>{name}</span>}
      </Title>
      <Answer to={asked}>{(answer) => <Known of={answer} />}</Answer>
      <Copy of={asked} />
    </>
  );
}

function Known({ of }: { of: ActorViewQuery }) {
  const word = useWords(said);
  const title = useGroupTitle();
  const format = useFormat();
  const { day, get, to, with: changed, go } = useAddress();
  const { actor, everIn, everOut } = of;
  if (!actor) return null;
  const all = get('all') === '1';
  const next = nextOf(get('next'));
  const groups = GROUPS.filter((name) => of[name].totalCount > 0);
  const count = sumOf(GROUPS.map((name) => of[name]));
  const money = [
    { title: word.in, of: everIn },
    { title: word.out, of: everOut },
  ].filter(({ of: { totalCount } }) => totalCount > 0);
  return (
    <>
      <Head actor={actor} />
      <p className="row">
        <span role="status">
          {all
            ? count
              ? word.everything(format.number(count))
              : word.nothing
            : count > 1
              ? word.holding(format.number(count), format.day(day))
              : count
                ? word.one(format.day(day))
                : word.none(format.day(day))}
        </span>
        <Checkbox isChecked={all} onChange={(isChecked) => go(changed({ all: isChecked ? 1 : null, next: null }))}>
          {word.all}
        </Checkbox>
      </p>
      <Explain>
        <p>{word.meaning}</p>
      </Explain>
      <nav aria-label={word.ways} className="actor-jump">
        <ul>
          <li>
            <Link href={to('/network', { of: actor.id })}>{word.network}</Link>
          </li>
          <li>
            <Link href={to('/changes', { of: actor.id })}>{word.changes}</Link>
          </li>
        </ul>
      </nav>
      {groups.length > 1 && (
        <nav aria-label={word.jump} className="actor-jump">
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
                <a href="#years">{word.years}</a>
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
          <h2 id="years">{word.years}</h2>
          <Explain>
            <p>{word.yearsWhy}</p>
          </Explain>
          {money.map(({ title: name, of: { totalEur } }) => (
            <MoneyYears key={name} title={name} total={totalEur} />
          ))}
        </section>
      )}
    </>
  );
}
