import type { AnswerSource } from '../../src/answers/paths.ts';
import type { CatalogLists } from '../../src/catalog/catalog.ts';
import { LANGUAGES } from '../../src/catalog/languages.ts';
import {
  frameCatalogPath,
  type PublishedFrameCatalog,
  unpackFrameCatalog,
} from '../../src/embed/frameCatalog.ts';
import { namesPath } from '../../src/embed/meta.ts';
import { figureOf } from '../../src/figures/find.ts';
import { kinds } from '../../src/figures/kinds.ts';
import {
  drawable,
  type KeptVersion,
  keep,
  keepContents,
  publishKept,
  readKept,
  versionsIn,
} from './archive.ts';
import type { EmbedAssets } from './embedScripts.ts';
import { writeEmbed } from './embeds.ts';
import { environmentOf } from './environment.ts';
import type { ReleaseOptions } from './release.ts';

/** Today's figures, and the answers that a later build needs to draw them: path under the site → content. */
interface Embeds {
  readonly figures: readonly string[];
  readonly kept: ReadonlyMap<string, unknown>;
}

/** What the build was asked for, and the scripts and styles that it made for embeds. */
interface Built {
  readonly options: ReleaseOptions;
  readonly assets: EmbedAssets;
}

/**
 * Adds today's data version to the archive and publishes the earlier ones: what figures frozen at them are drawn from, and
 * the pages of figures that only they held.
 *
 * @returns how many versions are published, and how many figures today's data no longer hold
 */
export async function writeArchive(
  archive: string,
  version: string,
  { kept, figures }: Embeds,
  { options, assets }: Built,
): Promise<{ readonly versions: number; readonly vanished: number }> {
  // First, since this mends what earlier versions share with today's.
  keepContents(archive, kept);
  const earlier = drawable(versionsIn(archive), options.openOnly).filter((own) => own.version !== version);
  publishKept(archive, earlier, options.out);
  const vanished = vanishedFrom(earlier, figures);
  for (const [id, last] of vanished) await writeVanished(archive, id, last, { options, assets });
  keep(archive, { version, open: options.openOnly, figures, answers: kept });
  return { versions: earlier.length, vanished: vanished.size };
}

/** Figures that there are no more → the last version that held them. */
export function vanishedFrom(
  earlier: readonly KeptVersion[],
  figures: readonly string[],
): Map<string, KeptVersion> {
  const today = new Set(figures);
  return new Map(
    earlier.flatMap((version) =>
      version.figures.filter((id) => !today.has(id)).map((id) => [id, version] as const),
    ),
  );
}

/** A figure as the last version that held it had it. */
async function writeVanished(
  archive: string,
  id: string,
  version: KeptVersion,
  { options, assets }: Built,
): Promise<void> {
  const figure = figureOf(id);
  if (figure === null) return;
  const source: AnswerSource = {
    published: async (path) => readKept(archive, version, path),
    askSeries: () => Promise.reject(new Error(`${id} is not asked for`)),
  };
  for (const language of LANGUAGES) {
    const catalog = unpackFrameCatalog(
      readKept<PublishedFrameCatalog>(archive, version, frameCatalogPath(language)),
    );
    const names = readKept<CatalogLists>(
      archive,
      version,
      namesPath(language, figure, kinds[figure.kind].names),
    );
    const environment = await environmentOf({ ...catalog, ...names }, options);
    await writeEmbed(figure, environment, source, { options, assets, vanished: true });
  }
}
