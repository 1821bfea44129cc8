import { describe, expect, it } from 'vitest';
import type { PublishedChange, PublishedChanges, PublishedHistory } from './published.ts';
import { convergenceIn, spreadOf, spreadOverTime } from './spread.ts';

const MEMBERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];

/** Members with their scores then and now; a third of the weight and more was renewed where both are given. */
function answers(ends: Readonly<Record<string, readonly [before: number | null, after: number]>>) {
  const change = ([before, after]: readonly [number | null, number]): PublishedChange =>
    before === null ? [10] : [after - before, 0, 0, 60];
  return {
    scores: {
      columns: ['skills'],
      scores: Object.fromEntries(Object.entries(ends).map(([of, [, after]]) => [of, [after]])),
    },
    changes: {
      from: 2021,
      to: 2026,
      columns: ['skills'],
      changes: Object.fromEntries(Object.entries(ends).map(([of, own]) => [of, [change(own)]])),
    } satisfies PublishedChanges,
  };
}

const drift = (ends: Parameters<typeof answers>[0], members = MEMBERS) => {
  const { scores, changes } = answers(ends);
  return convergenceIn(scores, changes, members, { column: 'skills' });
};

/** Scores ten apart, before and after multiplied by a factor around 50. */
const scaled = (factor: number) =>
  Object.fromEntries(
    MEMBERS.map((economy, at): [string, [number, number]] => {
      const before = 15 + 10 * at;
      return [economy, [before, 50 + (before - 50) * factor]];
    }),
  );

describe('whether members converge', () => {
  it('is yes where all came nearer to the middle, and no where all went away from it', () => {
    expect(drift(scaled(0.8))).toMatchObject({ drift: 'closer', n: 8, of: 8, from: 2021, to: 2026 });
    expect(drift(scaled(1.2))).toMatchObject({ drift: 'apart' });
  });

  it('says how wide the middle half was and is, over the same members', () => {
    const { before, after, renewed } = drift(scaled(0.8));
    expect([before?.width, after?.width]).toEqual([35, 28]);
    expect(renewed).toBe(60);
  });

  it('cannot be told where nothing moves by a point', () => {
    expect(drift(scaled(1)).drift).toBe('unclear');
    expect(drift(scaled(0.98)).drift).toBe('unclear');
  });

  it('cannot be told where one member makes the difference', () => {
    const still = scaled(1);
    // A small step inward of the middle half, and one outsider that came in.
    const ends = { ...still, C: [35, 37.5], F: [65, 62], A: [0, 30], B: [25, 22], G: [75, 79] } as const;
    const { before, after } = drift(ends);
    expect(after?.width).toBeLessThan((before?.width ?? 0) - 1);
    expect(drift(ends).drift).toBe('unclear');
  });

  it('cannot be said where a change can be stated for less than half of the members, or for fewer than five', () => {
    const few = {
      ...scaled(0.8),
      D: [null, 45],
      E: [null, 55],
      F: [null, 65],
      G: [null, 75],
      H: [null, 85],
    } as const;
    expect(drift(few)).toMatchObject({ drift: 'unmeasured', n: 3, of: 8 });
    expect(drift(scaled(0.8), ['A', 'B', 'C', 'D']).drift).toBe('unmeasured');
  });

  it('says nothing of a group of one, of none, or without scores', () => {
    expect(drift(scaled(0.8), ['A'])).toMatchObject({ drift: 'unmeasured', n: 1 });
    expect(drift(scaled(0.8), [])).toMatchObject({ drift: 'unmeasured', n: 0, before: null, after: null });
    expect(drift({}, MEMBERS)).toMatchObject({ drift: 'unmeasured', n: 0, of: 8 });
  });
});

describe('the spread over time', () => {
  const history: PublishedHistory = {
    years: [2020, 2021, 2022],
    scores: Object.fromEntries(MEMBERS.map((economy, at) => [economy, [10 * at, 10 * at, 10 * at]])),
    measured: Object.fromEntries(
      MEMBERS.map((economy, at) => [economy, [at < 5 ? 20 : 60, at < 5 ? 40 : 60, 80]]),
    ),
    renewed: Object.fromEntries(MEMBERS.map((economy) => [economy, 2021])),
  };

  it('counts whose score had been measured enough, in years in which at least half of the members are', () => {
    const years = spreadOverTime(history, MEMBERS);
    expect(years.map(({ year, n }) => [year, n])).toEqual([
      [2021, 8],
      [2022, 8],
    ]);
    expect(years[0]).toMatchObject({ median: 35, quartiles: [17.5, 52.5], width: 35 });
  });

  it('says after which year nothing is newer', () => {
    expect(spreadOverTime(history, MEMBERS).map(({ isCarried }) => isCarried)).toEqual([false, true]);
  });

  it('is of nobody where nobody has a score', () => {
    expect(spreadOf([])).toBeNull();
    expect(spreadOverTime(history, ['X'])).toEqual([]);
  });
});
