import { Link } from 'wouter';
import { useAddress } from '../../core/address';
import { useWords } from '../../core/language';
import { Title } from '../../ui/title';
import { Around } from './around';
import { Connection } from './connection';
import { ActorPicker } from '../../statements/actor_picker';
import { idOf } from './question';
import { said } from './words';
import './network.css';

export default function Network() {
  const { get } = useAddress();
  if (get('from') !== null || get('to') !== null) return <Connection />;
  const of = idOf(get('of'));
  return of ? <Around key={of} of={of} /> : <Ways wrong={get('of') !== null} />;
}

/** Where nothing is asked yet: around one actor, or between two. */
function Ways({ wrong }: { wrong: boolean }) {
  const word = useWords(said);
  const { language, to, go } = useAddress();
  return (
    <>
      <Title text={word.title} />
      <p className="lead">{word.lead}</p>
      {wrong && (
        <p className="notice" role="alert">
          {word.wrongId}
        </p>
      )}
      <section aria-labelledby="network-one">
        <h2 id="network-one">{word.aroundTitle}</h2>
        <ActorPicker isFirstActive label={word.pick} onPick={({ id }) => go(to('/network', { of: id }))} />
        <ul className="network-examples" aria-label={word.some}>
          {Object.entries(word.examples).map(([slug, name]) => (
            <li key={slug}>
              <Link
                href={to('/network', { of: `Actor:${slug}` })}
                lang={language === 'EN' && slug === 'nrweltoffen' ? 'de' : undefined}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="network-two">
        <h2 id="network-two">{word.between}</h2>
        <p>{word.ask}</p>
        <div className="network-ends">
          <ActorPicker isFirstActive label={word.from} onPick={({ id }) => go(to('/network', { from: id }))} />
          <ActorPicker isFirstActive label={word.to} onPick={({ id }) => go(to('/network', { to: id }))} />
        </div>
      </section>
    </>
  );
}
