import { anyText, oneOf, type ParameterTable, region } from '../../core/parameters';
import { isGovernmentRegion, KINDS, TOPICS } from './choice';

export const parameters: ParameterTable = {
  q: anyText,
  after: anyText,
  kinds: oneOf(KINDS),
  topics: oneOf(TOPICS),
  regions: { ...region, accepts: isGovernmentRegion },
};
