import { defineConfig } from 'vitest/config';
import { explorerMessages } from './used_messages';

// Beside vite.config.ts, for pages are built without the tools of developers. Other style sheets are left empty.
export default defineConfig({
  plugins: [explorerMessages()],
  server: { fs: { allow: ['..'] } }, // the messages that the API shares stand beside web/
  test: { css: { include: /tokens\.css/ }, setupFiles: ['explorer/locales/loaded.ts'] },
});
