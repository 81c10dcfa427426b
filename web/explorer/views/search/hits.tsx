/** The hits: places first, then organisations, services and programmes, the best match first. */

import { Link } from 'wouter';
import { germanIn, useAddress } from '../../core/address';
import { useMessages } from '../../core/language';
import type { SearchQuery } from '../../generated';
import { ActorLink, RegionLink } from '../../statements/links';
import { districtOf, PlaceKind } from '../../statements/places';
import { useVocabulary } from '../../statements/vocabulary';
import { type Choice, includesPlaces } from './choice';

type ActorHit = SearchQuery['search']['nodes'][number];

interface Props {
  answer: SearchQuery;
  choice: Choice;
}

export function PlaceHits({ answer: { places }, choice }: Props) {
  const t = useMessages();
  const { to, language, with: changed } = useAddress();
  const { nodes, totalCount } = places;
  if (choice.after || !includesPlaces(choice) || nodes.length === 0) return null;
  const isCut = nodes.length < totalCount;
  return (
    <section aria-labelledby="places">
      <h2 id="places">{t('search-places')}</h2>
      <ul className="results">
        {nodes.map((place) => (
          <li key={place.id}>
            <Link href={to(`/regions/${districtOf(place)}`)} lang={germanIn(language)}>
              {place.name}
            </Link>{' '}
            <PlaceKind place={place} />
          </li>
        ))}
      </ul>
      {isCut && choice.kinds.length !== 1 && (
        <p>
          <Link href={changed({ kinds: 'PLACE', after: null })}>{t('search-all-places', { count: totalCount })}</Link>
        </p>
      )}
      {isCut && choice.kinds.length === 1 && (
        <p>{t('statements-picker-narrow', { count: totalCount - nodes.length })}</p>
      )}
    </section>
  );
}

export function ActorHits({ answer: { search }, choice }: Props) {
  const t = useMessages();
  const { with: changed } = useAddress();
  const { nodes, pageInfo } = search;
  if (nodes.length === 0) return null;
  return (
    <section aria-labelledby="actors">
      <h2 id="actors">{t('search-actors')}</h2>
      <ul className="results">
        {nodes.map((actor) => (
          <ActorItem key={actor.id} actor={actor} />
        ))}
      </ul>
      <p className="row">
        {choice.after && <Link href={changed({ after: null })}>{t('search-first')}</Link>}
        {pageInfo.hasNextPage && <Link href={changed({ after: pageInfo.endCursor })}>{t('search-next')}</Link>}
      </p>
    </section>
  );
}

function ActorItem({ actor }: { actor: ActorHit }) {
  const t = useMessages();
  const labels = useVocabulary();
  const type = 'serviceType' in actor ? actor.serviceType : null;
  return (
    <li>
      <ActorLink actor={actor} />{' '}
      <small>
        {type ? labels.service[type] : labels.kind[actor.kind]}
        {each(actor.locations.nodes.map(({ region }) => region)).map((region) => (
          <span key={region.id}>
            {' · '}
            <RegionLink region={region} />
          </span>
        ))}
      </small>
      {each(actor.succeededBy.nodes.map(({ successor }) => successor)).map((successor) => (
        <span key={successor.id}>
          {' '}
          {t('search-succeeded-by')} <ActorLink actor={successor} />
        </span>
      ))}
    </li>
  );
}

/** Each once, however many sources say so. */
function each<Entity extends { id: string }>(entities: readonly Entity[]): Entity[] {
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
}
