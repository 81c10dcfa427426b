/** Who an actor is: kind, names, years, website, description. */

import type { ReactNode } from 'react';
import { useAddress } from '../../core/address';
import type { ActorViewQuery, LegalForm } from '../../generated';
import { useFormat, useWords, words } from '../../core/language';
import { Sources } from '../../statements/facts';
import { useVocabulary } from '../../statements/vocabulary';

type Known = NonNullable<ActorViewQuery['actor']>;

const said = words({
  de: {
    kind: 'Art',
    short: 'Kurzname',
    english: 'Englischer Name',
    german: 'Deutscher Name',
    level: 'Ebene',
    levels: { FEDERAL: 'Bund', STATE: 'Land', LOCAL: 'vor Ort' },
    form: 'Rechtsform',
    forms: {
      ASSOCIATION: 'Verein oder Verband',
      COMPANY: 'Gesellschaft',
      CHURCH: 'Kirche',
      UNION: 'Gewerkschaft',
      FOUNDATION: 'Stiftung',
      INITIATIVE: 'Initiative oder Bündnis',
      RELIGIOUS_COMMUNITY: 'Religionsgemeinschaft',
      UNIVERSITY_OR_INSTITUTE: 'Hochschule oder Institut',
      MUSEUM_OR_MEMORIAL: 'Museum oder Gedenkstätte',
      OTHER: 'andere',
    } satisfies Record<LegalForm, string>,
    founded: 'Gegründet',
    dissolved: 'Aufgelöst',
    started: 'Beginn',
    ended: 'Ende',
    website: 'Website',
    sources: 'Woher diese Angaben kommen',
    noText: 'Eine Beschreibung gibt es hierzu noch nicht.',
  },
  en: {
    kind: 'Kind',
    short: 'Short name',
    english: 'English name',
    german: 'German name',
    level: 'Level',
    levels: { FEDERAL: 'federal', STATE: 'state', LOCAL: 'local' },
    form: 'Legal form',
    forms: {
      ASSOCIATION: 'association',
      COMPANY: 'company',
      CHURCH: 'church',
      UNION: 'union',
      FOUNDATION: 'foundation',
      INITIATIVE: 'initiative or alliance',
      RELIGIOUS_COMMUNITY: 'religious community',
      UNIVERSITY_OR_INSTITUTE: 'university or institute',
      MUSEUM_OR_MEMORIAL: 'museum or memorial',
      OTHER: 'other',
    },
    founded: 'Founded',
    dissolved: 'Dissolved',
    started: 'Start',
    ended: 'End',
    website: 'Website',
    sources: 'Where these data come from',
    noText: 'There is no description of it yet.',
  },
});

export function Head({ actor }: { actor: Known }) {
  const word = useWords(said);
  const known = useVocabulary();
  const format = useFormat();
  const { language } = useAddress();
  const english = language === 'EN';
  const text = actor.description ?? actor.german;
  const service = actor.__typename === 'CounsellingService' && actor.serviceType;
  const level = 'level' in actor && actor.level;
  const form = actor.__typename === 'CivilSocietyGroup' && actor.legalForm;
  const kind = known.kind[actor.kind] + (service ? `: ${known.service[service]}` : '');
  const programme = actor.__typename === 'Programme' ? actor : null;
  const facts: [string, ReactNode][] = [
    [word.kind, kind],
    [word.short, actor.shortName && <span lang={english ? 'de' : undefined}>{actor.shortName}</span>],
    english
      ? [word.german, actor.nameEn && <span lang="de">{actor.name}</span>]
      : [word.english, actor.nameEn && <span lang="en">{actor.nameEn}</span>],
    [word.level, level && word.levels[level]],
    [word.form, form && word.forms[form]],
    [word.founded, !programme?.started && actor.founded],
    [word.started, programme?.started && format.day(programme.started)],
    [word.ended, programme?.ended && format.day(programme.ended)],
    [word.dissolved, actor.dissolved],
    [
      word.website,
      actor.website && (
        <a href={actor.website} rel="noreferrer">
          {bare(actor.website)}
        </a>
      ),
    ],
  ];
  return (
    <div className="actor-head">
      <p className="lead" lang={english && text && !actor.description ? 'de' : undefined}>
        {text ?? word.noText}
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
        {word.sources}: <Sources of={actor.sources} />
      </div>
    </div>
  );
}

/** An address without what everybody knows about it. */
function bare(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
