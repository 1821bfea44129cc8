import { describe, expect, it } from 'vitest';
import { balance, baseDirection, isolate, shorten, textWidth, wrap } from './text.ts';

const STYLE = { size: 13 };

/**
 * Widths that Chromium measures at 100 px, regular and bold: in Noto Sans, then in DejaVu Sans, the widest of the usual system
 * faces.
 */
const MEASURED: readonly (readonly [string, number, number, number, number])[] = [
  ['Saudi Arabia', 590, 624, 632, 717],
  ['Bosnia and Herzegovina', 1140, 1202, 1212, 1362],
  ['Émirats arabes unis', 922, 978, 991, 1119],
  ['Iran (Islamic Republic of)', 1164, 1247, 1243, 1416],
  ['Micronesia (Federated States of)', 1512, 1617, 1627, 1860],
  ['Türkiye', 340, 372, 358, 412],
  ['المملكة العربية السعودية', 961, 961, 1027, 1209],
  ['إندونيسيا', 364, 364, 363, 452],
  ['المغرب', 299, 299, 313, 357],
  ['السودان', 323, 323, 345, 407],
  ['57 %', 223, 230, 255, 275],
  ['0.960', 255, 256, 288, 318],
  ['−12.5', 255, 257, 308, 332],
  ['67 · 24 of 57', 568, 576, 640, 711],
  ['67 · 24 من 57', 599, 600, 674, 750],
];

/** The same at the sizes of charts, where Chromium gives every letter of DejaVu Sans whole pixels: regular at 12, bold at 13. */
const AT_SIZE: readonly (readonly [string, number, number])[] = [
  ['2020', 32, 36],
  ['0.960', 36, 41],
  ['57 %', 31, 36],
  ['67 · 24 of 57', 79, 94],
  ['67 · 24 من 57', 83, 99],
];

describe('textWidth', () => {
  it.each(MEASURED)(
    'is no narrower than a browser draws %s, and not much wider',
    (text, ...[noto, notoBold, dejavu, dejavuBold]) => {
      const [regular, bold] = [textWidth(text, { size: 100 }), textWidth(text, { size: 100, bold: true })];
      expect(regular).toBeGreaterThan(Math.max(noto, dejavu) * 0.98);
      expect(regular).toBeLessThan(noto * 1.45);
      expect(bold).toBeGreaterThan(Math.max(notoBold, dejavuBold) * 0.98);
    },
  );

  it.each(AT_SIZE)('leaves numbers at the edge of a chart whole: %s', (text, regular, bold) => {
    expect(textWidth(text, { size: 12 })).toBeGreaterThan(regular - 0.5);
    expect(textWidth(text, { size: 13, bold: true })).toBeGreaterThan(bold - 0.5);
  });

  it('gives no width to direction marks and Arabic vowel signs', () => {
    expect(textWidth(isolate('57'), STYLE)).toBe(textWidth('57', STYLE));
    expect(textWidth('عُمان', STYLE)).toBe(textWidth('عمان', STYLE));
  });
});

describe('shorten', () => {
  it('leaves a text alone that has room', () => {
    expect(shorten('Mozambique', 200, STYLE)).toBe('Mozambique');
  });

  it('shortens to what has room, with an ellipsis and no space before it', () => {
    const short = shorten('United Arab Emirates', 60, STYLE);
    expect(short).toMatch(/^United\S*…$/);
    expect(textWidth(short, STYLE)).toBeLessThanOrEqual(60);
  });

  it('cuts between words where half of what fits remains, and within one where it does not', () => {
    const whole = 'République démocratique du Congo';
    expect(shorten(whole, textWidth('République démocratiqu', STYLE), STYLE)).toBe('République…');
    expect(shorten(whole, textWidth('République démocratique du', STYLE), STYLE)).toBe(
      'République démocratique…',
    );
    expect(shorten('El Salvador', textWidth('El Salvad', STYLE), STYLE)).toMatch(/^El S\w*…$/);
  });

  it('leaves no parenthesis open', () => {
    const whole = 'Iran (République islamique d’)';
    expect(shorten(whole, textWidth('Iran (République isl', STYLE), STYLE)).toBe('Iran…');
  });

  it('gives an ellipsis alone where there is room for nothing', () => {
    expect(shorten('Mali', 3, STYLE)).toBe('…');
  });
});

describe('wrap and balance', () => {
  it('break at spaces and lose no word', () => {
    const text = 'Digital resilience and safeguards, including cybersecurity';
    for (const width of [40, 80, 120, 400]) expect(wrap(text, width, STYLE).join(' ')).toBe(text);
    expect(balance(text, 3, STYLE).join(' ')).toBe(text);
  });

  it('keep a word whole that is wider than the line', () => {
    expect(wrap('on cybersecurity', 20, STYLE)).toEqual(['on', 'cybersecurity']);
  });

  it('make lines even: the longest of two is little longer than half', () => {
    const lines = balance('Compétences numériques de base', 2, STYLE);
    expect(lines).toEqual(['Compétences', 'numériques de base']);
  });
});

describe('baseDirection', () => {
  it.each([
    ['المغرب', 'rtl'],
    ['Morocco', 'ltr'],
    ['57 %', 'ltr'],
    ['−3.2', 'ltr'],
    ['57 سنة', 'rtl'],
    ['OIC وسيط', 'ltr'],
  ])('of %s is %s, by the first letter', (text, direction) => {
    expect(baseDirection(text)).toBe(direction);
  });
});
