// Writes documents.json beside the built pages: the text of each operation of the explorer by its id, as the API's
// `documentId` has it.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

export async function writeTrustedDocuments(folder) {
  const load = async (path) => (await runnerImport(path, { configFile: false })).module;
  const { TypedDocumentString, ...generated } = await load('./explorer/generated.ts');
  const { NETWORK_DOCUMENTS } = await load('./explorer/views/network/question.ts');
  const operations = Object.values(generated).filter(
    (one) => one instanceof TypedDocumentString && !one.__meta__?.fragmentName,
  );
  const texts = [...operations, ...NETWORK_DOCUMENTS].map(String);
  const documents = texts.map((text) => [`sha256:${createHash('sha256').update(text).digest('hex')}`, text]).sort();
  writeFileSync(resolve(folder, 'documents.json'), JSON.stringify(Object.fromEntries(documents), null, 1));
}
