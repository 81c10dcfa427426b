import type { ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { useAddress } from '../../core/address';
import { AskError, useAnswer } from '../../core/ask';
import { RegionViewDocument, type RegionViewQuery } from '../../generated';
import { useFormat, useWords, words } from '../../core/language';
import { Answer } from '../../core/answer';
import { Copy } from '../../core/share';
import { Facts, Sources } from '../../statements/facts';
import { ActorLink, RegionLink } from '../../statements/links';
import { SearchBox } from '../../statements/search_box';
import { Title } from '../../ui/title';
import { useVocabulary } from '../../statements/vocabulary';
import { WhoHelps } from './who_helps';
import { levelOf } from './help_here';
import './region.css';

const PAGE = 100;

const said = words({
  de: {
    loading: 'Gebiet',
    unknown: 'Dieses Gebiet gibt es hier nicht',
    unknownWhy: (ags: string) => `Unter „${ags}“ ist kein Gebiet bekannt.`,
    choose: 'Kreis oder Stadt auswählen',
    way: 'Liegt in',
    people: (n: string) => `${n} Einwohnerinnen und Einwohner`,
    asOf: (day: string) => `Stand ${day}`,
    noPeople: 'Einwohnerzahl nicht bekannt',
    area: (n: string) => `${n} km²`,
    sources: 'Woher diese Angaben kommen',
    governs: 'Wer das Gebiet verwaltet',
    located: 'Wer hier sitzt',
    others: 'Programme und Netzwerke, die für dieses Gebiet da sind',
    participations: 'Wer hier an Programmen beteiligt ist',
    parts: 'Gebiete darin',
    in: 'beteiligt an',
    shown: (n: string, total: string) => `${n} von ${total} sind hier zu sehen.`,
    next: 'Die nächsten zeigen',
    first: 'Zum Anfang der Liste',
  },
  en: {
    loading: 'Region',
    unknown: 'There is no such region here',
    unknownWhy: (ags: string) => `No region is known as “${ags}”.`,
    choose: 'Choose a district or city',
    way: 'Lies in',
    people: (n: string) => `${n} inhabitants`,
    asOf: (day: string) => `as of ${day}`,
    noPeople: 'number of inhabitants not known',
    area: (n: string) => `${n} km²`,
    sources: 'Where these data come from',
    governs: 'Who governs the region',
    located: 'Who is based here',
    others: 'Programmes and networks that are there for this region',
    participations: 'Who takes part in programmes here',
    parts: 'Regions inside it',
    in: 'takes part in',
    shown: (n: string, total: string) => `${n} of ${total} are shown here.`,
    next: 'Show the next ones',
    first: 'Back to the start of the list',
  },
});

export default function Region() {
  const word = useWords(said);
  const { ags = '' } = useParams();
  const { day, language, get, to } = useAddress();
  const level = levelOf(ags);
  const asked = useAnswer(
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
  const { data, error } = asked.result;
  if (level === null || (data && !data.region) || (error instanceof AskError && error.code === 'NOT_FOUND'))
    return (
      <>
        <Title text={word.unknown} />
        <p>
          {word.unknownWhy(ags)} <Link href={to('/help')}>{word.choose}</Link>
        </p>
        <SearchBox />
      </>
    );
  const name = data?.region?.name ?? word.loading;
  return (
    <>
      {data?.region && <Around of={data.region} />}
      <Title text={name}>{data && <span lang={language === 'EN' ? 'de' : undefined}>{name}</span>}</Title>
      <Answer to={asked}>{(answer) => answer.region && <Known of={answer} region={answer.region} />}</Answer>
      <Copy of={asked} />
    </>
  );
}

type KnownRegion = NonNullable<RegionViewQuery['region']>;

function Around({ of: { ancestors } }: { of: KnownRegion }) {
  const word = useWords(said);
  if (ancestors.length === 0) return null;
  return (
    <nav aria-label={word.way} className="region-way">
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

function Known({ of, region }: { of: RegionViewQuery; region: KnownRegion }) {
  const word = useWords(said);
  const known = useVocabulary();
  const format = useFormat();
  const { parts, governedBy, others, locations } = region;
  const facts = [
    known.regionKind[region.regionKind],
    region.population === null
      ? word.noPeople
      : word.people(format.number(region.population)) +
        (region.populationDate ? ` (${word.asOf(format.day(region.populationDate))})` : ''),
    region.areaKm2 !== null && word.area(format.number(region.areaKm2)),
  ];
  return (
    <>
      <p className="lead">{facts.filter(Boolean).join(' · ')}</p>
      <div className="small">
        {word.sources}: <Sources of={region.sources} />
      </div>
      <WhoHelps cells={of.services.rows[0]?.cells ?? []} region={region} />
      {governedBy.nodes.length > 0 && (
        <Section id="governs" title={word.governs} shown={governedBy.nodes.length} of={governedBy}>
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
        title={word.participations}
        shown={of.participations.nodes.length}
        of={of.participations}
      >
        {of.participations.nodes.map((row) => (
          <li key={row.id}>
            <ActorLink actor={row.participant} /> – {word.in} <ActorLink actor={row.programme} /> (
            {known.participationRole[row.participationRole]})
            <Facts of={row} />
          </li>
        ))}
      </Section>
      <Section id="others" title={word.others} shown={others.nodes.length} of={others}>
        {others.nodes.map((row) => (
          <li key={row.id}>
            <ActorLink actor={row.subject} /> <small>{known.kind[row.subject.kind]}</small> – {known.extent[row.extent]}
            <Facts of={row} />
          </li>
        ))}
      </Section>
      <Section id="actors" title={word.located} shown={locations.nodes.length} of={locations}>
        {locations.nodes.map((row) => (
          <li key={row.id}>
            <ActorLink actor={row.actor} /> <small>{known.kind[row.actor.kind]}</small>
            <Facts of={row} />
          </li>
        ))}
      </Section>
      {parts.nodes.length > 0 && (
        <section aria-labelledby="parts">
          <h2 id="parts">{word.parts}</h2>
          <ul className="region-parts">
            {parts.nodes
              .toSorted((one, two) => format.compare(one.name, two.name))
              .map((part) => (
                <li key={part.id}>
                  <RegionLink region={part} /> <small>{known.regionKind[part.regionKind]}</small>
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

/** A list with its way on: the address parameter of the list is its id. */
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
  const word = useWords(said);
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
          <span>{word.shown(number(shown), number(totalCount))}</span>
          {after && <Link href={changed({ [id]: null })}>{word.first}</Link>}
          {pageInfo.hasNextPage && <Link href={changed({ [id]: pageInfo.endCursor })}>{word.next}</Link>}
        </p>
      )}
    </section>
  );
}
