/** „Wer hilft hier?“: the services for a region and for the larger ones around it, by their type. */

import { useEffect, useRef } from 'react';
import { useAddress } from '../../core/address';
import type { RegionViewQuery } from '../../generated';
import { useFormat, useWords, words } from '../../core/language';
import { Explain } from '../../core/explain';
import { Facts } from '../../statements/facts';
import { ActorLink, RegionLink } from '../../statements/links';
import { State } from '../../statements/state';
import { useVocabulary } from '../../statements/vocabulary';
import { ScrollFrame } from '../../ui/scroll_frame';
import { carriersOf, type Cell, type Helper, helpersOf, type Reach } from './help_here';

const said = words({
  de: {
    title: 'Wer hilft hier?',
    on: (day: string) => `Beratung und andere Angebote, von denen für den ${day} eine Quelle spricht.`,
    table: 'Angebote auf einen Blick',
    service: 'Art des Angebots',
    state: 'Was bekannt ist',
    number: 'Angebote',
    meaning: [
      '„Vorhanden“: Eine Quelle sagt für diesen Tag, dass es das Angebot gibt. „Teilweise“: nur für einen Teil des Gebiets. „Unbestätigt“: ' +
        'Es gab das Angebot, und niemand meldet ein Ende, aber auch niemand bestätigt es für diesen Tag. „Kein Angebot“: Eine Quelle sagt ' +
        'ausdrücklich, dass es keines gibt. „Nicht gemeldet“: Keine Quelle sagt etwas. Das ist eine Lücke der Daten, nicht unbedingt der Hilfe.',
      'Was für ein größeres Gebiet gilt, etwa für ganz Nordrhein-Westfalen, gilt auch hier. Straßen und Telefonnummern stehen nicht in den ' +
        'Daten: Fragen Sie über die Website des Angebots.',
    ],
    missing: (types: string) =>
      `Nicht gemeldet ist hier: ${types}. Das heißt nicht, dass es nichts gibt – nur, dass keine Quelle davon spricht.`,
    nothing: 'Für diesen Tag spricht keine Quelle von einem Angebot. Das heißt nicht, dass es keine Hilfe gibt.',
    website: 'Website',
    noWebsite: 'Eine Website nennt keine Quelle.',
    carrier: 'Träger',
    reach: {
      own: 'zuständig für dieses Gebiet:',
      larger: 'zuständig für ein größeres Gebiet und damit auch hier:',
      part: 'zuständig für ein Gebiet darin:',
    } satisfies Record<Reach, string>,
    partly: {
      own: 'zuständig für einen Teil dieses Gebiets:',
      larger: 'zuständig für einen Teil eines größeren Gebiets; ob dieses dazugehört, sagt die Quelle nicht:',
      part: 'zuständig für einen Teil eines Gebiets darin:',
    } satisfies Record<Reach, string>,
    not: 'ausdrücklich nicht zuständig für:',
    more: (n: string) => `${n} weitere Aussagen nennt die Schnittstelle.`,
    moreCarriers: (n: string) => `und ${n} weitere`,
  },
  en: {
    title: 'Who helps here?',
    on: (day: string) => `Counselling and other services that a source speaks of for ${day}.`,
    table: 'Services at a glance',
    service: 'Type of service',
    state: 'What is known',
    number: 'Count',
    meaning: [
      '“Present”: a source says for this day that the service exists. “In part”: for a part of the region only. “Unconfirmed”: the service ' +
        'existed and nobody reports an end, but nobody confirms it for this day either. “No offer”: a source explicitly says that there is ' +
        'none. “Not reported”: no source says anything. That is a gap in the data, not necessarily in the help.',
      'What holds for a larger region, such as all of North Rhine-Westphalia, holds here, too. Streets and telephone numbers are not in the ' +
        'data: please ask through the service’s website.',
    ],
    missing: (types: string) =>
      `Not reported here: ${types}. That doesn’t mean that there is nothing – only that no source speaks of it.`,
    nothing: 'For this day no source speaks of a service. That doesn’t mean that there is no help.',
    website: 'Website',
    noWebsite: 'No source names a website.',
    carrier: 'Provided by',
    reach: {
      own: 'covers this region:',
      larger: 'covers a larger region and so this one, too:',
      part: 'covers a region inside it:',
    },
    partly: {
      own: 'covers a part of this region:',
      larger: 'covers a part of a larger region; the source doesn’t say whether this one belongs to it:',
      part: 'covers a part of a region inside it:',
    },
    not: 'explicitly does not cover:',
    more: (n: string) => `The interface tells ${n} more statements.`,
    moreCarriers: (n: string) => `and ${n} more`,
  },
});

type KnownRegion = NonNullable<RegionViewQuery['region']>;

/** With `focus=help` in the address the heading takes the focus: somebody chose this region to find help. */
export function WhoHelps({ cells, region }: { cells: readonly Cell[]; region: KnownRegion }) {
  const word = useWords(said);
  const known = useVocabulary();
  const format = useFormat();
  const { day, get } = useAddress();
  const heading = useRef<HTMLHeadingElement>(null);
  const wanted = get('focus') === 'help';
  useEffect(() => {
    if (wanted) heading.current?.focus();
  }, [wanted]);
  const around = region.ancestors.map(({ ags }) => ags);
  const told = cells.filter(({ statementCount }) => statementCount > 0);
  const missing = cells
    .filter(({ state }) => state === 'NOT_REPORTED')
    .map(({ serviceType }) => (serviceType ? known.service[serviceType] : ''));
  return (
    <section aria-labelledby="help" className="region-help">
      <h2 id="help" ref={heading} tabIndex={-1}>
        {word.title}
      </h2>
      <p>{word.on(format.day(day))}</p>
      <Glance cells={cells} />
      <Explain>
        {word.meaning.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Explain>
      {told.length === 0 ? <p>{word.nothing}</p> : missing.length > 0 && <p>{word.missing(format.list(missing))}</p>}
      {told.map((cell) => (
        <section key={cell.serviceType} aria-labelledby={`help-${cell.serviceType}`}>
          <h3 id={`help-${cell.serviceType}`}>
            {cell.serviceType && known.service[cell.serviceType]} <small>({format.number(cell.actorCount)})</small>
          </h3>
          <ul className="region-list">
            {helpersOf(cell, region.ags, around, format.compare).map((helper) => (
              <Service key={helper.subject.id} helper={helper} />
            ))}
          </ul>
          {cell.statementCount > cell.statements.length && (
            <p>{word.more(format.number(cell.statementCount - cell.statements.length))}</p>
          )}
        </section>
      ))}
    </section>
  );
}

function Glance({ cells }: { cells: readonly Cell[] }) {
  const word = useWords(said);
  const known = useVocabulary();
  const format = useFormat();
  return (
    <ScrollFrame label={word.table}>
      <table className="region-glance">
        <caption>{word.table}</caption>
        <thead>
          <tr>
            <th scope="col">{word.service}</th>
            <th scope="col">{word.state}</th>
            <th scope="col" className="number">
              {word.number}
            </th>
          </tr>
        </thead>
        <tbody>
          {cells.map(
            ({ serviceType, state, actorCount, statementCount }) =>
              serviceType && (
                <tr key={serviceType}>
                  <th scope="row">
                    {statementCount > 0 ? (
                      <a href={`#help-${serviceType}`}>{known.service[serviceType]}</a>
                    ) : (
                      known.service[serviceType]
                    )}
                  </th>
                  <td>
                    <State of={state} />
                  </td>
                  <td className="number">{state === 'NOT_REPORTED' ? '–' : format.number(actorCount)}</td>
                </tr>
              ),
          )}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

function Service({ helper: { subject, statements } }: { helper: Helper }) {
  const word = useWords(said);
  const format = useFormat();
  const { carriers, more } = carriersOf(subject);
  return (
    <li>
      <p className="region-service">
        <strong>
          <ActorLink actor={subject} />
        </strong>
      </p>
      {carriers.length > 0 && (
        <p>
          {word.carrier}:{' '}
          {carriers.map((carrier, i) => (
            <span key={carrier.id}>
              {i > 0 && ', '}
              <ActorLink actor={carrier} />
            </span>
          ))}
          {more > 0 && ` ${word.moreCarriers(format.number(more))}`}
        </p>
      )}
      <p>
        {subject.website ? (
          <>
            {word.website}:{' '}
            <a href={subject.website} rel="noreferrer">
              {subject.website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
            </a>
          </>
        ) : (
          <span className="small">{word.noWebsite}</span>
        )}
      </p>
      {statements.map(({ of, reach }) => (
        <div key={of.id} className="region-statement">
          {of.extent === 'NONE' ? word.not : of.extent === 'PARTIAL' ? word.partly[reach] : word.reach[reach]}{' '}
          <RegionLink region={of.covered} />
          <Facts of={of} />
        </div>
      ))}
    </li>
  );
}
