/** Who an actor is: kind, names, years, website, description. */

import type { ReactNode } from 'react';
import { germanIn, useAddress } from '../../core/address';
import type { ActorViewQuery } from '../../generated';
import { useFormat, useMessages } from '../../core/language';
import { Sources } from '../../statements/facts';
import { useVocabulary } from '../../statements/vocabulary';

type ActorHead = NonNullable<ActorViewQuery['actor']>;

export function Head({ actor }: { actor: ActorHead }) {
  const t = useMessages();
  const labels = useVocabulary();
  const format = useFormat();
  const { language } = useAddress();
  const text = actor.description ?? actor.german;
  const service = actor.__typename === 'CounsellingService' && actor.serviceType;
  const level = 'level' in actor && actor.level;
  const form = actor.__typename === 'CivilSocietyGroup' && actor.legalForm;
  const kind = labels.kind[actor.kind] + (service ? `: ${labels.service[service]}` : '');
  const programme = actor.__typename === 'Programme' ? actor : null;
  const facts: [string, ReactNode][] = [
    [t('actor-head-kind'), kind],
    [t('actor-head-short'), actor.shortName && <span lang={germanIn(language)}>{actor.shortName}</span>],
    language === 'DE'
      ? [t('actor-head-english'), actor.nameEn && <span lang="en">{actor.nameEn}</span>]
      : [t('actor-head-german'), actor.nameEn && <span lang="de">{actor.name}</span>],
    [t('actor-head-level'), level && t(`Level-${level}`)],
    [t('actor-head-form'), form && t(`LegalForm-${form}`)],
    [t('actor-head-founded'), !programme?.started && actor.founded],
    [t('actor-head-started'), programme?.started && format.day(programme.started)],
    [t('actor-head-ended'), programme?.ended && format.day(programme.ended)],
    [t('actor-head-dissolved'), actor.dissolved],
    [
      t('actor-head-website'),
      actor.website && (
        <a href={actor.website} rel="noreferrer">
          {bare(actor.website)}
        </a>
      ),
    ],
  ];
  return (
    <div className="actor-head">
      <p className="lead" lang={text && !actor.description ? germanIn(language) : undefined}>
        {text ?? t('actor-head-no-text')}
      </p>
      <dl>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <div className="small">
        {t('where-from')}: <Sources of={actor.sources} />
      </div>
    </div>
  );
}

/** An address without what everybody knows about it. */
function bare(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
