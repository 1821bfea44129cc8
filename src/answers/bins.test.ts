import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binCount, binOf, binsOf, binsOfWorld, MOST_BINS } from './bins.ts';

const sizes = (values: readonly number[], bins: ReturnType<typeof binsOf>) =>
  Array.from(
    { length: binCount(bins) },
    (_, bin) => values.filter((each) => binOf(bins, each) === bin).length,
  );

describe('binsOf', () => {
  it('makes a class of each value where there are five or fewer', () => {
    const values = [0, 100, 50, 0, 100, 100];
    expect(binsOf(values, 'linear')).toEqual({ kind: 'values', values: [0, 50, 100] });
    expect(sizes(values, binsOf(values, 'linear'))).toEqual([2, 1, 3]);
  });

  it('cuts at round steps, with about as many values in each class', () => {
    const values = [12, 48, 52, 71, 73, 85, 88, 92, 95, 99];
    const bins = binsOf(values, 'linear');
    expect(bins).toEqual({ kind: 'ranges', cuts: [50, 70, 85, 95] });
    expect(sizes(values, bins)).toEqual([2, 1, 2, 3, 2]);
  });

  it('cuts at few digits on a log scale', () => {
    const values = [0.2, 0.4, 0.6, 0.9, 1.3, 2.2, 2.9, 4.6, 7.1, 30];
    expect(binsOf(values, 'log')).toEqual({ kind: 'ranges', cuts: [0.6, 1, 2, 5] });
  });

  it('puts a value at a cut into the class above it', () => {
    const bins = { kind: 'ranges', cuts: [20, 40] } as const;
    expect([19.9, 20, 39, 40, 99].map((value) => binOf(bins, value))).toEqual([0, 1, 1, 2, 2]);
  });

  it('has fewer classes where half of the values are the same', () => {
    const values = [1, 2, 3, 4, 5, 6, 100, 100, 100, 100, 100, 100];
    const bins = binsOf(values, 'linear');
    expect(binCount(bins)).toBeLessThan(MOST_BINS);
    for (const size of sizes(values, bins)) expect(size).toBeGreaterThan(0);
  });

  it('cuts at values where no round ends fit', () => {
    const values = [1.00005, 1.0009, 1.002, 1.002, 1.09, 262_286, 475_187];
    const bins = binsOf(values, 'log');
    expect(bins).toEqual({ kind: 'ranges', cuts: [1.002, 1.09, 262_286] });
    for (const size of sizes(values, bins)) expect(size).toBeGreaterThan(0);
  });

  it('leaves no class of any values empty, keeps their order, and has at most five', () => {
    const values = fc.array(
      fc.integer({ min: -4000, max: 90_000 }).map((own) => own / 100),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(values, fc.constantFrom('linear', 'log'), (own, scale) => {
        const bins = binsOf(own, scale);
        expect(binCount(bins)).toBeLessThanOrEqual(MOST_BINS);
        for (const size of sizes(own, bins)) expect(size).toBeGreaterThan(0);
        const ends = bins.kind === 'values' ? bins.values : bins.cuts;
        expect(ends).toEqual([...new Set(ends)].sort((a, b) => a - b));
      }),
    );
  });
});

it('makes the classes of an indicator of what is printed of its values in its default year, within tolerance', () => {
  const at = (year: number, value: number) => [{ year, value, flag: '', source: 's' }];
  const series = new Map([
    ['A', at(2020, 10.04)],
    ['B', at(2018, 20.26)],
    ['C', at(2010, 30)],
    ['D', at(2021, 40)],
  ]);
  const indicator = { defaultYear: 2020, toleranceYears: 3, decimals: 1, scale: 'linear' } as const;
  expect(binsOfWorld(indicator, series)).toEqual({ kind: 'values', values: [10, 20.3] });
});
