// TypeScript 7 is native and has no API that a linter can call, so typescript-eslint reads the code with TypeScript 6
// (`typescript` in package.json); `npm run types` checks it with TypeScript 7 (`typescript-7`), seven times as fast.
import eslint from '@eslint/js';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

// A folder imports from those before it in this list, never from those behind it.
const LAYERS = ['locales', 'ui', 'core', 'statements', 'views', 'app'];

const layers = LAYERS.map((layer, index) => ({
  files: [`explorer/${layer}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${LAYERS.slice(index + 1).join('|') || '^'})/`,
            message: `${layer}/ imports only from ${LAYERS.slice(0, index).join(', ') || 'libraries'}.`,
          },
          ...(layer === 'views'
            ? [
                {
                  regex: '^\\.\\./[^.]',
                  message: 'Views share through statements/, core/ and ui/, not with each other.',
                },
              ]
            : []),
        ],
      },
    ],
  },
}));

export default defineConfig(
  globalIgnores(['explorer/generated.ts', '**/node_modules']),
  eslint.configs.recommended,
  typescript.configs.strict,
  {
    files: ['explorer/**/*.tsx', 'graphiql/**/*.tsx'],
    extends: [a11y.flatConfigs.strict, hooks.configs.flat.recommended],
    rules: {
      // What is wider or higher than its frame is scrolled with the arrow keys, and the drawing of the network moved.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region', 'application'] }],
    },
  },
  ...layers,
  {
    files: ['explorer/{core,statements,views,app}/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "JSXOpeningElement[name.name='table']", message: 'ui/table.tsx shows every table.' },
      ],
    },
  },
  {
    files: ['*.js', '*.mjs', 'outlines/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly', fetch: 'readonly' } },
  },
);
