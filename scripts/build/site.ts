import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { max, sum } from 'd3-array';
import { FALLBACK, LANGUAGES } from '../../src/catalog/languages.ts';
import { allFigures } from '../../src/figures/find.ts';
import { figureId } from '../../src/figures/ref.ts';
import { allPaths } from '../../src/view/pages.ts';
import { policyWith } from './document.ts';
import type { EmbedAssets } from './embedScripts.ts';
import { neededAnswers, writeFrames, writeRecipeFrame } from './embeds.ts';
import { catalogOf, environmentOf } from './environment.ts';
import { writeOfflineList } from './offlineList.ts';
import type { BuildOptions } from './options.ts';
import { assetsOf, pagesOf } from './pages.ts';
import { tidyPictures } from './pictures/shared.ts';
import type { Asked } from './processes/ask.ts';
import { peakMemory, type Shared, share, together } from './processes/crew.ts';
import type { DrawJob, Drawn, DrawOptions } from './processes/draw.ts';
import { publishedIn } from './published.ts';
import { moveAnswers, releaseOf } from './release.ts';
import { writeRoot } from './root.ts';
import { writeSitemap } from './sitemap.ts';
import { writeArchive } from './vanished.ts';

/** Processes that draw pages at the same time. */
const PROCESSES = 2;
/** Pages or figures handed out at once: few enough for both processes to end together. */
const PAGES_AT_ONCE = 8;
const FIGURES_AT_ONCE = 16;

const program = (file: string) => new URL(`./processes/${file}`, import.meta.url);

/** What a site came to. */
export interface WrittenSite {
  readonly version: string;
  /** bytes that all processes of the build together took at most */
  readonly memory: number;
}

/**
 * Writes a site.
 *
 * @param options `out` is an empty folder
 * @param step is told what is done, as it is done
 */
export async function writeSite(options: BuildOptions, step: (what: string) => void): Promise<WrittenSite> {
  const { base, site, out, archive } = options;
  const [bundled, asked] = await together([
    share<BuildOptions, null, EmbedAssets>(program('bundle.ts'), options, [null], 1),
    share<BuildOptions, null, Asked>(program('ask.ts'), options, [null], 1),
  ]);
  const assets = only(bundled);
  const { version, answers } = only(asked);
  step(`scripts, styles and ${answers} answers of data version ${version}`);

  const source = publishedIn(out);
  const catalogs = await Promise.all(LANGUAGES.map((language) => catalogOf(source, language)));
  const [catalog] = catalogs;
  if (catalog === undefined) throw new Error('expected a language');
  const pages = pagesOf(catalog);
  const figures = allFigures(catalog, (path) => existsSync(join(out, path)));
  const { boot, root, styles } = assetsOf(out, base, FALLBACK, 'overview');
  writeRoot(out, base, root, styles);
  step(`Content-Security-Policy, for hosts that send headers: ${policyWith(boot)}`);
  if (site !== null) writeSitemap(out, base, site, allPaths(catalog));
  const frames = writeFrames(catalogs, out);
  const jobs: DrawJob[] = [
    ...chunks(pages, PAGES_AT_ONCE).map((own) => ({ pages: own, embeds: [] })),
    ...chunks(figures, FIGURES_AT_ONCE).map((own) => ({ pages: [], embeds: own })),
  ];
  const given: DrawOptions = { options: { ...options, release: releaseOf(out) }, assets };
  for (const own of catalogs)
    await writeRecipeFrame(await environmentOf(own, options), given.options, assets);
  const drawing = await share<DrawOptions, DrawJob, Drawn>(program('draw.ts'), given, jobs, PROCESSES);
  const drawn = drawing.results;
  step(
    `${sum(drawn, (own) => own.pages)} pages and ${sum(drawn, (own) => own.embeds.count)} figures to embed`,
  );

  if (archive !== null) {
    const kept = new Map([...neededAnswers(out), ...frames, ...drawn.flatMap(({ embeds }) => embeds.names)]);
    const embeds = { figures: figures.map(figureId), kept };
    const { versions, vanished } = await writeArchive(archive, version, embeds, given);
    step(`${versions} earlier data versions from ${archive}, with ${vanished} figures of their own`);
  }
  if (site !== null) await tidyPictures(new Date());
  writeOfflineList(out);
  moveAnswers(out, given.options.release);
  // Vite's list of what it bundled is for the build alone.
  rmSync(join(out, '.vite'), { recursive: true });
  const stages = [bundled.memory + asked.memory, drawing.memory];
  return { version, memory: peakMemory() + (max(stages) ?? 0) };
}

/** The result of the only job. */
function only<Result>({ results: [result] }: Shared<Result>): Result {
  if (result === undefined) throw new Error('expected a result');
  return result;
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}
