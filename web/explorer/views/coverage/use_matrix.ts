/** The question of the matrix, which the overview and comparing share. */

import { useDayAndLanguage } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { CoverageDocument } from '../../generated';
import { argumentsOf, type CoverageChoice } from './choice';

const ROWS = 500;

export function useMatrix(choice: CoverageChoice) {
  const { day, language } = useDayAndLanguage();
  const { other, without } = choice;
  return useAnswer(CoverageDocument, {
    on: day,
    language,
    ...argumentsOf(choice),
    first: ROWS,
    after: choice.after,
    compare: other !== null,
    other,
    leaveOut: without.length > 0,
    without,
  });
}
