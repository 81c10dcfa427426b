import type { ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { germanIn, useAddress } from '../../core/address';
import { AskError, useAnswer } from '../../core/ask';
import { RegionViewDocument, type RegionViewQuery } from '../../generated';
import { useFormat, useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { ShareBar } from '../../core/share';
import { Facts, Sources } from '../../statements/facts';
import { ActorLink, RegionLink } from '../../statements/links';
import { SearchBox } from '../../statements/search_box';
import { Title } from '../../ui/title';
import { useVocabulary } from '../../statements/vocabulary';
import { WhoHelps } from './who_helps';
import { levelOf } from './help_here';
import './region.css';

export { parameters } from './parameters';

const PAGE = 100;

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
      level: level ?? 'DISTRICT',
      on: day,
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
  const name = data?.region?.name ?? t('region-loading');
  return (
    <>
      {data?.region && <Around of={data.region} />}
      <Title text={name}>{data && <span lang={germanIn(language)}>{name}</span>}</Title>
      <Answer to={query}>{(answer) => answer.region && <RegionDetails of={answer} region={answer.region} />}</Answer>
      <ShareBar of={query} />
    </>
  );
}

type RegionOfAnswer = NonNullable<RegionViewQuery['region']>;

function Around({ of: { ancestors } }: { of: RegionOfAnswer }) {
  const t = useMessages();
  if (ancestors.length === 0) return null;
  return (
    <nav aria-label={t('region-way')} className="region-way">
      <ol>
        {ancestors.toReversed().map((region) => (
          <li key={region.id}>
            <RegionLink region={region} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function RegionDetails({ of, region }: { of: RegionViewQuery; region: RegionOfAnswer }) {
  const t = useMessages();
  const labels = useVocabulary();
  const format = useFormat();
  const { parts, governedBy, others, locations } = region;
  const facts = [
    labels.regionKind[region.regionKind],
    region.population === null
      ? t('region-no-people')
      : t('region-people', { count: region.population, day: region.populationDate ?? 'NONE' }),
    region.areaKm2 !== null && t('region-area', { count: region.areaKm2 }),
  ];
  return (
    <>
      <p className="lead">{facts.filter(Boolean).join(' · ')}</p>
      <div className="small">
        {t('where-from')}: <Sources of={region.sources} />
      </div>
      <WhoHelps cells={of.services.rows[0]?.cells ?? []} region={region} />
      {governedBy.nodes.length > 0 && (
        <Section id="governs" title={t('region-governs')} shown={governedBy.nodes.length} of={governedBy}>
          {governedBy.nodes.map((row) => (
            <li key={row.id}>
              <ActorLink actor={row.municipality} />
              <Facts of={row} />
            </li>
          ))}
        </Section>
      )}
      <Section
        id="participants"
        title={t('region-participations')}
        shown={of.participations.nodes.length}
        of={of.participations}
      >
        {of.participations.nodes.map((row) => (
          <li key={row.id}>
            <ActorLink actor={row.participant} /> – {t('region-in')} <ActorLink actor={row.programme} /> (
            {labels.participationRole[row.participationRole]})
            <Facts of={row} />
          </li>
        ))}
      </Section>
      <Section id="others" title={t('region-others')} shown={others.nodes.length} of={others}>
        {others.nodes.map((row) => (
          <li key={row.id}>
            <ActorLink actor={row.subject} /> <small>{labels.kind[row.subject.kind]}</small> –{' '}
            {labels.extent[row.extent]}
            <Facts of={row} />
          </li>
        ))}
      </Section>
      <Section id="actors" title={t('region-located')} shown={locations.nodes.length} of={locations}>
        {locations.nodes.map((row) => (
          <li key={row.id}>
            <ActorLink actor={row.actor} /> <small>{labels.kind[row.actor.kind]}</small>
            <Facts of={row} />
          </li>
        ))}
      </Section>
      {parts.nodes.length > 0 && (
        <section aria-labelledby="parts">
          <h2 id="parts">{t('region-parts')}</h2>
          <ul className="region-parts">
            {parts.nodes
              .toSorted((one, two) => format.compare(one.name, two.name))
              .map((part) => (
                <li key={part.id}>
                  <RegionLink region={part} /> <small>{labels.regionKind[part.regionKind]}</small>
                </li>
              ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface Listed {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** A list in pages; the parameter of its page in the address is `id`. */
function Section({
  id,
  title,
  shown,
  of: { totalCount, pageInfo },
  children,
}: {
  id: string;
  title: string;
  shown: number;
  of: Listed;
  children: ReactNode;
}) {
  const t = useMessages();
  const { number } = useFormat();
  const { get, with: changed } = useAddress();
  const after = get(id);
  if (totalCount === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <small>({number(totalCount)})</small>
      </h2>
      <ul className="region-list">{children}</ul>
      {(after || pageInfo.hasNextPage) && (
        <p className="row">
          <span>{t('shown-of-total', { count: shown, total: totalCount })}</span>
          {after && <Link href={changed({ [id]: null })}>{t('show-from-start')}</Link>}
          {pageInfo.hasNextPage && <Link href={changed({ [id]: pageInfo.endCursor })}>{t('show-next')}</Link>}
        </p>
      )}
    </section>
  );
}
