import type { NamingCatalog } from '../../src/catalog/catalog.ts';
import type { Language } from '../../src/catalog/languages.ts';
import { wrap } from '../../src/charts/text.ts';
import type { PrerenderedFrame } from '../../src/embed/prerender.tsx';
import { frameCode } from '../../src/export/embed.ts';
import { type FigureKind, kinds } from '../../src/figures/kinds.ts';
import { type FigureRef, figureId } from '../../src/figures/ref.ts';
import { frameName } from '../../src/pages/studio/words.ts';
import { href, paths } from '../../src/view/links.ts';
import type { Environment } from '../../src/words/environment.ts';
import { piecesOf } from './pictures/pieces.ts';

/** CSS pixels that a consumer is told; the frame fits any other width too. */
const WIDTH = 700;

const OEMBED = 'oembed.json';

/** `/{language}/embed/{figure}/oembed.json`, under the site. */
export function oembedPath(base: string, language: Language, figure: string): string {
  return `${href(base, language, paths.embed(figure))}${OEMBED}`;
}

/**
 * Whether consumers of oEmbed are offered a figure: those that stand for a page, since the addresses that people paste are those of
 * pages. Of any other figure the page gives the code of its frame.
 */
export function isOffered({ kind }: FigureRef): boolean {
  const { standsFor }: FigureKind = kinds[kind];
  return standsFor !== undefined;
}

interface Picture {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

interface Elsewhere {
  /** absolute address of the host: the answer is read elsewhere */
  readonly site: string;
  readonly environment: Environment<NamingCatalog>;
}

/**
 * What an oEmbed consumer (oembed.com, version 1.0, type `rich`) reads of a figure.
 *
 * @param thumbnail of the page that holds the figure
 */
export function oembedOf(
  frame: PrerenderedFrame,
  { site, environment: { catalog, words, base } }: Elsewhere,
  thumbnail: Picture,
): Record<string, string | number> {
  const { language } = catalog;
  const height = heightOf(frame);
  const address = (path: string) => `${site}${path}`;
  const { title, figure } = frame;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Meridian',
    provider_url: address(base),
    width: WIDTH,
    height,
    html: frameCode({
      address: address(href(base, language, paths.embed(figureId(figure.ref)))),
      page: address(href(base, language, figure.page)),
      script: address(`${base}embed.js`),
      name: frameName(catalog, words, figure.ref),
      title,
      width: null,
      height,
    }),
    thumbnail_url: address(thumbnail.path),
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
  };
}

const PADDING = 24;
const NOTE = { size: 13 };
const LINE = 19;
/** title, measure, margins, source and foot */
const AROUND = 170;

/** The height of an embed that is as wide as it is said to be, rather too high than too low: no script tells it to everyone. */
function heightOf(frame: PrerenderedFrame): number {
  const { notes } = frame.figure;
  const inner = WIDTH - PADDING;
  const { height = 0, width = inner } = piecesOf(frame, 'ltr') ?? {};
  const drawing = (height * inner) / width;
  const lines = notes.reduce((sum, note) => sum + wrap(note, inner, NOTE).length, 0);
  return Math.ceil(drawing + AROUND + lines * LINE + notes.length * 4);
}
