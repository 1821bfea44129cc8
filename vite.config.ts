import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { engineFile } from './scripts/vite/engine-file.ts';
import { oneThread } from './scripts/vite/one-thread.ts';
import { readsOnly } from './scripts/vite/reads-only.ts';
import { sharedByPages } from './scripts/vite/shared-by-pages.ts';

/** Where every page begins, and styles, which pages link by themselves; how scores and files are made, charts drawn and tables asked: parts of some pages, and of what opens on a tap. */
const APART =
  /\.css$|\/src\/app\/browser\.tsx$|\/src\/(answers\/(profile|publishArea|scoreHistory|receipts|counted|held)|scoring\/(aggregate|default|explain|goalposts|panel|receipt|runs|shortfall|tree)|export\/.*|engine\/tables|own\/session|questions\/(columns|filter)|catalog\/read|figures\/economy\/(comparators|facts|profileModel|words))\.ts$|\/src\/charts\/(ranking|trend)\/(Chart|labels|layout|lines|references)\.tsx?$|\/src\/charts\/(rows|key|dodge)\.ts$|\/src\/words\/(dates|arabic)\.ts$|\/d3-dsv\//;

/** What so many kinds of pages take at once is one file. */
const MANY = 4;

const pages = sharedByPages(import.meta.dirname);

/** Only what the browser runs; `scripts/build` calls it with `base` and `outDir`, then writes the pages beside it. */
export default defineConfig({
  appType: 'mpa',
  plugins: [react(), engineFile(), readsOnly(), pages.plugin],
  // Scales interpolate numbers alone: colours and dates would come along, three kilobytes of every page's scripts.
  resolve: {
    alias: [
      { find: /^d3-interpolate$/, replacement: resolve(import.meta.dirname, 'src/charts/interpolate.ts') },
    ],
  },
  build: {
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      input: { browser: 'src/app/browser.tsx', boot: 'src/app/boot.ts', root: 'src/app/root.ts' },
      // What most pages share is one file: many small ones compress worse, seven kilobytes of an economy's page.
      // Pages that make no score or file leave out how one is made.
      output: {
        codeSplitting: {
          groups: [{ name: 'shared', test: (id) => pages.kindsWith(id) >= MANY && !APART.test(id) }],
        },
      },
    },
  },
  worker: { format: 'es', plugins: () => [oneThread()] },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'tests/**/*.test.{ts,tsx}'],
    // One worker a core: most of a test is waiting for its own engine.
    maxWorkers: '100%',
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
