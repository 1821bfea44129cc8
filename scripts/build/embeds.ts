import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { AnswerSource } from '../../src/answers/paths.ts';
import type { Catalog, NamingCatalog } from '../../src/catalog/catalog.ts';
import { LANGUAGES, type Language } from '../../src/catalog/languages.ts';
import { frameCatalogPath, packFrameCatalog } from '../../src/embed/frameCatalog.ts';
import { type Names, namesPath } from '../../src/embed/meta.ts';
import { type PrerenderedFrame, prerenderFrame } from '../../src/embed/prerender.tsx';
import { RecipePage } from '../../src/embed/RecipePage.tsx';
import { KINDS, kinds } from '../../src/figures/kinds.ts';
import { type FigureRef, figureId } from '../../src/figures/ref.ts';
import { scoredNames } from '../../src/figures/scores/read.ts';
import { shortNamesOf, shortNamesPath } from '../../src/figures/scores/shortNames.ts';
import { scoreSources, scoreSourcesPath } from '../../src/figures/sources.ts';
import { OVERALL } from '../../src/scoring/overall.ts';
import { href, paths } from '../../src/view/links.ts';
import { RECIPE_FRAME } from '../../src/view/recipeFrame.ts';
import type { Environment } from '../../src/words/environment.ts';
import { loadLabWords } from '../../src/words/lab/load.ts';
import { escaped, oembedLink } from './document.ts';
import type { EmbedAssets, Framed, KindAssets } from './embedScripts.ts';
import { catalogOf, environmentOf } from './environment.ts';
import { frameDocument } from './frameDocument.ts';
import { leanHtml } from './leanHtml.ts';
import { leanMarkup } from './leanMarkup.ts';
import { isOffered, oembedOf, oembedPath } from './oembed.ts';
import { sharedPath } from './pictures/shared.ts';
import { svgOf } from './pictures/svg.ts';
import type { ReleaseOptions } from './release.ts';

/** Folders of answers that some view of a figure is read from. */
const NEEDED = [...new Set(KINDS.flatMap(([, { answers }]) => answers))];

/**
 * Writes what all embeds of a language share.
 *
 * @returns what the archive keeps of that: path under the site → content
 */
export function writeFrames(catalogs: readonly Catalog[], out: string): Map<string, unknown> {
  const kept = new Map<string, unknown>();
  for (const catalog of catalogs) {
    const { language } = catalog;
    const frame = packFrameCatalog(catalog);
    write(join(out, frameCatalogPath(language)), JSON.stringify(frame));
    write(join(out, shortNamesPath(language)), JSON.stringify(shortNamesOf(catalog)));
    kept.set(frameCatalogPath(language), frame);
    kept.set(namesPath(language, { kind: 'matrix', of: OVERALL }, kinds.matrix.names), scoredNames(catalog));
  }
  // Sources are the same in every language.
  const [any] = catalogs;
  if (any === undefined) throw new Error('expected a language');
  for (const column of [OVERALL, ...any.areas.map(({ area }) => area)]) {
    write(join(out, scoreSourcesPath(column)), JSON.stringify(scoreSources(any, column)));
  }
  return kept;
}

/** Answers that a later build needs to draw today's figures, in the order of their paths: path under the site → content. */
export function neededAnswers(out: string): Map<string, unknown> {
  const paths = NEEDED.filter((folder) => existsSync(join(out, 'answers', folder))).flatMap((folder) =>
    readdirSync(join(out, 'answers', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json'))
      .map((file) => `answers/${folder}/${file.replaceAll('\\', '/')}`),
  );
  return new Map(paths.sort().map((path) => [path, JSON.parse(readFileSync(join(out, path), 'utf8'))]));
}

export interface WrittenEmbeds {
  /** documents */
  readonly count: number;
  /** the names that figures need: path under the site → names */
  readonly names: readonly (readonly [string, Names])[];
}

/**
 * Writes embeds in every language, or in some.
 *
 * @returns a function that writes some of them
 */
export async function embedWriter(
  source: AnswerSource,
  options: ReleaseOptions,
  assets: EmbedAssets,
  among: readonly Language[] = LANGUAGES,
): Promise<(figures: readonly FigureRef[]) => Promise<WrittenEmbeds>> {
  const environments = await Promise.all(
    among.map(async (language) => environmentOf(await catalogOf(source, language), options)),
  );
  return async (figures) => {
    const names: (readonly [string, Names])[] = [];
    for (const figure of figures) {
      for (const environment of environments) {
        const { meta } = await writeEmbed(figure, environment, source, { options, assets });
        const { names: ofKind } = kinds[figure.kind];
        const path = namesPath(environment.catalog.language, figure, ofKind);
        if (ofKind === 'indicator' || ofKind === 'figure') names.push([path, meta.names]);
      }
    }
    return { count: figures.length * environments.length, names };
  };
}

/** How an embed is written. */
interface Writing {
  readonly options: ReleaseOptions;
  readonly assets: EmbedAssets;
  /** its data are published no more; left out: they are */
  readonly vanished?: boolean;
}

/** Writes one embed, and beside it its picture and, where it stands for a page, what oEmbed consumers read. */
export async function writeEmbed(
  figure: FigureRef,
  environment: Environment<NamingCatalog>,
  source: AnswerSource,
  { options: { base, out, site, release }, assets, vanished = false }: Writing,
): Promise<PrerenderedFrame> {
  const { language } = environment.catalog;
  const embed = await prerenderFrame(environment, source, figure, vanished);
  const id = figureId(figure);
  const file = (path: string) => join(out, path.slice(base.length));
  const page = `${href(base, language, paths.embed(id))}index.html`;
  write(file(page), embedDocument(embed, environment, { id, site, release, assets, vanished }));
  const held = href(base, language, embed.figure.page);
  const picture = svgOf(embed, environment, site === null ? '' : `${site}${held}`);
  write(file(href(base, language, paths.picture(id))), picture);
  if (site !== null && isOffered(figure)) {
    const thumbnail = sharedPath(environment, embed.figure.page);
    const answer = oembedOf(embed, { site, environment }, thumbnail);
    write(file(oembedPath(base, language, id)), JSON.stringify(answer));
  }
  return embed;
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** What an embed's document says beside its figure. */
interface Described
  extends Required<Pick<Writing, 'assets' | 'vanished'>>,
    Pick<ReleaseOptions, 'site' | 'release'> {
  readonly id: string;
}

/** The document of an embed; search engines are sent to the page that holds the figure. */
function embedDocument(
  { html, figure, title, description, meta }: PrerenderedFrame,
  { catalog: { language, version }, base }: Environment<NamingCatalog>,
  { id, site, release, assets, vanished }: Described,
): string {
  const { view, words, styles } = filesOf(assets, figure.ref.kind, language);
  const body = leanHtml(leanMarkup(html));
  return frameDocument({
    language,
    base,
    title,
    description,
    script: {
      address: body.includes(' data-widest=') ? assets.dottedFrame : assets.frame,
      told: { view, words, tooltip: assets.tooltip },
    },
    styles,
    links:
      site === null
        ? []
        : [
            canonical(`${site}${href(base, language, figure.page)}`),
            ...(isOffered(figure.ref) ? [oembedLink(`${site}${oembedPath(base, language, id)}`, title)] : []),
          ],
    marks: { version, release, ...(vanished && { vanished: '' }) },
    body: `${body}\n<script type="application/json" id="meta">${JSON.stringify(meta).replaceAll('<', '\\u003c')}</script>`,
  });
}

const canonical = (address: string) => `<link rel="canonical" href="${escaped(address)}">`;

function filesOf({ kinds: all }: EmbedAssets, kind: Framed, language: Language): KindAssets {
  const files = all.find((each) => each.kind === kind && each.language === language);
  if (files === undefined) throw new Error(`expected scripts and styles of ${kind} in ${language}`);
  return files;
}

/** Writes the frame of recipes: it holds no score, and computes what its address asks for. */
export async function writeRecipeFrame(
  environment: Environment<NamingCatalog>,
  { base, out, site, release }: ReleaseOptions,
  assets: EmbedAssets,
): Promise<void> {
  const { words, catalog } = environment;
  const { language, version } = catalog;
  const said = (await loadLabWords[language]()).frame;
  const { view, words: spoken, styles } = filesOf(assets, RECIPE_FRAME, language);
  const title = `${said.name} – ${words.site.name}`;
  const document = frameDocument({
    language,
    base,
    title,
    description: said.mark,
    script: {
      address: assets.frame,
      told: { view, words: spoken, tooltip: assets.tooltip, computed: 'yes' },
    },
    styles,
    links: site === null ? [] : [canonical(`${site}${href(base, language, paths.method)}`)],
    marks: { version, release },
    body: renderToStaticMarkup(createElement(RecipePage, { environment, said })),
  });
  write(join(out, href('', language, paths.embed(RECIPE_FRAME)), 'index.html'), document);
}
