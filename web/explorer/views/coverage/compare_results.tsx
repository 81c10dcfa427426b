/** What differs: the cells that change, the services and the money that would be lost, and the numbers before and after. */

import { Link } from 'wouter';
import { useAddress, useDayAndLanguage } from '../../core/address';
import type { CoverageQuery, CoverageTalliedFragment } from '../../generated';
import { useFormat, useMessages } from '../../core/language';
import { ActorLink, RegionLink } from '../../statements/links';
import { STATE_SIGN } from '../../statements/state';
import { useVocabulary } from '../../statements/vocabulary';
import { Table } from '../../ui/table';
import { ColumnName } from './column_name';
import { type CellChange, type Column, countOf, keyOf, STATES } from './matrix';
import { headline } from './mode_head';
import { stateLabel } from './states';

type WhatIf = NonNullable<CoverageQuery['whatIf']>;
const LISTED = 50;

/** The list of changes between two days. */
export function DayChanges({ changes, other }: { changes: readonly CellChange[]; other: string }) {
  const t = useMessages();
  const { day, get, language, with: changed } = useAddress();
  const all = get('changes') === 'all';
  return (
    <section aria-labelledby="coverage-changes">
      <h2 id="coverage-changes">{t('coverage-compare-changed')}</h2>
      <p>{t('coverage-compare-between', { one: other, two: day })}</p>
      <p className="quiet">{t('coverage-compare-explain')}</p>
      <ul className="coverage-changes">
        {(all ? changes : changes.slice(0, LISTED)).map(({ region, column, now, was }) => (
          <li key={`${region.ags} ${keyOf(column)}`}>
            <RegionLink region={region} />, <ColumnName of={column} />: {stateLabel(was, language)} →{' '}
            {stateLabel(now, language)}
          </li>
        ))}
      </ul>
      {!all && changes.length > LISTED && (
        <Link href={changed({ changes: 'all' })}>{t('show-more', { count: changes.length - LISTED })}</Link>
      )}
    </section>
  );
}

/** The changes if the chosen actors did not exist. */
export function WhatIfResult({ without }: { without: WhatIf }) {
  const t = useMessages();
  const { day } = useDayAndLanguage();
  const { changeCount, changes, cliff, losses, lostServiceCount, lostServices, sentence } = without;
  const untold = losses.filter((loss) => !sentence.includes(headline(loss.sentence)));
  return (
    <section aria-labelledby="coverage-changes">
      <h2 id="coverage-changes">{t('coverage-compare-what-if', { day })}</h2>
      {changeCount > changes.length && <p>{t('coverage-compare-cut', { count: changeCount - changes.length })}</p>}
      {lostServiceCount > 0 && (
        <>
          <p>{t('coverage-compare-carriers', { count: lostServiceCount })}</p>
          <ul>
            {lostServices.map((service) => (
              <li key={service.id}>
                <ActorLink actor={service} />
              </li>
            ))}
          </ul>
          {lostServiceCount > lostServices.length && (
            <p>{t('and-more', { count: lostServiceCount - lostServices.length })}</p>
          )}
        </>
      )}
      {untold.length > 0 && (
        <ul className="coverage-changes">
          {untold.map((loss) => (
            <li key={loss.sentence}>{loss.sentence}</li>
          ))}
        </ul>
      )}
      <h3>{t('coverage-compare-money')}</h3>
      <p>{cliff.sentence}</p>
      <ul>
        {cliff.endings.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="quiet">{t('coverage-compare-what-if-explain')}</p>
    </section>
  );
}

interface Difference extends Pick<Column, 'serviceType' | 'programme'> {
  before: readonly CoverageTalliedFragment[];
  after: readonly CoverageTalliedFragment[];
}

/** The number of regions in each state, for each column, before and after. */
export function Differences({ of }: { of: readonly Difference[] }) {
  const t = useMessages();
  const labels = useVocabulary();
  const format = useFormat();
  return (
    <Table
      caption={t('coverage-compare-tally')}
      isCaptionHidden
      label={t('coverage-compare-tally')}
      columns={[
        { key: 'column', name: t('coverage-compare-column') },
        ...STATES.map((state) => ({
          key: state,
          name: (
            <>
              <span aria-hidden="true">{STATE_SIGN[state]}</span> {labels.state[state]}
            </>
          ),
          isNumber: true,
        })),
      ]}
    >
      <tbody>
        {of.map((one) => (
          <tr key={keyOf(one)}>
            <th scope="row">
              <ColumnName of={one} />
            </th>
            {STATES.map((state) => {
              const [before, after] = [countOf(one.before, state), countOf(one.after, state)];
              return (
                <td key={state} className={before === after ? 'number' : 'number changed'}>
                  {before === after
                    ? t('coverage-compare-same', { count: before })
                    : `${format.number(before)} → ${format.number(after)}`}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
