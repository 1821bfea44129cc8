import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { JSDOM } from 'jsdom';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../scripts/build/answers.ts';
import { CARD, cardOf } from '../scripts/build/pictures/card.ts';
import { drawnFigures } from '../scripts/build/pictures/figures.ts';
import { FONTS, forRenderer, pngOf } from '../scripts/build/pictures/png.ts';
import { svgOf } from '../scripts/build/pictures/svg.ts';
import { prerender } from '../src/app/prerender.tsx';
import { LANGUAGES, type Language } from '../src/catalog/languages.ts';
import { textWidth } from '../src/charts/text.ts';
import { prerenderFrame } from '../src/embed/prerender.tsx';
import type { AnswerSource } from '../src/pages/answers.ts';
import { environmentIn, realAnswers } from './support/answers.ts';
import { once } from './support/once.ts';

let answers: Answers;
let source: AnswerSource;
beforeAll(async () => {
  ({ answers, source } = await realAnswers());
});

const { DOMParser } = new JSDOM().window;
const parsed = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;

const size = (element: Element, name: string) => Number(element.getAttribute(name));

const card = once(async (language: Language, path: string) => {
  const environment = await environmentIn(language, answers);
  const page = await prerender(environment, source, `/${language}/${path}`);
  const figures = drawnFigures(environment.words, page.html, page.figures);
  const drawn = cardOf({ ...page.card, language, figures, site: environment.words.site.name });
  const root = parsed(drawn.svg);
  const own = [...root.children].filter(({ localName }) => localName === 'text');
  return { ...drawn, ...environment, page, figures, root, own, drawing: root.querySelector('svg') };
});

const PAGES = ['', 'areas/skills/', 'indicators/internet-users/', 'economies/MAR/', 'economies/GRL/'];

describe.each(LANGUAGES)('what a shared link shows in %s', (language) => {
  it.each(PAGES)(
    'is a figure of the page with its finding, its measure and its source: /%s',
    async (path) => {
      const { alt, figures, own, root, drawing, words } = await card(language, path);
      const shown = figures.find(({ title, measure }) => alt === `${title}. ${measure}`);
      const text = own.map(({ textContent }) => textContent).join(' ');
      expect(text).toContain(shown?.title);
      expect(text).toContain(shown?.measure);
      expect(text).toContain(words.labelled(words.figure.source, '').trim());
      expect(text).toContain(words.site.name);
      expect(drawing?.querySelectorAll('path, circle, rect').length).toBeGreaterThan(4);
      expect(root.outerHTML).not.toMatch(/var\(|href=|aria-|data-|\sstyle=/);
    },
  );

  it.each(PAGES)('keeps its texts and its drawing on the card: /%s', async (path) => {
    const { own, drawing } = await card(language, path);
    const number = (element: Element | null, name: string) => Number(element?.getAttribute(name));
    for (const each of own) {
      const style = { size: number(each, 'font-size'), bold: each.hasAttribute('font-weight') };
      const width = textWidth(each.textContent ?? '', style);
      const x = number(each, 'x');
      expect(language === 'ar' ? x - width : CARD.width - x - width, each.textContent ?? '').toBeGreaterThan(
        0,
      );
      expect(number(each, 'y')).toBeLessThan(CARD.height);
    }
    expect(number(drawing, 'x')).toBeGreaterThanOrEqual(0);
    expect(number(drawing, 'x') + number(drawing, 'width')).toBeLessThanOrEqual(CARD.width);
    expect(number(drawing, 'y') + number(drawing, 'height')).toBeLessThan(CARD.height - 80);
  });

  it('is what the page says where it has no figure that fits', async () => {
    const { alt, page, own, drawing } = await card(language, 'explore/');
    expect(drawing).toBeNull();
    expect(alt).toBe(page.title);
    expect(own.map(({ textContent }) => textContent).join(' ')).toContain(page.title);
  });

  it.each(['ranking', 'trend'] as const)('stands beside the embed as a drawing: %s', async (kind) => {
    const environment = await environmentIn(language, answers);
    const embed = await prerenderFrame(environment, source, { kind, of: 'internet-users' });
    const svg = svgOf(embed, environment, 'https://example.org/x/');
    const root = parsed(svg);
    const text = [...root.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
    expect(root.querySelector('title')?.textContent).toBe(embed.figure.title);
    expect(text).toContain(embed.figure.measure);
    expect(text).toContain('CC-BY-NC-SA-3.0-IGO');
    expect(text).toContain('https://example.org/x/');
    expect(svg).not.toMatch(/var\(|href=|aria-label=|data-|\sstyle=/);
    expect(svgOf(embed, environment, '')).not.toContain('example.org');
  });

  it.each([
    ['indicators', 'skills'],
    ['divides', 'MAR'],
  ] as const)('stands beside the embed with all of its drawings: %s', async (kind, of) => {
    const environment = await environmentIn(language, answers);
    const embed = await prerenderFrame(environment, source, { kind, of });
    const root = parsed(svgOf(embed, environment, ''));
    const { document } = new JSDOM(embed.html).window;
    // Some are there once for each width: the widest is shown.
    const shown = [...document.querySelectorAll('.drawing svg')].filter(
      (svg) => svg.closest('.at')?.classList.contains('at-616') ?? true,
    );
    const drawings = [...root.querySelectorAll(':scope > svg')];
    expect(drawings).toHaveLength(shown.length);
    const [width, height] = [size(root, 'width'), size(root, 'height')];
    for (const each of drawings) {
      expect(size(each, 'x')).toBeGreaterThanOrEqual(0);
      expect(size(each, 'x') + size(each, 'width')).toBeLessThanOrEqual(width);
      expect(size(each, 'y') + size(each, 'height')).toBeLessThanOrEqual(height);
    }
    const text = [...root.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
    for (const heading of document.querySelectorAll('.drawing h2')) {
      for (const word of heading.textContent?.split(' ') ?? []) expect(text).toContain(word);
    }
  });

  it('stands beside the embed in words alone where nothing is drawn', async () => {
    const environment = await environmentIn(language, answers);
    const embed = await prerenderFrame(environment, source, { kind: 'trend', of: 'data-protection-law' });
    const root = parsed(svgOf(embed, environment, ''));
    expect(embed.html).not.toContain('<svg');
    expect(root.querySelector('title')?.textContent).toBe(embed.figure.title);
    expect(root.querySelectorAll('path, circle')).toHaveLength(0);
  });
});

it('draws the map where the matrix is too long to be read on a card', async () => {
  const { figures, alt, drawing } = await card('en', '');
  expect(alt).toContain(figures[1]?.title);
  expect(drawing?.getAttribute('class')).toContain('chart-map');
});

describe('the palette of a picture', () => {
  /** The greatest difference, of 255 steps, on surfaces: pixels whose neighbours all have their colour. */
  async function difference(svg: string): Promise<{ most: number; surfaces: number; bytes: number }> {
    const cache = mkdtempSync(join(tmpdir(), 'meridian-palette-'));
    const png = await pngOf(svg, cache);
    rmSync(cache, { recursive: true });
    const font = { fontFiles: [...FONTS], loadSystemFonts: false };
    const drawn = new Resvg(forRenderer(svg), { font }).render().pixels;
    const written = await sharp(png).ensureAlpha().raw().toBuffer();
    const pixel = (all: Uint8Array, at: number) => [...all.subarray(4 * at, 4 * at + 3)];
    const around = [
      -CARD.width - 1,
      -CARD.width,
      -CARD.width + 1,
      -1,
      1,
      CARD.width - 1,
      CARD.width,
      CARD.width + 1,
    ];
    const word = new Uint32Array(drawn.buffer.slice(drawn.byteOffset, drawn.byteOffset + drawn.byteLength));
    let most = 0;
    let surfaces = 0;
    for (let at = CARD.width + 1; at < word.length - CARD.width - 1; at++) {
      if (!around.every((step) => word[at + step] === word[at])) continue;
      surfaces += 1;
      const before = pixel(drawn, at);
      pixel(written, at).forEach((value, channel) => {
        most = Math.max(most, Math.abs(value - (before[channel] ?? 0)));
      });
    }
    return { most, surfaces, bytes: png.length };
  }

  it.each([...PAGES, 'indicators/account-ownership/', 'compare/', 'explore/'])(
    'leaves every surface its colour: /%s',
    async (path) => {
      const { svg } = await card('en', path);
      const { most, surfaces, bytes } = await difference(svg);
      expect(surfaces).toBeGreaterThan(400_000);
      expect(most).toBeLessThanOrEqual(2);
      expect(bytes).toBeLessThan(70_000);
    },
  );
});
