/** Chooses the other day, or the actors that are left out. */

import { Link } from 'wouter';
import { isDay, useAddress } from '../../core/address';
import type { CoverageQuery } from '../../generated';
import { useMessages } from '../../core/language';
import { nameOf } from '../../statements/sentence';
import { ActorPicker } from '../../statements/actor_picker';
import { DateField } from '../../ui/date_field';
import type { CoverageChoice } from './choice';
import { DaySlider } from './day_slider';
import { shifted } from './months';

type WhatIf = NonNullable<CoverageQuery['whatIf']>;
const YEARS = [1, 5, 10] as const;

export function Controls({ choice, without }: { choice: CoverageChoice; without?: WhatIf }) {
  const t = useMessages();
  const { get } = useAddress();
  const otherDay = get('with');
  return (
    <section className="section coverage-comparing">
      {otherDay && choice.without.length > 0 && <p className="notice">{t('coverage-compare-both')}</p>}
      {otherDay && !isDay(otherDay) && <p className="notice">{t('coverage-compare-wrong')}</p>}
      <div className="columns even">
        <OtherDay choice={choice} />
        <WithoutWhom choice={choice} without={without} />
      </div>
    </section>
  );
}

function OtherDay({ choice }: { choice: CoverageChoice }) {
  const t = useMessages();
  const { day, with: changed, go } = useAddress();
  return (
    <div>
      <h2>{t('coverage-compare-day')}</h2>
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
        {choice.other && <Link href={changed({ with: null, show: 'compare' })}>{t('coverage-compare-stop')}</Link>}
      </p>
      <DaySlider />
    </div>
  );
}

function WithoutWhom({ choice, without }: { choice: CoverageChoice; without?: WhatIf }) {
  const t = useMessages();
  const { language, with: changed, go } = useAddress();
  const names = new Map(without?.without.map((actor) => [actor.slug, nameOf(actor, language)]));
  return (
    <div>
      <h2>{t('coverage-compare-without')}</h2>
      <p className="quiet">{t('coverage-compare-without-help')}</p>
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
                  onClick={() =>
                    go(changed({ show: 'compare', without: choice.without.filter((one) => one !== slug) }))
                  }
                >
                  {name} <span aria-hidden="true">✕</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
