/** A coverage state as a symbol and a word, never by colour alone. */

import { type CoverageState, useVocabulary } from './vocabulary';

export const STATE_SIGN: Record<CoverageState, string> = {
  PRESENT: '●',
  PARTIAL: '◐',
  UNCONFIRMED: '○',
  NONE: '✕',
  NOT_REPORTED: '?',
};

export function State({ of }: { of: CoverageState }) {
  const labels = useVocabulary();
  return (
    <span className={`state ${of.toLowerCase()}`}>
      <span className="state_sign" aria-hidden="true">
        {STATE_SIGN[of]}
      </span>
      {labels.state[of]}
    </span>
  );
}
