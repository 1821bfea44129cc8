import { describe, expect, it } from 'vitest';
import { fitLine } from './fit.ts';

const line = (n: number, y: (x: number) => number) => Array.from({ length: n }, (_, x) => ({ x, y: y(x) }));

describe('fitLine', () => {
  it('finds an exact line, with no band around it', () => {
    const fit = fitLine(line(40, (x) => 3 + 2 * x));
    expect(fit?.r2).toBeCloseTo(1, 12);
    const last = fit?.points.at(-1);
    expect(last?.x).toBe(39);
    expect(last?.y).toBeCloseTo(81, 9);
    expect(last?.high).toBeCloseTo(81, 9);
  });

  it('gives the band by hand', () => {
    // y = 0, 1, 0, 1 … over x = 0 … 39: x̄ = 19.5, ȳ = 0.5, Sxx = 40 (40² − 1) / 12 = 5330.
    // Sxy = Σ (x − x̄)(y − ȳ) = 0.5 (Σ odd x − Σ even x) = 0.5 · 20 = 10, so the slope is 10 / 5330.
    // Residual sum of squares: Syy − Sxy² / Sxx = 10 − 100 / 5330; s = √(RSS / 38).
    // At x̄ the half band is 1.96 s / √40.
    const fit = fitLine(line(40, (x) => x % 2));
    const s = Math.sqrt((10 - 100 / 5330) / 38);
    const middle = fit?.points.find(({ x }) => x === 19.5);
    expect(middle?.y).toBeCloseTo(0.5, 12);
    expect((middle?.high ?? 0) - (middle?.y ?? 0)).toBeCloseTo((1.96 * s) / Math.sqrt(40), 12);
    expect(fit?.r2).toBeCloseTo(100 / 5330 / 10, 12);
  });

  it('is null for few points, and where x or y has no spread', () => {
    expect(fitLine(line(29, (x) => x))).toBeNull();
    expect(fitLine(line(40, () => 1))).toBeNull();
    expect(fitLine(line(40, (x) => x).map(({ y }) => ({ x: 1, y })))).toBeNull();
  });
});
