import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FILES_PATH, type PublishedFiles } from '../../src/answers/filed.ts';
import { inRelease } from '../../src/answers/paths.ts';
import type { IndicatorAbout } from '../../src/answers/published.ts';
import { entryOf } from '../../src/app/pageCode.ts';
import { prerender } from '../../src/app/prerender.tsx';
import { type Route, routeOf } from '../../src/app/routes.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { indicatorOf } from '../../src/catalog/find.ts';
import { FALLBACK, LANGUAGES, type Language } from '../../src/catalog/languages.ts';
import { figureOfPage } from '../../src/figures/find.ts';
import { type AnswerSource, answerPaths } from '../../src/pages/answers.ts';
import { feedPath, paths } from '../../src/view/links.ts';
import { allPaths } from '../../src/view/pages.ts';
import { ar } from '../../src/words/data/ar.ts';
import { en } from '../../src/words/data/en.ts';
import { fr } from '../../src/words/data/fr.ts';
import type { DataWords } from '../../src/words/data/types.ts';
import type { Environment } from '../../src/words/environment.ts';
import { collectionOf, datasetOf } from './dataset.ts';
import { type Assets, type Boot, type DocumentParts, documentOf } from './document.ts';
import { catalogOf, environmentOf } from './environment.ts';
import { leanHtml } from './leanHtml.ts';
import { oembedPath } from './oembed.ts';
import type { BuildOptions } from './options.ts';
import { isPictured, sharedPath, sharedPicture } from './pictures/shared.ts';
import type { ReleaseOptions } from './release.ts';

const DATA_WORDS: Readonly<Record<Language, DataWords>> = { en, fr, ar };

/** No page: what static hosts show for an address that leads nowhere. */
export const NOWHERE = '404/';

interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/**
 * @param language its words are fetched with the first script, not after it
 * @param page its code is, too
 */
export function assetsOf(out: string, base: string, language: Language, page: Route['page']): Assets {
  const manifest: Readonly<Record<string, ManifestEntry>> = JSON.parse(
    readFileSync(join(out, '.vite/manifest.json'), 'utf8'),
  );
  const entry = (name: string): ManifestEntry => {
    const found = manifest[name];
    if (found === undefined) throw new Error(`expected ${name} in the build's manifest`);
    return found;
  };
  const browser = entry('src/app/browser.tsx');
  const later = [`src/words/${language}.ts`, entryOf(page)];
  return {
    boot: bootOf(out, base, entry('src/app/boot.ts').file),
    root: `${base}${entry('src/app/root.ts').file}`,
    script: `${base}${browser.file}`,
    imports: [
      ...new Set([
        ...(browser.imports ?? []),
        ...later.flatMap((name) => [name, ...(entry(name).imports ?? [])]),
      ]),
    ]
      .filter((name) => name !== 'src/app/browser.tsx')
      .map((name) => `${base}${entry(name).file}`),
    styles: [...(browser.css ?? []), ...stylesOf(manifest[stylesPath(page)])].map((file) => `${base}${file}`),
  };
}

/** In the page where it is bundled; the workbench serves it as a source. */
function bootOf(out: string, base: string, file: string): Boot {
  if (!file.endsWith('.js')) return { file: `${base}${file}` };
  const code = readFileSync(join(out, file), 'utf8').trim();
  if (code.includes('<')) throw new Error(`${file}: its text would end where it stands in a page`);
  return { code };
}

/** The styles of a kind of page, which not every one has. */
const stylesPath = (page: Route['page']) => `src/pages/${page}/page.css`;

function stylesOf(entry: ManifestEntry | undefined): readonly string[] {
  if (entry === undefined) return [];
  return entry.css ?? [entry.file];
}

/** Of every kind of page. */
function assetsIn(out: string, base: string, language: Language): (page: Route['page']) => Assets {
  const known = new Map<Route['page'], Assets>();
  return (page) => {
    const assets = known.get(page) ?? assetsOf(out, base, language, page);
    known.set(page, assets);
    return assets;
  };
}

/** What a page tells search engines of the data it shows. */
async function dataOf(
  path: string,
  catalog: Catalog,
  source: AnswerSource,
  { base, site }: BuildOptions,
): Promise<Record<string, unknown> | null> {
  const route = routeOf(path, catalog);
  if (route.page === 'data')
    return collectionOf(catalog, await source.published<PublishedFiles>(FILES_PATH), { base, site });
  if (route.page !== 'indicator') return null;
  const about = await source.published<IndicatorAbout>(answerPaths.about(route.of));
  return datasetOf(catalog, indicatorOf(catalog, route.of), about, { base, site });
}

/** The feed of changes, where the page tells of them. */
function feedOf(path: string, language: Language, { base, site }: BuildOptions): DocumentParts['feed'] {
  if (path !== paths.data) return null;
  return { address: `${site ?? ''}${base}${feedPath(language)}`, title: DATA_WORDS[language].feed.title };
}

/** Answers fetched with the page: those that a link to another view of it will hardly do without. */
function preloadOf(path: string, catalog: Catalog, answers: readonly string[]): readonly string[] {
  if (path === NOWHERE) return [];
  const kept = path === paths.compare ? [answerPaths.scores(catalog.scoreYear)] : answers;
  return [answerPaths.catalog(catalog.language), ...kept];
}

/** Every page, for those who share the work. */
export function pagesOf(catalog: Catalog): string[] {
  return [...allPaths(catalog), NOWHERE];
}

/**
 * Writes pages in every language, or in some.
 *
 * @returns a function that writes some of them, and says how many documents that were
 */
export async function pageWriter(
  source: AnswerSource,
  options: ReleaseOptions,
  among: readonly Language[] = LANGUAGES,
): Promise<(paths: readonly string[]) => Promise<number>> {
  const { base, out, site, release } = options;
  const languages = await Promise.all(
    among.map(async (language) => ({
      environment: {
        ...(await environmentOf(await catalogOf(source, language), options)),
        ...(site !== null && { site }),
      },
      assets: assetsIn(out, base, language),
    })),
  );
  const inEnglish = languages.filter(({ environment }) => environment.catalog.language === FALLBACK);
  const document = async (
    path: string,
    environment: Environment<Catalog>,
    assets: (page: Route['page']) => Assets,
  ) => {
    const { catalog } = environment;
    const { language, version } = catalog;
    const page = await prerender(environment, source, `${base}${language}/${path}`);
    const figure = figureOfPage(path);
    const kind = routeOf(path, catalog).page;
    const picture = site === null || !isPictured(kind) ? null : sharedPicture(page, environment);
    const { path: at, ...size } = sharedPath(environment, path);
    const html = documentOf({
      ...page,
      language,
      base,
      site,
      version,
      release,
      path: path === NOWHERE ? null : path,
      assets: assets(kind),
      preload: preloadOf(path, catalog, page.answers).map((answer) => `${base}${inRelease(answer, release)}`),
      feed: feedOf(path, language, options),
      oembed: site === null || figure === null ? null : `${site}${oembedPath(base, language, figure)}`,
      picture: picture === null ? null : { address: `${site}${at}`, ...size, alt: picture.alt },
      data: await dataOf(path, catalog, source, options),
    });
    write(join(out, path === NOWHERE ? '404.html' : `${language}/${path}index.html`), leanHtml(html));
    if (picture !== null) write(join(out, at.slice(base.length)), await picture.png);
  };
  return async (paths) => {
    let count = 0;
    // The picture of one is drawn, in a thread of its own, while the next page is made.
    let last: Promise<void> = Promise.resolve();
    for (const path of paths) {
      for (const { environment, assets } of path === NOWHERE ? inEnglish : languages) {
        const own = document(path, environment, assets);
        await last;
        last = own;
        count += 1;
      }
    }
    await last;
    return count;
  };
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
