/** Compares the matrix with another day, or with the network without some actors; their results stand under it. */

import { Link } from 'wouter';
import { isDay, useAddress } from '../../core/address';
import type { CoverageQuery, CoverageTalliedFragment } from '../../generated';
import { useFormat, useMessages } from '../../core/language';
import { Explain } from '../../core/explain';
import { ActorLink, RegionLink } from '../../statements/links';
import { nameOf } from '../../statements/sentence';
import { useVocabulary } from '../../statements/vocabulary';
import { Table } from '../../ui/table';
import { ActorPicker } from '../../statements/actor_picker';
import { DateField } from '../../ui/date_field';
import { Disclosure } from '../../ui/disclosure';
import type { CoverageChoice } from './choice';
import { ColumnName } from './column_name';
import { type CellChange, type Column, countOf, keyOf, STATES } from './matrix';
import { STATE_SIGN } from '../../statements/state';
import { stateLabel } from './states';
import { shifted } from './months';

type WhatIf = NonNullable<CoverageQuery['whatIf']>;
const YEARS = [1, 5, 10] as const;
const LISTED = 50;

export function Comparing({ choice, without }: { choice: CoverageChoice; without?: WhatIf }) {
  const t = useMessages();
  const { day, get, language, with: changed, go } = useAddress();
  const names = new Map(without?.without.map((actor) => [actor.slug, nameOf(actor, language)]));
  const otherDay = get('with');
  return (
    <Disclosure
      summary={t('coverage-compare-title')}
      className="coverage-comparing"
      isOpen={choice.other !== null || choice.without.length > 0}
    >
      {otherDay && choice.without.length > 0 && <p className="notice">{t('coverage-compare-both')}</p>}
      {otherDay && !isDay(otherDay) && <p className="notice">{t('coverage-compare-wrong')}</p>}
      <div className="coverage-columns">
        <fieldset>
          <legend>{t('coverage-compare-day')}</legend>
          <p className="row">
            <DateField
              label={t('coverage-compare-choose')}
              value={choice.other ?? ''}
              min="1990-01-01"
              max="2100-12-31"
              onChange={(value) => {
                if (isDay(value) && value >= '1990') go(changed({ with: value, without: null }));
              }}
            />
            {YEARS.map((years) => {
              const other = shifted(day, -12 * years);
              return (
                other && (
                  <Link key={years} href={changed({ with: other, without: null })}>
                    {t('coverage-compare-ago', { count: years })}
                  </Link>
                )
              );
            })}
            {choice.other && <Link href={changed({ with: null })}>{t('coverage-compare-stop')}</Link>}
          </p>
        </fieldset>
        <fieldset>
          <legend>{t('coverage-compare-without')}</legend>
          <p className="small">{t('coverage-compare-without-help')}</p>
          <ActorPicker
            label={t('coverage-compare-who')}
            placeholder={t('coverage-compare-actor-name')}
            onPick={({ slug }) => go(changed({ with: null, without: [...new Set([...choice.without, slug])] }))}
          />
          {choice.without.length > 0 && (
            <ul className="coverage-chips">
              {choice.without.map((slug) => {
                const name = names.get(slug) ?? slug;
                return (
                  <li key={slug}>
                    <button
                      type="button"
                      aria-label={t('coverage-compare-back', { name })}
                      onClick={() => go(changed({ without: choice.without.filter((one) => one !== slug) }))}
                    >
                      {name} <span aria-hidden="true">✕</span>
                    </button>
                  </li>
                );
              })}
            </ul>
          )}
        </fieldset>
      </div>
    </Disclosure>
  );
}

/** The list of changes between two days. */
export function DayChanges({ changes, other }: { changes: readonly CellChange[]; other: string }) {
  const t = useMessages();
  const format = useFormat();
  const { day, get, language, with: changed } = useAddress();
  const all = get('changes') === 'all';
  return (
    <section aria-labelledby="coverage-changes">
      <h2 id="coverage-changes">{t('coverage-compare-changed')}</h2>
      <p>{t('coverage-compare-between', { one: other, two: day })}</p>
      <p role="status">
        {changes.length ? t('coverage-compare-count', { count: changes.length }) : t('coverage-compare-none')}
      </p>
      <Explain>
        <p>{t('coverage-compare-explain')}</p>
      </Explain>
      <ul className="coverage-changes">
        {(all ? changes : changes.slice(0, LISTED)).map(({ region, column, now, was }) => (
          <li key={`${region.ags} ${keyOf(column)}`}>
            <RegionLink region={region} />, <ColumnName of={column} />: {format.day(other)} {STATE_SIGN[was.state]}{' '}
            {stateLabel(was, language)} → {format.day(day)} {STATE_SIGN[now.state]} {stateLabel(now, language)}
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
  const { day } = useAddress();
  const { changeCount, changes, cliff, losses, lostServiceCount, lostServices, sentence } = without;
  return (
    <section aria-labelledby="coverage-changes">
      <h2 id="coverage-changes">{t('coverage-compare-what-if', { day })}</h2>
      <p role="status">{sentence}</p>
      <Explain>
        <p>{t('coverage-compare-what-if-explain')}</p>
      </Explain>
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
      <ul className="coverage-changes">
        {losses.map((loss) => (
          <li key={loss.sentence}>{loss.sentence}</li>
        ))}
      </ul>
      <h3>{t('coverage-compare-money')}</h3>
      <p>{cliff.sentence}</p>
      <ul>
        {cliff.endings.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
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
