/** Which values a view understands in the parameters of its address, and which ones in an address it does not. */

import { LANGUAGES } from '../locales/catalogue';
import { addressOf } from './address';

/** The actor or region that a value names. */
export interface NamedEntity {
  /** The global id. */
  id: string;
  /** Whether only a programme will do. */
  isProgramme?: boolean;
}

export interface Parameter {
  /** Whether the value is one of this parameter; whether what it names exists, only the API can tell. */
  accepts: (value: string) => boolean;
  entityOf?: (value: string) => NamedEntity | null;
}

export type ParameterTable = Readonly<Record<string, Parameter>>;

/** A value in the address of the page. */
export interface GivenValue {
  name: string;
  value: string;
}

const AGS = /^\d{2,8}$/;
const SLUG = /^[A-Za-z0-9_.-]{1,100}$/;
const ID = /^(Actor|Region):[A-Za-z0-9_.-]{1,100}$/;

/** Any text: words to search for, a cursor, or what the view itself explains if it is wrong. */
export const anyText: Parameter = { accepts: () => true };

export const count: Parameter = { accepts: (value) => /^[1-9]\d{0,5}$/.test(value) };

/** The official key of a region. */
export const region: Parameter = {
  accepts: (value) => AGS.test(value),
  entityOf: (value) => ({ id: `Region:${value}` }),
};

export const actor: Parameter = {
  accepts: (value) => SLUG.test(value),
  entityOf: (value) => ({ id: `Actor:${value}` }),
};

export const programme: Parameter = {
  accepts: actor.accepts,
  entityOf: (value) => ({ id: `Actor:${value}`, isProgramme: true }),
};

/** The global id of an actor or region. */
export const globalId: Parameter = {
  accepts: (value) => ID.test(value),
  entityOf: (value) => ({ id: value }),
};

export function oneOf(values: readonly (string | number)[]): Parameter {
  const texts = new Set(values.map(String));
  return { accepts: (value) => texts.has(value) };
}

/** What the first parameter accepts, else what the second does. */
export function either(one: Parameter, other: Parameter): Parameter {
  return {
    accepts: (value) => one.accepts(value) || other.accepts(value),
    entityOf: (value) => (one.accepts(value) ? one : other).entityOf?.(value) ?? null,
  };
}

/** Parameters of every view. The shell explains a wrong day. */
const COMMON: ParameterTable = {
  on: anyText,
  lang: { accepts: (value) => LANGUAGES.includes(value.toUpperCase()) },
};

/** The values in the address of this table's parameters; other parameters are ignored. */
function valuesOf(query: URLSearchParams, table: ParameterTable): (GivenValue & { parameter: Parameter })[] {
  const parameters = new Map(Object.entries({ ...COMMON, ...table }));
  return [...query].flatMap(([name, value]) => {
    const parameter = parameters.get(name);
    return parameter && value !== '' ? [{ name, value, parameter }] : [];
  });
}

/** The values that are none of their parameters. */
export function unknownValues(query: URLSearchParams, table: ParameterTable): GivenValue[] {
  return valuesOf(query, table)
    .filter(({ parameter, value }) => !parameter.accepts(value))
    .map(({ name, value }) => ({ name, value }));
}

/** The values that name an actor or a region, which may not exist. */
export function namedEntities(query: URLSearchParams, table: ParameterTable): (GivenValue & NamedEntity)[] {
  return valuesOf(query, table).flatMap(({ name, value, parameter }) => {
    const entity = parameter.accepts(value) ? parameter.entityOf?.(value) : null;
    return entity ? [{ name, value, ...entity }] : [];
  });
}

/** The address without these values. */
export function addressWithout(path: string, query: URLSearchParams, values: readonly GivenValue[]): string {
  const changes = values.map(({ name }) => {
    const wrong = values.filter((one) => one.name === name).map(({ value }) => value);
    return [name, query.getAll(name).filter((value) => !wrong.includes(value))];
  });
  return addressOf(path, query, Object.fromEntries(changes), true);
}
