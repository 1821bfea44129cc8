import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodge } from './dodge.ts';

describe('dodge', () => {
  it('leaves labels where they want to be when they are clear of one another', () => {
    const items = [
      { wanted: 10, height: 10 },
      { wanted: 60, height: 10 },
      { wanted: 30, height: 10 },
    ];
    expect(dodge(items, 0, 100)).toEqual([10, 60, 30]);
  });

  it('moves two that overlap by the same distance up and down', () => {
    const items = [
      { wanted: 50, height: 10 },
      { wanted: 52, height: 10 },
    ];
    expect(dodge(items, 0, 100)).toEqual([46, 56]);
  });

  it('pushes from the edge inwards', () => {
    const items = [
      { wanted: 98, height: 10 },
      { wanted: 99, height: 10 },
    ];
    expect(dodge(items, 0, 100)).toEqual([85, 95]);
  });

  it('never overlaps, keeps the order and stays inside, whenever there is room', () => {
    const labels = fc.array(
      fc.record({ wanted: fc.integer({ min: -50, max: 450 }), height: fc.integer({ min: 10, max: 40 }) }),
      {
        maxLength: 10,
      },
    );
    fc.assert(
      fc.property(labels, (items) => {
        const centres = dodge(items, 0, 400);
        const placed = items
          .map((item, index) => ({ ...item, index, centre: centres[index] ?? Number.NaN }))
          .sort((a, b) => a.wanted - b.wanted || a.index - b.index);
        placed.forEach((item, at) => {
          expect(item.centre - item.height / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(item.centre + item.height / 2).toBeLessThanOrEqual(400 + 1e-6);
          const before = placed[at - 1];
          if (before)
            expect(item.centre - item.height / 2).toBeGreaterThanOrEqual(
              before.centre + before.height / 2 - 1e-6,
            );
        });
      }),
    );
  });
});
