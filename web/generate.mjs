// Writes explorer/generated.ts: the types of schema.graphql that our operations use, and each operation as a typed text.
// `node generate.mjs --check` only says whether it is current.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as documents from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildASTSchema, parse } from 'graphql';
import { statementConstants, statementDocuments } from './statement_documents.mjs';

const OUTPUT = new URL('explorer/generated.ts', import.meta.url);
const FOLDER = new URL('explorer/', import.meta.url);
const read = (url) => readFileSync(url, 'utf8');

const schema = parse(read(new URL('../schema.graphql', import.meta.url)));
const schemaAst = buildASTSchema(schema);
const sources = [
  ...readdirSync(FOLDER, { recursive: true })
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => [name, read(new URL(name, FOLDER))]),
  ['statement_documents.mjs', statementDocuments(schemaAst)],
].map(([location, source]) => ({ location, document: parse(source) }));

const text = { input: 'string', output: 'string' };
const config = {
  documentMode: 'string',
  pureMagicComment: true,
  dedupeFragments: true,
  enumsAsTypes: true,
  useTypeImports: true,
  skipTypename: true,
  avoidOptionals: false,
  strictScalars: true,
  scalars: { Date: text, PartialDate: text, URL: text, Euro: { input: 'number', output: 'number' } },
};
const generated = await codegen({
  filename: OUTPUT.pathname,
  schema,
  schemaAst,
  documents: sources,
  config,
  plugins: [{ operations: {} }, { documents: {} }],
  pluginMap: { operations, documents },
});
// The values that views list, in the order of the schema.
const LISTED = { ActorKind: 'ACTOR_KINDS', ServiceType: 'SERVICE_TYPES', StatementName: 'STATEMENT_NAMES' };
const lists = schema.definitions
  .filter((definition) => definition.name?.value in LISTED)
  .map((definition) => {
    const values = definition.values.map((value) => `  '${value.name.value}',\n`).join('');
    return `export const ${LISTED[definition.name.value]} = [\n${values}] as const;\n`;
  })
  .join('\n');
// As texts that can be read and copied: the plugin indents a part of their lines.
const tidied = generated.replace(/(?<=new TypedDocumentString\(`)[^`]*(?=`)/g, (document) =>
  document.trim().replaceAll(/^ {4}(?=fragment |query )/gm, ''),
);
const wanted = `// Made by \`npm run generate\` from schema.graphql and the .graphql files beside the views.\n${tidied.trimEnd()}\n\n${lists}\n${statementConstants(schemaAst)}`;
if (!process.argv.includes('--check')) writeFileSync(OUTPUT, wanted);
else if (read(OUTPUT) !== wanted) {
  console.error('web/explorer/generated.ts is not current: run `npm run generate` in web/.');
  process.exit(1);
}
