import { defineConfig } from 'vitest/config';

// Beside vite.config.ts, for pages are built without the tools of developers. Other style sheets are left empty.
export default defineConfig({ test: { css: { include: /tokens\.css/ } } });
