import { build } from 'vite';
import { writeApp } from '../app.ts';
import { buildEmbedScripts, type EmbedAssets } from '../embedScripts.ts';
import { writeNotices } from '../notices.ts';
import type { BuildOptions } from '../options.ts';
import { buildWorker } from '../worker.ts';
import { serve } from './crew.ts';

/** Bundles scripts and styles of pages and of embeds, while answers are written to the same folder. */
await serve(async ({ base, out }: BuildOptions) => async (): Promise<EmbedAssets> => {
  await build({ base, build: { outDir: out, emptyOutDir: false }, logLevel: 'warn' });
  writeNotices(out);
  await buildWorker(base, out);
  await writeApp(out);
  return buildEmbedScripts(base, out);
});
