import '../closedPipe.ts';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sum } from 'd3-array';
import { FALLBACK, LANGUAGES } from '../../src/catalog/languages.ts';
import { allFigures } from '../../src/figures/find.ts';
import { figureId } from '../../src/figures/ref.ts';
import { allPaths } from '../../src/view/pages.ts';
import type { EmbedAssets } from './embedScripts.ts';
import { neededAnswers, writeFrames } from './embeds.ts';
import { catalogOf } from './environment.ts';
import { writeOpenPackage } from './openOnly.ts';
import { type BuildOptions, HELP, readOptions } from './options.ts';
import { assetsOf, pagesOf } from './pages.ts';
import { tidyPictures } from './pictures/shared.ts';
import type { Asked } from './processes/ask.ts';
import { share } from './processes/crew.ts';
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

async function main(options: BuildOptions): Promise<void> {
  const { base, site, out } = options;
  const started = performance.now();
  const step = (what: string) =>
    console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${what}`);
  rmSync(out, { recursive: true, force: true });
  const [assets, { version, answers }] = await Promise.all([
    alone<EmbedAssets>('bundle.ts', options),
    alone<Asked>('ask.ts', options),
  ]);
  step(`scripts, styles and ${answers} answers of data version ${version}`);

  const source = publishedIn(out);
  const catalogs = await Promise.all(LANGUAGES.map((language) => catalogOf(source, language)));
  const [catalog] = catalogs;
  if (catalog === undefined) throw new Error('expected a language');
  const pages = pagesOf(catalog);
  const figures = allFigures(catalog, (path) => existsSync(join(out, path)));
  const { root, styles } = assetsOf(out, base, FALLBACK, 'overview');
  writeRoot(out, base, root, styles);
  if (site !== null) writeSitemap(out, base, site, allPaths(catalog));
  const frames = writeFrames(catalogs, out);
  const jobs: DrawJob[] = [
    ...chunks(pages, PAGES_AT_ONCE).map((own) => ({ pages: own, embeds: [] })),
    ...chunks(figures, FIGURES_AT_ONCE).map((own) => ({ pages: [], embeds: own })),
  ];
  const release = releaseOf(out);
  const given: DrawOptions = { options, assets };
  const drawn = await share<DrawOptions, DrawJob, Drawn>(program('draw.ts'), given, jobs, PROCESSES);
  step(
    `${sum(drawn, (own) => own.pages)} pages and ${sum(drawn, (own) => own.embeds.count)} figures to embed in ${out}`,
  );

  if (options.archive !== null) {
    const kept = new Map([...neededAnswers(out), ...frames, ...drawn.flatMap(({ embeds }) => embeds.names)]);
    const embeds = { figures: figures.map(figureId), kept };
    const { versions, vanished } = await writeArchive(options.archive, version, embeds, { options, assets });
    step(`${versions} earlier data versions from ${options.archive}, with ${vanished} figures of their own`);
  }
  moveAnswers(out, release);
  if (site === null) console.warn(WITHOUT_SITE);
  else await tidyPictures(new Date());
}

/** Does one thing in a process of its own: the memory it takes ends with it. */
async function alone<Result>(file: string, options: BuildOptions): Promise<Result> {
  const [result] = await share<BuildOptions, null, Result>(program(file), options, [null], 1);
  if (result === undefined) throw new Error(`expected a result of ${file}`);
  return result;
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}

const WITHOUT_SITE = [
  'No --site was given, so what needs an absolute address is missing:',
  '- canonical addresses and links between languages, for search engines',
  '- sitemap.xml',
  '- oEmbed answers and the links to them',
  '- pictures for shared links',
  '- the address in the pictures of figures',
  '- addresses in the descriptions of data sets, for search engines',
].join('\n');

/** The same build over the open part of the data package. */
async function openOnly(options: BuildOptions): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'meridian-open-'));
  try {
    const left = writeOpenPackage(options.data, data);
    console.log(
      `Left out: ${left.observations} observations, ${left.targets} targets, ${left.policies} policy facts`,
    );
    console.log(`and ${left.indicators.length} indicators: ${left.indicators.join(', ')}`);
    await main({ ...options, data });
  } finally {
    rmSync(data, { recursive: true });
  }
}

const options = readOptions(process.argv.slice(2));
if (options === 'help') console.log(HELP);
else if (options.openOnly) await openOnly(options);
else await main(options);
