import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, describe, expect, it } from 'vitest';
import { FONTS, forgetUnused, forRenderer, pngOf } from './png.ts';

const cache = mkdtempSync(join(tmpdir(), 'meridian-pictures-'));
afterAll(() => rmSync(cache, { recursive: true }));

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="100" font-family="Noto Sans" font-size="40">${inside}</svg>`;

const font = { fontFiles: [...FONTS], loadSystemFonts: false };

/** Where the renderer puts ink. */
function inkOf(inside: string) {
  const box = new Resvg(forRenderer(svg(inside)), { font }).getBBox();
  if (box === undefined) throw new Error('nothing was drawn');
  return { left: box.x, right: box.x + box.width, width: box.width };
}
const text = (content: string, attributes: string) => `<text x="300" y="60" ${attributes}>${content}</text>`;

describe('text in a picture', () => {
  it('starts on the left where it runs left to right', () => {
    const { left } = inkOf(text('Internet', 'direction="ltr"'));
    expect(Math.abs(left - 300)).toBeLessThan(8);
  });

  it('starts on the right where it runs right to left, and ends there on the left', () => {
    const { right } = inkOf(text('الإنترنت', 'direction="rtl"'));
    expect(Math.abs(right - 300)).toBeLessThan(8);
    const { left } = inkOf(text('الإنترنت', 'direction="rtl" text-anchor="end"'));
    expect(Math.abs(left - 300)).toBeLessThan(8);
  });

  it('keeps its middle in the middle in both directions', () => {
    for (const direction of ['ltr', 'rtl']) {
      const { left, right } = inkOf(text('الإنترنت', `direction="${direction}" text-anchor="middle"`));
      expect(Math.abs((left + right) / 2 - 300)).toBeLessThan(8);
    }
  });

  it('joins Arabic letters: a word is narrower than its letters apart', () => {
    const joined = inkOf(text('مستخدمو', 'direction="rtl"')).width;
    const apart = inkOf(text([...'مستخدمو'].join('\u200c'), 'direction="rtl"')).width;
    expect(joined).toBeLessThan(apart * 0.9);
  });

  it('puts what comes first in an Arabic line on the right, whatever script it is in', () => {
    const drawing = svg(text('<tspan fill="#f00">2024</tspan> الإنترنت', 'direction="rtl" fill="#00f"'));
    const { pixels, width } = new Resvg(forRenderer(drawing), { font }).render();
    const columns = (channel: number) =>
      [...pixels].flatMap((value, at) =>
        at % 4 === channel && value > 0 ? [((at - channel) / 4) % width] : [],
      );
    const [red, blue] = [columns(0), columns(2)];
    expect(Math.min(...red)).toBeGreaterThan(Math.max(...blue));
    expect(Math.abs(Math.max(...red) - 300)).toBeLessThan(8);
  });

  it('is bold in both scripts where it is to be', () => {
    for (const content of ['Internet', 'الإنترنت']) {
      const width = (weight: number) => inkOf(text(content, `font-weight="${weight}"`)).width;
      expect(width(700)).toBeGreaterThan(width(400) * 1.02);
    }
  });
});

it('gives the same bytes when drawn again and when taken from the cache', async () => {
  const drawing = svg(text('A', 'direction="ltr"'));
  const first = await pngOf(drawing, cache);
  expect(readdirSync(cache)).toHaveLength(1);
  expect(await pngOf(drawing, cache)).toEqual(first);
  rmSync(cache, { recursive: true });
  expect(await pngOf(drawing, cache)).toEqual(first);
  expect(await pngOf(svg(text('B', 'direction="ltr"')), cache)).not.toEqual(first);
  expect(readdirSync(cache)).toHaveLength(2);
});

it('forgets pictures that no build has used for a while, and no others', async () => {
  const own = mkdtempSync(join(tmpdir(), 'meridian-pictures-'));
  const [used, unused] = ['C', 'D'].map((letter) => svg(text(letter, 'direction="ltr"')));
  await pngOf(used ?? '', own);
  const [name = ''] = readdirSync(own);
  await pngOf(unused ?? '', own);
  for (const file of readdirSync(own)) utimesSync(join(own, file), 0, 0);
  await pngOf(used ?? '', own);
  await forgetUnused(own, new Date(Date.now() - 86_400_000));
  expect(readdirSync(own)).toEqual([name]);
  rmSync(own, { recursive: true });
});
