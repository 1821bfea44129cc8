import { expect, it } from 'vitest';
import { roundedParts } from './roundedParts.ts';

it('adds up to the total, moved where rounding moved furthest', () => {
  expect(roundedParts([0.26, 0.26, 0.26], 0.8, 1)).toEqual([0.2, 0.3, 0.3]);
  expect(roundedParts([1.44, -0.44, 0.04], 1, 1)).toEqual([1.4, -0.4, 0]);
  expect(roundedParts([0.24, 0.24, 0.24], 0.7, 1)).toEqual([0.3, 0.2, 0.2]);
});

it('leaves parts as they are where they add up, also to a total that was rounded another way', () => {
  expect(roundedParts([2.345, -7.899], -5.55, 2)).toEqual([2.35, -7.9]);
  expect(roundedParts([1, 2], 3.1, 1)).toEqual([1.1, 2]);
  expect(roundedParts([], 0, 1)).toEqual([]);
});
