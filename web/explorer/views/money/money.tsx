/** The view of money: its flows, and the fundings that end soon. */

import { useAddress } from '../../core/address';
import { useMessages } from '../../core/language';
import { Title } from '../../ui/title';
import { LinkTabs } from '../../ui/link_tabs';
import { Ends } from './ends';
import { Flows } from './flows';
import './money.css';

export { parameters } from './parameters';

export default function Money() {
  const t = useMessages();
  const { path, to, get } = useAddress();
  const ends = get('show') === 'ends';
  const within = get('within');
  return (
    <>
      <Title text={ends ? `${t('money-title')}: ${t('money-ends')}` : t('money-title')} />
      <LinkTabs
        label={t('money-ways')}
        className="money-ways"
        tabs={[
          { href: to(path, { within }), name: t('money-flows'), isCurrent: !ends },
          { href: to(path, { show: 'ends', within }), name: t('money-ends'), isCurrent: ends },
        ]}
      />
      {ends ? <Ends /> : <Flows />}
    </>
  );
}
