import { expect, it } from 'vitest';
import type { PublishedScores } from './published.ts';
import { joinScores, scoresInColumn, scoresOfEconomies, worldOf } from './subsetScores.ts';

/** Five economies: A and B share a rank overall, D has no score in skills. */
const all: PublishedScores = {
  year: 2024,
  columns: ['skills', 'overall'],
  scores: { A: [40, 50], B: [60, 50], C: [20, 30], D: [null, 10], E: [90, 80] },
  ranks: { A: [3, 2], B: [2, 2], C: [4, 4], D: [null, 5], E: [1, 1] },
  noScore: { A: {}, B: {}, C: {}, D: { skills: { present: 0.25, needed: 0.5, missing: ['x'] } }, E: {} },
  counted: ['x', 'y'],
};
const world = { medians: [50, 50], ranked: [4, 5], shared: [{}, { 2: 2 }] };

it('everybody’s middle, number and shared ranks follow from everybody’s scores', () => {
  expect(worldOf(all)).toEqual(world);
});

it('scores of some say the same of everybody', () => {
  const some = scoresOfEconomies(all, ['D', 'A', 'Z']);
  expect(Object.keys(some.scores)).toEqual(['A', 'D']);
  expect(some.ranks).toEqual({ A: [3, 2], D: [null, 5] });
  expect(some.noScore.D?.skills?.missing).toEqual(['x']);
  expect(worldOf(some)).toEqual(world);
});

it('scores in one column say of it what all say', () => {
  const one = scoresInColumn(all, 'overall');
  expect(one.columns).toEqual(['overall']);
  expect(one.scores.D).toEqual([10]);
  expect(one.noScore.D).toBeUndefined();
  expect(worldOf(one)).toEqual({ medians: [50], ranked: [5], shared: [{ 2: 2 }] });
});

it('scores of some and of others are those of both', () => {
  const both = joinScores(scoresOfEconomies(all, ['A', 'B']), scoresOfEconomies(all, ['B', 'C']));
  expect(both).toEqual(scoresOfEconomies(all, ['A', 'B', 'C']));
});
