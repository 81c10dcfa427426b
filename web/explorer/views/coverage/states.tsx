/** Coverage states as a word, a symbol and a pattern, never one of them alone. */

import type { Language } from '../../core/address';
import { messagesOf, useFormat, useMessages } from '../../core/language';
import { STATE_SIGN } from '../../statements/state';
import { type CoverageState, useVocabulary, vocabularyOf } from '../../statements/vocabulary';
import { STATES, type CellState } from './matrix';

/** „2 Anbieter“; empty for none, which the state already says. */
export function providersLabel(providers: number, language: Language): string {
  return providers > 0 ? messagesOf(language)('coverage-providers', { providers }) : '';
}

/** „unbestätigt, 2 Anbieter“. */
export function stateLabel({ state, providerCount }: CellState, language: Language): string {
  return messagesOf(language)('coverage-state', {
    state: vocabularyOf(language).state[state],
    providers: providerCount,
  });
}

export function PatternedState({ of }: { of: CoverageState }) {
  const labels = useVocabulary();
  return (
    <span className="coverage-state">
      <span className={`coverage-swatch ${of}`} aria-hidden="true" />
      <span aria-hidden="true">{STATE_SIGN[of]}</span> {labels.state[of]}
    </span>
  );
}

export function Legend({ counts }: { counts: Record<CoverageState, number> }) {
  const t = useMessages();
  const format = useFormat();
  return (
    <ul className="coverage-legend" aria-label={t('coverage-legend')}>
      {STATES.map((state) => (
        <li key={state}>
          <PatternedState of={state} /> <strong>{format.number(counts[state])}</strong>
        </li>
      ))}
    </ul>
  );
}

/** The patterns that the map fills its regions with. */
export function Patterns() {
  return (
    <defs>
      <pattern id="coverage-PRESENT" width="20" height="20" patternUnits="userSpaceOnUse">
        <rect className="mark PRESENT" width="20" height="20" />
      </pattern>
      <pattern id="coverage-PARTIAL" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="ground" width="14" height="14" />
        <rect className="mark PARTIAL" width="7" height="14" />
      </pattern>
      <pattern id="coverage-UNCONFIRMED" width="16" height="16" patternUnits="userSpaceOnUse">
        <rect className="ground" width="16" height="16" />
        <circle className="mark UNCONFIRMED" cx="4" cy="4" r="3" />
        <circle className="mark UNCONFIRMED" cx="12" cy="12" r="3" />
      </pattern>
      <pattern id="coverage-NONE" width="16" height="16" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="ground" width="16" height="16" />
        <rect className="mark NONE" width="4" height="16" />
        <rect className="mark NONE" width="16" height="4" />
      </pattern>
      <pattern id="coverage-NOT_REPORTED" width="14" height="14" patternUnits="userSpaceOnUse">
        <rect className="ground" width="14" height="14" />
        <rect className="mark NOT_REPORTED" width="14" height="2" />
      </pattern>
    </defs>
  );
}
