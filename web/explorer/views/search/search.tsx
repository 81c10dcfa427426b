import { Link } from 'wouter';
import { useAddress } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { SearchDocument } from '../../generated';
import { useWords, words } from '../../core/language';
import { Answer } from '../../core/answer';
import { Copy } from '../../core/share';
import { ActorLink } from '../../statements/links';
import { SearchBox } from '../../statements/search_box';
import { Title } from '../../ui/title';
import { useVocabulary } from '../../statements/vocabulary';

const PAGE = 50;

const said = words({
  de: {
    title: 'Suche',
    of: (text: string) => `Suche nach „${text}“`,
    found: (n: number) => (n === 1 ? '1 Treffer' : `${n} Treffer`),
    none: 'Nichts gefunden. Versuchen Sie ein kürzeres oder allgemeineres Wort.',
    next: 'Weitere Treffer',
    first: 'Zum Anfang der Treffer',
  },
  en: {
    title: 'Search',
    of: (text: string) => `Search for “${text}”`,
    found: (n: number) => (n === 1 ? '1 result' : `${n} results`),
    none: 'Nothing found. Try a shorter or more general word.',
    next: 'More results',
    first: 'Back to the first results',
  },
});

export default function Search() {
  const word = useWords(said);
  const known = useVocabulary();
  const { get, with: changed } = useAddress();
  const text = (get('q') ?? '').trim().slice(0, 200);
  const after = get('after');
  const asked = useAnswer(SearchDocument, { text, first: PAGE, after }, { enabled: text !== '' });
  return (
    <>
      <Title text={text ? word.of(text) : word.title} />
      <SearchBox />
      {text && (
        <Answer to={asked}>
          {({ search: { totalCount, nodes, pageInfo } }) => (
            <>
              <p role="status">{totalCount ? word.found(totalCount) : word.none}</p>
              <ul className="results">
                {nodes.map((actor) => (
                  <li key={actor.id}>
                    <ActorLink actor={actor} /> <small>{known.kind[actor.kind]}</small>
                  </li>
                ))}
              </ul>
              <p className="row">
                {after && <Link href={changed({ after: null })}>{word.first}</Link>}
                {pageInfo.hasNextPage && <Link href={changed({ after: pageInfo.endCursor })}>{word.next}</Link>}
              </p>
              <Copy of={asked} />
            </>
          )}
        </Answer>
      )}
    </>
  );
}
