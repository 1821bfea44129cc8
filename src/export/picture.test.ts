import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type PictureParts, pictureOf } from './picture.ts';
import { pixelRatio } from './png.ts';

const PARTS: PictureParts = {
  language: 'en',
  title: 'Telecom & <media>: "12 of 57" members are above the world median',
  subtitle: 'People using the internet, % of population, 2024',
  summary: 'The median is 60%.',
  drawings: [{ x: 0, y: 0, width: 688, height: 300, markup: '<rect width="9" height="9"/>' }],
  captions: [],
  key: [],
  notes: ['1 of 57 members not shown: Somalia.'],
  sources: {
    label: 'Source:',
    items: ['ITU, DataHub (2026) CC-BY-NC-SA-3.0-IGO', 'World Bank, WDI (2026) CC-BY-4.0'],
  },
  origin: 'Meridian, data version 0123456789ab',
  address: 'https://example.org/en/indicators/internet-users/?group=OIC&year=2024',
  colours: { paper: '#ffffff', ink: '#16202a', soft: '#55616d', edge: '#8a949e' },
};

const { DOMParser } = new JSDOM().window;

function parsed(parts: PictureParts) {
  const picture = pictureOf(parts);
  const document = new DOMParser().parseFromString(picture.svg, 'image/svg+xml');
  const texts = [...document.querySelectorAll('text')];
  return {
    ...picture,
    root: document.documentElement,
    texts,
    lines: texts.map(({ textContent }) => textContent),
  };
}

describe('a picture', () => {
  it('is well-formed, says its language and direction, and is named and described', () => {
    const { root, width, height } = parsed(PARTS);
    expect(root.localName).toBe('svg');
    expect(root.getAttribute('xml:lang')).toBe('en');
    expect(root.getAttribute('direction')).toBe('ltr');
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
    expect(root.querySelector('title')?.textContent).toBe(PARTS.title);
    expect(root.querySelector('desc')?.textContent).toBe(PARTS.summary);
  });

  it('carries finding, measure, notes, source, origin and address', () => {
    const text = parsed(PARTS).lines.join(' ');
    for (const part of [
      PARTS.title,
      PARTS.subtitle,
      ...PARTS.notes,
      ...PARTS.sources.items,
      PARTS.origin,
      PARTS.address,
    ]) {
      expect(text).toContain(part);
    }
  });

  it('contains its drawing, and is as wide as that with a margin on either side', () => {
    const { root, width, height } = parsed(PARTS);
    const drawing = root.querySelector('svg');
    expect(drawing?.getAttribute('width')).toBe('688');
    expect(width).toBe(688 + 2 * Number(drawing?.getAttribute('x')));
    expect(height).toBeGreaterThan(300 + Number(drawing?.getAttribute('y')));
  });

  it('never cuts a licence off, however long the sources are', () => {
    const long = `${'A publisher with a very long name, '.repeat(20)}CC-BY-4.0`;
    const sources = { label: 'Source:', items: [long, long] };
    expect(parsed({ ...PARTS, sources }).lines.filter((line) => line?.includes('CC-BY-4.0'))).toHaveLength(2);
  });

  it('breaks a long address without losing a letter of it', () => {
    const address = `https://example.org/en/compare/?economies=${Array(40).fill('MYS').join(',')}`;
    expect(parsed({ ...PARTS, address }).lines.join('')).toContain(address);
  });

  it('starts on the right in Arabic, and keeps what is Latin left to right', () => {
    const { root, texts, width } = parsed({ ...PARTS, language: 'ar' });
    expect(root.getAttribute('direction')).toBe('rtl');
    expect(texts.map((text) => Number(text.getAttribute('x')))).toEqual(texts.map(() => width - 24));
    expect(texts.at(-1)?.getAttribute('direction')).toBe('ltr');
    expect(texts.at(-1)?.getAttribute('text-anchor')).toBe('end');
  });

  it('shortens long notes, and says that there are more', () => {
    const { lines } = parsed({ ...PARTS, notes: Array(9).fill('Economies without a value. '.repeat(40)) });
    expect(lines.filter((line) => line?.endsWith('…')).length).toBe(6);
    expect(lines.length).toBeLessThan(30);
  });

  it('has room for small drawings and places several beside each other', () => {
    const small = { ...PARTS.drawings[0], x: 0, y: 0, width: 100, height: 40, markup: '' };
    expect(parsed({ ...PARTS, drawings: [small] }).width).toBe(360);
    expect(parsed({ ...PARTS, drawings: [small, { ...small, x: 500 }] }).width).toBe(648);
  });

  it('names its colours', () => {
    const key = [
      { colour: '#ffffcc', text: 'Nascent' },
      { colour: '#253494', text: 'Frontier' },
    ];
    const { root, lines } = parsed({ ...PARTS, key });
    expect(root.querySelectorAll('rect[fill="#253494"]')).toHaveLength(1);
    expect(lines).toContain('Frontier');
  });
});

describe('a picture in pixels', () => {
  it('has two pixels for one', () => {
    expect(pixelRatio({ width: 736, height: 1200 })).toBe(2);
  });

  it('has fewer where a canvas could not be so large', () => {
    const tall = { width: 1148, height: 9000 };
    const ratio = pixelRatio(tall);
    expect(ratio * tall.height).toBeLessThanOrEqual(16_384);
    expect(ratio ** 2 * tall.width * tall.height).toBeLessThanOrEqual(16_777_217);
  });
});
