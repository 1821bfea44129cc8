import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type PrerenderedEmbed, prerenderEmbed } from '../../src/app/embed/prerender.tsx';
import { LANGUAGES } from '../../src/catalog/types.ts';
import { frameCatalog, framePath } from '../../src/pages/embed/meta.ts';
import { allFigures, figureId } from '../../src/pages/embed/refs.ts';
import type { Environment } from '../../src/ui/environment.tsx';
import { href, paths } from '../../src/ui/links.ts';
import { loadWords } from '../../src/words/load.ts';
import { numbers } from '../../src/words/numbers.ts';
import type { Answers } from './answers.ts';
import { escaped, oembedLink, POLICY } from './document.ts';
import { buildEmbedScripts, type EmbedAssets } from './embedScripts.ts';
import { oembedOf, oembedPath } from './oembed.ts';
import type { BuildOptions } from './options.ts';
import { sourceOf } from './pages.ts';

/**
 * Writes every embed in every language, and what all embeds of a language share.
 *
 * @returns how many embeds were written
 */
export async function writeEmbeds(answers: Answers, { base, out, site }: BuildOptions): Promise<number> {
  const assets = await buildEmbedScripts(base, out);
  const source = sourceOf(answers);
  let count = 0;
  for (const language of LANGUAGES) {
    const catalog = answers.catalogs[language];
    write(join(out, framePath(language)), JSON.stringify(frameCatalog(catalog)));
    const environment: Environment = {
      catalog,
      words: await loadWords(language),
      numbers: numbers(language),
      base,
    };
    for (const figure of allFigures(catalog)) {
      const embed = await prerenderEmbed(environment, source, figure);
      const id = figureId(figure);
      const file = (path: string) => join(out, path.slice(base.length));
      const page = `${href(base, language, paths.embed(id))}index.html`;
      write(file(page), embedDocument(embed, id, environment, site, assets));
      if (site !== null) {
        const answer = oembedOf(embed, figure, { site, base, language }, null);
        write(file(oembedPath(base, language, id)), JSON.stringify(answer));
      }
      count += 1;
    }
  }
  return count;
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
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}" data-version="${version}">
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
