import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaOf } from '../testing/areas.ts';
import { world } from '../testing/atlas.ts';
import { clipLines, clipRings } from './clip.ts';
import { linePath, pointsOf, ringPath } from './paths.ts';
import type { Box } from './types.ts';

const SQUARE = ringPath([
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
]);

describe('clipRings', () => {
  it('leaves alone what lies inside, and nothing of what lies outside', () => {
    expect(areaOf(clipRings(SQUARE, [-5, -5, 15, 15]))).toBe(100);
    expect(clipRings(SQUARE, [20, 20, 30, 30])).toBe('');
  });

  it('closes what it cuts along the edge, also a hole, which runs the other way round', () => {
    const hole = ringPath([
      [4, 4],
      [4, 6],
      [6, 6],
      [6, 4],
    ]);
    expect(areaOf(SQUARE + hole)).toBe(96);
    expect(areaOf(clipRings(SQUARE + hole, [5, 0, 20, 20]))).toBe(48);
  });

  it('fills a box that lies within a ring', () => {
    expect(areaOf(clipRings(SQUARE, [2, 2, 5, 5]))).toBe(9);
  });

  it('cuts the outlines of the world into halves that are as large as the whole', () => {
    const shapes = world.shapes.map(({ path }) => path);
    const { width, height } = world;
    fc.assert(
      fc.property(fc.constantFrom(...shapes), fc.integer({ min: 1, max: width - 1 }), (path, at) => {
        const halves: Box[] = [
          [0, -1, at, height + 1],
          [at, -1, width, height + 1],
        ];
        const parts = halves.map((box) => areaOf(clipRings(path, box)));
        // Where an edge is cut, the cut is a whole number.
        expect(Math.abs(parts.reduce((a, b) => a + b) - areaOf(path))).toBeLessThan(path.length / 100 + 2);
      }),
    );
  });
});

describe('clipLines', () => {
  it('keeps the stretch inside the box', () => {
    const line = linePath([
      [0, 5],
      [20, 5],
      [20, 30],
    ]);
    expect(pointsOf(clipLines(line, [5, 0, 40, 10]))).toEqual([
      [
        [5, 5],
        [20, 5],
        [20, 10],
      ],
    ]);
    expect(clipLines(line, [30, 30, 40, 40])).toBe('');
  });
});
