import { describe, expect, it } from 'vitest';
import type { PublishedScores } from './published.ts';
import { whyRank } from './why.ts';

const scoresOf = (
  year: number,
  own: Readonly<Record<string, number | null>>,
  unnumbered: readonly string[] = [],
): PublishedScores => ({
  year,
  columns: ['net'],
  scores: Object.fromEntries(Object.entries(own).map(([economy, score]) => [economy, [score]])),
  ranks: {},
  noScore: {},
  counted: [],
  unnumbered: { net: unnumbered },
});

describe('why a rank moved', () => {
  const before = scoresOf(2016, { AAA: 35, BBB: 34, CCC: 44, DDD: 1 });
  const after = scoresOf(2020, { AAA: 55, BBB: 45, CCC: 44, DDD: 1 });
  const members = ['AAA', 'BBB', 'CCC', 'DDD'];
  const of = (economy: string, among = members) => whyRank([before, after], among, economy, 'net');

  it('splits it into own data, which come first, and the peers’', () => {
    expect(of('AAA')).toEqual({ from: 2, to: 1, of: 4, own: 1, peers: 0 });
    // 45 passes CCC's 44 and AAA's 35; AAA passes it in turn
    expect(of('BBB')).toEqual({ from: 3, to: 2, of: 4, own: 2, peers: -1 });
    expect(of('CCC')).toEqual({ from: 1, to: 3, of: 4, own: 0, peers: -2 });
  });

  it('ranks among the members asked for', () => {
    expect(of('AAA', ['AAA', 'DDD'])).toMatchObject({ from: 1, to: 1, of: 2 });
    expect(of('AAA', ['BBB'])).toBeNull();
  });

  it('is not said of who has no score, or no single rank at one end', () => {
    expect(of('EEE')).toBeNull();
    const thin = scoresOf(2016, { AAA: 35, CCC: 44 }, ['AAA']);
    expect(whyRank([thin, after], members, 'AAA', 'net')).toBeNull();
    expect(whyRank([before, { ...after, unnumbered: { net: ['AAA'] } }], members, 'AAA', 'net')).toBeNull();
  });
});
