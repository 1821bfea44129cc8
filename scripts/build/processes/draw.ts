import type { FigureRef } from '../../../src/figures/ref.ts';
import type { EmbedAssets } from '../embedScripts.ts';
import { embedWriter, type WrittenEmbeds } from '../embeds.ts';
import { pageWriter } from '../pages.ts';
import { publishedIn } from '../published.ts';
import type { ReleaseOptions } from '../release.ts';
import { serve } from './crew.ts';

export interface DrawOptions {
  readonly options: ReleaseOptions;
  readonly assets: EmbedAssets;
}

/** Some of the site's documents, each in every language: neighbours, so that they stand on the same answers. */
export interface DrawJob {
  readonly pages: readonly string[];
  readonly embeds: readonly FigureRef[];
}

export interface Drawn {
  /** how many documents were written */
  readonly pages: number;
  readonly embeds: WrittenEmbeds;
}

/** Writes pages and embeds from the answers that are written already. */
await serve(async ({ options, assets }: DrawOptions) => {
  const source = publishedIn(options.out);
  const writePages = await pageWriter(source, options);
  const writeEmbeds = await embedWriter(source, options, assets);
  return async ({ pages, embeds }: DrawJob): Promise<Drawn> => ({
    pages: await writePages(pages),
    embeds: await writeEmbeds(embeds),
  });
});
