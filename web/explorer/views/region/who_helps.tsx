/** The services for a region and for the larger regions around it: all types at a glance, then each service. */

import { Fragment, useEffect, useRef } from 'react';
import { useAddress } from '../../core/address';
import type { RegionViewQuery } from '../../generated';
import { type Messages, useFormat, useMessages } from '../../core/language';
import { Evidence, Notes } from '../../statements/facts';
import { ActorLink } from '../../statements/links';
import { periodOf } from '../../statements/sentence';
import { useVocabulary } from '../../statements/vocabulary';
import { bareUrl } from '../../statements/website';
import { Status, type StatusKind } from '../../ui/status';
import { carriersOf, type Helper, helpersOf, reachOfHelper, type ServiceCell, unmentionedTypes } from './help_here';

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
  return (
    <section aria-labelledby="help" className="region-help">
      <h2 id="help" ref={heading} tabIndex={-1}>
        {t('region-help-title')}
      </h2>
      <AtAGlance cells={cells} />
      {missing.length > 0 && <p>{t('region-help-missing', { types: format.list(missing) })}</p>}
      {cells.map(
        (cell) =>
          cell.serviceType &&
          cell.statementCount > 0 && (
            <section key={cell.serviceType} aria-labelledby={`help-${cell.serviceType}`}>
              <h3 id={`help-${cell.serviceType}`}>
                {labels.service[cell.serviceType]} <small>{format.number(cell.actorCount)}</small>
              </h3>
              <ul className="entries">
                {helpersOf(cell, region.ags, around, format.compare).map((helper) => (
                  <Service key={helper.subject.id} helper={helper} />
                ))}
              </ul>
              {cell.statementCount > cell.statements.length && (
                <p>{t('region-help-more', { count: cell.statementCount - cell.statements.length })}</p>
              )}
            </section>
          ),
      )}
    </section>
  );
}

/** One status for each type of service. */
function AtAGlance({ cells }: { cells: readonly ServiceCell[] }) {
  const t = useMessages();
  const labels = useVocabulary();
  const format = useFormat();
  return (
    <ul className="region-glance" aria-label={t('region-help-table')}>
      {cells.map(({ serviceType, state, inherited, lastConfirmed, actorCount, statementCount }) => {
        if (!serviceType) return null;
        const date = lastConfirmed ? format.day(lastConfirmed) : t('status-undated');
        const text = {
          PRESENT: t('status-current', { date }),
          PARTIAL: labels.state.PARTIAL,
          UNCONFIRMED: t('status-older', { date }),
          NONE: labels.state.NONE,
          NOT_REPORTED: labels.state.NOT_REPORTED,
        }[state];
        return (
          <li key={serviceType} data-state={state}>
            {statementCount > 0 ? (
              <a href={`#help-${serviceType}`}>{labels.service[serviceType]}</a>
            ) : (
              <span>{labels.service[serviceType]}</span>
            )}
            <Status kind={STATUS[state]} text={text} />
            {actorCount > 0 && (
              <small>{t('region-help-count', { count: actorCount, larger: inherited ? 'YES' : 'NO' })}</small>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Service({ helper }: { helper: Helper }) {
  const t = useMessages();
  const { language } = useAddress();
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
          {[reachText(reach, regions, t), ...periods].join(' · ')}
          {carriers.length > 0 && ` · ${t('region-help-carrier')}: `}
          {carriers.map((carrier, i) => (
            <Fragment key={carrier.id}>
              {i > 0 && ', '}
              <ActorLink actor={carrier} />
            </Fragment>
          ))}
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

function reachText(reach: ReturnType<typeof reachOfHelper>, regions: string, t: Messages): string {
  return t(`region-help-reach-${reach}`, { regions });
}
