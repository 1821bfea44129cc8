import { describe, expect, it } from 'vitest';
import { moments } from './moments.ts';

describe('skewness and kurtosis', () => {
  it('are the type-2 estimators', () => {
    // 1, 2, 3, 10: mean 4, deviations −3, −2, −1, 6
    // m2 = (9 + 4 + 1 + 36) / 4 = 12.5; m3 = (−27 − 8 − 1 + 216) / 4 = 45; m4 = (81 + 16 + 1 + 1296) / 4 = 348.5
    // g1 = 45 / 12.5^1.5 = 45 / 44.19417 = 1.0182338; × √(4 × 3) / 2 = × 1.7320508 = 1.7636326
    // g2 = 348.5 / 156.25 − 3 = −0.7696; ((5 × −0.7696) + 6) × 3 / (2 × 1) = 2.152 × 1.5 = 3.228
    const { skewness, kurtosis } = moments([1, 2, 3, 10]);
    expect(skewness).toBeCloseTo(1.7636326, 7);
    expect(kurtosis).toBeCloseTo(3.228, 12);
  });

  it('leave missing values out', () => {
    expect(moments([1, NaN, 2, 3, NaN, 10])).toEqual(moments([1, 2, 3, 10]));
  });

  it('turn their sign with the column, the skewness that is', () => {
    const { skewness, kurtosis } = moments([-1, -2, -3, -10]);
    expect(skewness).toBeCloseTo(-1.7636326, 7);
    expect(kurtosis).toBeCloseTo(3.228, 12);
  });

  it('are missing without spread or with too few values', () => {
    expect(moments([0.1, 0.1, 0.1, 0.1])).toEqual({ skewness: NaN, kurtosis: NaN });
    expect(moments([1, 2])).toEqual({ skewness: NaN, kurtosis: NaN });
    expect(moments([1, 2, 4]).kurtosis).toBeNaN();
  });
});
