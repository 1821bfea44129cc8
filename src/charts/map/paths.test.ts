import { describe, expect, it } from 'vitest';
import { clipRing, crossings, linePath, pointsOf, ringPath } from './paths.ts';

describe('ringPath', () => {
  it('writes whole numbers, each step from the point before', () => {
    expect(
      ringPath([
        [0, 0],
        [10.4, 0],
        [10.2, 9.6],
      ]),
    ).toBe('M0 0h10v10z');
  });

  it('leaves out points that fall together or lie on a straight line', () => {
    expect(
      ringPath([
        [0, 0],
        [0.3, 0.2],
        [5, 0],
        [10, 0],
        [10, 10],
      ]),
    ).toBe('M0 0h10v10z');
  });

  it('gives nothing for a ring that collapses', () => {
    expect(
      ringPath([
        [0, 0],
        [0.2, 0.1],
        [0.4, 0.3],
      ]),
    ).toBe('');
  });
});

describe('linePath', () => {
  it('keeps a line that turns back on itself', () => {
    expect(
      linePath([
        [0, 0],
        [10, 0],
        [4, 0],
      ]),
    ).toBe('M0 0h10h-6');
  });
});

describe('pointsOf', () => {
  it('reads every kind of step again', () => {
    const points: [number, number][] = [
      [5, -3],
      [5, 4],
      [-2, 4],
      [-3, 6],
      [1, 9],
      [1, 2],
      [4, -8],
    ];
    expect(linePath(points)).toBe('M5 -3v7h-7l-1 2 4 3v-7l3-10');
    expect(pointsOf(`${linePath(points)}${ringPath(points.slice(0, 3))}`)).toEqual([
      points,
      points.slice(0, 3),
    ]);
  });
});

describe('clipRing and crossings', () => {
  const square = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0],
  ];

  it('cut a square at a parallel', () => {
    expect(clipRing(square, 4, (latitude) => latitude >= 4)).toEqual([
      [10, 4],
      [10, 10],
      [0, 10],
      [0, 4],
      [10, 4],
    ]);
    expect(crossings(square, 4)).toEqual([0, 10]);
  });

  it('leave a ring on one side as it is, or nothing of it', () => {
    expect(clipRing(square, -5, (latitude) => latitude >= -5)).toEqual(square);
    expect(clipRing(square, 20, (latitude) => latitude >= 20)).toEqual([]);
    expect(crossings(square, 20)).toEqual([]);
  });
});
