import { oneOf, type ParameterTable } from '../../core/parameters';
import { nextOf } from './groups';

export const parameters: ParameterTable = {
  all: oneOf([1]),
  next: { accepts: (value) => nextOf(value) !== null },
};
