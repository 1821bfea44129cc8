import { expect, it } from 'vitest';
import { classCounts, maturityClass } from './classes.ts';

it.each([
  [0, 0],
  [49.99, 0],
  [50, 1],
  [60, 2],
  [70, 3],
  [79.99, 3],
  [80, 4],
  [100, 4],
] as const)('a score of %d is in class %d: a cut-off belongs to the class above it', (score, expected) => {
  expect(maturityClass(score)).toBe(expected);
});

it('scores are counted by class, the lowest first', () => {
  expect(classCounts([10, 20, 55, 75, 80, 90])).toEqual([2, 1, 0, 1, 2]);
  expect(classCounts([])).toEqual([0, 0, 0, 0, 0]);
});
