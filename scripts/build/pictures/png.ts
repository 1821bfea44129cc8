import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import sharp, { type PngOptions } from 'sharp';

const require = createRequire(import.meta.url);

/** Open fonts for Latin and Arabic (Noto, OFL): the same picture on every machine. */
export const FONTS: readonly string[] = [
  require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  require.resolve('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'),
  require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  require.resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
  require.resolve('@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf'),
  require.resolve('@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf'),
];

/**
 * Charts have few colours: with what lies between them a palette keeps surfaces as they are, in a third of the bytes. With 64, the
 * colour of a lone mark is another, with 16 classes of a map run into each other.
 */
const PALETTE: PngOptions = {
  palette: true,
  colours: 256,
  quality: 100,
  dither: 0,
  effort: 3,
  compressionLevel: 9,
};

// Two processes draw at the same time, and there may be no more processors than that.
sharp.concurrency(1);
sharp.cache(false);

/** What decides beside the drawing how a picture comes out: the renderers' versions, the palette and the fonts. */
const MADE_BY = [require.resolve('@resvg/resvg-js/package.json'), ...FONTS]
  .reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256'))
  .update(JSON.stringify([sharp.versions, PALETTE]))
  .digest();

/**
 * A drawing in pixels, with a palette. What was rendered before is taken from the cache: the same drawing gives the same pixels.
 *
 * @param svg with fonts of the family Noto Sans, a `direction` on each right-to-left text
 * @param cache folder that survives from build to build
 */
export async function pngOf(svg: string, cache: string): Promise<Uint8Array> {
  const drawing = forRenderer(svg);
  const name = createHash('sha256').update(MADE_BY).update(drawing).digest('hex');
  const kept = join(cache, `${name}.png`);
  if (existsSync(kept)) {
    const now = new Date();
    await utimes(kept, now, now);
    return readFile(kept);
  }
  const rendered = await renderAsync(drawing, {
    font: { fontFiles: [...FONTS], loadSystemFonts: false, defaultFontFamily: 'Noto Sans' },
  });
  const { width, height, pixels } = rendered;
  const png = await sharp(pixels, { raw: { width, height, channels: 4 } })
    .png(PALETTE)
    .toBuffer();
  await mkdir(dirname(kept), { recursive: true });
  // Two processes may come to the same picture; neither may read half of it.
  const unfinished = `${kept}.${process.pid}`;
  await writeFile(unfinished, png);
  await rename(unfinished, kept);
  return png;
}

/** Removes from the cache what no build has used since. */
export async function forgetUnused(cache: string, since: Date): Promise<void> {
  if (!existsSync(cache)) return;
  for (const name of await readdir(cache)) {
    const file = join(cache, name);
    const { mtime } = await stat(file);
    if (mtime < since) await rm(file);
  }
}

const TURNED: Readonly<Record<string, string>> = { start: 'end', middle: 'middle', end: 'start' };

/**
 * The renderer knows no `direction`: to it, a text starts on the left and its parts run from there. And where a family lacks a
 * letter, it takes any other font, whatever its weight.
 */
export function forRenderer(svg: string): string {
  return svg.replaceAll(/(<text\b[^>]*)>([\s\S]*?)<\/text>/g, (whole, tag: string, text: string) => {
    const family = /\p{Script=Arabic}/u.test(text) ? ' font-family="Noto Sans Arabic"' : '';
    if (!tag.includes(' direction="rtl"')) return family === '' ? whole : `${tag}${family}>${text}</text>`;
    const anchor = / text-anchor="(\w+)"/.exec(tag)?.[1] ?? 'start';
    const rest = tag.replace(/ text-anchor="\w+"/, '');
    return `${rest}${family} text-anchor="${TURNED[anchor]}">\u2067${text}\u2069</text>`;
  });
}
