import { Link } from 'wouter';
import { germanIn, useAddress } from '../../core/address';
import { useMessages } from '../../core/language';
import { Title } from '../../ui/title';
import { Around } from './around';
import { Connection } from './connection';
import { ActorPicker } from '../../statements/actor_picker';
import { idOf } from './question';
import './network.css';

export { parameters } from './parameters';

const EXAMPLES = ['lks-nrw', 'nrweltoffen', 'landesnetzwerk-rex-nrw', 'mobile-beratung-nrw'];

export default function Network() {
  const { get } = useAddress();
  if (get('from') !== null || get('to') !== null) return <Connection />;
  const of = idOf(get('of'));
  return of ? <Around key={of} of={of} /> : <Ways wrong={get('of') !== null} />;
}

/** The first page of the view: choose one actor, or two. */
function Ways({ wrong }: { wrong: boolean }) {
  const t = useMessages();
  const { language, to, go } = useAddress();
  return (
    <>
      <Title text={t('network-title')} />
      <p className="lead">{t('network-lead')}</p>
      {wrong && (
        <p className="notice" role="alert">
          {t('network-wrong-id')}
        </p>
      )}
      <section aria-labelledby="network-one">
        <h2 id="network-one">{t('network-around-title')}</h2>
        <ActorPicker isFirstActive label={t('network-pick')} onPick={({ id }) => go(to('/network', { of: id }))} />
        <ul className="network-examples" aria-label={t('network-some')}>
          {EXAMPLES.map((slug) => (
            <li key={slug}>
              <Link
                href={to('/network', { of: `Actor:${slug}` })}
                lang={slug === 'nrweltoffen' ? germanIn(language) : undefined}
              >
                {t(`network-examples-${slug}`)}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="network-two">
        <h2 id="network-two">{t('network-between')}</h2>
        <p>{t('network-ask')}</p>
        <div className="network-ends">
          <ActorPicker
            isFirstActive
            label={t('network-end-from')}
            onPick={({ id }) => go(to('/network', { from: id }))}
          />
          <ActorPicker isFirstActive label={t('network-end-to')} onPick={({ id }) => go(to('/network', { to: id }))} />
        </div>
      </section>
    </>
  );
}
