import { describe, expect, it } from 'vitest';
import { type FindingsInput, findings } from './findings.ts';
import type { PublishedChanges, PublishedScores } from './published.ts';

type Cells = readonly (number | null)[];

const COLUMNS = ['skills', 'connectivity', 'overall'];

function scoresOf(scores: Readonly<Record<string, Cells>>): PublishedScores {
  return { year: 2025, columns: COLUMNS, counted: [], scores, ranks: {}, noScore: {} };
}

/** A and B are the group; C, D and E the rest of the world. All are of one income class. */
const world = {
  A: [40, 80, 60],
  B: [60, 20, 30],
  C: [70, 50, 42],
  D: [80, 40, 40],
  E: [90, 30, 41],
} as const;

function input(own: Partial<FindingsInput> = {}): FindingsInput {
  return {
    members: ['A', 'B'],
    scores: scoresOf(world),
    changes: null,
    incomes: new Map([['middle', ['A', 'B', 'C', 'D', 'E']]]),
    ...own,
  };
}

const changed = (changes: PublishedChanges['changes']): PublishedChanges => ({
  from: 2020,
  to: 2025,
  columns: COLUMNS,
  changes,
});

const kinds = (own: Partial<FindingsInput>) => findings(input(own)).map(({ kind }) => kind);
const found = <K extends string>(own: Partial<FindingsInput>, kind: K) =>
  findings(input(own)).find((one) => one.kind === kind);

describe('the standing of a group', () => {
  it('names the areas where its median is furthest above and below the median of the world', () => {
    // Skills: 50 against 70. Connectivity: 50 against 40.
    expect(found({}, 'standing')).toEqual({
      kind: 'standing',
      best: { column: 'connectivity', group: 50, world: 40, n: 2 },
      worst: { column: 'skills', group: 50, world: 70, n: 2 },
    });
  });

  it('leaves out an area in which less than half of the members have a score', () => {
    const scores = scoresOf({ ...world, A: [null, 80, 60] });
    expect(found({ scores, members: ['A', 'B'] }, 'standing')).toMatchObject({ worst: { column: 'skills' } });
    const fewer = scoresOf({ ...world, A: [null, 80, 60], B: [null, 20, 30] });
    expect(found({ scores: fewer }, 'standing')).toBeUndefined();
  });

  it('is nothing to say of the world itself', () => {
    expect(kinds({ members: ['A', 'B', 'C', 'D', 'E'] })).not.toContain('standing');
  });
});

describe('the member that does best for its income', () => {
  it('is measured against the median of all economies of its class', () => {
    expect(found({}, 'outlier')).toEqual({
      kind: 'outlier',
      economy: 'A',
      income: 'middle',
      score: 60,
      median: 41,
      reach: { known: 2, of: 2 },
    });
  });

  it('needs five economies of the class with a score', () => {
    expect(found({ incomes: new Map([['middle', ['A', 'B', 'C', 'D']]]) }, 'outlier')).toBeUndefined();
  });
});

describe('the member that rose most', () => {
  it('is named with its change, the weight renewed and the first year', () => {
    const changes = changed({
      A: [null, null, [3, 40, 1, 5, 60]],
      B: [null, null, [4.5, 40, 2, 7, 50]],
      C: [null, null, [9, 40, 5, 13, 50]],
    });
    expect(found({ changes }, 'mover')).toEqual({
      kind: 'mover',
      economy: 'B',
      change: 4.5,
      renewed: 50,
      from: 2020,
      // from 2 to 7, and A's from 1 to 5
      reach: { known: 2, of: 2, alike: 1 },
    });
  });

  it('is nobody where nobody rose, or no rise can be told from none', () => {
    expect(found({ changes: changed({ A: [null, null, [-1, 40, -2, -0.5, 60]] }) }, 'mover')).toBeUndefined();
    expect(found({ changes: changed({ A: [null, null, [4, 40, -1, 9, 60]] }) }, 'mover')).toBeUndefined();
  });

  it('is nobody whose score rests on too little', () => {
    const changes = changed({ A: [null, null, [3, 40, 1, 5, 60]], B: [null, null, [9, 40, 5, 13, 60]] });
    expect(found({ changes: { ...changes, unnamed: { overall: ['B'] } } }, 'mover')).toMatchObject({
      economy: 'A',
    });
  });
});

describe('the widest gap', () => {
  it('is that of the area in which two members lie furthest apart', () => {
    expect(found({}, 'spread')).toEqual({
      kind: 'spread',
      column: 'connectivity',
      low: { economy: 'B', score: 20 },
      high: { economy: 'A', score: 80 },
    });
  });
});

describe('an economy whose score rests on too little', () => {
  const thin = {
    ...scoresOf({ ...world, F: [1, 95, 90] }),
    unnumbered: { overall: ['F'], connectivity: ['F'] },
  };
  const members = ['A', 'B', 'F'];

  it('is named by no finding', () => {
    const incomes = new Map([['middle', ['A', 'B', 'C', 'D', 'E', 'F']]]);
    expect(found({ scores: scoresOf(thin.scores), members, incomes }, 'outlier')).toMatchObject({
      economy: 'F',
    });
    expect(found({ scores: thin, members, incomes }, 'outlier')).toBeUndefined();
    expect(found({ scores: thin, members }, 'spread')).toMatchObject({
      column: 'connectivity',
      high: { economy: 'A' },
    });
  });
});

describe('the choice of findings', () => {
  it('is at most three, in a fixed order, those worth a sentence first', () => {
    const rose = changed({ A: [null, null, [5, 40, 2, 8, 60]] });
    expect(kinds({ changes: rose })).toEqual(['standing', 'outlier', 'mover']);
    // A rise of two points gives way to the gap between members.
    expect(kinds({ changes: changed({ A: [null, null, [2, 40, 1, 3, 60]] }) })).toEqual([
      'standing',
      'outlier',
      'spread',
    ]);
  });

  it('fills up with lesser findings where there are too few', () => {
    const changes = changed({ A: [null, null, [2, 40, 1, 3, 60]] });
    const alike = scoresOf({
      A: [50, 50, 50],
      B: [50, 50, 50],
      C: [51, 50, 50],
      D: [51, 50, 50],
      E: [51, 51, 49],
    });
    // Skills one point behind, connectivity level; nobody above the class; members all alike.
    expect(kinds({ scores: alike, changes })).toEqual(['standing', 'mover']);
  });

  it('is the same for any order of the economies in the published scores', () => {
    const turned = scoresOf(Object.fromEntries(Object.entries(world).reverse()));
    expect(findings(input({ scores: turned }))).toEqual(findings(input()));
  });
});
