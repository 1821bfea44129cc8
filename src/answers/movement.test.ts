import { expect, it } from 'vitest';
import { movementIn } from './movement.ts';

const changes = {
  columns: ['skills', 'overall'],
  changes: {
    A: [
      [1.5, 4, 0.2, 3, 52],
      [-1.5, -4, -3, 0.4, 52],
    ] as const,
    B: [[28] as const, null],
    // in the archive of method 1: points, indicators compared, the score before
    C: [null, [5, 12, 61] as const],
    D: [[1.5, 4, 1, 52] as const, null],
    E: [[1.5, 4, 0, 52] as const, null],
  },
};

it('is stated with its interval, and clear where that does not hold zero', () => {
  expect(movementIn(changes, 'A', 'skills')).toEqual({
    kind: 'stated',
    change: 1.5,
    closed: 0.04,
    renewed: 52,
    interval: [0.2, 3],
    isClear: true,
  });
  expect(movementIn(changes, 'A', 'overall')).toMatchObject({ change: -1.5, isClear: false });
});

it('of an area says whether it is clear, without its interval', () => {
  expect(movementIn(changes, 'D', 'skills')).toEqual({
    kind: 'stated',
    change: 1.5,
    closed: 0.04,
    renewed: 52,
    interval: null,
    isClear: true,
  });
  expect(movementIn(changes, 'E', 'skills')).toMatchObject({ isClear: false, renewed: 52 });
});

it('is not stated where too little was renewed, and none without a score', () => {
  expect(movementIn(changes, 'B', 'skills')).toEqual({ kind: 'not stated', renewed: 28 });
  expect(movementIn(changes, 'B', 'overall')).toBeNull();
  expect(movementIn(changes, 'X', 'overall')).toBeNull();
  expect(movementIn(changes, 'A', 'economy')).toBeNull();
});

it('reads archived changes as they were stated', () => {
  expect(movementIn(changes, 'C', 'overall')).toEqual({
    kind: 'stated',
    change: 5,
    closed: 5 / 39,
    renewed: null,
    interval: null,
    isClear: true,
  });
});
