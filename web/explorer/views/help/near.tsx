/** Who helps near a district: the services, by what has happened. */

import { useEffect } from 'react';
import { Link, useParams } from 'wouter';
import { germanIn, useAddress, useDayAndLanguage } from '../../core/address';
import { AskError, useAnswer } from '../../core/ask';
import { HelpNearDocument, type HelpNearQuery } from '../../generated';
import { useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { ShareBar } from '../../core/share';
import { ActorLink } from '../../statements/links';
import { Disclosure } from '../../ui/disclosure';
import { Icon } from '../../ui/icon';
import { Title } from '../../ui/title';
import { ViewHead } from '../../ui/view_head';
import { Emergency } from './emergency';
import { Offers } from './offers';
import { PlaceBox } from './place_box';
import { Situations, useSituation } from './situations';

const DISTRICT = /^\d{5}$/;
const MUNICIPALITY = /^\d{8}$/;

export default function HelpNear() {
  const t = useMessages();
  const { ags = '' } = useParams();
  const { day, language, to, go } = useAddress();
  const isMunicipality = MUNICIPALITY.test(ags);
  useEffect(() => {
    if (isMunicipality) go(to(`/help/${ags.slice(0, 5)}`), { replace: true });
  }, [isMunicipality, ags, go, to]);
  const isDistrict = DISTRICT.test(ags);
  const query = useAnswer(HelpNearDocument, { region: ags, on: day, language }, { enabled: isDistrict, keep: false });
  const { data, error } = query.result;
  if (!isMunicipality && (!isDistrict || (error instanceof AskError && error.code === 'NOT_FOUND')))
    return (
      <>
        <Emergency />
        <Title text={t('help-no-place')} />
        <p>
          {t('help-no-place-why', { ags })} <Link href={to('/help')}>{t('help-no-place-choose')}</Link>
        </p>
        <PlaceBox text="" />
      </>
    );
  return (
    <>
      <Emergency />
      <Crumbs name={data?.help.region.name ?? ''} />
      {data ? <ViewHead title={data.help.headline} lead={data.help.lead} /> : <ViewHead title={t('help-title')} />}
      <Answer to={query}>{({ help }) => <Near of={help} />}</Answer>
      <ShareBar of={query} table={{ name: 'offers', parameters: { region: ags } }} />
    </>
  );
}

function Crumbs({ name }: { name: string }) {
  const t = useMessages();
  const { to, language } = useDayAndLanguage();
  return (
    <nav aria-label={t('help-way')}>
      <ol className="crumbs">
        <li>
          <Link href={to('/help')}>{t('help-title')}</Link>
        </li>
        {name && (
          <li aria-current="page" lang={germanIn(language)}>
            {name}
          </li>
        )}
      </ol>
    </nav>
  );
}

function Near({ of }: { of: HelpNearQuery['help'] }) {
  const [situation, choose] = useSituation();
  return (
    <div className="columns with-side">
      <div className="stack help-main">
        <Situations value={situation} onChange={choose} />
        <Offers of={of.offers} situation={situation} isNear />
      </div>
      <Side of={of} />
    </div>
  );
}

function Side({ of: { region, unmentionedSentence, uncertainSentence, uncertain } }: { of: HelpNearQuery['help'] }) {
  const t = useMessages();
  const { to, language } = useDayAndLanguage();
  const lang = germanIn(language);
  return (
    <aside className="stack help-side" aria-label={t('help-side')}>
      <section className="card soft" aria-labelledby="place">
        <h2 id="place">{t('help-place')}</h2>
        <p>
          <strong lang={lang}>{region.name}</strong>
          {region.within && (
            <>
              <br />
              <span className="small" lang={lang}>
                {region.within.name}
              </span>
            </>
          )}
        </p>
        <PlaceBox text="" label={t('help-other-place')} />
        <p>
          <Link href={to(`/regions/${region.ags}`)}>{t('help-region')}</Link>
        </p>
      </section>
      {(unmentionedSentence || uncertainSentence) && (
        <section className="card soft" aria-labelledby="unknown">
          <h2 id="unknown">{t('help-unknown')}</h2>
          {unmentionedSentence && <p>{unmentionedSentence}</p>}
          {uncertainSentence && (
            <>
              <p>{uncertainSentence}</p>
              <Disclosure summary={t('help-uncertain-list', { count: uncertain.length })}>
                <ul>
                  {uncertain.map((service) => (
                    <li key={service.id}>
                      <ActorLink actor={service} />
                    </li>
                  ))}
                </ul>
              </Disclosure>
            </>
          )}
        </section>
      )}
      <section className="card soft" aria-labelledby="missing">
        <h2 id="missing">{t('help-missing')}</h2>
        <p>{t('help-missing-why')}</p>
        <p>
          <Link href={to('/report')} className="button quiet">
            <Icon name="flag" /> {t('help-missing-report')}
          </Link>
        </p>
      </section>
    </aside>
  );
}
