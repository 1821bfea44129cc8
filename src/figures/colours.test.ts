import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maturityClass } from '../answers/classes.ts';
import { CLASS_TONES } from '../charts/types.ts';
import { en } from '../words/en.ts';
import { numbers } from '../words/numbers.ts';
import { classMeanings, scoreTone } from './colours.ts';

const environment = { words: en, numbers: numbers('en') };
const score = fc.double({ min: 0, max: 100, noNaN: true });

it('is the colour of its class for every score, in the lowest class one of two', () => {
  fc.assert(
    fc.property(score, (value) => {
      const tone = scoreTone(value);
      expect(tone === 'low' ? 0 : tone).toBe(maturityClass(value));
    }),
    { seed: 18 },
  );
});

it('never paints a higher score lighter', () => {
  const step = (value: number) => CLASS_TONES.indexOf(scoreTone(value));
  fc.assert(
    fc.property(score, score, (a, b) => {
      expect(step(Math.max(a, b))).toBeGreaterThanOrEqual(step(Math.min(a, b)));
    }),
    { seed: 18 },
  );
});

it('says in the key where each colour begins, and what is printed has the colour that the key gives it', () => {
  const keys = classMeanings(environment);
  expect(keys.map(({ tone }) => tone)).toEqual(CLASS_TONES);
  for (const [at, { text }] of keys.entries()) {
    const [from = 0, to = 100] =
      at === 0 ? [0, ...(text.match(/\d+/g) ?? []).map(Number)] : (text.match(/\d+/g) ?? []).map(Number);
    for (let printed = from; printed < to; printed += 1) expect(scoreTone(printed)).toBe(keys[at]?.tone);
  }
  expect(scoreTone(39.7)).toBe(scoreTone(40));
});
