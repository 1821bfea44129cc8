import { describe, expect, it } from 'vitest';
import {
  aboveMedian,
  byPlace,
  extremes,
  overtakers,
  rankEnds,
  relativeRank,
  spreadOf,
  standpoints,
  strengthsAndGaps,
} from './profile.ts';
import type { Place, PublishedChanges, PublishedScores } from './published.ts';

/** Five economies; A to D are the group. D has no score in skills, E is outside. */
const scores: PublishedScores = {
  year: 2024,
  columns: ['skills', 'overall'],
  scores: { A: [40, 50], B: [60, 50], C: [20, 30], D: [null, 10], E: [90, 80] },
  ranks: { A: [3, 2], B: [2, 2], C: [4, 4], D: [null, 5], E: [1, 1] },
  noScore: { A: {}, B: {}, C: {}, D: { skills: { present: 0.25, needed: 0.5, missing: ['x'] } }, E: {} },
  counted: ['x', 'y'],
};
const GROUP = ['A', 'B', 'C', 'D'];

const changes: PublishedChanges = {
  from: 2019,
  to: 2024,
  columns: ['skills'],
  changes: { A: [[5, 35, 2, 8, 40]], B: [[25, 35, 20, 30, 50]], C: [[12]], E: [[10, 80, 5, 15, 40]] },
};

const of = (economy: string, column: string, members = GROUP) => {
  const found = standpoints(scores, changes, economy, members).find((own) => own.column === column);
  if (found === undefined) throw new Error(`no standpoint in ${column}`);
  return found;
};

describe('standpoints', () => {
  it('counts the rank among the members that have a score, and among all that have one', () => {
    expect(of('A', 'skills')).toMatchObject({ score: 40, group: [2, 3], world: [3, 4] });
  });

  it('says how many share a rank', () => {
    expect(of('A', 'overall')).toMatchObject({ group: [1, 4, 2], world: [2, 5, 2] });
  });

  it('keeps the place of an economy that has no single rank', () => {
    const thin = { ...scores, unnumbered: { skills: ['A'] } };
    const [skills] = standpoints(thin, null, 'A', GROUP);
    expect(skills).toMatchObject({ group: [2, 3], isNumbered: false });
    expect(of('A', 'skills').isNumbered).toBe(true);
  });

  it('has no place in a group for an economy outside it, and the group’s middle all the same', () => {
    const outside = of('E', 'skills');
    expect(outside.group).toBeNull();
    expect(outside.world).toEqual([1, 4]);
    // 20, 40, 60
    expect(outside.spread).toEqual({ median: 40, quartiles: [30, 50], n: 3 });
  });

  it('has neither score nor place where too little is known, and says why', () => {
    expect(of('D', 'skills')).toMatchObject({ score: null, group: null, world: null, why: { needed: 0.5 } });
  });

  it('carries the movement, or that none may be stated', () => {
    expect(of('A', 'skills').change).toMatchObject({ change: 5, renewed: 40, isClear: true });
    expect(of('C', 'skills').change).toEqual({ kind: 'not stated', renewed: 12 });
    expect(of('A', 'overall').change).toBeNull();
  });

  it('knows an economy without any value only as missing', () => {
    expect(of('Z', 'overall')).toMatchObject({ score: null, why: null, world: null, group: null });
  });
});

describe('spreadOf', () => {
  it('is nothing where no economy has a score', () => {
    expect(spreadOf(scores, ['D'], 'skills')).toBeNull();
  });
});

describe('relativeRank', () => {
  it('runs from 0 for the first to 1 for the last', () => {
    expect(relativeRank([1, 5])).toBe(0);
    expect(relativeRank([3, 5])).toBe(0.5);
    expect(relativeRank([5, 5])).toBe(1);
  });

  it('gives those who share a rank the middle of their places', () => {
    // All five first: nobody stands out. Three last of five: places 3, 4 and 5.
    expect(relativeRank([1, 5, 5])).toBe(0.5);
    expect(relativeRank([3, 5, 3])).toBe(0.75);
  });

  it('is nothing where nobody else has a place', () => {
    expect(relativeRank([1, 1])).toBeNull();
  });
});

describe('places', () => {
  const places: Readonly<Record<string, Place | null>> = {
    law: [1, 11, 11],
    users: [2, 11],
    price: [10, 11],
    years: [3, 11],
    power: [11, 11],
    none: null,
    alone: [1, 1],
  };
  const ids = Object.keys(places);
  const placeOf = (id: string) => places[id] ?? null;

  it('are sorted best first, without those that say nothing', () => {
    expect(byPlace(ids, placeOf)).toEqual(['users', 'years', 'law', 'price', 'power']);
  });

  it('make strengths of the upper half and gaps of the lower, the clearest first, the middle neither', () => {
    expect(strengthsAndGaps(ids, placeOf, 5)).toEqual({
      strengths: ['users', 'years'],
      gaps: ['power', 'price'],
    });
    expect(strengthsAndGaps(ids, placeOf, 1)).toEqual({ strengths: ['users'], gaps: ['power'] });
  });

  it('have extremes only in the first and in the last quarter, and all that share them', () => {
    expect(extremes(ids, placeOf)).toEqual({ strongest: ['users'], weakest: ['power'] });
    expect(extremes(['law', 'law'], placeOf)).toEqual({ strongest: [], weakest: [] });
    expect(extremes(['users', 'law'], placeOf)).toEqual({ strongest: ['users'], weakest: [] });
    const nearly: Readonly<Record<string, Place>> = { a: [16, 57], b: [37, 56], c: [42, 56], d: [16, 57] };
    expect(extremes(['a', 'b', 'c', 'd'], (id) => nearly[id] ?? null)).toEqual({
      strongest: [],
      weakest: [],
    });
    const tied: Readonly<Record<string, Place>> = { a: [1, 57], b: [1, 57], c: [57, 57] };
    expect(extremes(['a', 'b', 'c'], (id) => tied[id] ?? null)).toEqual({
      strongest: ['a', 'b'],
      weakest: ['c'],
    });
  });
});

describe('the ends of ranks', () => {
  const placesOf: Readonly<Record<string, Place | null>> = {
    users: [3, 60],
    speed: [2, 10],
    law: [30, 40],
    skills: null,
  };
  const placeOf = (id: string) => placesOf[id] ?? null;

  it('are judged by the number of those ranked', () => {
    expect(rankEnds(['law', 'skills', 'speed', 'users'], placeOf)).toEqual([
      { item: 'users', place: [3, 60] },
      { item: 'law', place: [30, 40] },
    ]);
  });

  it('are the same where one alone is ranked, and none where none is', () => {
    const only = { item: 'law', place: [30, 40] };
    expect(rankEnds(['law', 'skills'], placeOf)).toEqual([only, only]);
    expect(rankEnds(['skills'], placeOf)).toBeNull();
  });
});

describe('overtakers', () => {
  it('are members that stood no higher five years ago and stand above now', () => {
    // B came from 35 to 60, past A's 40. E is no member.
    const [first, ...others] = overtakers({ scores, changes }, 'A', GROUP, 'skills');
    expect(first).toMatchObject({ economy: 'B', score: 60, change: { change: 25 } });
    expect(others).toEqual([]);
  });

  it('are none by a change that cannot be told from none, or by a score that rests on too little', () => {
    const unclear: PublishedChanges = { ...changes, changes: { B: [[25, 35, -1, 50, 40]] } };
    expect(overtakers({ scores, changes: unclear }, 'A', GROUP, 'skills')).toEqual([]);
    const thin = { ...scores, unnumbered: { skills: ['B'] } };
    expect(overtakers({ scores: thin, changes }, 'A', GROUP, 'skills')).toEqual([]);
  });

  it('leave out who stood above already, and who cannot be compared', () => {
    // Past C's 20: A came from 35, B from 35; neither was below.
    expect(overtakers({ scores, changes }, 'C', GROUP, 'skills')).toEqual([]);
  });

  it('are nobody for an economy without a score', () => {
    expect(overtakers({ scores, changes }, 'D', GROUP, 'skills')).toEqual([]);
  });

  it('come with the largest gain first', () => {
    const all = ['A', 'B', 'E'];
    const widened: PublishedChanges = {
      ...changes,
      changes: { ...changes.changes, E: [[60, 30, 50, 70, 40]] },
    };
    expect(
      overtakers({ scores, changes: widened }, 'A', all, 'skills').map(({ economy }) => economy),
    ).toEqual(['E', 'B']);
  });
});

describe('aboveMedian', () => {
  it('counts areas, not the overall score, of those that have a score and a median', () => {
    const own = (economy: string) => aboveMedian(standpoints(scores, changes, economy, GROUP));
    expect(own('B')).toEqual({ above: 1, of: 1 });
    expect(own('A')).toEqual({ above: 0, of: 1 });
    expect(own('D')).toEqual({ above: 0, of: 0 });
  });
});
