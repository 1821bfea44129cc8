import { build } from 'vite';
import { buildEmbedScripts, type EmbedAssets } from '../embedScripts.ts';
import { writeNotices } from '../notices.ts';
import type { BuildOptions } from '../options.ts';
import { serve } from './crew.ts';

/** Bundles scripts and styles of pages and of embeds, while answers are written to the same folder. */
await serve(async ({ base, out }: BuildOptions) => async (): Promise<EmbedAssets> => {
  await build({ base, build: { outDir: out, emptyOutDir: false }, logLevel: 'warn' });
  writeNotices(out);
  return buildEmbedScripts(base, out);
});
