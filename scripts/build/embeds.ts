import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type PrerenderedEmbed, prerenderEmbed } from '../../src/app/embed/prerender.tsx';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { LANGUAGES } from '../../src/catalog/types.ts';
import type { AnswerSource } from '../../src/pages/answerPaths.ts';
import { frameOf, framePath, namesPath } from '../../src/pages/embed/meta.ts';
import { allFigures, type FigureRef, figureId } from '../../src/pages/embed/refs.ts';
import { scoredNames } from '../../src/pages/embed/scores.ts';
import { OVERALL } from '../../src/scoring/default.ts';
import type { Environment } from '../../src/ui/environment.tsx';
import { href, paths } from '../../src/ui/links.ts';
import { loadWords } from '../../src/words/load.ts';
import { numbers } from '../../src/words/numbers.ts';
import type { Answers } from './answers.ts';
import { escaped, oembedLink, POLICY } from './document.ts';
import type { EmbedAssets } from './embedScripts.ts';
import { oembedOf, oembedPath } from './oembed.ts';
import type { BuildOptions } from './options.ts';
import { sourceOf } from './pages.ts';
import { sharedPath } from './pictures/shared.ts';
import { svgOf } from './pictures/svg.ts';

/** Folders of answers that embeds draw from. */
const NEEDED = ['series', 'newest', 'about', 'scores', 'ranges', 'changes', 'courses', 'history', 'standing'];

/** What embeds were written, and of what they need which answers. */
export interface Embeds {
  readonly count: number;
  /** answers that a later build needs to draw today's figures: path under the site → content */
  readonly kept: ReadonlyMap<string, unknown>;
  readonly figures: readonly string[];
}

/** Writes every embed in every language, and what all embeds of a language share. */
export async function writeEmbeds(
  answers: Answers,
  options: BuildOptions,
  assets: EmbedAssets,
): Promise<Embeds> {
  const source = sourceOf(answers);
  const kept = new Map(
    [...answers.files].filter(([path]) => NEEDED.some((folder) => path.startsWith(`answers/${folder}/`))),
  );
  const figures = allFigures(answers.catalogs.en);
  for (const language of LANGUAGES) {
    const catalog = answers.catalogs[language];
    const frame = frameOf(catalog);
    kept.set(framePath(language), frame);
    write(join(options.out, framePath(language)), JSON.stringify(frame));
    const scored = namesPath(language, { kind: 'matrix', of: OVERALL });
    kept.set(scored, scoredNames(catalog));
    write(join(options.out, scored), JSON.stringify(scoredNames(catalog)));
    const environment = await environmentOf(catalog, options);
    for (const figure of figures) {
      const { meta } = await writeEmbed(figure, environment, source, options, assets);
      if (meta.names !== null) kept.set(namesPath(language, figure), meta.names);
    }
  }
  return { count: figures.length * LANGUAGES.length, kept, figures: figures.map(figureId) };
}

export async function environmentOf(catalog: Catalog, { base }: BuildOptions): Promise<Environment> {
  const { language } = catalog;
  return { catalog, words: await loadWords(language), numbers: numbers(language), base };
}

/** Writes one embed, and beside it its picture and what oEmbed consumers read. */
export async function writeEmbed(
  figure: FigureRef,
  environment: Environment,
  source: AnswerSource,
  { base, out, site }: BuildOptions,
  assets: EmbedAssets,
  vanished = false,
): Promise<PrerenderedEmbed> {
  const { language } = environment.catalog;
  const embed = await prerenderEmbed(environment, source, figure, vanished);
  const id = figureId(figure);
  const file = (path: string) => join(out, path.slice(base.length));
  const page = `${href(base, language, paths.embed(id))}index.html`;
  write(file(page), embedDocument(embed, id, environment, site, assets, vanished));
  const held = href(base, language, embed.page);
  const picture = svgOf(embed, environment, site === null ? '' : `${site}${held}`);
  if (picture !== null) write(file(href(base, language, paths.picture(id))), picture);
  if (site !== null) {
    const thumbnail = sharedPath(environment, embed.page);
    const answer = oembedOf(embed, figure, { site, base, language }, thumbnail);
    write(file(oembedPath(base, language, id)), JSON.stringify(answer));
  }
  return embed;
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** The document of an embed: its links leave the frame, and search engines are sent to the page that holds the figure. */
function embedDocument(
  { html, title, description, page, meta }: PrerenderedEmbed,
  id: string,
  { catalog: { language, version }, base }: Environment,
  site: string | null,
  assets: EmbedAssets,
  vanished: boolean,
): string {
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(description)}">`,
    '<meta name="color-scheme" content="light dark">',
    '<base target="_blank">',
    `<script src="${assets.frame}" data-draw="${assets.draw}"></script>`,
    `<link rel="stylesheet" href="${assets.styles}">`,
    ...(site === null
      ? []
      : [
          `<link rel="canonical" href="${escaped(`${site}${href(base, language, page)}`)}">`,
          oembedLink(`${site}${oembedPath(base, language, id)}`, title),
        ]),
    `<link rel="icon" href="${base}icon.svg" type="image/svg+xml">`,
  ];
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}" data-version="${version}"${vanished ? ' data-vanished' : ''}>
<head>
${head.join('\n')}
</head>
<body>
${html}
<script type="application/json" id="meta">${JSON.stringify(meta).replaceAll('<', '\\u003c')}</script>
</body>
</html>
`;
}
