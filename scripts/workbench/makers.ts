import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AnswerSource } from '../../src/answers/paths.ts';
import { routeOf, splitLanguage } from '../../src/app/routes.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { FALLBACK, type Language } from '../../src/catalog/languages.ts';
import { allFigures, figureOf } from '../../src/figures/find.ts';
import { type FigureRef, figureId } from '../../src/figures/ref.ts';
import { SHELL } from '../../src/offline/site.ts';
import { LIST } from '../../src/offline/wanted.ts';
import { paths } from '../../src/view/links.ts';
import { allPaths, folderOf } from '../../src/view/pages.ts';
import { RECIPE_FRAME } from '../../src/view/recipeFrame.ts';
import type { EmbedAssets, Framed } from '../build/embedScripts.ts';
import { embedWriter, writeRecipeFrame } from '../build/embeds.ts';
import { catalogOf, environmentOf } from '../build/environment.ts';
import { writeOfflineList } from '../build/offlineList.ts';
import type { BuildOptions } from '../build/options.ts';
import { assetsOf, NOWHERE, pageWriter } from '../build/pages.ts';
import { isPictured } from '../build/pictures/shared.ts';
import { publishedIn } from '../build/published.ts';
import { type ReleaseOptions, releaseOf } from '../build/release.ts';
import { writeRoot } from '../build/root.ts';
import { writeSitemap } from '../build/sitemap.ts';

/** What makes the files of a site one by one, as the build makes them all. */
export interface Makers {
  /** The file of an address, under the site; null where the site has none of that name, or none that is made. */
  fileOf(address: string): string | null;
  /** Makes a file that `fileOf` named, and those that always come with it. */
  make(file: string): Promise<void>;
}

/**
 * @param options `out` holds all answers, and the manifest of the bundle
 * @param assetsOfKind what frames of a kind load
 */
export async function makersIn(
  options: BuildOptions,
  assetsOfKind: (kind: Framed) => Promise<EmbedAssets>,
): Promise<Makers> {
  const { out, base, site } = options;
  const source = publishedIn(out);
  const catalog = await catalogOf(source, FALLBACK);
  const known: Known = {
    options: { ...options, release: releaseOf(out) },
    source,
    catalog,
    assetsOfKind,
    figures: new Set(allFigures(catalog, (path) => existsSync(join(out, path))).map(figureId)),
  };
  return {
    fileOf(address) {
      const file = address.replace(/(^|\/)$/, '$1index.html');
      return makerOf(known, file) === null ? null : file;
    },
    async make(file) {
      const make = makerOf(known, file);
      if (make === null)
        throw new Error(`expected a file of the site, found ${file} under ${site ?? ''}${base}`);
      await make();
    },
  };
}

/** Whether a document tells of the files below `data/`, so that these have to be there first. */
export function restsOnTables(address: string): boolean {
  return folderOf('data') === splitLanguage(address)?.rest.split('/')[0];
}

interface Known {
  readonly options: ReleaseOptions;
  readonly source: AnswerSource;
  readonly catalog: Catalog;
  readonly assetsOfKind: (kind: Framed) => Promise<EmbedAssets>;
  /** ids of all figures that can be embedded */
  readonly figures: ReadonlySet<string>;
}

type Make = () => void | Promise<void>;

function makerOf(known: Known, file: string): Make | null {
  const { options, catalog } = known;
  const { out, base, site } = options;
  if (file === 'index.html') {
    return () => {
      const { root, styles } = assetsOf(out, base, FALLBACK, 'overview');
      writeRoot(out, base, root, styles);
    };
  }
  if (file === 'sitemap.xml' && site !== null) {
    return () => writeSitemap(out, base, site, allPaths(catalog));
  }
  if (file === SHELL) return () => pages(known, FALLBACK, NOWHERE);
  if (file === LIST) {
    return async () => {
      await pages(known, FALLBACK, NOWHERE);
      writeOfflineList(out);
    };
  }
  const { language, rest } = splitLanguage(file) ?? {};
  if (language === undefined || rest === undefined) return null;
  if (rest === `${paths.embed(RECIPE_FRAME)}index.html`) return () => recipeFrame(known, language);
  const figure = figureAt(known, rest);
  if (figure !== null) return () => frame(known, language, figure);
  return pageAt(known, language, rest);
}

/** The figure of a file such as `embed/ranking-internet-users/figure.svg`. */
function figureAt({ options, figures }: Known, rest: string): FigureRef | null {
  const [, id = '', name] = /^embed\/([\w-]+)\/(index\.html|figure\.svg|oembed\.json)$/.exec(rest) ?? [];
  if (!figures.has(id) || (name === 'oembed.json' && options.site === null)) return null;
  return figureOf(id);
}

async function frame({ options, source, assetsOfKind }: Known, language: Language, figure: FigureRef) {
  const write = await embedWriter(source, options, await assetsOfKind(figure.kind), [language]);
  await write([figure]);
}

async function recipeFrame({ options, source, assetsOfKind }: Known, language: Language) {
  const environment = await environmentOf(await catalogOf(source, language), options);
  await writeRecipeFrame(environment, options, await assetsOfKind(RECIPE_FRAME));
}

function pageAt(known: Known, language: Language, rest: string): Make | null {
  const { site } = known.options;
  const [, path, name] = /^((?:[\w-]+\/)*)(index\.html|picture\.png)$/.exec(rest) ?? [];
  if (path === undefined || (name === 'picture.png' && site === null)) return null;
  const kind = routeOf(path, known.catalog).page;
  const isThere = name === 'picture.png' ? isPictured(kind) : kind !== 'not-found';
  return isThere ? () => pages(known, language, path) : null;
}

async function pages({ options, source }: Known, language: Language, path: string): Promise<void> {
  const write = await pageWriter(source, options, [language]);
  await write([path]);
}
