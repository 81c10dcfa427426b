import { anyText, count, either, globalId, oneOf, type ParameterTable, region } from '../../core/parameters';
import { KINDS, SORTS } from './choice';

export const parameters: ParameterTable = {
  // The view explains a wrong day.
  from: anyText,
  to: anyText,
  of: either(region, globalId),
  kinds: oneOf(KINDS),
  only: oneOf(SORTS),
  behind: oneOf([1]),
  n: count,
};
