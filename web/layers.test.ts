/** The layers of eslint.config.js refuse imports that run upwards or from view to view, and allow the others. */

import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint({ cwd: new URL('.', import.meta.url).pathname });

test.each([
  ['explorer/ui/select.tsx', '../core/address', true],
  ['explorer/core/ask.ts', '../statements/sentence', true],
  ['explorer/statements/links.tsx', '../views/network/model', true],
  ['explorer/views/actor/head.tsx', '../network/model', true],
  ['explorer/views/actor/head.tsx', '../../app/shell', true],
  ['explorer/views/actor/head.tsx', '../../statements/facts', false],
  ['explorer/views/actor/head.tsx', './groups', false],
  ['explorer/app/app.tsx', '../views/start/start', false],
])(
  '%s imports %s: refused is %s',
  async (filePath, source, isRefused) => {
    const [result] = await eslint.lintText(`import '${source}';\n`, { filePath });
    const rules = result?.messages.map(({ ruleId }) => ruleId);
    expect(rules).toEqual(isRefused ? ['no-restricted-imports'] : []);
  },
  60_000,
); // the first one loads the rules
