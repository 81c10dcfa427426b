import type { ParameterTable } from '../../core/parameters';
import { nextOf } from './entries';

export const parameters: ParameterTable = {
  next: { accepts: (value) => nextOf(value) !== null },
};
