import { Link } from 'wouter';
import { useAddress } from '../core/address';
import { useWords, words } from '../core/language';
import { SearchBox } from '../statements/search_box';
import { Title } from '../ui/title';

const said = words({
  de: {
    title: 'Diese Seite gibt es nicht',
    why: 'Vielleicht hilft die Suche, oder Sie beginnen auf der',
    start: 'Startseite',
  },
  en: { title: 'There is no such page', why: 'Perhaps the search helps, or you begin at the', start: 'start page' },
});

export function NotFound() {
  const word = useWords(said);
  const { to } = useAddress();
  return (
    <>
      <Title text={word.title} />
      <p>
        {word.why} <Link href={to('/')}>{word.start}</Link>.
      </p>
      <SearchBox />
    </>
  );
}
