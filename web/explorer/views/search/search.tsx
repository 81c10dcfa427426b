import { Link } from 'wouter';
import { useAddress } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { SearchDocument } from '../../generated';
import { useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { Copy } from '../../core/share';
import { ActorLink } from '../../statements/links';
import { SearchBox } from '../../statements/search_box';
import { Title } from '../../ui/title';
import { useVocabulary } from '../../statements/vocabulary';

const PAGE = 50;

export default function Search() {
  const t = useMessages();
  const labels = useVocabulary();
  const { get, with: changed } = useAddress();
  const text = (get('q') ?? '').trim().slice(0, 200);
  const after = get('after');
  const query = useAnswer(SearchDocument, { text, first: PAGE, after }, { enabled: text !== '' });
  return (
    <>
      <Title text={text ? t('search-of', { text }) : t('search-title')} />
      <SearchBox />
      {text && (
        <Answer to={query}>
          {({ search: { totalCount, nodes, pageInfo } }) => (
            <>
              <p role="status">
                {totalCount ? t('statements-search-results', { count: totalCount }) : t('search-none')}
              </p>
              <ul className="results">
                {nodes.map((actor) => (
                  <li key={actor.id}>
                    <ActorLink actor={actor} /> <small>{labels.kind[actor.kind]}</small>
                  </li>
                ))}
              </ul>
              <p className="row">
                {after && <Link href={changed({ after: null })}>{t('search-first')}</Link>}
                {pageInfo.hasNextPage && <Link href={changed({ after: pageInfo.endCursor })}>{t('search-next')}</Link>}
              </p>
              <Copy of={query} />
            </>
          )}
        </Answer>
      )}
    </>
  );
}
