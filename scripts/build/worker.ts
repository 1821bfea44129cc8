import { resolve } from 'node:path';
import { build } from 'vite';
import { WORKER } from '../../src/offline/register.ts';

/** Bundles the worker that stands between pages and host: one file at the site's root, so that it sees the whole site, under a name that stays. */
export async function buildWorker(base: string, out: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    base,
    logLevel: 'warn',
    build: {
      outDir: out,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: { worker: resolve(import.meta.dirname, '../../src/offline/worker.ts') },
        output: { format: 'iife', entryFileNames: WORKER },
      },
    },
  });
}
