import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { directionOf, LANGUAGES } from '../../src/catalog/languages.ts';
import { loadWords } from '../../src/words/load.ts';

const MARK = resolve(import.meta.dirname, '../../public/icon.svg');
/** Of the mark's own ground. */
const GROUND = '#16202a';
/** Pixels that systems ask icons of. */
const SIZES = [192, 512] as const;
const MASKABLE = 'icons/maskable-512.png';

const plain = (size: number) => `icons/${size}.png`;

/**
 * What makes the site one that can be installed: a manifest in each language, and icons of the project's own mark. Addresses in a
 * manifest are taken from its own.
 */
export async function writeApp(out: string): Promise<void> {
  const mark = readFileSync(MARK, 'utf8');
  mkdirSync(join(out, 'icons'), { recursive: true });
  for (const size of SIZES) writeFileSync(join(out, plain(size)), drawn(mark, size));
  writeFileSync(join(out, MASKABLE), drawn(maskable(mark), 512));
  for (const language of LANGUAGES) {
    const { name, description } = (await loadWords(language)).site;
    const manifest = {
      id: '../',
      name,
      short_name: name,
      description,
      lang: language,
      dir: directionOf(language),
      start_url: './',
      scope: '../',
      display: 'minimal-ui',
      background_color: '#ffffff',
      theme_color: GROUND,
      icons: [
        ...SIZES.map((size) => ({ src: `../${plain(size)}`, sizes: `${size}x${size}`, type: 'image/png' })),
        { src: `../${MASKABLE}`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    };
    mkdirSync(join(out, language), { recursive: true });
    writeFileSync(join(out, language, 'manifest.json'), JSON.stringify(manifest));
  }
}

function drawn(svg: string, size: number): Buffer {
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

/** The mark on a ground without corners, small enough for systems that cut icons to a circle. */
function maskable(mark: string): string {
  const inner = mark.replace(/^<svg[^>]*>/, '').replace('</svg>', '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${GROUND}"/><g transform="translate(4 4) scale(0.75)">${inner}</g></svg>`;
}
