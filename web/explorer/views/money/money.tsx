/** Following the money: where it goes, and what of it ends soon. */

import { useAddress } from '../../core/address';
import { useWords, words } from '../../core/language';
import { Title } from '../../ui/title';
import { LinkTabs } from '../../ui/link_tabs';
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
      <LinkTabs
        label={word.ways}
        className="money-ways"
        tabs={[
          { href: to(path, { within }), name: word.flows, isCurrent: !ends },
          { href: to(path, { show: 'ends', within }), name: word.ends, isCurrent: ends },
        ]}
      />
      {ends ? <Ends /> : <Flows />}
    </>
  );
}
