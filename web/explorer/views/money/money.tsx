/** Following the money: where it goes, and what of it ends soon. */

import { Link } from 'wouter';
import { useAddress } from '../../core/address';
import { useWords, words } from '../../core/language';
import { Title } from '../../ui/title';
import { Ends } from './ends';
import { Flows } from './flows';
import './money.css';

const said = words({
  de: {
    title: 'Dem Geld folgen',
    ways: 'Zwei Fragen an das Geld',
    flows: 'Wohin fließt es?',
    ends: 'Was endet bald?',
  },
  en: {
    title: 'Follow the money',
    ways: 'Two questions about the money',
    flows: 'Where does it go?',
    ends: 'What ends soon?',
  },
});

export default function Money() {
  const word = useWords(said);
  const { path, to, get } = useAddress();
  const ends = get('show') === 'ends';
  const within = get('within');
  return (
    <>
      <Title text={ends ? `${word.title}: ${word.ends}` : word.title} />
      <nav aria-label={word.ways} className="money-ways">
        <ul>
          <li>
            <Link href={to(path, { within })} aria-current={ends ? undefined : 'page'}>
              {word.flows}
            </Link>
          </li>
          <li>
            <Link href={to(path, { show: 'ends', within })} aria-current={ends ? 'page' : undefined}>
              {word.ends}
            </Link>
          </li>
        </ul>
      </nav>
      {ends ? <Ends /> : <Flows />}
    </>
  );
}
