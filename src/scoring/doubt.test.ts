import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { changeIntervals } from './change-draws.ts';
import { scoreByDefault } from './default.ts';
import { type Doubts, donorsOf, doubter } from './doubt.ts';
import { rankRange } from './intervals.ts';
import { valueAt } from './panel.ts';
import { methodRanges } from './ranges.ts';
import { type Histories, seriesIndicator, seriesOf } from './testing/series.ts';

const none = Number.NaN;
const indicators = ['a', 'b', 'c', 'd'].map((id) => seriesIndicator(id, id < 'c' ? 'one' : 'two'));
const units = ['P', 'Q', 'R', 'S', 'T', 'U', 'V'];
const rows = [
  [90, 80, 70, 95],
  [60, none, 55, 60],
  [none, 50, 52, 58],
  [40, 45, none, 50],
  [38, 44, 47, none],
  [20, 30, 25, 20],
  [10, 12, 9, 8],
];
const panel = { units, columns: ['a', 'b', 'c', 'd'], values: Float64Array.from(rows.flat()) };
const scores = scoreByDefault(panel, indicators);
const noErrors = { deviations: new Float64Array(28), kinds: [], wholes: [] };
const all: Doubts = { leaveOut: true, classes: units.map(() => 'rich'), errors: noErrors };

const drawn = (doubts: Doubts | undefined, slices: readonly number[] = [400]) => {
  const options = { draws: 400, seed: 7, groups: [{ id: 'SOME', units: ['P', 'S', 'V'] }] };
  const drawing = methodRanges(scores, indicators, doubts === undefined ? options : { ...options, doubts });
  for (const slice of slices) drawing.advance(slice);
  return drawing;
};

describe('ranges with doubts', () => {
  it('are the same in slices and at once', () => {
    expect(drawn(all, [1, 99, 300]).tally).toEqual(drawn(all).tally);
  });

  it('rank every scored unit in every draw, whatever is left out', () => {
    for (const { members, counts } of drawn(all).tally.ranks) {
      for (const own of counts) {
        for (let m = 0; m < members.length; m++) {
          const row = own.subarray(m * members.length, (m + 1) * members.length);
          expect(row.reduce((sum, n) => sum + n, 0)).toBe(400);
        }
      }
    }
  });

  it('are as wide as the method’s own or wider where indicators are left out', () => {
    const width = (doubts: Doubts | undefined) => {
      const { tally } = drawn(doubts);
      return units.reduce((sum, unit) => {
        const range = rankRange(tally, 'overall', unit);
        return sum + (range === null ? 0 : range.p95 - range.p5);
      }, 0);
    };
    expect(width(all)).toBeGreaterThan(width(undefined));
  });

  it('keep far ends apart', () => {
    const { tally } = drawn(all);
    expect(rankRange(tally, 'overall', 'P')).toEqual({ median: 1, p5: 1, p95: 1 });
    expect(rankRange(tally, 'overall', 'V')).toEqual({ median: 7, p5: 7, p95: 7 });
  });

  it('move a unit whose value has a large error, and nobody without one', () => {
    const deviations = new Float64Array(28);
    deviations[5 * 4] = 200;
    const errors = {
      deviations,
      kinds: indicators.map(() => 'share' as const),
      wholes: [100, 100, 100, 100],
    };
    const { tally } = drawn({ leaveOut: false, classes: null, errors });
    const range = rankRange(tally, 'one', 'U');
    expect((range?.p95 ?? 0) - (range?.p5 ?? 0)).toBeGreaterThan(2);
    expect(rankRange(tally, 'two', 'U')).toEqual(rankRange(drawn(undefined).tally, 'two', 'U'));
  });

  it('say which columns min-max and percentile ranks cannot scale', () => {
    const flat = { ...panel, values: panel.values.map((x, i) => (i % 4 === 0 && !Number.isNaN(x) ? 5 : x)) };
    const drawing = methodRanges(scoreByDefault(flat, indicators), indicators, {
      draws: 50,
      seed: 1,
      groups: [],
      doubts: all,
    });
    drawing.advance(50);
    const problem = [{ column: 'a', problem: 'no spread' }];
    expect(drawing.problems).toEqual([[], problem, problem]);
    expect(rankRange(drawing.tally, 'overall', 'P')?.p5).toBe(1);
  });

  it('draw one economy alone without fail', () => {
    const alone = { units: ['P'], columns: panel.columns, values: Float64Array.of(90, none, 70, 95) };
    const drawing = methodRanges(scoreByDefault(alone, indicators), indicators, {
      draws: 20,
      seed: 1,
      groups: [],
      doubts: { ...all, classes: [''] },
    });
    drawing.advance(20);
    expect(rankRange(drawing.tally, 'overall', 'P')).toEqual({ median: 1, p5: 1, p95: 1 });
  });
});

it('takes a missing value from the same class where five have one, else from everybody', () => {
  const classes = ['rich', 'rich', 'rich', 'rich', 'rich', 'poor', ''];
  const donors = donorsOf(panel, classes);
  // column a: R has none, so four of the rich are left; column c: S has none; everybody else may stand in
  expect([...donors(2, 0)]).toEqual([0, 1, 3, 4, 5, 6]);
  const full = donorsOf({ ...panel, values: panel.values.map((x) => (Number.isNaN(x) ? 1 : x)) }, classes);
  expect([...full(2, 0)]).toEqual([0, 1, 2, 3, 4]);
  expect([...full(5, 0)]).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect([...full(6, 0)]).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

describe('the interval of a change', () => {
  const still: Histories = Object.fromEntries(
    rows.map((row, u) => [
      units[u] ?? '',
      Object.fromEntries(row.map((x, k) => [panel.columns[k] ?? '', Number.isNaN(x) ? [] : [[2010, x]]])),
    ]),
  );
  const moved: Histories = {
    ...still,
    U: {
      ...still.U,
      a: [
        [2010, 20],
        [2018, 70],
      ],
      c: [
        [2010, 25],
        [2018, 90],
      ],
    },
    Q: {
      ...still.Q,
      a: [
        [2010, 60],
        [2018, 60.5],
      ],
    },
  };
  const intervals = (histories: Histories, deviationOf: (leaf: number) => number) => {
    const series = seriesOf(histories, indicators, 2020);
    const errors = {
      deviations: series.runs.raw.map((_, point) =>
        deviationOf(series.runs.first.findLastIndex((first) => first <= point) % indicators.length),
      ),
      kinds: indicators.map(() => 'share' as const),
      wholes: [100, 100, 100, 100],
    };
    return changeIntervals(series, indicators, {
      a: 2015,
      b: 2020,
      draws: 300,
      seed: 1,
      classes: units.map(() => ''),
      errors,
    });
  };

  it('is nothing where what was renewed stayed the same: a value used at both ends has one error', () => {
    const same = Object.entries(still).map(([unit, own]): [string, Histories[string]] => {
      const value = own.a?.[0]?.[1];
      return [
        unit,
        value === undefined
          ? own
          : {
              ...own,
              a: [
                [2010, value],
                [2018, value],
              ],
            },
      ];
    });
    const { low, high } = intervals(Object.fromEntries(same), (leaf) => (leaf === 0 ? 0 : 5));
    const stated = [...low.values, ...high.values].filter((x) => !Number.isNaN(x));
    expect(stated.length).toBeGreaterThan(10);
    expect(stated.every((x) => Math.abs(x) < 1e-9)).toBe(true);
  });

  it('tells a large change from none, and a small one within its error not', () => {
    const { low, high } = intervals(moved, () => 2);
    const clear = (unit: string) => valueAt(low, unit, 'overall') > 0 || valueAt(high, unit, 'overall') < 0;
    expect([clear('U'), clear('Q'), clear('P')]).toEqual([true, false, false]);
    expect(valueAt(low, 'U', 'overall')).toBeGreaterThan(5);
  });

  it('is the same for the same seed', () => {
    expect(intervals(moved, () => 2)).toEqual(intervals(moved, () => 2));
  });
});

describe('leaves of one indicator', () => {
  const columns = ['one/a', 'two/a', 'two/b'];
  const values = Float64Array.from([90, 90, 70, none, none, 80, 40, 40, none, 30, 30, 20]);
  const raw = { units: ['P', 'Q', 'R', 'S'], columns, values };
  const of = (sameAs: readonly number[] | undefined) => {
    const generator = xoroshiro128plus(5);
    const random = () => uniformFloat64(generator);
    const errors = {
      deviations: values.map((value) => (Number.isNaN(value) ? 0 : 5)),
      kinds: columns.map(() => 'share' as const),
      wholes: columns.map(() => 100),
    };
    const doubts = { leaveOut: true, classes: ['', '', '', ''], errors, ...(sameAs && { sameAs }) };
    const draw = doubter({ doubts, raw, filled: [0, 1, 2, 3], random });
    const how = { values, rescale: (_: number, x: number) => x };
    return Array.from({ length: 200 }, () => {
      const { leavesOut, isFilled, leaves } = draw(how);
      const drawn = [...leaves(values, { mean: 'arithmetic' })];
      return { out: columns.map((_, k) => leavesOut(k)), isFilled, drawn };
    });
  };

  it('are left out, filled and in error together', () => {
    const draws = of([0, 0, 2]);
    expect(draws.filter(({ isFilled }) => isFilled).length).toBeGreaterThan(50);
    for (const { out, isFilled, drawn } of draws) {
      expect(out[0]).toBe(out[1]);
      for (let u = 0; u < 4; u++) expect(drawn[u * 3]).toBe(drawn[u * 3 + 1]);
      expect(Number.isNaN(drawn[3])).toBe(!isFilled);
    }
    const left = draws.filter(({ out }) => out.includes(true));
    expect(left.some(({ out }) => out[0])).toBe(true);
    expect(left.some(({ out }) => out[2])).toBe(true);
  });

  it('are drawn apart where nothing says that they are one', () => {
    expect(of(undefined).some(({ drawn }) => drawn[0] !== drawn[1])).toBe(true);
  });
});
