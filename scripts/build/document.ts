import { createHash } from 'node:crypto';
import { directionOf, LANGUAGES, type Language, languages } from '../../src/catalog/languages.ts';

/** Scripts from our own origin and WebAssembly, frames of our own embeds; nothing inline, nothing from elsewhere. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** What runs before the first paint: in the page, as it would hold up all of it, or by its address. */
export type Boot = { readonly code: string } | { readonly file: string };

/** The policy of pages, and of the header for all of a site: the one script in pages is named by its hash. `docs/deploy.md` gives the header. */
export function policyWith(boot: Boot): string {
  if ('file' in boot) return POLICY;
  const hash = createHash('sha256').update(boot.code).digest('base64');
  return POLICY.replace("script-src 'self'", `script-src 'self' 'sha256-${hash}'`);
}

function bootScript(boot: Boot): string {
  return 'file' in boot ? `<script src="${boot.file}"></script>` : `<script>${boot.code}</script>`;
}

/** Paths of the built files, absolute under the base. */
export interface Assets {
  readonly boot: Boot;
  readonly root: string;
  readonly script: string;
  /** what the first script imports, so that it is fetched at once */
  readonly imports: readonly string[];
  readonly styles: readonly string[];
}

export interface DocumentParts {
  readonly language: Language;
  readonly base: string;
  readonly site: string | null;
  readonly version: string;
  /** of the site that the page is a part of */
  readonly release: string;
  /** the page's path after the language; null: none, it stands for every address that leads nowhere */
  readonly path: string | null;
  readonly title: string;
  /** of the page whatever view its address asks for */
  readonly card: { readonly title: string; readonly description: string };
  readonly html: string;
  readonly assets: Assets;
  /** answers that the page asks for first, absolute */
  readonly preload: readonly string[];
  /** what can be followed of the page */
  readonly feed: { readonly address: string; readonly title: string } | null;
  /** absolute address of the oEmbed answer of the page's figure */
  readonly oembed: string | null;
  /** what a shared link shows; null: a page's words alone */
  readonly picture: SharedPicture | null;
  /** the data that the page shows, for search engines */
  readonly data: Record<string, unknown> | null;
}

/** A picture that goes with a shared link. */
export interface SharedPicture {
  /** absolute */
  readonly address: string;
  readonly width: number;
  readonly height: number;
  /** the picture in words */
  readonly alt: string;
}

/** Text as HTML text or attribute value. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** How consumers of oEmbed find a page's figure. */
export function oembedLink(address: string, title: string): string {
  return `<link rel="alternate" type="application/json+oembed" href="${escaped(address)}" title="${escaped(title)}">`;
}

/** What those who show shared links read: Open Graph, and the size that X asks for beside it. */
function sharedHead(
  { language, card: { title, description } }: Pick<DocumentParts, 'language' | 'card'>,
  address: string,
  picture: SharedPicture | null,
): string[] {
  const properties: readonly (readonly [string, string])[] = [
    ['og:type', 'website'],
    ['og:url', address],
    ['og:locale', languages[language].openGraph],
    ['og:title', title],
    ['og:description', description],
    ...(picture === null ? [] : imageOf(picture)),
  ];
  return [
    ...properties.map(([property, content]) => `<meta property="${property}" content="${escaped(content)}">`),
    `<meta name="twitter:card" content="summary${picture === null ? '' : '_large_image'}">`,
  ];
}

function imageOf({ address, width, height, alt }: SharedPicture): readonly (readonly [string, string])[] {
  return [
    ['og:image', address],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(width)],
    ['og:image:height', String(height)],
    ['og:image:alt', alt],
  ];
}

export function documentOf(parts: DocumentParts): string {
  const { language, base, site, version, release, path, title, card, html, assets, preload, oembed, data } =
    parts;
  const { picture, feed } = parts;
  const address = (of: Language) => `${site ?? ''}${base}${of}/${path}`;
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policyWith(assets.boot))}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(card.description)}">`,
    '<meta name="color-scheme" content="light dark">',
    bootScript(assets.boot),
    ...assets.styles.map((file) => `<link rel="stylesheet" href="${file}">`),
    ...(site === null || path === null
      ? []
      : [
          `<link rel="canonical" href="${escaped(address(language))}">`,
          ...LANGUAGES.map((of) => `<link rel="alternate" hreflang="${of}" href="${escaped(address(of))}">`),
        ]),
    ...(feed === null
      ? []
      : [
          `<link rel="alternate" type="application/atom+xml" href="${escaped(feed.address)}" title="${escaped(feed.title)}">`,
        ]),
    ...(oembed === null ? [] : [oembedLink(oembed, title)]),
    ...(site === null || path === null ? [] : sharedHead(parts, address(language), picture)),
    ...(data === null
      ? []
      : [`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`]),
    `<link rel="icon" href="${base}icon.svg" type="image/svg+xml">`,
  ];
  // After the page: what is read and looked at first has the line to itself.
  const foot = [
    ...preload.map((file) => `<link rel="preload" as="fetch" crossorigin href="${escaped(file)}">`),
    `<script type="module" src="${assets.script}"></script>`,
    ...assets.imports.map((file) => `<link rel="modulepreload" href="${file}">`),
  ];
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}" data-version="${version}" data-release="${release}"${path === null ? ' data-unknown' : ''}>
<head>
${head.join('\n')}
</head>
<body>
<div id="page">${html}</div>
${foot.join('\n')}
</body>
</html>
`;
}
