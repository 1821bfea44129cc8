import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inHash, placeOf } from './sql.ts';

describe('a statement behind the hash', () => {
  it('is what was put there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1201, maxLength: 3000 }), (text) => {
        fc.pre(text.trim() !== '');
        expect(inHash(placeOf(text).hash)).toEqual({ text, isWhole: true });
      }),
      { numRuns: 30 },
    );
  });

  it('is read as far as it goes where it was cut anywhere, and nothing is made up', () => {
    const text = `SELECT 'Côte d’Ivoire مالي 🌍' AS x, ${'1 + '.repeat(400)}1`;
    const { hash } = placeOf(text);
    for (let length = '#q='.length; length < 220; length += 1) {
      const own = inHash(hash.slice(0, length));
      if (own === null) throw new Error('expected a statement');
      expect(text.startsWith(own.text)).toBe(true);
    }
    expect(inHash('#q=%E0%A4%A')?.isWhole).toBe(false);
    expect(inHash('#facts')).toBeNull();
  });
});
