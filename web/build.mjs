// Builds all pages into one folder: `npm run build -- --outDir=…`. Help is built apart, as another library stands in for
// React in it.
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { writeTrustedDocuments } from './trusted_documents.mjs';

const { outDir } = parseArgs({ options: { outDir: { type: 'string' } } }).values;
for (const mode of ['production', 'help']) await build({ mode, build: outDir === undefined ? {} : { outDir } });
await writeTrustedDocuments(outDir ?? '../api/static');
