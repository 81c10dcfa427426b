import { useEffect } from 'react';
import { Link } from 'wouter';
import { germanIn, useAddress } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { HelpViewDocument, type HelpViewQuery, type PlaceFragment } from '../../generated';
import { useFormat, useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { ShareBar } from '../../core/share';
import { Title } from '../../ui/title';
import { districtOf, onlyDistrictOf, PlaceKind } from '../../statements/places';
import './help.css';
import { PlaceBox } from './place_box';
import { areasOf } from './places';
import { usePlaces } from './place_search';

export { parameters } from './parameters';

const STATE = '05';

export default function Help() {
  const t = useMessages();
  const query = useAnswer(HelpViewDocument, { state: STATE });
  return (
    <>
      <Title text={t('help-title')} />
      <p className="lead">{t('help-lead')}</p>
      <Answer to={query}>{(answer) => <Choice of={answer} />}</Answer>
      <p>{t('help-urgent')}</p>
      <ShareBar of={query} />
    </>
  );
}

function Choice({ of: { districts } }: { of: HelpViewQuery }) {
  const t = useMessages();
  const { get, to, go, language } = useAddress();
  const { compare } = useFormat();
  const text = (get('q') ?? '').trim().slice(0, 100);
  const found = usePlaces(text);
  const district = onlyDistrictOf(found ?? []);
  useEffect(() => {
    if (district) go(to(`/regions/${district}`, { focus: 'help' }), { replace: true });
  }, [district, go, to]);
  const lang = germanIn(language);
  return (
    <>
      <PlaceBox text={text} />
      <div role="status" className="help-found">
        {found && (
          <>
            <p>{found.length > 0 ? t('help-found', { text, count: found.length }) : t('help-none', { text })}</p>
            {found.length > 0 && <Places of={found} />}
          </>
        )}
      </div>
      <p>{t('help-towns')}</p>
      <h2>{t('help-list')}</h2>
      {areasOf(districts.nodes, compare).map((area) => (
        <section key={area.ags} aria-labelledby={`area-${area.ags}`}>
          <h3 id={`area-${area.ags}`} lang={lang}>
            {area.name}
          </h3>
          <Places of={area.places} />
        </section>
      ))}
    </>
  );
}

function Places({ of }: { of: readonly PlaceFragment[] }) {
  const { to, language } = useAddress();
  return (
    <ul className="help-places">
      {of.map((place) => (
        <li key={place.id}>
          <Link href={to(`/regions/${districtOf(place)}`, { focus: 'help' })} lang={germanIn(language)}>
            {place.name}
          </Link>{' '}
          <PlaceKind place={place} />
        </li>
      ))}
    </ul>
  );
}
