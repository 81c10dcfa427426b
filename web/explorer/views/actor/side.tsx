/** What stands beside an actor's entries: facts, what would be lost, what has changed, and where to tell of errors. */

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { germanIn, useDayAndLanguage } from '../../core/address';
import { type AnswerQuery } from '../../core/ask';
import { useFormat, useMessages } from '../../core/language';
import type { ActorBesideQuery, ActorViewQuery } from '../../generated';
import { Sources } from '../../statements/facts';
import { RegionLink } from '../../statements/links';
import { nameOf } from '../../statements/sentence';
import { useVocabulary } from '../../statements/vocabulary';
import { bareUrl } from '../../statements/website';
import { type Entry, regionOf } from './entries';
import { FactList } from '../../ui/fact_list';
import { Separated } from '../../ui/separated';

type ActorHead = NonNullable<ActorViewQuery['actor']>;

const SHOWN_CHANGES = 3;
const SHOWN_REGIONS = 4;

/** „Behörde · Land“, „Beratungsangebot · Opferberatung“. */
export function useKind(): (actor: ActorHead) => string {
  const t = useMessages();
  const labels = useVocabulary();
  return (actor) => {
    const level = 'level' in actor && actor.level;
    const service = actor.__typename === 'CounsellingService' && actor.serviceType;
    return [labels.kind[actor.kind], service && labels.service[service], level && t(`Level-${level}`)]
      .filter(Boolean)
      .join(' · ');
  };
}

export function AtAGlance({ actor, entries }: { actor: ActorHead; entries: readonly Entry[] }) {
  const t = useMessages();
  const format = useFormat();
  const kind = useKind();
  const { language } = useDayAndLanguage();
  const form = actor.__typename === 'CivilSocietyGroup' && actor.legalForm !== 'OTHER' && actor.legalForm;
  const programme = actor.__typename === 'Programme' ? actor : null;
  const facts: [string, ReactNode][] = [
    [t('actor-head-kind'), kind(actor)],
    [t('actor-head-short'), actor.shortName && <span lang={germanIn(language)}>{actor.shortName}</span>],
    language === 'DE'
      ? [t('actor-head-english'), actor.nameEn && <span lang="en">{actor.nameEn}</span>]
      : [t('actor-head-german'), actor.nameEn && <span lang="de">{actor.name}</span>],
    [t('actor-head-form'), form && t(`LegalForm-${form}`)],
    [t('actor-head-founded'), !programme?.started && actor.founded],
    [t('actor-head-started'), programme?.started && format.day(programme.started)],
    [t('actor-head-ended'), programme?.ended && format.day(programme.ended)],
    [t('actor-head-dissolved'), actor.dissolved],
    [t('actor-head-seat'), regionsIn(entries, ['locations'])],
    [t('actor-head-covers'), regionsIn(entries, ['governs', 'coverage'])],
    [
      t('actor-head-website'),
      actor.website && (
        <a href={actor.website} rel="noreferrer">
          {bareUrl(actor.website)}
        </a>
      ),
    ],
  ];
  return (
    <section className="card soft">
      <h2>{t('actor-glance')}</h2>
      <FactList facts={facts} />
      <div className="small">
        <Sources of={actor.sources} />
      </div>
    </section>
  );
}

/** The regions of the relations in these lists that hold, each once. */
function regionsIn(entries: readonly Entry[], lists: readonly Entry['list'][]): ReactNode {
  const regions = new Map(
    entries
      .filter(({ list, isValid }) => isValid && lists.includes(list))
      .flatMap(({ statements: [first] }) => {
        const region = regionOf(first);
        return region && !('extent' in first && first.extent === 'NONE') ? [[region.id, region] as const] : [];
      }),
  );
  if (regions.size === 0) return null;
  const all = [...regions.values()];
  return (
    <>
      <Separated>
        {all.slice(0, SHOWN_REGIONS).map((region) => (
          <RegionLink key={region.id} region={region} />
        ))}
      </Separated>
      {all.length > SHOWN_REGIONS && <MoreRegions count={all.length - SHOWN_REGIONS} />}
    </>
  );
}

function MoreRegions({ count }: { count: number }) {
  const t = useMessages();
  return <> {t('and-more', { count })}</>;
}

export function Without({ actor, of: { result } }: { actor: ActorHead; of: AnswerQuery<ActorBesideQuery> }) {
  const t = useMessages();
  const { to, language } = useDayAndLanguage();
  const whatIf = result.data?.whatIf;
  if (!whatIf) return null;
  return (
    <section className="card soft">
      <h2>{t('actor-without', { name: actor.shortName ?? nameOf(actor, language) })}</h2>
      <p>
        {whatIf.sentence}
        {whatIf.cliff.totalCount > 0 && ` ${t('actor-without-fundings', { count: whatIf.cliff.totalCount })}`}
      </p>
      <p className="small">{t('actor-without-only')}</p>
      <Link className="button" href={to('/coverage', { without: actor.slug })}>
        {t('actor-without-open')}
      </Link>
    </section>
  );
}

export function Changed({ actor, of, from }: { actor: ActorHead; of: AnswerQuery<ActorBesideQuery>; from: string }) {
  const t = useMessages();
  const { to } = useDayAndLanguage();
  const { data } = of.result;
  const sentences = [...new Set(data?.changes.nodes.map(({ sentence }) => sentence))].slice(0, SHOWN_CHANGES);
  return (
    <section className="card soft">
      <h2>{t('actor-changed')}</h2>
      {data && sentences.length === 0 && <p>{t('actor-changed-nothing', { day: from })}</p>}
      {sentences.length > 0 && (
        <ul className="actor-changes">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <Link className="button" href={to('/changes', { of: actor.id })}>
        {t('actor-changed-all')}
      </Link>
    </section>
  );
}
