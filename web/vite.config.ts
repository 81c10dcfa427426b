import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { explorerMessages, HELP_PAGE, MAIN_PAGE } from './used_messages';

const HELP = 'explorer/help.html';

/** The page of help is that of the explorer with another script. */
function helpPage(): Plugin {
  const page = new URL('explorer/index.html', import.meta.url);
  return {
    name: 'help-page',
    enforce: 'pre',
    resolveId: (id) => (id === HELP ? new URL(HELP, import.meta.url).pathname : null),
    load: (id) =>
      id.endsWith(`/${HELP}`)
        ? readFileSync(page, 'utf8').replace(`./${MAIN_PAGE.entry}`, `./${HELP_PAGE.entry}`)
        : null,
  };
}

// One input a page; the API serves the output as /static/. `--mode help` builds the page of help into the same folder.
// `--mode explorer` builds that page alone, while working on it.
export default defineConfig(({ mode }) => ({
  plugins: [explorerMessages(mode === 'help' ? HELP_PAGE : MAIN_PAGE), helpPage()],
  // See docs/adr/0040-help-without-react.md.
  resolve: mode === 'help' ? { alias: { react: 'preact/compat', 'react-dom': 'preact/compat' } } : {},
  base: '/static/', // in the pages, where the API puts PREVNET_BASE_PATH before it; files name each other relatively
  experimental: { renderBuiltUrl: (_, { hostType }) => (hostType === 'html' ? undefined : { relative: true }) },
  build: {
    outDir: '../api/static',
    emptyOutDir: mode === 'production',
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4096,
    license: { fileName: mode === 'help' ? 'LICENSES-help.md' : 'LICENSES.md' },
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        ...(mode === 'help' ? { help: HELP } : { explorer: 'explorer/index.html' }),
        ...(mode === 'production' ? { graphiql: 'graphiql/index.html' } : {}),
      },
      checks: { moduleLevelDirective: false },
    },
    target: 'es2023',
  },
}));
