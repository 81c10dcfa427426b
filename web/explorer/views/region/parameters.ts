import { anyText, oneOf, type ParameterTable } from '../../core/parameters';

export const parameters: ParameterTable = {
  focus: oneOf(['help']),
  // Cursors.
  actors: anyText,
  participants: anyText,
  others: anyText,
};
