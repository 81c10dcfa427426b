import { Link } from 'wouter';
import { germanIn, useAddress } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { SearchDocument, type SearchQuery } from '../../generated';
import { useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { ShareBar } from '../../core/share';
import { ActorLink } from '../../statements/links';
import { districtOf, PlaceKind } from '../../statements/places';
import { SearchBox } from '../../statements/search_box';
import { Title } from '../../ui/title';
import { useVocabulary } from '../../statements/vocabulary';

export { parameters } from './parameters';

const PAGE = 50;
const PLACES = 10;

/** The actors that have taken the place of one, each once, however many sources say so. */
function successorsOf(actor: SearchQuery['search']['nodes'][number]) {
  const successors = actor.succeededBy.nodes.map(({ successor }) => successor);
  return [...new Map(successors.map((successor) => [successor.id, successor])).values()];
}

export default function Search() {
  const t = useMessages();
  const labels = useVocabulary();
  const { get, to, language, with: changed } = useAddress();
  const text = (get('q') ?? '').trim().slice(0, 200);
  const after = get('after');
  const query = useAnswer(SearchDocument, { text, first: PAGE, after, firstPlaces: PLACES }, { enabled: text !== '' });
  return (
    <>
      <Title text={text ? t('search-of', { text }) : t('search-title')} />
      <SearchBox />
      {text && (
        <Answer to={query}>
          {({ search: { totalCount, nodes, pageInfo }, places }) => (
            <>
              <p role="status">
                {totalCount || places.nodes.length
                  ? t('statements-search-results', { count: totalCount + places.nodes.length })
                  : t('search-none')}
              </p>
              {!after && places.nodes.length > 0 && (
                <section aria-labelledby="places">
                  <h2 id="places">{t('search-places')}</h2>
                  <ul className="results">
                    {places.nodes.map((place) => (
                      <li key={place.id}>
                        <Link href={to(`/regions/${districtOf(place)}`)} lang={germanIn(language)}>
                          {place.name}
                        </Link>{' '}
                        <PlaceKind place={place} />
                      </li>
                    ))}
                  </ul>
                </section>
              )}
              <ul className="results">
                {nodes.map((actor) => (
                  <li key={actor.id}>
                    <ActorLink actor={actor} /> <small>{labels.kind[actor.kind]}</small>
                    {successorsOf(actor).map((successor) => (
                      <span key={successor.id}>
                        {' '}
                        {t('search-succeeded-by')} <ActorLink actor={successor} />
                      </span>
                    ))}
                  </li>
                ))}
              </ul>
              <p className="row">
                {after && <Link href={changed({ after: null })}>{t('search-first')}</Link>}
                {pageInfo.hasNextPage && <Link href={changed({ after: pageInfo.endCursor })}>{t('search-next')}</Link>}
              </p>
              <ShareBar of={query} />
            </>
          )}
        </Answer>
      )}
    </>
  );
}
