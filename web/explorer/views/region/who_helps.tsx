/** The services for a region and for the larger regions around it: all types at a glance, then each service. */

import { type ReactNode, useEffect, useRef } from 'react';
import { useAddress, useDayAndLanguage } from '../../core/address';
import type { RegionViewQuery } from '../../generated';
import { useFormat, useMessages } from '../../core/language';
import { Evidence, Notes } from '../../statements/facts';
import { ActorLink } from '../../statements/links';
import { periodOf } from '../../statements/sentence';
import { asPublished } from '../../statements/status';
import { useVocabulary } from '../../statements/vocabulary';
import { bareUrl } from '../../statements/website';
import { Status, type StatusKind } from '../../ui/status';
import { carriersOf, type Helper, helpersOf, reachOfHelper, type ServiceCell, unmentionedTypes } from './help_here';
import { Separated } from '../../ui/separated';

type RegionOfAnswer = NonNullable<RegionViewQuery['region']>;

const STATUS: Record<ServiceCell['state'], StatusKind> = {
  PRESENT: 'CURRENT',
  PARTIAL: 'CURRENT',
  UNCONFIRMED: 'OLDER',
  NONE: 'NONE',
  NOT_REPORTED: 'UNREPORTED',
};

/** With `focus=help` in the address the heading takes the focus: the visitor came from the search for help. */
export function WhoHelps({ cells, region }: { cells: readonly ServiceCell[]; region: RegionOfAnswer }) {
  const t = useMessages();
  const labels = useVocabulary();
  const format = useFormat();
  const { get } = useAddress();
  const heading = useRef<HTMLHeadingElement>(null);
  const wanted = get('focus') === 'help';
  useEffect(() => {
    if (wanted) heading.current?.focus();
  }, [wanted]);
  const around = region.ancestors.map(({ ags }) => ags);
  const missing = unmentionedTypes(cells).map((type) => labels.service[type]);
  const types = cells.map((cell) => {
    const helpers = helpersOf(cell, region.ags, around, format.compare);
    return { cell, helpers: helpers.filter(isSure), unsure: helpers.filter((helper) => !isSure(helper)) };
  });
  const unsure = new Map(types.flatMap((type) => type.unsure.map((helper) => [helper.subject.id, helper] as const)));
  return (
    <section aria-labelledby="help" className="region-help">
      <h2 id="help" ref={heading} tabIndex={-1}>
        {t('region-help-title')}
      </h2>
      <ul className="region-glance" aria-label={t('region-help-table')}>
        {types.map(({ cell, helpers }) => (
          <AtAGlance key={cell.serviceType} cell={cell} count={helpers.length} />
        ))}
      </ul>
      {missing.length > 0 && <p>{t('region-help-missing', { types: format.list(missing) })}</p>}
      {types.map(
        ({ cell: { serviceType, statements, statementCount }, helpers }) =>
          serviceType &&
          helpers.length > 0 && (
            <Services key={serviceType} id={serviceType} title={labels.service[serviceType]} helpers={helpers}>
              {statementCount > statements.length && (
                <p>{t('region-help-more', { count: statementCount - statements.length })}</p>
              )}
            </Services>
          ),
      )}
      {unsure.size > 0 && (
        <Services id="unsure" title={t('region-help-unsure')} helpers={[...unsure.values()]}>
          {null}
        </Services>
      )}
    </section>
  );
}

const isSure = (helper: Helper) => reachOfHelper(helper) !== 'unsure';

interface ServicesProps {
  id: string;
  title: string;
  helpers: readonly Helper[];
  children: ReactNode;
}

function Services({ id, title, helpers, children }: ServicesProps) {
  const { number } = useFormat();
  return (
    <section aria-labelledby={`help-${id}`}>
      <h3 id={`help-${id}`}>
        {title} <small>{number(helpers.length)}</small>
      </h3>
      <ul className="entries">
        {helpers.map((helper) => (
          <Service key={helper.subject.id} helper={helper} />
        ))}
      </ul>
      {children}
    </section>
  );
}

/** The status of one type of service; `count`: how many services of it are listed. */
function AtAGlance({ cell, count }: { cell: ServiceCell; count: number }) {
  const t = useMessages();
  const labels = useVocabulary();
  const format = useFormat();
  const { serviceType, state, inherited, lastConfirmed, statements } = cell;
  if (!serviceType) return null;
  const sources = statements.flatMap((statement) => statement.sources);
  const date = lastConfirmed ? format.day(asPublished(lastConfirmed, sources)) : t('status-undated');
  const text = {
    PRESENT: t('status-current', { date }),
    PARTIAL: labels.state.PARTIAL,
    UNCONFIRMED: t('status-older', { date }),
    NONE: labels.state.NONE,
    NOT_REPORTED: labels.state.NOT_REPORTED,
  }[state];
  return (
    <li data-state={state}>
      {count > 0 ? (
        <a href={`#help-${serviceType}`}>{labels.service[serviceType]}</a>
      ) : (
        <span>{labels.service[serviceType]}</span>
      )}
      <Status kind={STATUS[state]} text={text} />
      {count > 0 && <small>{t('region-help-count', { count, larger: inherited ? 'YES' : 'NO' })}</small>}
    </li>
  );
}

function Service({ helper }: { helper: Helper }) {
  const t = useMessages();
  const { language } = useDayAndLanguage();
  const { subject, statements } = helper;
  const { carriers, more } = carriersOf(subject);
  const reach = reachOfHelper(helper);
  const regions = [...new Set(statements.map(({ of }) => of.covered.name))].join(', ');
  const periods = [...new Set(statements.map(({ of }) => periodOf(of.validFrom, of.validTo, language)))].filter(
    Boolean,
  );
  return (
    <li data-reach={reach}>
      <div>
        <span className="region-service">
          <ActorLink actor={subject} />
        </span>
        <p className="entry-details">
          {[t(`region-help-reach-${reach === 'unsure' ? 'partly' : reach}`, { regions }), periods.join('; ')]
            .filter(Boolean)
            .join(' · ')}
          {carriers.length > 0 && ` · ${t('region-help-carrier')}: `}
          <Separated>
            {carriers.map((carrier) => (
              <ActorLink key={carrier.id} actor={carrier} />
            ))}
          </Separated>
          {more > 0 && ` ${t('and-more', { count: more })}`}
          {' · '}
          {subject.website ? (
            <a href={subject.website} rel="noreferrer">
              {bareUrl(subject.website)}
            </a>
          ) : (
            t('region-help-no-website')
          )}
        </p>
        <Notes of={statements.map(({ of }) => of)} />
      </div>
      <div className="facts">
        <Evidence of={statements.map(({ of }) => of)} />
      </div>
    </li>
  );
}
