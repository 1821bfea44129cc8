import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedDifference, rounded, shortened } from './rounding.ts';

describe('a number as it is printed', () => {
  it('rounds half away from zero as it is read, however it was computed', () => {
    expect(rounded(1.265, 2)).toBe(1.27);
    expect(rounded((1.26 + 1.27) / 2, 2)).toBe(1.27);
    expect(rounded(1.264_999_999_999_999_9, 2)).toBe(1.27);
    expect(rounded(-2.5, 0)).toBe(-3);
    expect(rounded(0.1 + 0.2, 1)).toBe(0.3);
    expect(rounded(4e-9, 2)).toBe(0);
    expect(rounded(-4e-9, 2)).toBe(0);
    expect(rounded(1e21, 2)).toBe(1e21);
  });

  it('is the same when it is rounded again, and never further than half a digit away', () => {
    const numbers = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const once = rounded(value, decimals);
        expect(rounded(once, decimals)).toBe(once);
        expect(Math.abs(once - value)).toBeLessThanOrEqual(
          0.5 * 10 ** -decimals + 1e-3 * Math.abs(value) * 1e-9,
        );
      }),
    );
  });
});

describe('a difference', () => {
  it('is that of the two numbers that are read', () => {
    expect(printedDifference(41.75, 74.96, 1)).toBe(33.2);
    expect(printedDifference(41.8, 75, 1)).toBe(33.2);
    expect(printedDifference(75, 41.8, 1)).toBe(-33.2);
  });
});

describe('a number that is made shorter', () => {
  it('is printed as the long one, and has no digit more than that takes', () => {
    expect(shortened(12.345_678_9, 4, [1])).toBe(12.346);
    expect(shortened(1.264_999_4, 6, [2])).toBe(1.264_999);
    expect(shortened(1.264_999_6, 6, [2])).toBe(1.264_999_6);
    expect(shortened(56.499_6, 4, [0, 1])).toBe(56.499_6);
  });
});
