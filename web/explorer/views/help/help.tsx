import { useEffect } from 'react';
import { Link } from 'wouter';
import { germanIn, useAddress, useDayAndLanguage } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { HelpViewDocument, type HelpViewQuery, type PlaceFragment } from '../../generated';
import { useFormat, useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { ShareBar } from '../../core/share';
import { ViewHead } from '../../ui/view_head';
import { districtOf, onlyDistrictOf, PlaceKind } from '../../statements/places';
import { Emergency } from './emergency';
import { Offers } from './offers';
import { PlaceBox } from './place_box';
import { areasOf } from './places';
import { usePlaces } from './place_search';
import { Situations, useSituation } from './situations';

export { parameters } from './parameters';

const STATE = '05';

export default function Help() {
  const t = useMessages();
  const { day, language } = useDayAndLanguage();
  const query = useAnswer(HelpViewDocument, { state: STATE, region: STATE, on: day, language });
  return (
    <>
      <Emergency />
      <ViewHead title={t('help-title')} lead={t('help-lead')} />
      <Answer to={query}>{(answer) => <Choice of={answer} />}</Answer>
      <ShareBar of={query} table={{ name: 'offers', parameters: { region: STATE } }} />
    </>
  );
}

function Choice({ of: { districts, help } }: { of: HelpViewQuery }) {
  const t = useMessages();
  const { get, to, go, language } = useAddress();
  const { compare } = useFormat();
  const text = (get('q') ?? '').trim().slice(0, 100);
  const found = usePlaces(text);
  const district = onlyDistrictOf(found ?? []);
  useEffect(() => {
    if (district) go(to(`/help/${district}`), { replace: true });
  }, [district, go, to]);
  const [situation, choose] = useSituation();
  const lang = germanIn(language);
  return (
    <div className="stack help-main">
      <PlaceBox text={text} />
      <div role="status" className="help-found">
        {found && (
          <>
            <p>{found.length > 0 ? t('help-found', { text, count: found.length }) : t('help-none', { text })}</p>
            {found.length > 0 && <Places of={found} />}
          </>
        )}
      </div>
      <Situations value={situation} onChange={choose} />
      <h2>{t('help-statewide')}</h2>
      <p>{t('help-statewide-why')}</p>
      <Offers of={help.offers} situation={situation} />
      <h2>{t('help-list')}</h2>
      <p>{t('help-towns')}</p>
      {areasOf(districts.nodes, compare).map((area) => (
        <section key={area.ags} aria-labelledby={`area-${area.ags}`}>
          <h3 id={`area-${area.ags}`} lang={lang}>
            {area.name}
          </h3>
          <Places of={area.places} />
        </section>
      ))}
    </div>
  );
}

function Places({ of }: { of: readonly PlaceFragment[] }) {
  const { to, language } = useDayAndLanguage();
  return (
    <ul className="help-places">
      {of.map((place) => (
        <li key={place.id}>
          <Link href={to(`/help/${districtOf(place)}`)} lang={germanIn(language)}>
            {place.name}
          </Link>
          {place.regionKind === 'MUNICIPALITY' && (
            <>
              {' '}
              <PlaceKind place={place} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
