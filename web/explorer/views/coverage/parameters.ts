import { actor, anyText, count, either, oneOf, type ParameterTable, programme, region } from '../../core/parameters';
import { GAP_KEY, GERMANY, LEVELS, MAPS, MONTHS, PEOPLE, REASONS, SERVICES, SHOWS } from './choice';
import { sortFrom } from './matrix';

const column = either(oneOf(SERVICES), programme);
const sorting = either(oneOf(['region', 'name', 'people', 'known']), column);

export const parameters: ParameterTable = {
  show: oneOf(SHOWS),
  level: oneOf(LEVELS),
  within: either(oneOf([GERMANY]), region),
  service: oneOf(SERVICES),
  programme,
  confirmedWithin: oneOf(MONTHS),
  map: oneOf(MAPS),
  column,
  sort: {
    accepts: (value) => sorting.accepts(sortFrom(value).by),
    entityOf: (value) => sorting.entityOf?.(sortFrom(value).by) ?? null,
  },
  with: anyText, // The view explains a wrong day.
  changes: oneOf(['all']),
  without: actor,
  after: region,
  region,
  of: column,
  reason: oneOf(REASONS),
  people: oneOf(PEOPLE),
  from: { accepts: (value) => GAP_KEY.test(value) },
  n: count,
};
