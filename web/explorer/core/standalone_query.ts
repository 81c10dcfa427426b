/** A query as a text that can be pasted anywhere. Loaded on demand, for graphql's parser and printer are large. */

import { parse, parseConstValue, print, type TypeNode, visit } from 'graphql';

const TEXTS = new Set(['ID', 'String', 'Date', 'PartialDate', 'URL']);

/** The document with the variables' values as their defaults. Values are scalars, enumerations and lists of them. */
export function asGraphQL(document: string, variables: Record<string, unknown>): string {
  const standalone = visit(parse(document), {
    VariableDefinition: (definition) => {
      const value = variables[definition.variable.name.value];
      if (value === undefined || value === null) return undefined;
      return { ...definition, defaultValue: parseConstValue(literal(value, TEXTS.has(nameOf(definition.type)))) };
    },
  });
  return `${print(standalone)}\n`;
}

function nameOf(type: TypeNode): string {
  return type.kind === 'NamedType' ? type.name.value : nameOf(type.type);
}

/** A value as GraphQL writes it. A text that is none is the name of an enumeration's value. */
function literal(value: unknown, isText: boolean): string {
  if (Array.isArray(value)) return `[${value.map((one) => literal(one, isText)).join(', ')}]`;
  return typeof value === 'string' && !isText ? value : JSON.stringify(value);
}
