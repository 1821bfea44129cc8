import { readFileSync } from 'node:fs';
import {
  type Color,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  wcagContrast,
  wcagLuminance,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { CLASS_TONES } from './types.ts';

const toRgb = converter('rgb');

const CSS = readFileSync(new URL('../app/tokens.css', import.meta.url), 'utf8');

/** The custom properties of the first rule whose selector ends with `selector`. */
function tokensOf(selector: string): Map<string, string> {
  const start = CSS.indexOf(`${selector} {`);
  expect(start, selector).toBeGreaterThanOrEqual(0);
  const body = CSS.slice(start, CSS.indexOf('}', start));
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

const LIGHT = tokensOf(':root');
const THEMES = [
  ['light', LIGHT],
  ['dark', new Map([...LIGHT, ...tokensOf(':root[data-theme="dark"]')])],
  ['dark by system', new Map([...LIGHT, ...tokensOf(':root:not([data-theme="light"])')])],
] as const;

/** A filter of culori, of colours as they are written. */
function through(filter: ReturnType<typeof filterGrayscale>) {
  return (colour: string): Color | string => {
    const rgb = toRgb(colour);
    return rgb === undefined ? colour : filter(rgb);
  };
}

/**
 * How colours are seen: as they are; as luminance alone; and by who lacks a kind of cone, as Machado, Oliveira and Fernandes
 * simulate it at full severity (A Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE Transactions on
 * Visualization and Computer Graphics 15(6), 2009).
 */
const EYES: readonly (readonly [string, (colour: string) => string | Color])[] = [
  ['as they are', (colour: string) => colour],
  ['in greyscale', through(filterGrayscale(1))],
  ['with protanopia', through(filterDeficiencyProt(1))],
  ['with deuteranopia', through(filterDeficiencyDeuter(1))],
  ['with tritanopia', through(filterDeficiencyTrit(1))],
];

/**
 * Distance of two colours by CIEDE2000 (CIE 142-2001, as Sharma, Wu and Dalal put it in Color Research and Application 30(1),
 * 2005): 1 is what an eye can just see side by side; of things apart in a picture several times that.
 */
const apart = differenceCiede2000();

describe.each(THEMES)('the colours of the %s theme', (_, tokens) => {
  const of = (name: string): string => {
    const colour = tokens.get(name);
    if (colour === undefined) throw new Error(`no token --${name}`);
    return colour;
  };

  it.each([
    'ink',
    'ink-soft',
    'sel-ink-0',
    'sel-ink-1',
    'sel-ink-2',
    'sel-ink-3',
    'sel-ink-4',
    'sel-ink-5',
    'sel-ink-6',
    'sel-ink-7',
  ])('can be read as text: --%s on paper and on the quartile band', (name) => {
    expect(wcagContrast(of(name), of('paper'))).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(of(name), of('band'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(CLASS_TONES)('can be read in a cell of class %s', (tone) => {
    expect(wcagContrast(of(`class-ink-${tone}`), of(`class-${tone}`))).toBeGreaterThanOrEqual(4.5);
  });

  it('bound what is near to paper: each class, or its outline, can be told from it', () => {
    const edges = { low: 'class-edge', 0: 'class-edge', 4: 'class-edge-4' } as const;
    for (const tone of CLASS_TONES) {
      const edge = tone === 'low' || tone === 0 || tone === 4 ? of(edges[tone]) : of(`class-${tone}`);
      // A step in the middle of the scale lies between two that differ from it; beside paper it needs less.
      const least = tone === 1 ? 2 : 3;
      expect(wcagContrast(edge, of('paper')), `class ${tone}`).toBeGreaterThanOrEqual(least);
    }
  });

  it.each(EYES)('tell all steps of the classes apart: %s', (_, seen) => {
    const colours = CLASS_TONES.map((tone) => seen(of(`class-${tone}`)));
    colours.forEach((own, at) => {
      for (const other of colours.slice(at + 1)) expect(apart(own, other)).toBeGreaterThanOrEqual(8);
    });
  });

  it.each(EYES)('tell the sides of a divide apart: %s', (_, seen) => {
    expect(apart(seen(of('side-0')), seen(of('side-1')))).toBeGreaterThanOrEqual(8);
  });

  it('can be told from paper as marks: members, hatch lines, class outlines', () => {
    for (const name of ['member', 'accent', 'class-edge', 'hatch']) {
      expect(wcagContrast(of(name), of('paper')), name).toBeGreaterThanOrEqual(3);
    }
  });

  it('order the classes from light to dark, so that they survive greyscale', () => {
    const lightness = CLASS_TONES.map((tone) => wcagLuminance(of(`class-${tone}`)));
    lightness.forEach((value, index) => {
      const next = lightness[index + 1];
      if (next !== undefined) expect((value + 0.05) / (next + 0.05)).toBeGreaterThan(1.4);
    });
  });

  it('paint the classes as the light theme does: two readers of one picture see the same', () => {
    for (const tone of CLASS_TONES) expect(of(`class-${tone}`)).toBe(LIGHT.get(`class-${tone}`));
  });
});

it('are the same in a dark theme that was chosen and in one that the system asks for', () => {
  expect([...tokensOf(':root[data-theme="dark"]')]).toEqual([...tokensOf(':root:not([data-theme="light"])')]);
});
