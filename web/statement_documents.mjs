/** The GraphQL documents that every statement kind has a part in, written from the schema, so that a new kind needs none. */
import { getNamedType, GraphQLEnumType, GraphQLScalarType, isInterfaceType } from 'graphql';

/** A statement kind as the schema shows it: its type, its two ends, and its own fields with the names they get in an
 * answer. A field whose type differs between kinds is called after its kind there: `membershipRole: role`. */
function statementKinds(schema) {
  const types = new Map(schema.getPossibleTypes(schema.getType('Statement')).map((type) => [type.name, type]));
  const inherited = schema.getType('Statement').getFields();
  const ownFields = (type) => Object.values(type.getFields()).filter(({ name }) => !(name in inherited));
  const everyDetail = [...types.values()].flatMap((type) => ownFields(type).slice(2));
  const answerName = (type, field) =>
    everyDetail.every((other) => other.name !== field.name || String(other.type) === String(field.type))
      ? field.name
      : `${uncapitalized(type.name)}${field.name[0].toUpperCase()}${field.name.slice(1)}`;
  return schema
    .getType('StatementName')
    .getValues()
    .map(({ name }) => {
      const type = [...types.values()].find((one) => one.name.toUpperCase() === name);
      const [start, end, ...details] = ownFields(type);
      return { name, type, start, end, details: details.map((field) => ({ field, as: answerName(type, field) })) };
    });
}

const uncapitalized = (name) => name[0].toLowerCase() + name.slice(1);

/** `Membership.role` as `membershipRole: role`, `Funding.programme` with its name. */
function detailText(schema, { field, as }) {
  const name = as === field.name ? as : `${as}: ${field.name}`;
  return isLeaf(field) ? name : `${name} ${nameOf(schema, field)}`;
}

function isLeaf(field) {
  const type = getNamedType(field.type);
  return type instanceof GraphQLScalarType || type instanceof GraphQLEnumType;
}

function isActor(schema, field) {
  const [actor, type] = [schema.getType('Actor'), getNamedType(field.type)];
  return type === actor || (!isInterfaceType(type) && schema.isSubType(actor, type));
}

const nameOf = (schema, field) => (isActor(schema, field) ? '{ ...ActorName }' : '{ ...RegionName }');

/** The lists of statements on an actor's page: one for each end that an actor can be. A list has the name that it has as
 * a field of the actor: `funds` at the start of a Funding, `fundedBy` at its end. */
function actorLists(schema) {
  const actor = schema.getType('Actor');
  return statementKinds(schema).flatMap((kind) => {
    const connection = `${kind.type.name}Connection`;
    const listsOf = (type) =>
      Object.values(type.getFields()).filter((field) => getNamedType(field.type).name === connection);
    const names = (type) => listsOf(type).map(({ name }) => name);
    const all = new Set([actor, ...schema.getPossibleTypes(actor)].flatMap(names));
    const atStart = getNamedType(kind.start.type);
    const [start] = atStart === actor ? names(actor) : names(atStart).filter((name) => !names(actor).includes(name));
    const [end] = [...all].filter((name) => name !== start);
    const root = Object.values(schema.getQueryType().getFields()).find(
      (field) => getNamedType(field.type).name === connection,
    );
    return [
      { name: start, role: 'start', own: kind.start, other: kind.end },
      { name: end, role: 'end', own: kind.end, other: kind.start },
    ]
      .filter(({ own }) => isActor(schema, own))
      .map((list) => ({ ...list, kind, root: root.name }));
  });
}

function listText(schema, { name, kind, root, own, other }) {
  const isMoney = kind.details.some(({ field }) => getNamedType(field.type).name === 'Euro');
  return `
  ${name === root ? name : `${name}: ${root}`}(
    where: { ${own.name}: { slug: { eq: $slug } } }
    first: $first
    after: $${name}
    ${isMoney ? 'orderBy: [{ field: VALID_FROM, direction: DESC }]' : ''}
  ) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      ...StatementFacts
      ${kind.details.map((detail) => detailText(schema, detail)).join(' ')}
      other: ${other.name} ${nameOf(schema, other)}
    }
  }`;
}

/** The fragments over all statement kinds, and the query of an actor's page. */
export function statementDocuments(schema) {
  const kinds = statementKinds(schema);
  const details = kinds
    .filter((kind) => kind.details.length > 0)
    .map((kind) => `... on ${kind.type.name} { ${kind.details.map((one) => detailText(schema, one)).join(' ')} }`);
  const ends = kinds.map(
    ({ type, start, end }) =>
      `... on ${type.name} { start: ${start.name} ${nameOf(schema, start)} end: ${end.name} ${nameOf(schema, end)} }`,
  );
  const lists = actorLists(schema);
  return `
# What a statement says besides its ends.
fragment StatementDetails on Statement {
  ...StatementFacts
  ${details.join('\n  ')}
}

# A statement of any kind; enough to say it in a sentence.
fragment Statement on Statement {
  ...StatementDetails
  ${ends.join('\n  ')}
}

# Everything about one actor, with its certainty on a day. The statements are asked for by their own lists: an actor's
# fields count once for every kind of actor.
query ActorView(
  $slug: String!, $id: ID!, $on: Date!, $language: Language!, $first: Int!,
  ${lists.map(({ name }) => `$${name}: String`).join(', ')}
) {
  actor(slug: $slug) { ...ActorHead }
  profile(of: $id, on: $on) { ...Finding }
  ${lists.map((list) => listText(schema, list)).join('')}
  ...ActorMoney
}`;
}

/** The same as constants for the views: the types of each kind's details, and the actor's lists. */
export function statementConstants(schema) {
  const details = statementKinds(schema).map((kind) => {
    const types = kind.details.map(({ field, as }) => `${as}: '${getNamedType(field.type).name}'`);
    return `  ${kind.type.name}: { ${types.join(', ')} },\n`;
  });
  const lists = actorLists(schema).map(
    ({ name, kind, role }) => `  ${name}: { kind: '${kind.name}', actorAt: '${role}' },\n`,
  );
  return `/** What each type of statement has besides its ends: the types of these fields. */
export const STATEMENT_DETAILS = {\n${details.join('')}} as const;

/** The lists of statements on an actor's page, and at which end of its statements the actor is. */
export const ACTOR_LISTS = {\n${lists.join('')}} as const;
`;
}
