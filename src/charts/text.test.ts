import { describe, expect, it } from 'vitest';
import { balance, baseDirection, isolate, shorten, textWidth, wrap } from './text.ts';

const STYLE = { size: 13 };

/** Widths that Chromium measures at 100 px in Noto Sans, regular and bold, the widest of the usual system faces. */
const MEASURED: readonly (readonly [string, number, number])[] = [
  ['Saudi Arabia', 588.8, 628],
  ['Bosnia and Herzegovina', 1138.2, 1202.4],
  ['Émirats arabes unis', 920.9, 981.5],
  ['Iran (Islamic Republic of)', 1162, 1248.2],
  ['Micronesia (Federated States of)', 1512.3, 1614.4],
  ['Türkiye', 340.3, 372.5],
  ['المملكة العربية السعودية', 1014.5, 1014.5],
  ['إندونيسيا', 364.3, 364.3],
  ['المغرب', 313.6, 313.6],
  ['السودان', 344.9, 344.9],
  ['57 %', 223.5, 230.5],
  ['0.960', 255.6, 257.3],
];

describe('textWidth', () => {
  it.each(MEASURED)('is no narrower than a browser draws %s, and not much wider', (text, regular, bold) => {
    expect(textWidth(text, { size: 100 })).toBeGreaterThan(regular * 0.97);
    expect(textWidth(text, { size: 100 })).toBeLessThan(regular * 1.45);
    expect(textWidth(text, { size: 100, bold: true })).toBeGreaterThan(bold * 0.97);
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
