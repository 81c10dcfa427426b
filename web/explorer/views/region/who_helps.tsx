/** „Wer hilft hier?“: the services for a region and for the larger regions around it, by type. */

import { useEffect, useRef } from 'react';
import { useAddress } from '../../core/address';
import type { RegionViewQuery } from '../../generated';
import { useFormat, useMessages } from '../../core/language';
import { Explain } from '../../core/explain';
import { Facts } from '../../statements/facts';
import { ActorLink, RegionLink } from '../../statements/links';
import { State } from '../../statements/state';
import { useVocabulary } from '../../statements/vocabulary';
import { Table } from '../../ui/table';
import { carriersOf, type Helper, helpersOf, type ServiceCell, unmentionedTypes } from './help_here';

type RegionOfAnswer = NonNullable<RegionViewQuery['region']>;

/** With `focus=help` in the address the heading takes the focus: the visitor came from the search for help. */
export function WhoHelps({ cells, region }: { cells: readonly ServiceCell[]; region: RegionOfAnswer }) {
  const t = useMessages();
  const labels = useVocabulary();
  const format = useFormat();
  const { day, get } = useAddress();
  const heading = useRef<HTMLHeadingElement>(null);
  const wanted = get('focus') === 'help';
  useEffect(() => {
    if (wanted) heading.current?.focus();
  }, [wanted]);
  const around = region.ancestors.map(({ ags }) => ags);
  const reported = cells.filter(({ statementCount }) => statementCount > 0);
  const missing = unmentionedTypes(cells).map((type) => labels.service[type]);
  return (
    <section aria-labelledby="help" className="region-help">
      <h2 id="help" ref={heading} tabIndex={-1}>
        {t('region-help-title')}
      </h2>
      <p>{t('region-help-on', { day })}</p>
      <ServiceTable cells={cells} />
      <Explain>
        <p>{t('region-help-meaning-states')}</p>
        <p>{t('region-help-meaning-larger-regions')}</p>
      </Explain>
      {reported.length === 0 ? (
        <p>{t('region-help-nothing')}</p>
      ) : (
        missing.length > 0 && <p>{t('region-help-missing', { types: format.list(missing) })}</p>
      )}
      {reported.map((cell) => (
        <section key={cell.serviceType} aria-labelledby={`help-${cell.serviceType}`}>
          <h3 id={`help-${cell.serviceType}`}>
            {cell.serviceType && labels.service[cell.serviceType]} <small>({format.number(cell.actorCount)})</small>
          </h3>
          <ul className="region-list">
            {helpersOf(cell, region.ags, around, format.compare).map((helper) => (
              <Service key={helper.subject.id} helper={helper} />
            ))}
          </ul>
          {cell.statementCount > cell.statements.length && (
            <p>{t('region-help-more', { count: cell.statementCount - cell.statements.length })}</p>
          )}
        </section>
      ))}
    </section>
  );
}

function ServiceTable({ cells }: { cells: readonly ServiceCell[] }) {
  const t = useMessages();
  const labels = useVocabulary();
  const format = useFormat();
  return (
    <Table
      className="region-glance"
      caption={t('region-help-table')}
      label={t('region-help-table')}
      columns={[
        { key: 'service', name: t('region-help-service') },
        { key: 'state', name: t('region-help-state') },
        { key: 'number', name: t('region-help-number'), isNumber: true },
      ]}
    >
      <tbody>
        {cells.map(
          ({ serviceType, state, actorCount, statementCount }) =>
            serviceType && (
              <tr key={serviceType}>
                <th scope="row">
                  {statementCount > 0 ? (
                    <a href={`#help-${serviceType}`}>{labels.service[serviceType]}</a>
                  ) : (
                    labels.service[serviceType]
                  )}
                </th>
                <td>
                  <State of={state} />
                </td>
                <td className="number">{state === 'NOT_REPORTED' ? '–' : format.number(actorCount)}</td>
              </tr>
            ),
        )}
      </tbody>
    </Table>
  );
}

function Service({ helper: { subject, statements } }: { helper: Helper }) {
  const t = useMessages();
  const { carriers, more } = carriersOf(subject);
  return (
    <li>
      <p className="region-service">
        <strong>
          <ActorLink actor={subject} />
        </strong>
      </p>
      {carriers.length > 0 && (
        <p>
          {t('region-help-carrier')}:{' '}
          {carriers.map((carrier, i) => (
            <span key={carrier.id}>
              {i > 0 && ', '}
              <ActorLink actor={carrier} />
            </span>
          ))}
          {more > 0 && ` ${t('and-more', { count: more })}`}
        </p>
      )}
      <p>
        {subject.website ? (
          <>
            {t('region-help-website')}:{' '}
            <a href={subject.website} rel="noreferrer">
              {subject.website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
            </a>
          </>
        ) : (
          <span className="small">{t('region-help-no-website')}</span>
        )}
      </p>
      {statements.map(({ of, reach }) => (
        <div key={of.id} className="region-statement">
          {of.extent === 'NONE'
            ? t('region-help-not')
            : of.extent === 'PARTIAL'
              ? t(`region-help-partly-${reach}`)
              : t(`region-help-reach-${reach}`)}{' '}
          <RegionLink region={of.covered} />
          <Facts of={of} />
        </div>
      ))}
    </li>
  );
}
