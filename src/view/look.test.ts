import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { held } from './accent.ts';
import { formatLook, HEIGHTS, LONGEST_TITLE, readLook } from './look.ts';

const read = (search: string) => readLook(new URLSearchParams(search));

describe('the look of a frame', () => {
  it('is what an address asks for', () => {
    const search = 'title=Own&accent=cc6600&height=500&find=1';
    expect(read(search)).toEqual({
      look: { title: 'Own', accent: '#cc6600', height: 500, find: true },
      mended: [],
    });
    expect(formatLook(read(search).look)).toBe(search);
  });

  it.each([
    ['height=10', { height: HEIGHTS[0] }, ['height']],
    ['height=99999', { height: HEIGHTS[1] }, ['height']],
    ['height=tall', {}, ['height']],
    ['accent=blueish', {}, ['accent']],
    ['accent=%23C60', { accent: '#cc6600' }, []],
    ['aspect=2:1', {}, ['aspect']],
    ['title=', {}, []],
  ])('of %s is the nearest that can be had, with what was mended', (search, look, kinds) => {
    expect(read(search).look).toEqual(look);
    expect(read(search).mended.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('has a title of one line, of bounded length and without marks that turn its direction', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 1000 }), (text) => {
        const { title = '' } = readLook(new URLSearchParams({ title: `\u202E${text}\n` })).look;
        expect([...title].length).toBeLessThanOrEqual(LONGEST_TITLE);
        expect(title).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });
});

describe('an accent', () => {
  const tokens = readFileSync('src/app/tokens.css', 'utf8');
  const [light = '', dark = ''] = Array.from(
    tokens.matchAll(/--paper: (#[0-9a-f]{6})/g),
    ([, paper]) => paper,
  );

  it('can be told from the ground of both themes, as a mark and as text', () => {
    const part = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(part, part, part, (...rgb) => {
        const colour = `#${rgb.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
        expect(wcagContrast(held(colour, 'light', 'mark'), light)).toBeGreaterThanOrEqual(3);
        expect(wcagContrast(held(colour, 'dark', 'mark'), dark)).toBeGreaterThanOrEqual(3);
        expect(wcagContrast(held(colour, 'light', 'text'), light)).toBeGreaterThanOrEqual(4.5);
        expect(wcagContrast(held(colour, 'dark', 'text'), dark)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('stays as it is where it can be seen', () => {
    expect(held('#cc6600', 'light', 'mark')).toBe('#cc6600');
  });
});
