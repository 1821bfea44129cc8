import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IndicatorAbout } from '../../src/answers/published.ts';
import { prerender } from '../../src/app/prerender.tsx';
import { allPaths, routeOf } from '../../src/app/routes.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { LANGUAGES, type Language } from '../../src/catalog/types.ts';
import { type AnswerSource, answerPaths } from '../../src/pages/answers.ts';
import { figureOfPage } from '../../src/pages/embed/refs.ts';
import type { Environment } from '../../src/ui/environment.tsx';
import { paths } from '../../src/ui/links.ts';
import { loadWords } from '../../src/words/load.ts';
import { numbers } from '../../src/words/numbers.ts';
import type { Answers } from './answers.ts';
import { datasetOf } from './dataset.ts';
import { type Assets, documentOf } from './document.ts';
import { oembedPath } from './oembed.ts';
import type { BuildOptions } from './options.ts';
import { sharedPath, sharedPicture } from './pictures/shared.ts';
import { writeRoot } from './root.ts';
import { writeSitemap } from './sitemap.ts';

/** Reads published answers from memory: in the build there is no network. */
export function sourceOf({ files }: Answers): AnswerSource {
  return {
    async published<T>(path: string): Promise<T> {
      if (!files.has(path)) throw new Error(`${path} was not published`);
      return files.get(path) as T;
    },
    askSeries: (indicator) => Promise.reject(new Error(`the series of ${indicator} was not published`)),
  };
}

/** No page: what static hosts show for an address that leads nowhere. */
const NOWHERE = '404/';

interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/** @param language its words are fetched with the first script, not after it */
function assetsOf(out: string, base: string, language: Language): Assets {
  const manifest: Readonly<Record<string, ManifestEntry>> = JSON.parse(
    readFileSync(join(out, '.vite/manifest.json'), 'utf8'),
  );
  const entry = (name: string): ManifestEntry => {
    const found = manifest[name];
    if (found === undefined) throw new Error(`expected ${name} in the build's manifest`);
    return found;
  };
  const browser = entry('src/app/browser.tsx');
  const words = `src/words/${language}.ts`;
  return {
    boot: `${base}${entry('src/app/boot.ts').file}`,
    root: `${base}${entry('src/app/root.ts').file}`,
    script: `${base}${browser.file}`,
    imports: [...new Set([...(browser.imports ?? []), words, ...(entry(words).imports ?? [])])]
      .filter((name) => name !== 'src/app/browser.tsx')
      .map((name) => `${base}${entry(name).file}`),
    styles: (browser.css ?? []).map((file) => `${base}${file}`),
  };
}

/** What a page tells search engines of the data it shows. */
function dataOf(
  path: string,
  catalog: Catalog,
  { files }: Answers,
  { base, site }: BuildOptions,
): Record<string, unknown> | null {
  const route = routeOf(path, catalog);
  if (route.page !== 'indicator') return null;
  const about = files.get(answerPaths.about(route.indicator.indicator)) as IndicatorAbout;
  return datasetOf(catalog, route.indicator, about, base, site);
}

/** Answers fetched with the page: those that a link to another view of it will hardly do without. */
function preloadOf(path: string, catalog: Catalog, answers: readonly string[]): readonly string[] {
  if (path === NOWHERE) return [];
  const kept = path === paths.compare ? [answerPaths.scores(catalog.scoreYear)] : answers;
  return [answerPaths.catalog(catalog.language), ...kept];
}

/**
 * Writes every page in every language.
 *
 * @returns how many pages were written
 */
export async function writePages(answers: Answers, options: BuildOptions): Promise<number> {
  const { base, out, site } = options;
  const source = sourceOf(answers);
  let count = 0;
  for (const language of LANGUAGES) {
    const catalog = answers.catalogs[language];
    const assets = assetsOf(out, base, language);
    if (language === 'en') writeRoot(out, base, assets.root, assets.styles);
    const environment: Environment = {
      catalog,
      words: await loadWords(language),
      numbers: numbers(language),
      base,
      ...(site !== null && { site }),
    };
    let drawn: Promise<void> = Promise.resolve();
    const write = async (path: string, file: string) => {
      const page = await prerender(environment, source, `${base}${language}/${path}`);
      const target = join(out, file);
      mkdirSync(dirname(target), { recursive: true });
      const figure = figureOfPage(path);
      const picture = site === null || path === NOWHERE ? null : sharedPicture(page, environment);
      const { path: at, ...size } = sharedPath(environment, path);
      const document = documentOf({
        ...page,
        language,
        base,
        site,
        version: catalog.version,
        path: path === NOWHERE ? null : path,
        assets,
        preload: preloadOf(path, catalog, page.answers).map(
          (answer) => `${base}${answer}?v=${catalog.version}`,
        ),
        oembed: site === null || figure === null ? null : `${site}${oembedPath(base, language, figure)}`,
        picture: picture === null ? null : { address: `${site}${at}`, ...size, alt: picture.alt },
        data: dataOf(path, catalog, answers, options),
      });
      writeFileSync(target, document);
      // One is drawn, in a thread of its own, while the next page is made.
      await drawn;
      if (picture !== null)
        drawn = picture.png.then((png) => writeFileSync(join(out, at.slice(base.length)), png));
      count += 1;
    };
    const all = allPaths(catalog);
    if (site !== null && language === 'en') writeSitemap(out, base, site, all);
    for (const path of all) await write(path, `${language}/${path}index.html`);
    if (language === 'en') await write(NOWHERE, '404.html');
    await drawn;
  }
  return count;
}
