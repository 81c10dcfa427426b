/** Fundings that end soon without a documented successor. */

import { type RefObject, useRef } from 'react';
import { Link } from 'wouter';
import { useAddress, useDayAndLanguage } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { type ActorNameFragment, EndsDocument, type EndsQuery } from '../../generated';
import { useFormat, useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { ShareBar } from '../../core/share';
import { ActorLink, RegionLink } from '../../statements/links';
import { langOfName, nameOf } from '../../statements/sentence';
import { useVocabulary } from '../../statements/vocabulary';
import { amountsOf, UNCOUNTED } from './amounts';
import { StatementList } from './statements_panel';
import { actorOf, HORIZONS, horizonOf, withinOf, withinParameter } from './choice';
import { RegionSelect } from '../../statements/region_select';
import { Disclosure } from '../../ui/disclosure';
import { Select } from '../../ui/select';
import { ViewHead } from '../../ui/view_head';
import { totalLabel } from './labels';
import { Timeline } from './timeline';
import { Separated } from '../../ui/separated';

const PAGE = 20;
const MOST = 1000;

export function Ends() {
  const t = useMessages();
  const address = useAddress();
  const { day: on, language, with: changed, go } = address;
  const { horizon, within, funder, programme, first } = endsOf(address);
  const query = useAnswer(EndsDocument, { on, horizon, within, funder, programme, first, language });
  const change = (changes: Record<string, string | number | null>) => go(changed({ n: null, ...changes }));
  const { data } = query.result;
  const drawing = useRef<SVGSVGElement>(null);
  return (
    <>
      <EndsHead cliff={data?.fundingCliff} within={within} />
      <div className="view-bar">
        <div className="row money-controls">
          <RegionSelect
            label={t('money-controls-within')}
            none={t('money-controls-everywhere')}
            regions={data?.landRegions.nodes ?? []}
            value={within}
            onChange={(value) => change({ within: withinParameter(value) })}
          />
          <Select
            label={t('money-ends-horizon')}
            value={String(horizon)}
            onChange={(value) => change({ horizon: value === '12' ? null : value })}
            options={HORIZONS.map((months) => ({
              value: String(months),
              name: t('money-ends-months', { count: months }),
            }))}
          />
          <ActorSelect
            label={t('FlowLevel-FUNDER')}
            groups={data?.all.byFunder ?? []}
            value={funder}
            onChange={(value) => change({ funder: value })}
          />
          <ActorSelect
            label={t('FlowLevel-PROGRAMME')}
            groups={data?.all.byProgramme ?? []}
            value={programme}
            onChange={(value) => change({ programme: value })}
          />
        </div>
        <ShareBar
          of={query}
          table={{ name: 'funding-ends', parameters: { horizon, within, funder, programme } }}
          picture={() => drawing.current}
        />
      </div>
      <Answer to={query}>
        {({ fundingCliff }) => <Cliff cliff={fundingCliff} drawing={drawing} onMore={(n) => go(changed({ n }))} />}
      </Answer>
    </>
  );
}

function EndsHead({ cliff, within }: { cliff: EndsQuery['fundingCliff'] | undefined; within: string | null }) {
  const t = useMessages();
  const { path, to } = useAddress();
  return (
    <ViewHead
      eyebrow={<Link href={to(path, { within: withinParameter(within) })}>{t('money-title')}</Link>}
      windowTitle={`${t('money-title')}: ${t('money-ends')}`}
      title={cliff ? t('money-ends-found', { count: cliff.totalCount, until: cliff.until }) : t('money-ends')}
      lead={cliff && cliff.totalCount > 0 && cliff.sentence}
    />
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
  const t = useMessages();
  const { language } = useDayAndLanguage();
  return (
    <Select
      label={label}
      value={value ?? ''}
      onChange={(slug) => onChange(slug || null)}
      options={[
        { value: '', name: t('money-ends-any') },
        ...groups.flatMap(({ actor, endingCount }) =>
          actor
            ? {
                value: actor.slug,
                name: `${nameOf(actor, language)} (${endingCount})`,
                lang: langOfName(actor, language),
              }
            : [],
        ),
      ]}
    />
  );
}

function Cliff({
  cliff,
  drawing,
  onMore,
}: {
  cliff: EndsQuery['fundingCliff'];
  drawing: RefObject<SVGSVGElement | null>;
  onMore: (n: number) => void;
}) {
  const t = useMessages();
  const { endings, totalCount, withoutKnownEndCount } = cliff;
  const hidden = totalCount - endings.length;
  return (
    <>
      {totalCount === 0 && <p role="status">{t('money-ends-empty')}</p>}
      {totalCount > 0 && (
        <>
          <section className="section" aria-labelledby="money-endings">
            <h2 id="money-endings">{t('money-ends-endings')}</h2>
            <Timeline cliff={cliff} drawing={drawing} />
            <ol className="money-endings">
              {endings.map((ending) => (
                <Ending key={ending.statements[0]?.id ?? ending.sentence} ending={ending} />
              ))}
            </ol>
            {hidden > 0 && endings.length < MOST && (
              <button type="button" onClick={() => onMore(Math.min(MOST, endings.length + PAGE))}>
                {t('show-more', { count: Math.min(hidden, PAGE) })}
              </button>
            )}
            {hidden > 0 && endings.length >= MOST && <p>{t('money-ends-rest', { count: hidden })}</p>}
          </section>
          <Numbers cliff={cliff} />
        </>
      )}
      <section className="section columns even method">
        <div>
          <h2>{t('money-method')}</h2>
          <p>{t('money-ends-meaning')}</p>
          <p>{cliff.people.explanation}</p>
        </div>
        <div>
          <h2>{t('money-method-not')}</h2>
          <p>
            {withoutKnownEndCount > 0 && t('money-soon-open', { count: withoutKnownEndCount })}{' '}
            {t('money-ends-meaning-not')}
          </p>
        </div>
      </section>
    </>
  );
}

function Numbers({ cliff: { totals, people, services, serviceCount, regions } }: { cliff: EndsQuery['fundingCliff'] }) {
  const t = useMessages();
  const format = useFormat();
  const written = (total: typeof totals.toRecipients) =>
    amountsOf(total).length || UNCOUNTED.some((name) => total[name]) ? totalLabel(total, format) : t('money-ends-none');
  return (
    <section className="section" aria-labelledby="money-end-numbers">
      <h2 id="money-end-numbers">{t('money-ends-what')}</h2>
      <dl className="money-numbers">
        <dt>{t('money-ends-recipients')}</dt>
        <dd>{written(totals.toRecipients)}</dd>
        <dt>{t('money-ends-programmes')}</dt>
        <dd>{written(totals.intoProgrammes)}</dd>
        <dt>{t('money-ends-people')}</dt>
        <dd>
          {people.population === null ? t('money-ends-people-unknown') : format.number(people.population)}
          {people.unknownRegionCount > 0 && t('money-ends-people-more', { count: people.unknownRegionCount })}
        </dd>
        <dt>{`${t('money-ends-services')} (${serviceCount})`}</dt>
        <dd>
          {services.length ? (
            <Names actors={services} hidden={serviceCount - services.length} />
          ) : (
            t('money-ends-no-services')
          )}
        </dd>
        <dt>{`${t('money-ends-regions')} (${people.regionCount})`}</dt>
        <dd>
          <RegionNames regions={regions} hidden={people.regionCount - regions.length} />
        </dd>
      </dl>
      {totals.repeatedCount > 0 && <p className="small">{t('money-ends-repeated', { count: totals.repeatedCount })}</p>}
    </section>
  );
}

function Ending({ ending }: { ending: EndsQuery['fundingCliff']['endings'][number] }) {
  const t = useMessages();
  const labels = useVocabulary();
  const notes = [
    t('money-ends-ends', { day: ending.ends }),
    labels.endReason[ending.reason],
    ending.disputed && t('money-ends-disputed'),
    ending.losesAllFunding && t('money-ends-all'),
  ];
  return (
    <li>
      <p>{ending.sentence}</p>
      <p className="small">{notes.filter(Boolean).join(' · ')}</p>
      {ending.services.length > 0 && (
        <p className="small">
          {t('money-ends-services')}:{' '}
          <Names actors={ending.services} hidden={ending.serviceCount - ending.services.length} />
        </p>
      )}
      {ending.regions.length > 0 && (
        <p className="small">
          {t('money-ends-regions')}:{' '}
          <RegionNames regions={ending.regions} hidden={ending.people.regionCount - ending.regions.length} />
        </p>
      )}
      <Disclosure summary={t('money-ends-show', { count: ending.statementCount })}>
        <StatementList of={ending.statements} count={ending.statementCount} />
      </Disclosure>
    </li>
  );
}

function Names({ actors, hidden }: { actors: readonly ActorNameFragment[]; hidden: number }) {
  return (
    <>
      <Separated>
        {actors.map((actor) => (
          <ActorLink key={actor.id} actor={actor} />
        ))}
      </Separated>
      {hidden > 0 && `, +${hidden}`}
    </>
  );
}

function RegionNames({ regions, hidden }: { regions: EndsQuery['fundingCliff']['regions']; hidden: number }) {
  return (
    <>
      <Separated>
        {regions.map((region) => (
          <RegionLink key={region.id} region={region} />
        ))}
      </Separated>
      {hidden > 0 && `, +${hidden}`}
    </>
  );
}
