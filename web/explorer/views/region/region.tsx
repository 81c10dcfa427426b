import { lazy, type ReactNode, Suspense } from 'react';
import { Link, useParams } from 'wouter';
import { germanIn, useAddress, useDayAndLanguage } from '../../core/address';
import { AskError, useAnswer } from '../../core/ask';
import {
  type ActorNameFragment,
  RegionViewDocument,
  type RegionViewQuery,
  type StatementFactsFragment,
} from '../../generated';
import { useFormat, useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { FeedbackCard } from '../../core/feedback';
import { ShareBar } from '../../core/share';
import { Evidence, Notes, Sources } from '../../statements/facts';
import { shownFigures } from '../../statements/figures';
import { ActorLink, RegionLink } from '../../statements/links';
import { byRelation } from '../../statements/relations';
import { periodOf } from '../../statements/sentence';
import { SearchBox } from '../../statements/search_box';
import { Icon } from '../../ui/icon';
import { Title } from '../../ui/title';
import { ViewHead } from '../../ui/view_head';
import { useVocabulary } from '../../statements/vocabulary';
import { WhoHelps } from './who_helps';
import { helpersOf, levelOf, reachOfHelper } from './help_here';
import { isOnMap } from './lying_in';
import './region.css';
import { FactList } from '../../ui/fact_list';
import { Separated } from '../../ui/separated';

export { parameters } from './parameters';

const PAGE = 100;

/** The page does without the map where it can't be fetched. */
const RegionMap = lazy(() => import('./region_map').catch(() => ({ default: () => null })));

export default function Region() {
  const t = useMessages();
  const { ags = '' } = useParams();
  const { day, language, get, to } = useAddress();
  const level = levelOf(ags);
  const query = useAnswer(
    RegionViewDocument,
    {
      ags,
      key: ags,
      node: `Region:${ags}`,
      level: level ?? 'DISTRICT',
      on: day,
      language,
      first: PAGE,
      actors: get('actors'),
      participants: get('participants'),
      others: get('others'),
    },
    { enabled: level !== null },
  );
  const { data, error } = query.result;
  if (level === null || (data && !data.region) || (error instanceof AskError && error.code === 'NOT_FOUND'))
    return (
      <>
        <Title text={t('region-unknown')} />
        <p>
          {t('region-unknown-why', { ags })} <Link href={to('/help')}>{t('region-choose')}</Link>
        </p>
        <SearchBox />
      </>
    );
  return (
    <>
      <Head of={data} />
      <Answer to={query}>
        {(answer) => answer.region && <RegionEntry of={answer} region={answer.region} query={query} />}
      </Answer>
    </>
  );
}

type RegionOfAnswer = NonNullable<RegionViewQuery['region']>;

/** The head, also while the answer is on its way: its heading stays the same element and keeps the focus. */
function Head({ of }: { of: RegionViewQuery | undefined }) {
  const t = useMessages();
  const labels = useVocabulary();
  const { language } = useDayAndLanguage();
  const region = of?.region;
  if (!region) return <ViewHead title={t('region-loading')} />;
  const isDistrict = region.regionKind === 'DISTRICT' || region.regionKind === 'URBAN_DISTRICT';
  return (
    <ViewHead
      crumbsLabel={t('region-way')}
      crumbs={[
        ...region.ancestors.toReversed().map((around) => (
          <li key={around.id}>
            <RegionLink region={around} />
          </li>
        )),
        <li key={region.id} lang={germanIn(language)}>
          {region.name}
        </li>,
      ]}
      // The Städteregion is a district by law only, so districts and cities share a word.
      eyebrow={isDistrict ? t('region-district') : labels.regionKind[region.regionKind]}
      title={of.profile.sentence}
      windowTitle={region.name}
      figures={shownFigures(of.profile.figures, language)}
    />
  );
}

interface EntryProps {
  of: RegionViewQuery;
  region: RegionOfAnswer;
  query: Parameters<typeof ShareBar>[0]['of'];
}

function RegionEntry({ of, region, query }: EntryProps) {
  const t = useMessages();
  const labels = useVocabulary();
  const format = useFormat();
  const { to } = useDayAndLanguage();
  const { parts, governedBy, others, locations } = region;
  const { participations } = of;
  const cells = of.services.rows[0]?.cells ?? [];
  const around = region.ancestors.map(({ ags }) => ags);
  const offers = new Set(
    cells
      .flatMap((cell) => helpersOf(cell, region.ags, around, format.compare))
      .flatMap((helper) => (reachOfHelper(helper) === 'unsure' ? [] : [helper.subject.id])),
  );
  const sections = [
    ['help', offers.size],
    ['programmes', participations.totalCount + others.totalCount],
    ['actors', locations.totalCount],
    ['parts', parts.nodes.length],
  ] as const;
  const ids = [
    ...cells.flatMap(({ statements }) => statements),
    ...[governedBy, others, locations, participations].flatMap<{ id: string }>(({ nodes }) => nodes),
  ].map(({ id }) => id);
  const isHelped = /^05\d{3}/.test(region.ags);
  return (
    <>
      <div className="view-bar region-bar">
        <Link className="button primary" href={to(isHelped ? `/help/${region.ags.slice(0, 5)}` : '/help')}>
          <Icon name="speech" /> {t('page-menu-help')}
        </Link>
        <ShareBar
          of={query}
          table={{ name: 'offers', parameters: { region: region.ags } }}
          feeds={{ within: region.ags }}
        />
      </div>
      <div className="columns with-side section">
        <div>
          <nav aria-label={t('actor-jump')} className="page-sections">
            <ul>
              {sections.map(
                ([name, count]) =>
                  count > 0 && (
                    <li key={name}>
                      <a href={`#${name}`}>
                        {t(`region-section-${name}`)} <small>{count}</small>
                      </a>
                    </li>
                  ),
              )}
            </ul>
          </nav>
          <WhoHelps cells={cells} region={region} />
          <Programmes of={of} region={region} />
          <Section id="actors" title={t('region-section-actors')} of={locations}>
            {byRelation(locations.nodes, ({ actor }) => actor.id).map((rows) => (
              <Line key={rows[0].id} actor={rows[0].actor} details={[labels.kind[rows[0].actor.kind]]} of={rows} />
            ))}
          </Section>
          <Parts of={region} />
        </div>
        <aside className="stack" aria-label={t('region-side')}>
          <AtAGlance region={region} />
          <section className="card soft">
            <h2>{t('region-ways')}</h2>
            <div className="region-ways">
              <Link className="button" href={to('/money', { within: region.ags })}>
                {t('region-money')}
              </Link>
              <Link className="button" href={to('/changes', { of: region.id })}>
                {t('page-menu-changes')}
              </Link>
            </div>
          </section>
          <FeedbackCard name={region.name} ids={ids} reports={[{ name: 'coverage', of: region.ags }]} />
        </aside>
      </div>
    </>
  );
}

/** Who takes part in a programme here, then the programmes and networks for the region. */
function Programmes({ of: { participations }, region: { others } }: { of: RegionViewQuery; region: RegionOfAnswer }) {
  const t = useMessages();
  const labels = useVocabulary();
  if (participations.totalCount + others.totalCount === 0) return null;
  const together = byRelation(participations.nodes, (row) => `${row.participant.id} ${row.programme.id}`);
  return (
    <section aria-labelledby="programmes">
      <h2 id="programmes">{t('region-section-programmes')}</h2>
      <Section id="participants" title={t('region-participations')} of={participations} isInner>
        {together.map((rows) => (
          <Line
            key={rows[0].id}
            actor={rows[0].participant}
            details={[
              <>
                {t('region-in')} <ActorLink actor={rows[0].programme} />
              </>,
              [...new Set(rows.map((row) => labels.participationRole[row.participationRole]))].join(', '),
            ]}
            of={rows}
          />
        ))}
      </Section>
      <Section id="others" title={t('region-others')} of={others} isInner>
        {byRelation(others.nodes, ({ subject }) => subject.id).map((rows) => (
          <Line
            key={rows[0].id}
            actor={rows[0].subject}
            details={[
              labels.kind[rows[0].subject.kind],
              rows.every(({ extent }) => extent !== 'FULL') && labels.extent[rows[0].extent],
            ]}
            of={rows}
          />
        ))}
      </Section>
    </section>
  );
}

function Parts({ of: { parts } }: { of: RegionOfAnswer }) {
  const t = useMessages();
  const format = useFormat();
  if (parts.nodes.length === 0) return null;
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">{t('region-section-parts')}</h2>
      <ul className="region-parts">
        {parts.nodes
          .toSorted((one, two) => format.compare(one.name, two.name))
          .map((part) => (
            <li key={part.id}>
              <RegionLink region={part} />
            </li>
          ))}
      </ul>
    </section>
  );
}

function AtAGlance({ region }: { region: RegionOfAnswer }) {
  const t = useMessages();
  const { areaKm2, governedBy } = region;
  const facts: [string, ReactNode][] = [
    [t('region-area-name'), areaKm2 !== null && t('region-area', { count: areaKm2 })],
    [
      t('region-governs'),
      governedBy.nodes.length > 0 &&
        governedBy.nodes.map((row) => (
          <div key={row.id}>
            <ActorLink actor={row.municipality} />
            <div className="facts">
              <Evidence of={[row]} />
            </div>
          </div>
        )),
    ],
  ];
  return (
    <section className="card soft">
      <h2>{t('actor-glance')}</h2>
      {isOnMap(region.ags) && (
        <div className="region-map">
          <Suspense fallback={null}>
            <RegionMap region={region} ancestors={region.ancestors} />
          </Suspense>
        </div>
      )}
      <FactList facts={facts} />
      <div className="small">
        {t('region-sources')} <Sources of={region.sources} />
      </div>
      {isOnMap(region.ags) && <p className="small">{t('start-map-source')}</p>}
    </section>
  );
}

interface LineProps {
  actor: ActorNameFragment;
  details: readonly ReactNode[];
  of: readonly StatementFactsFragment[];
}

/** One relation: who it is to, then what it is, then its status and sources. */
function Line({ actor, details, of }: LineProps) {
  const { language } = useDayAndLanguage();
  const periods = of.map(({ validFrom, validTo }) => periodOf(validFrom, validTo, language));
  const shown = [...details, [...new Set(periods)].filter(Boolean).join('; ')].filter(Boolean);
  return (
    <li>
      <div>
        <ActorLink actor={actor} />
        <p className="entry-details">
          <Separated by=" · ">{shown}</Separated>
        </p>
        <Notes of={of} />
      </div>
      <div className="facts">
        <Evidence of={of} />
      </div>
    </li>
  );
}

interface Listed {
  totalCount: number;
  nodes: readonly unknown[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface SectionProps {
  id: string;
  title: string;
  of: Listed;
  /** Whether it stands inside a section with a heading of its own. */
  isInner?: boolean;
  children: ReactNode;
}

/** A list in pages; the parameter of its page in the address is `id`. */
function Section({ id, title, of: { totalCount, nodes, pageInfo }, isInner = false, children }: SectionProps) {
  const t = useMessages();
  const { get, with: changed } = useAddress();
  const after = get(id);
  if (totalCount === 0) return null;
  return (
    <section aria-labelledby={id}>
      {isInner ? <h3 id={id}>{title}</h3> : <h2 id={id}>{title}</h2>}
      <ul className="entries">{children}</ul>
      {(after || pageInfo.hasNextPage) && (
        <p className="row">
          <span>{t('shown-of-total', { count: nodes.length, total: totalCount })}</span>
          {after && <Link href={changed({ [id]: null })}>{t('show-from-start')}</Link>}
          {pageInfo.hasNextPage && <Link href={changed({ [id]: pageInfo.endCursor })}>{t('show-next')}</Link>}
        </p>
      )}
    </section>
  );
}
