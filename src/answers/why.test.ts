import { describe, expect, it } from 'vitest';
import { seriesIndicator, seriesOf } from '../scoring/testing/series.ts';
import { publishWhy } from './why.ts';

const series = seriesOf(
  {
    AAA: {
      users: [
        [2016, 20],
        [2020, 60],
      ],
      speed: [[2018, 50]],
      skill: [
        [2015, 40],
        [2019, 30],
      ],
    },
    BBB: { users: [[2016, 10]], speed: [[2016, 5]], skill: [[2016, 5]] },
  },
  ['users', 'speed', 'skill'].map((id) => seriesIndicator(id, 'net')),
  2020,
);

describe('why a score moved, as it is published', () => {
  it('names the indicators with another value at the end, with what the score would be without it', () => {
    expect(publishWhy(series, 'AAA', 'net', { from: 2016, to: 2020 })).toEqual({
      from: 2016,
      to: 2020,
      // (20 + 50 + 40) ÷ 3 and (60 + 50 + 30) ÷ 3
      scores: [36.666667, 46.666667],
      effects: [
        ['users', 13.333333, 20, 2016, 60, 2020, 33.3333],
        ['skill', -3.333333, 40, 2015, 30, 2019, 50],
      ],
    });
  });

  it('has no effects where nothing was renewed, and is nothing without a score', () => {
    expect(publishWhy(series, 'BBB', 'net', { from: 2016, to: 2020 })?.effects).toEqual([]);
    expect(() => publishWhy(series, 'ZZZ', 'net', { from: 2016, to: 2020 })).toThrow('no unit "ZZZ"');
  });
});
