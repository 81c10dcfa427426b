/** The page's day as a slider over months. While it moves only its words do; the page follows when it rests. */

import { useEffect, useState } from 'react';
import { today, useAddress } from '../../core/address';
import { useFormat, useWords, words } from '../../core/language';
import { dayOf, lastMonth, monthOf, shifted } from './months';

const PAUSE = 250; // ms without a move before the address follows
const STEPS = [-12, -1, 1, 12] as const;

const said = words({
  de: {
    title: 'Tag wählen',
    slider: 'Monat',
    step: { '-12': 'ein Jahr zurück', '-1': 'einen Monat zurück', '1': 'einen Monat vor', '12': 'ein Jahr vor' },
    short: { '-12': '− 1 Jahr', '-1': '− 1 Monat', '1': '+ 1 Monat', '12': '+ 1 Jahr' },
  },
  en: {
    title: 'Choose the day',
    slider: 'Month',
    step: { '-12': 'one year back', '-1': 'one month back', '1': 'one month forward', '12': 'one year forward' },
    short: { '-12': '− 1 year', '-1': '− 1 month', '1': '+ 1 month', '12': '+ 1 year' },
  },
});

export function DaySlider() {
  const word = useWords(said);
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
      <legend>{word.title}</legend>
      <label htmlFor="coverage-month">{word.slider}</label>
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
        {STEPS.map((months) => {
          const next = shifted(day, months);
          return (
            <button
              key={months}
              type="button"
              aria-label={`${word.short[months]} (${word.step[months]})`}
              disabled={next === null}
              onClick={() => next && go(addressAt(next))}
            >
              {word.short[months]}
            </button>
          );
        })}
      </span>
    </fieldset>
  );
}
