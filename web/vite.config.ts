import { defineConfig } from 'vite';

// One input a page. `graphiql/index.html` becomes `graphiql/index.html` under outDir, which the API serves as /static/.
export default defineConfig({
  base: '/static/',
  build: {
    outDir: '../api/static',
    emptyOutDir: true,
    assetsDir: 'graphiql/assets',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4096,
    license: { fileName: 'graphiql/LICENSES.md' },
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { graphiql: 'graphiql/index.html' },
      checks: { moduleLevelDirective: false },
    },
    target: 'es2023',
  },
});
