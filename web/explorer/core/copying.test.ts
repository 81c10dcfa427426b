import { buildSchema, execute, parse, print, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import * as generated from '../generated';
import { asCurl, asPython, asR } from './copying';
import { asGraphQL } from './standalone_query';

const schema = buildSchema(`
  enum Kind { A B }
  type Query { f(id: ID!, text: String, n: Int, kinds: [Kind!], on: Boolean): String }
`);
const document =
  'query Q($id: ID!, $text: String, $n: Int = 3, $kinds: [Kind!], $on: Boolean!) { f(id: $id, text: $text, n: $n, kinds: $kinds, on: $on) }';

describe('asGraphQL', () => {
  test('stands alone and hands over the same values', async () => {
    const given = { id: 'x"y', text: 'a\nb', n: 7, kinds: ['A', 'B'], on: false };
    const text = asGraphQL(document, given);
    expect(validate(schema, parse(text))).toEqual([]);
    let got = {};
    await execute({
      schema,
      document: parse(text),
      rootValue: {
        f: (values: object) => {
          got = values;
          return '';
        },
      },
    });
    expect({ ...got }).toEqual(given);
  });

  test('leaves what is not given to the defaults', () => {
    expect(asGraphQL(document, { id: 'x', on: true })).toContain('$n: Int = 3');
  });

  test('replaces a default, and leaves other braces and variables alone', () => {
    const tricky = 'query Q($text: String = "{$n: Int}", $n: Int = 3) { f(id: "{", text: $text, n: $n) }';
    const text = asGraphQL(tricky, { n: 5 });
    expect(validate(schema, parse(text))).toEqual([]);
    expect(text).toContain('$text: String = "{$n: Int}", $n: Int = 5');
  });
});

// Values of input objects could not be told from names of an enumeration.
test('all our questions take scalars, enumerations and lists of them only', () => {
  const texts = Object.values(generated)
    .filter((one) => one instanceof generated.TypedDocumentString)
    .map(String);
  expect(texts.length).toBeGreaterThan(1);
  for (const text of texts)
    for (const definition of parse(text).definitions)
      if (definition.kind === 'OperationDefinition')
        for (const { type } of definition.variableDefinitions ?? []) expect(print(type)).not.toMatch(/Filter|Order/);
});

test('a quote does not end the shell’s text', () => {
  expect(asCurl('{ a }', { x: "it's" }, 'http://h')).toContain("it'\\''s");
});

test('Python gets the question and the values', () => {
  const text = asPython('{ a(b: "\\"") }', { day: '2020-01-01', on: true }, 'http://h');
  expect(text).toContain('"http://h/graphql"');
  expect(text).toContain('{\\"day\\":\\"2020-01-01\\",\\"on\\":true}');
  expect(text).toContain('{ a(b: "\\\\"") }');
});

test('R gets the question and the values', () => {
  const text = asR('{ a(b: "x") }', { day: '2020-01-01' }, 'http://h');
  expect(text).toContain('question <- r"({ a(b: "x") })"\n');
  expect(text).toContain('request("http://h/graphql")');
  expect(text).toContain('fromJSON(r"({"day":"2020-01-01"})", simplifyVector = FALSE)');
});

test('nothing in the question or the values ends the text of R', () => {
  const text = asR('{ a(b: ")", c: "\\n") }', { text: '")-" Köln' }, 'http://h');
  expect(text).toContain('question <- r"-({ a(b: ")", c: "\\n") })-"\n');
  expect(text).toContain('fromJSON(r"({"text":"\\")-\\" Köln"})"');
});
