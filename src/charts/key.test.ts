import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../catalog/languages.ts';
import { readTables } from '../catalog/read.ts';
import { placeKey } from './key.ts';
import { textWidth } from './text.ts';

const { economies } = readTables((table) => readFileSync(`data/${table}.csv`, 'utf8'));

it('no name of a key leaves the frame, in any language and direction; what had to be shortened keeps its whole text', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LANGUAGES),
      fc.subarray([...economies], { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 240, max: 700 }),
      (language, some, width) => {
        const direction = language === 'ar' ? 'rtl' : 'ltr';
        const names = some.map(({ name }) => name[language]);
        const { items } = placeKey(names, 0, { width, direction });
        for (const { label } of items) {
          const length = textWidth(label.text, { size: 12 });
          const [from, to] =
            label.side === 'left' ? [label.x, label.x + length] : [label.x - length, label.x];
          expect(from).toBeGreaterThanOrEqual(-1);
          expect(to).toBeLessThanOrEqual(width + 1);
        }
        expect(items.map(({ label }) => label.full ?? label.text)).toEqual(names);
      },
    ),
    { seed: 14 },
  );
});
