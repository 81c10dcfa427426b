/** What ends soon with no known successor. */

import { useAddress } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { type ActorNameFragment, EndsDocument, type EndsQuery } from '../../generated';
import { useFormat, useWords, words } from '../../core/language';
import { Answer } from '../../core/answer';
import { Copy } from '../../core/share';
import { Explain } from '../../core/explain';
import { ActorLink, RegionLink } from '../../statements/links';
import { nameOf } from '../../statements/sentence';
import { useVocabulary } from '../../statements/vocabulary';
import { amountsOf, UNCOUNTED } from './amounts';
import { StatementList } from './behind';
import { actorOf, HORIZONS, horizonOf, withinOf } from './choice';
import { RegionSelect } from '../../statements/region_select';
import { Disclosure } from '../../ui/disclosure';
import { Select } from '../../ui/select';
import { statementsWords, totalWords } from './said';

const PAGE = 20;
const MOST = 1000;

const said = words({
  de: {
    horizon: 'In den nächsten',
    months: (n: number) => `${n} Monaten`,
    within: 'Betrifft',
    everywhere: 'alle Gebiete',
    funder: 'Geldgeber',
    programme: 'Programm',
    any: 'alle',
    without: 'kein Programm',
    what: 'Die wichtigsten Zahlen',
    endings: 'Was im Einzelnen endet',
    recipients: 'Geld an Empfänger',
    programmes: 'Geld in Programme',
    repeated: (n: string) => `${n} über dasselbe Geld zählen nicht noch einmal.`,
    none: 'nichts belegt',
    people: 'Menschen in den betroffenen Gebieten',
    peopleUnknown: 'nicht bekannt',
    peopleMore: (n: number) => `, dazu ${n === 1 ? '1 Gebiet' : `${n} Gebiete`} ohne bekannte Einwohnerzahl`,
    services: 'Betroffene Angebote',
    regions: 'Betroffene Gebiete',
    noServices: 'keine bekannt',
    meaning:
      'Gezählt ist, was laut einer Quelle in dieser Zeit endet, ohne dass eine Quelle sagt, wie es weitergeht. Das heißt ' +
      'nicht, dass es nicht weitergeht. Wovon keine Quelle ein Ende nennt, steht nicht hier. Geld an Empfänger und Geld in ' +
      'Programme wird nie zusammengezählt, denn es kann dasselbe sein.',
    empty:
      'Keine Förderung mit belegtem Ende in dieser Zeit. Das heißt nicht, dass nichts endet: Von vielen Förderungen nennt keine Quelle ein Ende.',
    ends: (day: string) => `endet: ${day}`,
    disputed: 'Quellen nennen verschiedene Enden',
    all: 'danach ist keine Förderung belegt',
    show: (n: string) => `${n} zeigen`,
    more: (n: number) => `${n} weitere zeigen`,
    rest: (n: number) => `${n} weitere stehen hier nicht; eine engere Auswahl zeigt sie.`,
  },
  en: {
    horizon: 'Within the next',
    months: (n: number) => `${n} months`,
    within: 'Affects',
    everywhere: 'all regions',
    funder: 'Funder',
    programme: 'Programme',
    any: 'all',
    without: 'no programme',
    what: 'The main numbers',
    endings: 'What ends in detail',
    recipients: 'Money to recipients',
    programmes: 'Money into programmes',
    repeated: (n: string) => `${n} about the same money do not count again.`,
    none: 'nothing documented',
    people: 'People in the regions affected',
    peopleUnknown: 'not known',
    peopleMore: (n: number) => `, and ${n === 1 ? '1 region' : `${n} regions`} without a known number of inhabitants`,
    services: 'Services affected',
    regions: 'Regions affected',
    noServices: 'none known',
    meaning:
      'Counted is what ends at this time according to a source, with no source telling what follows. That does not mean that ' +
      'nothing follows. What no source names an end of is not in here. Money to recipients and money into programmes are never ' +
      'added up, since they may be the same.',
    empty:
      'No funding with a documented end at this time. That does not mean that nothing ends: of many fundings no source names an end.',
    ends: (day: string) => `ends: ${day}`,
    disputed: 'sources name different ends',
    all: 'no funding is documented after that',
    show: (n: string) => `Show ${n}`,
    more: (n: number) => `Show ${n} more`,
    rest: (n: number) => `${n} more do not stand here; a narrower choice shows them.`,
  },
});

export function Ends() {
  const word = useWords(said);
  const address = useAddress();
  const { day: on, language, with: changed, go } = address;
  const { horizon, within, funder, programme, first } = endsOf(address);
  const asked = useAnswer(EndsDocument, { on, horizon, within, funder, programme, first, language });
  const change = (changes: Record<string, string | number | null>) => go(changed({ n: null, ...changes }));
  const { data } = asked.result;
  return (
    <>
      <div className="money-controls row">
        <Select
          label={word.horizon}
          value={String(horizon)}
          onChange={(value) => change({ horizon: value === '12' ? null : value })}
          options={HORIZONS.map((months) => ({ value: String(months), name: word.months(months) }))}
        />
        <RegionSelect
          label={word.within}
          none={word.everywhere}
          regions={data?.landRegions.nodes ?? []}
          value={within}
          onChange={(value) => change({ within: value })}
        />
        <ActorSelect
          label={word.funder}
          groups={data?.all.byFunder ?? []}
          value={funder}
          onChange={(value) => change({ funder: value })}
        />
        <ActorSelect
          label={word.programme}
          groups={data?.all.byProgramme ?? []}
          value={programme}
          onChange={(value) => change({ programme: value })}
        />
      </div>
      <Answer to={asked}>
        {({ fundingCliff }) => <Cliff cliff={fundingCliff} onMore={(n) => go(changed({ n }))} />}
      </Answer>
      <Copy of={asked} />
    </>
  );
}

function endsOf(address: ReturnType<typeof useAddress>) {
  const n = Number(address.get('n'));
  return {
    horizon: horizonOf(address),
    within: withinOf(address),
    funder: actorOf(address, 'funder'),
    programme: actorOf(address, 'programme'),
    first: Number.isInteger(n) && n > PAGE && n <= MOST ? n : PAGE,
  };
}

type Groups = readonly { actor: ActorNameFragment | null; endingCount: number }[];

function ActorSelect({
  label,
  groups,
  value,
  onChange,
}: {
  label: string;
  groups: Groups;
  value: string | null;
  onChange: (slug: string | null) => void;
}) {
  const word = useWords(said);
  const { language } = useAddress();
  return (
    <Select
      label={label}
      value={value ?? ''}
      onChange={(slug) => onChange(slug || null)}
      options={[
        { value: '', name: word.any },
        ...groups.flatMap(({ actor, endingCount }) =>
          actor
            ? {
                value: actor.slug,
                name: `${nameOf(actor, language)} (${endingCount})`,
                lang: language === 'EN' && !actor.nameEn ? 'de' : undefined,
              }
            : [],
        ),
      ]}
    />
  );
}

function Cliff({ cliff, onMore }: { cliff: EndsQuery['fundingCliff']; onMore: (n: number) => void }) {
  const word = useWords(said);
  const { endings, totalCount } = cliff;
  const hidden = totalCount - endings.length;
  return (
    <>
      <p className="lead" role="status">
        {totalCount ? cliff.sentence : word.empty}
      </p>
      <Explain>
        <p>{word.meaning}</p>
        <p>{cliff.people.explanation}</p>
      </Explain>
      {totalCount > 0 && (
        <>
          <Numbers cliff={cliff} />
          <section aria-labelledby="money-endings">
            <h2 id="money-endings">{word.endings}</h2>
            <ol className="money-endings">
              {endings.map((ending) => (
                <Ending key={ending.statements[0]?.id ?? ending.sentence} ending={ending} />
              ))}
            </ol>
            {hidden > 0 && endings.length < MOST && (
              <button type="button" onClick={() => onMore(Math.min(MOST, endings.length + PAGE))}>
                {word.more(Math.min(hidden, PAGE))}
              </button>
            )}
            {hidden > 0 && endings.length >= MOST && <p>{word.rest(hidden)}</p>}
          </section>
        </>
      )}
    </>
  );
}

function Numbers({ cliff: { totals, people, services, serviceCount, regions } }: { cliff: EndsQuery['fundingCliff'] }) {
  const word = useWords(said);
  const format = useFormat();
  const written = (total: typeof totals.toRecipients) =>
    amountsOf(total).length || UNCOUNTED.some((name) => total[name]) ? totalWords(total, format) : word.none;
  return (
    <section aria-labelledby="money-end-numbers">
      <h2 id="money-end-numbers">{word.what}</h2>
      <dl className="money-numbers">
        <dt>{word.recipients}</dt>
        <dd>{written(totals.toRecipients)}</dd>
        <dt>{word.programmes}</dt>
        <dd>{written(totals.intoProgrammes)}</dd>
        <dt>{word.people}</dt>
        <dd>
          {people.population === null ? word.peopleUnknown : format.number(people.population)}
          {people.unknownRegionCount > 0 && word.peopleMore(people.unknownRegionCount)}
        </dd>
        <dt>{`${word.services} (${serviceCount})`}</dt>
        <dd>
          {services.length ? <Names actors={services} hidden={serviceCount - services.length} /> : word.noServices}
        </dd>
        <dt>{`${word.regions} (${people.regionCount})`}</dt>
        <dd>
          <RegionNames regions={regions} hidden={people.regionCount - regions.length} />
        </dd>
      </dl>
      {totals.repeatedCount > 0 && (
        <p className="small">{word.repeated(statementsWords(totals.repeatedCount, format))}</p>
      )}
    </section>
  );
}

function Ending({ ending }: { ending: EndsQuery['fundingCliff']['endings'][number] }) {
  const word = useWords(said);
  const known = useVocabulary();
  const format = useFormat();
  const notes = [
    word.ends(format.day(ending.ends)),
    known.endReason[ending.reason],
    ending.disputed && word.disputed,
    ending.losesAllFunding && word.all,
  ];
  return (
    <li>
      <p>{ending.sentence}</p>
      <p className="small">{notes.filter(Boolean).join(' · ')}</p>
      {ending.services.length > 0 && (
        <p className="small">
          {word.services}: <Names actors={ending.services} hidden={ending.serviceCount - ending.services.length} />
        </p>
      )}
      {ending.regions.length > 0 && (
        <p className="small">
          {word.regions}:{' '}
          <RegionNames regions={ending.regions} hidden={ending.people.regionCount - ending.regions.length} />
        </p>
      )}
      <Disclosure summary={word.show(statementsWords(ending.statementCount, format))}>
        <StatementList of={ending.statements} count={ending.statementCount} />
      </Disclosure>
    </li>
  );
}

function Names({ actors, hidden }: { actors: readonly ActorNameFragment[]; hidden: number }) {
  return (
    <>
      {actors.map((actor, i) => (
        <span key={actor.id}>
          {i > 0 && ', '}
          <ActorLink actor={actor} />
        </span>
      ))}
      {hidden > 0 && `, +${hidden}`}
    </>
  );
}

function RegionNames({ regions, hidden }: { regions: EndsQuery['fundingCliff']['regions']; hidden: number }) {
  return (
    <>
      {regions.map((region, i) => (
        <span key={region.id}>
          {i > 0 && ', '}
          <RegionLink region={region} />
        </span>
      ))}
      {hidden > 0 && `, +${hidden}`}
    </>
  );
}
