import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

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

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio, 1 to 21. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

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
    expect(contrast(of(name), of('paper'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of(name), of('band'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([0, 1, 2, 3, 4])('can be read in a cell of class %i', (index) => {
    expect(contrast(of(`class-ink-${index}`), of(`class-${index}`))).toBeGreaterThanOrEqual(4.5);
  });

  it('can be told from paper as marks: members, hatch lines, class outlines', () => {
    for (const name of ['member', 'accent', 'class-edge', 'hatch']) {
      expect(contrast(of(name), of('paper')), name).toBeGreaterThanOrEqual(3);
    }
  });

  it('order the classes by lightness, so that they survive greyscale', () => {
    const lightness = [0, 1, 2, 3, 4].map((index) => luminance(of(`class-${index}`)));
    const sorted = [...lightness].sort((a, b) => a - b);
    expect([sorted, [...sorted].reverse()]).toContainEqual(lightness);
    lightness.forEach((value, index) => {
      const next = lightness[index + 1];
      if (next !== undefined)
        expect((Math.max(value, next) + 0.05) / (Math.min(value, next) + 0.05)).toBeGreaterThan(1.4);
    });
  });
});

it('are the same in a dark theme that was chosen and in one that the system asks for', () => {
  expect([...tokensOf(':root[data-theme="dark"]')]).toEqual([...tokensOf(':root:not([data-theme="light"])')]);
});
