import { expect, it } from 'vitest';
import { normalFrom, ratioError, shareError, withError } from './noise.ts';

const sample = { size: 1000, designEffect: 1.5 };

it('gives a share the standard error of its sample, times the design effect', () => {
  // √(1.5 × 0.5 × 0.5 / 1000) = √0.000375
  expect(shareError(0.5, sample)).toBeCloseTo(0.019364916731, 12);
  expect([0, 1, Number.NaN].map((p) => shareError(p, sample))).toEqual([0, 0, 0]);
});

it('gives the logarithm of a ratio the errors of both groups', () => {
  // women 40 % of 500, men 60 % of 500: 1.5 × (0.6 / 200 + 0.4 / 300) = 0.0065
  expect(ratioError([0.4, 0.6], [0.5, 0.5], sample)).toBeCloseTo(Math.sqrt(0.0065), 12);
  // 30 % of 400, 60 % of 600: 1.5 × (0.7 / 120 + 0.4 / 360) = 0.010416…
  expect(ratioError([0.3, 0.6], [0.4, 0.6], sample)).toBeCloseTo(Math.sqrt(0.0104166666666), 10);
  expect(ratioError([0, 0.6], [0.4, 0.6], sample)).toBe(0);
  expect(ratioError([Number.NaN, 0.6], [0.4, 0.6], sample)).toBe(0);
});

it('cuts a share to 0 and the whole, and multiplies a ratio', () => {
  const share = { kind: 'share', whole: 100 } as const;
  expect([withError(50, 2, 1.5, share), withError(99, 2, 3, share), withError(1, 2, -3, share)]).toEqual([
    53, 100, 0,
  ]);
  expect(withError(0.8, 0.1, 1, { kind: 'ratio', whole: 100 })).toBeCloseTo(0.8 * Math.exp(0.1), 12);
  expect(withError(50, 0, 3, share)).toBe(50);
  expect(withError(50, Number.NaN, 3, share)).toBe(50);
});

it('makes normal numbers: finite at the ends, with mean 0 and variance 1 over a grid', () => {
  expect(Number.isFinite(normalFrom(0, 0)) && Number.isFinite(normalFrom(1 - 2 ** -53, 0.999))).toBe(true);
  const grid = Array.from({ length: 400 }, (_, i) => (i + 0.5) / 400);
  const all = grid.flatMap((u) => grid.map((v) => normalFrom(u, v)));
  const mean = all.reduce((sum, z) => sum + z, 0) / all.length;
  expect(mean).toBeCloseTo(0, 6);
  expect(all.reduce((sum, z) => sum + (z - mean) ** 2, 0) / all.length).toBeCloseTo(1, 1);
});
