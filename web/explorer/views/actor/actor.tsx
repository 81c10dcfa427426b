import { Link, useParams } from 'wouter';
import { germanIn, useAddress, useDayAndLanguage } from '../../core/address';
import { AskError, useAnswer } from '../../core/ask';
import { ActorBesideDocument, ActorViewDocument, type ActorViewQuery } from '../../generated';
import { useFormat, useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { FeedbackCard } from '../../core/feedback';
import { ShareBar } from '../../core/share';
import { shownFigures } from '../../statements/figures';
import { SearchBox } from '../../statements/search_box';
import { Title } from '../../ui/title';
import { langOfName, nameOf } from '../../statements/sentence';
import { ViewHead } from '../../ui/view_head';
import './actor.css';
import { countsBeside } from './beside';
import {
  entriesOf,
  type Entry,
  type FundingRow,
  type ListName,
  nextOf,
  otherOf,
  regionOf,
  type Row,
  SECTIONS,
  type SectionName,
} from './entries';
import { Neighbours } from './neighbours';
import { EntryList, useListTitle } from './section';
import { AtAGlance, Changed, useKind, Without } from './side';
import { FundingTimeline } from './timeline';

export { parameters } from './parameters';

const PAGE = 100;
const YEARS_OF_CHANGES = 5;
const LONG = 8; // entries

export default function Actor() {
  const t = useMessages();
  const { slug = '' } = useParams();
  const { day, language, get } = useAddress();
  const next = nextOf(get('next'));
  const query = useAnswer(ActorViewDocument, {
    slug,
    id: `Actor:${slug}`,
    on: day,
    language,
    first: PAGE,
    ...(next && { [next.list]: next.after }),
  });
  const { data, error } = query.result;
  if (error instanceof AskError && error.code === 'NOT_FOUND')
    return (
      <>
        <Title text={t('actor-unknown')} />
        <p>{t('actor-unknown-why', { slug })}</p>
        <SearchBox />
      </>
    );
  return (
    <>
      <Head of={data} />
      <Answer to={query}>
        {(answer) => answer.actor && <ActorEntry of={answer} actor={answer.actor} query={query} />}
      </Answer>
    </>
  );
}

type ActorHead = NonNullable<ActorViewQuery['actor']>;

/** All relations of an actor, by list. */
function useEntries(of: ActorViewQuery | undefined): Map<ListName, Entry[]> {
  const { language } = useDayAndLanguage();
  const { compare } = useFormat();
  const name = (row: Row) => {
    const other = otherOf(row);
    return other ? nameOf(other, language) : (regionOf(row)?.name ?? '');
  };
  return new Map(
    SECTIONS.flatMap(([, lists]) => lists).map((list) => [
      list,
      entriesOf<Row>(list, of?.[list].nodes ?? [], (one, two) => compare(name(one), name(two))),
    ]),
  );
}

interface Props {
  of: ActorViewQuery;
  actor: ActorHead;
  query: Parameters<typeof ShareBar>[0]['of'];
}

function ActorEntry({ of, actor, query }: Props) {
  const t = useMessages();
  const { day, get, language } = useAddress();
  const lists = useEntries(of);
  const entries = [...lists.values()].flat();
  const canMatter =
    of.provides.totalCount + of.funds.totalCount + of.administers.totalCount > 0 ||
    actor.__typename === 'CounsellingService' ||
    actor.__typename === 'Programme';
  const from = `${Number(day.slice(0, 4)) - YEARS_OF_CHANGES}${day.slice(4).replace('-02-29', '-02-28')}`;
  const beside = useAnswer(ActorBesideDocument, { of: actor.id, from, on: day, canMatter, language }, { keep: false });
  const sections = SECTIONS.map(([name, own]) => ({
    name,
    lists: own,
    // What the page does not hold is counted by its statements.
    count: own.reduce(
      (sum, list) => sum + (lists.get(list)?.length ?? 0) + of[list].totalCount - of[list].nodes.length,
      0,
    ),
  })).filter(({ name, count }) => name === 'funding' || count > 0);
  const isComplete =
    sections.every(({ lists }) => lists.every((list) => !of[list].pageInfo.hasNextPage)) && !get('next');
  // Beside a short first section there is room for the others; a long one fills the column.
  const isLong = (sections[0]?.count ?? 0) >= LONG;
  const sectionOf = ({ name, lists: own }: (typeof sections)[number]) => (
    <Section key={name} name={name} own={own} lists={lists} of={of} actor={actor} />
  );
  return (
    <>
      <div className="view-bar">
        <Standing entries={entries} />
        <ShareBar
          of={query}
          table={{ name: 'entries', parameters: { actor: actor.slug, all: 1 } }}
          feeds={{ actor: actor.slug }}
          picture={() => document.querySelector<SVGSVGElement>('.actor-timeline svg, .actor-neighbours svg')}
        />
      </div>
      <div className="columns with-side section">
        <div>
          {sections.length > 1 && (
            <nav aria-label={t('actor-jump')} className="page-sections">
              <ul>
                {sections.map(({ name, count }) => (
                  <li key={name}>
                    <a href={`#${name}`}>
                      {t(`actor-section-${name}`)} <small>{count}</small>
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {sections.slice(0, isLong ? 1 : undefined).map(sectionOf)}
        </div>
        <aside className="stack" aria-label={t('actor-side')}>
          <Neighbours actor={actor} entries={entries} isComplete={isComplete} />
          <Without actor={actor} of={beside} />
          <AtAGlance actor={actor} entries={entries} />
          <Changed actor={actor} of={beside} from={from} />
          <FeedbackCard
            name={nameOf(actor, language)}
            ids={entries.flatMap(({ statements }) => statements.map(({ id }) => id))}
            reports={[
              { name: 'organisation', of: actor.slug },
              ...(actor.__typename === 'Programme' ? [{ name: 'programme', of: actor.slug } as const] : []),
            ]}
          />
        </aside>
      </div>
      {isLong && sections.length > 1 && <div className="columns even section">{sections.slice(1).map(sectionOf)}</div>}
    </>
  );
}

/** The head, also while the answer is on its way: its heading stays the same element and keeps the focus. */
function Head({ of }: { of: ActorViewQuery | undefined }) {
  const t = useMessages();
  const { to, language } = useDayAndLanguage();
  const kind = useKind();
  const entries = [...useEntries(of).values()].flat();
  const actor = of?.actor;
  if (!actor) return <ViewHead title={t('actor-loading')} />;
  const { sentence, figures } = of.profile;
  const name = nameOf(actor, language);
  const nameLang = langOfName(actor, language);
  const seat = entries.find(({ list, isValid }) => list === 'locations' && isValid);
  const text = actor.description ?? actor.german;
  const facts = [
    actor.founded && t('actor-lead-founded', { year: `${actor.founded}` }),
    actor.dissolved && t('actor-lead-dissolved', { year: `${actor.dissolved}` }),
    seat && regionOf(seat.statements[0])?.name,
  ].filter(Boolean);
  return (
    <ViewHead
      crumbsLabel={t('actor-way')}
      crumbs={
        <>
          <li>
            <Link href={to('/network')}>{t('actor-way-all')}</Link>
          </li>
          <li lang={nameLang}>{actor.shortName ?? name}</li>
        </>
      }
      eyebrow={kind(actor)}
      title={sentence}
      windowTitle={name}
      lead={
        <>
          {!sentence.includes(name) && <span lang={nameLang}>{name}. </span>}
          {text && <span lang={actor.description ? undefined : germanIn(language)}>{text}</span>} {facts.join(' · ')}
        </>
      }
      figures={shownFigures(figures, language)}
    />
  );
}

/** How many of the relations hold on the day; announced when the day changes. */
function Standing({ entries }: { entries: readonly Entry[] }) {
  const t = useMessages();
  const { day } = useDayAndLanguage();
  const valid = entries.filter(({ isValid }) => isValid).length;
  return (
    <p className="actor-standing" role="status">
      {t('actor-standing', { count: valid, others: entries.length - valid, day })}
    </p>
  );
}

interface SectionProps {
  name: SectionName;
  own: readonly ListName[];
  lists: ReadonlyMap<ListName, Entry[]>;
  of: ActorViewQuery;
  actor: ActorHead;
}

function Section({ name, own, lists, of, actor }: SectionProps) {
  const t = useMessages();
  const { language, get } = useAddress();
  const titleOf = useListTitle();
  const next = nextOf(get('next'));
  const isFunding = name === 'funding';
  const known = own.filter((list) => of[list].totalCount > 0);
  const fundings = own.flatMap((list) => lists.get(list) ?? []).filter(isFundingEntry);
  const nothing = <p>{t('actor-no-funding')}</p>;
  const shown =
    isFunding && known.length > 0 ? own.filter((list) => list === 'fundedBy' || known.includes(list)) : known;
  return (
    <section aria-labelledby={name} className="actor-section">
      <h2 id={name}>{t(`actor-section-${name}`)}</h2>
      {isFunding && (
        <FundingTimeline name={actor.shortName ?? nameOf(actor, language)} entries={fundings} titleOf={titleOf} />
      )}
      {isFunding && <Beside of={of} />}
      {isFunding && known.length === 0 && nothing}
      {shown.map((list) => (
        <EntryList key={list} list={list} entries={lists.get(list) ?? []} of={of[list]} isLater={next?.list === list}>
          {nothing}
        </EntryList>
      ))}
    </section>
  );
}

function isFundingEntry(entry: Entry): entry is Entry<FundingRow> {
  return entry.statements[0].__typename === 'Funding';
}

/** What the drawing does not show, in sentences. */
function Beside({ of: { everIn, everOut } }: { of: ActorViewQuery }) {
  const { language } = useDayAndLanguage();
  const t = useMessages();
  const sides = [
    ['in', everIn],
    ['out', everOut],
  ] as const;
  return (
    <ul className="small actor-beside">
      {sides.flatMap(([side, { totalEur }]) =>
        countsBeside(totalEur, language).map((text) => (
          <li key={`${side} ${text}`}>{t(`actor-money-${side}`, { text })}</li>
        )),
      )}
    </ul>
  );
}
