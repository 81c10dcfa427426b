import { actor, anyText, count, either, oneOf, type ParameterTable, programme, region } from '../../core/parameters';
import { EVERYWHERE, HORIZONS, isLevels, LIMITS, REGION_LEVELS, yearOf } from './choice';
import { COLUMNS, PLACE_COLUMNS } from './columns';

const year = { accepts: (value: string) => yearOf(value) !== null };

export const parameters: ParameterTable = {
  show: oneOf(['ends']),
  within: either(oneOf([EVERYWHERE]), region),
  year: { accepts: (value) => value === 'day' || year.accepts(value) },
  from: year,
  to: year,
  levels: { accepts: isLevels },
  regions: oneOf(REGION_LEVELS),
  limit: oneOf(LIMITS),
  open: anyText, // The view says that it does not occur.
  sort: oneOf(COLUMNS),
  dir: oneOf(['up', 'down']),
  by: oneOf(PLACE_COLUMNS),
  order: oneOf(['up', 'down']),
  places: oneOf(['all']),
  horizon: oneOf(HORIZONS),
  funder: actor,
  programme,
  n: count,
};
