/** „Was ist passiert?“ – what leads somebody here, and which type of service is for that. The choice is told to nobody:
 * it stands in the fragment of the address, which browsers send to no server, and replaces the entry of the history. */

import { useEffect, useState } from 'react';
import { useMessages } from '../../core/language';
import { useVocabulary } from '../../statements/vocabulary';
import type { ServiceType } from '../../generated';

/** By their words in the fragment; `null` stands for every type. */
const SITUATIONS = {
  angriff: 'VICTIM_COUNSELLING',
  diskriminierung: 'ANTI_DISCRIMINATION',
  meldung: 'REPORTING_OFFICE',
  vorfall: 'MOBILE_COUNSELLING',
  ausstieg: 'EXIT_COUNSELLING',
  anderes: null,
} as const satisfies Record<string, ServiceType | null>;

export type Situation = keyof typeof SITUATIONS;

export const serviceFor = (situation: Situation | null): ServiceType | null => situation && SITUATIONS[situation];

const NAME = 'anlass';

export function situationIn(fragment: string): Situation | null {
  const word = new URLSearchParams(fragment.replace(/^#/, '')).get(NAME);
  return word !== null && Object.hasOwn(SITUATIONS, word) ? (word as Situation) : null;
}

// Kept on the way to another place, whose address has no fragment yet.
let remembered: Situation | null = null;

export function useSituation(): [Situation | null, (situation: Situation) => void] {
  const [situation, setSituation] = useState(() => situationIn(window.location.hash) ?? remembered);
  useEffect(() => {
    remembered = situation;
    // A link to a part of the page has a fragment of its own.
    if (situation && window.location.hash === '') write(situation);
  }, [situation]);
  useEffect(() => {
    const follow = () => setSituation((before) => situationIn(window.location.hash) ?? before);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return [
    situation,
    (chosen) => {
      write(chosen);
      setSituation(chosen);
    },
  ];
}

function write(situation: Situation) {
  window.history.replaceState(window.history.state, '', `#${NAME}=${situation}`);
}

export function Situations({ value, onChange }: { value: Situation | null; onChange: (value: Situation) => void }) {
  const t = useMessages();
  const labels = useVocabulary();
  return (
    <fieldset className="situations">
      <legend>
        <h2>{t('help-what')}</h2>
      </legend>
      <div>
        {(Object.keys(SITUATIONS) as Situation[]).map((situation) => {
          const type = SITUATIONS[situation];
          return (
            <label key={situation}>
              <input
                type="radio"
                name={NAME}
                checked={value === situation}
                onChange={() => onChange(situation)}
                autoComplete="off"
              />
              <span>
                {t(`help-what-${situation}`)}
                <small>{type ? labels.service[type] : t('help-what-all')}</small>
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
