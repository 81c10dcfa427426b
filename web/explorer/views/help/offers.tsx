/** The services for a place: those for what has happened as cards, the others as lines. */

import { Link } from 'wouter';
import { useDayAndLanguage } from '../../core/address';
import { useMessages } from '../../core/language';
import type { HelpOfferFragment } from '../../generated';
import { Sources } from '../../statements/facts';
import { ActorLink } from '../../statements/links';
import { statusOf } from '../../statements/status';
import { useVocabulary } from '../../statements/vocabulary';
import { Icon } from '../../ui/icon';
import { Status } from '../../ui/status';
import { serviceFor, type Situation } from './situations';
import { bareUrl } from '../../statements/website';
import { Separated } from '../../ui/separated';

type Offer = HelpOfferFragment;

interface Props {
  of: readonly Offer[];
  situation: Situation | null;
  /** Whether those for the place itself are cards before anything is chosen. */
  isNear?: boolean;
}

export function Offers({ of, situation, isNear = false }: Props) {
  const t = useMessages();
  const labels = useVocabulary();
  const type = serviceFor(situation);
  const isFitting = ({ serviceType, reach }: Offer) =>
    type ? serviceType === type : situation !== null || (isNear && reach !== 'LARGER');
  const fitting = of.filter(isFitting);
  const others = of.filter((offer) => !isFitting(offer));
  const title = type ? 'help-fitting' : situation ? 'help-all' : 'help-own';
  return (
    <>
      {(type || fitting.length > 0) && (
        <section aria-labelledby="fitting" className="stack" aria-live="polite">
          <h2 id="fitting">{t(title, { count: fitting.length })}</h2>
          {type && fitting.length === 0 && <p>{t('help-fitting-none', { type: labels.service[type] })}</p>}
          {fitting.map((offer) => (
            <Card key={`${offer.service.id} ${offer.serviceType}`} of={offer} />
          ))}
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="others" className="stack">
          <h2 id="others">{fitting.length > 0 || type ? t('help-others') : t('help-all', { count: others.length })}</h2>
          <ul className="entries">
            {others.map((offer) => (
              <Line key={`${offer.service.id} ${offer.serviceType}`} of={offer} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Card({ of: { serviceType, areaSentence, service, statement } }: { of: Offer }) {
  const t = useMessages();
  const labels = useVocabulary();
  const { day, language, to } = useDayAndLanguage();
  const status = statusOf(statement, day, language);
  const carriers = new Map(service.providedBy.nodes.map(({ provider }) => [provider.id, provider]));
  return (
    <article className="card offer">
      <div>
        <p className="eyebrow">{labels.service[serviceType]}</p>
        <h3>
          <ActorLink actor={service} />
        </h3>
        {service.description && <p>{service.description}</p>}
        <dl>
          <dt>{t('help-area')}</dt>
          <dd>{areaSentence}</dd>
          {carriers.size > 0 && (
            <>
              <dt>{t('help-carrier')}</dt>
              <dd>
                <Separated>
                  {[...carriers.values()].map((carrier) => (
                    <ActorLink key={carrier.id} actor={carrier} />
                  ))}
                </Separated>
              </dd>
            </>
          )}
        </dl>
      </div>
      <p className="offer-way">
        {service.website ? (
          <a className="button" href={service.website} rel="noreferrer">
            {bareUrl(service.website)} <Icon name="out" />
          </a>
        ) : (
          <>
            <span className="small">{t('help-no-website')}</span>{' '}
            <Link href={to('/report')}>{t('help-know-more')}</Link>
          </>
        )}
      </p>
      <div className="offer-foot">
        <Status {...status} />
        <Sources of={statement.sources} />
        {status.kind === 'OLDER' && <span className="small">{t('help-older')}</span>}
        <Link href={to('/report')} className="offer-report">
          {t('page-foot-report')}
        </Link>
      </div>
    </article>
  );
}

function Line({ of: { serviceType, areaSentence, service, statement } }: { of: Offer }) {
  const labels = useVocabulary();
  const { day, language } = useDayAndLanguage();
  return (
    <li>
      <div>
        <ActorLink actor={service} />
        <p className="small">
          {labels.service[serviceType]} · {areaSentence}
          {service.website && (
            <>
              {' · '}
              <a href={service.website} rel="noreferrer">
                {bareUrl(service.website)}
              </a>
            </>
          )}
        </p>
      </div>
      <Status {...statusOf(statement, day, language)} />
    </li>
  );
}
