import { defineConfig } from 'vite';
import { explorerMessages } from './used_messages';

// One input a page; the API serves the output as /static/. `--mode explorer` builds that page alone, while working on it.
export default defineConfig(({ mode }) => ({
  plugins: [explorerMessages({ onlyUsed: true })],
  base: '/static/', // in the pages, where the API puts PREVNET_BASE_PATH before it; files name each other relatively
  experimental: { renderBuiltUrl: (_, { hostType }) => (hostType === 'html' ? undefined : { relative: true }) },
  build: {
    outDir: '../api/static',
    emptyOutDir: mode !== 'explorer',
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4096,
    license: { fileName: 'LICENSES.md' },
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        explorer: 'explorer/index.html',
        ...(mode === 'explorer' ? {} : { graphiql: 'graphiql/index.html' }),
      },
      checks: { moduleLevelDirective: false },
    },
    target: 'es2023',
  },
}));
