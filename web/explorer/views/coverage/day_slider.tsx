/** The page's day as a slider over months. The page follows once the slider rests. */

import { useEffect, useState } from 'react';
import { today, useAddress } from '../../core/address';
import { useFormat, useMessages } from '../../core/language';
import { dayOf, lastMonth, monthOf, shifted } from './months';

const PAUSE = 250; // ms without a move before the address follows
/** Buttons beside the slider, each with the months it moves by. */
const STEPS = [
  ['year-back', -12],
  ['month-back', -1],
  ['month-forward', 1],
  ['year-forward', 12],
] as const;

export function DaySlider() {
  const t = useMessages();
  const format = useFormat();
  const { day, with: changed, go } = useAddress();
  const [moving, setMoving] = useState<number | null>(null);
  const now = today();
  const last = lastMonth(now);
  const shown = moving === null ? day : dayOf(moving, now);
  const addressAt = (next: string) => changed({ on: next === now ? null : next });
  useEffect(() => {
    if (moving === null) return;
    const timer = setTimeout(() => {
      setMoving(null);
      go(addressAt(dayOf(moving, now)), { replace: true });
    }, PAUSE);
    return () => clearTimeout(timer);
  });
  return (
    <fieldset className="coverage-day">
      <legend>{t('coverage-day-title')}</legend>
      <label htmlFor="coverage-month">{t('coverage-day-slider')}</label>
      <input
        id="coverage-month"
        type="range"
        min={0}
        max={last}
        step={1}
        value={Math.min(Math.max(moving ?? monthOf(day), 0), last)}
        aria-valuetext={format.day(shown)}
        onChange={({ target }) => setMoving(Number(target.value))}
      />
      <output htmlFor="coverage-month">{format.day(shown)}</output>
      <span className="row">
        {STEPS.map(([step, months]) => {
          const next = shifted(day, months);
          return (
            <button
              key={step}
              type="button"
              aria-label={`${t(`coverage-day-short-${step}`)} (${t(`coverage-day-step-${step}`)})`}
              disabled={next === null}
              onClick={() => next && go(addressAt(next))}
            >
              {t(`coverage-day-short-${step}`)}
            </button>
          );
        })}
      </span>
    </fieldset>
  );
}
