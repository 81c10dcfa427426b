import { actor, count, either, globalId, oneOf, type Parameter, type ParameterTable } from '../../core/parameters';
import { ACTORS, COUNTS, DEPTHS, openedOf, STATEMENTS } from './question';

const node = either(globalId, actor);
const kind = oneOf(STATEMENTS);

const opened: Parameter = {
  accepts: (value) => openedOf(value) !== null,
  entityOf: (value) => openedOf(value),
};

/** A node, or an edge as `edgeId` writes it. */
const selected: Parameter = either(node, {
  accepts: (value) => {
    const [source = '', target = '', name = '', ...rest] = value.split(',');
    return globalId.accepts(source) && globalId.accepts(target) && kind.accepts(name) && rest.length === 0;
  },
});

export const parameters: ParameterTable = {
  of: node,
  from: node,
  to: node,
  avoid: node,
  open: opened,
  hide: node,
  pin: node,
  select: selected,
  kinds: kind,
  actorKinds: oneOf(ACTORS),
  depth: oneOf(DEPTHS),
  paths: oneOf(COUNTS),
  hubs: count,
  maxHub: { accepts: (value) => count.accepts(value) && value !== '1' },
  rows: count,
};
