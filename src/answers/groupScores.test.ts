import { expect, it } from 'vitest';
import { countAbove, endsAmong, medianAmong, ranksAmong, spreadAmong } from './groupScores.ts';

/** B and C share a rank; E has no score in skills. */
const scores = {
  columns: ['skills', 'overall'],
  scores: { A: [80, 1], B: [40, 1], C: [40, 1], D: [20, 1], E: [null, 1], F: [90, 1] },
  ranks: { A: [2, 1], B: [3, 1], C: [3, 1], D: [5, 1], E: [null, 1], F: [1, 1] },
};
const members = ['E', 'D', 'C', 'B', 'A'];

it('ranks among members leave no gap for who is none, and equals share one', () => {
  expect([...ranksAmong(scores, members, 'skills')].sort()).toEqual([
    ['A', 1],
    ['B', 2],
    ['C', 2],
    ['D', 4],
  ]);
  expect(ranksAmong(scores, members, 'weather').size).toBe(0);
});

it('the median is of the members who have a score', () => {
  expect(medianAmong(scores, members, 'skills')).toBe(40);
  expect(medianAmong(scores, ['E'], 'skills')).toBeNull();
});

it('the spread is between the lowest and the highest, with the middle half', () => {
  // 20, 40, 40, 80
  expect(spreadAmong(scores, members, 'skills')).toEqual({ lowest: 20, highest: 80, quartiles: [35, 50] });
  expect(spreadAmong(scores, ['E'], 'skills')).toBeNull();
});

it('the ends are the first of equals', () => {
  expect(endsAmong(scores, ['C', 'B', 'E'], 'skills')).toEqual([
    { economy: 'C', score: 40 },
    { economy: 'C', score: 40 },
  ]);
  expect(endsAmong(scores, members, 'skills')?.map(({ economy }) => economy)).toEqual(['D', 'A']);
  expect(endsAmong(scores, ['E'], 'skills')).toBeNull();
});

it('above a limit is who is not equal to it', () => {
  expect(countAbove(scores, members, 'skills', 40)).toEqual({ scored: 4, above: 1 });
  expect(countAbove(scores, members, 'skills', null)).toEqual({ scored: 4, above: 0 });
});
