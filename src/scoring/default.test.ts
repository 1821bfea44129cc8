import { describe, expect, it } from 'vitest';
import { type Scores, scoreByDefault } from './default.ts';
import { explain } from './explain.ts';
import { valueAt } from './panel.ts';
import type { Panel, ScoredIndicator } from './types.ts';

const none = NaN;

function indicator(id: string, area: string, more: Partial<ScoredIndicator> = {}): ScoredIndicator {
  return {
    indicator: id,
    area,
    direction: 1,
    goalpost_low: 0,
    goalpost_high: 100,
    scale: 'linear',
    weight: 1,
    ...more,
  };
}

function panel(columns: readonly string[], rows: Readonly<Record<string, readonly number[]>>): Panel {
  return { units: Object.keys(rows), columns, values: Float64Array.from(Object.values(rows).flat()) };
}

const score = (scores: Scores, unit: string, node: string): number => valueAt(scores.scores, unit, node);

describe('the default score of an area', () => {
  const indicators = [
    indicator('internet-users', 'connectivity', { weight: 2 }),
    indicator('price', 'connectivity', { direction: -1, goalpost_low: 1, goalpost_high: 100, scale: 'log' }),
    indicator('speed', 'connectivity', { goalpost_low: 10, goalpost_high: 60 }),
    indicator('shown-only', 'connectivity', { weight: 0, direction: 0 }),
  ];
  const columns = ['shown-only', 'speed', 'price', 'internet-users'];

  it('is the weighted mean of the values between their goalposts', () => {
    // internet-users 80 -> 80; price 10 -> 100 (ln 100 - ln 10) / (ln 100 - ln 1) = 50; speed 35 -> 100 × 25 / 50 = 50
    // (2 × 80 + 50 + 50) / 4 = 260 / 4 = 65
    const scores = scoreByDefault(panel(columns, { AAA: [999, 35, 10, 80] }), indicators);
    expect(score(scores, 'AAA', 'connectivity')).toBeCloseTo(65, 12);
  });

  it('cuts values beyond the goalposts, and takes a value of 0 on a log scale as the low end', () => {
    // internet-users 130 -> 100; price 0 -> as 1 -> 100; speed 5 -> 0; (200 + 100 + 0) / 4 = 75
    const scores = scoreByDefault(panel(columns, { AAA: [none, 5, 0, 130] }), indicators);
    expect(score(scores, 'AAA', 'connectivity')).toBe(75);
  });

  it('drops a missing indicator and rescales the weights of the others, never counting it as zero', () => {
    // BBB lacks speed: (2 × 80 + 50) / 3 = 70
    const scores = scoreByDefault(
      panel(columns, { AAA: [none, 35, 10, 80], BBB: [none, none, 10, 80] }),
      indicators,
    );
    expect(score(scores, 'BBB', 'connectivity')).toBeCloseTo(70, 12);
  });

  it('counts the indicators it is told of, where the panel holds only one of many economies', () => {
    // BBB alone: speed has data for others, so price (1 of 4) is too little; if nobody has speed and users, it is all
    const alone = panel(columns, { BBB: [none, none, 10, none] });
    const counted = new Set(['internet-users', 'price', 'speed']);
    expect(score(scoreByDefault(alone, indicators), 'BBB', 'connectivity')).toBeCloseTo(50, 12);
    expect(score(scoreByDefault(alone, indicators, undefined, counted), 'BBB', 'connectivity')).toBeNaN();
  });

  it('stands at exactly half of the weight and falls just below it', () => {
    // weight 4 in all: BBB has internet-users alone (2 of 4, just met), CCC price alone (1 of 4)
    const scores = scoreByDefault(
      panel(columns, { AAA: [none, 35, 10, 80], BBB: [none, none, none, 40], CCC: [none, none, 10, none] }),
      indicators,
    );
    expect(score(scores, 'BBB', 'connectivity')).toBe(40);
    expect(score(scores, 'CCC', 'connectivity')).toBeNaN();
  });

  it('counts only the indicators that have data for anyone', () => {
    // nobody has internet-users: of the weight 2 that is left, price alone is half
    const scores = scoreByDefault(
      panel(columns, { AAA: [none, 35, none, none], CCC: [none, none, 10, none] }),
      indicators,
    );
    expect(score(scores, 'CCC', 'connectivity')).toBeCloseTo(50, 12);
    expect(scores.tree.ids).not.toContain('internet-users');
  });

  it('refuses a weighted indicator without a direction', () => {
    expect(() => scoreByDefault(panel(['x'], { AAA: [1] }), [indicator('x', 'a', { direction: 0 })])).toThrow(
      '"x" has a weight and no direction',
    );
  });
});

describe('the default overall score', () => {
  const areas = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8'];
  const indicators = areas.map((area) => indicator(`${area}-i`, area));
  const columns = indicators.map(({ indicator: id }) => id);
  const world = panel(columns, {
    ALL: [0, 100, 100, 100, 100, 100, 100, 100],
    SIX: [40, 40, 40, 40, 40, 90, none, none],
    FIVE: [40, 40, 40, 40, 90, none, none, none],
  });

  it('is the geometric mean of 1 + 0.99 s, taken back to 0–100', () => {
    // seven areas at 100 and one at 0: (100^7 × 1)^(1/8) = 100^0.875 = 10^1.75 = 56.23413251903491
    // taken back: (56.23413251903491 - 1) / 0.99 = 55.79205304953021
    expect(score(scoreByDefault(world, indicators), 'ALL', 'overall')).toBeCloseTo(55.79205304953021, 10);
  });

  it('needs six of eight areas', () => {
    // five areas at 1 + 39.6 = 40.6 and one at 90.1: exp((5 ln 40.6 + ln 90.1) / 6)
    //   = exp((5 × 3.703768067 + 4.500920165) / 6) = exp(3.836626750) = 46.3688 ; (46.3688 - 1) / 0.99 = 45.827
    const scores = scoreByDefault(world, indicators);
    expect(score(scores, 'SIX', 'overall')).toBeCloseTo(45.827, 3);
    expect(score(scores, 'FIVE', 'overall')).toBeNaN();
  });

  it('needs three of four areas where only four exist, even if one has no data at all', () => {
    const four = indicators.slice(0, 4);
    const scores = scoreByDefault(
      panel(columns.slice(0, 4), { THREE: [50, 50, 50, none], TWO: [50, 50, none, none] }),
      four,
    );
    expect(score(scores, 'THREE', 'overall')).toBeCloseTo(50, 12);
    expect(score(scores, 'TWO', 'overall')).toBeNaN();
  });

  it('takes the share of areas needed as a parameter', () => {
    const scores = scoreByDefault(world, indicators, { area: 0.5, overall: 5 / 8 });
    expect(score(scores, 'FIVE', 'overall')).toBeGreaterThan(40);
  });

  it('ranks scores with ties at the smaller rank and leaves the missing unranked', () => {
    const scores = scoreByDefault(
      panel(['x'], { A: [20], B: [30.800000000000004], C: [30.8], D: [none], E: [10] }),
      [indicator('x', 'a')],
    );
    expect(['A', 'B', 'C', 'D', 'E'].map((unit) => valueAt(scores.ranks, unit, 'a'))).toEqual([
      3,
      1,
      1,
      NaN,
      4,
    ]);
  });
});

describe('explaining a score', () => {
  const indicators = [
    indicator('p', 'first', { weight: 3 }),
    indicator('q', 'first'),
    indicator('r', 'first'),
    indicator('s', 'second'),
  ];
  const scores = scoreByDefault(
    panel(['p', 'q', 'r', 's'], {
      AAA: [20, 60, none, 100],
      BBB: [none, 60, none, 100],
      CCC: [50, 50, 50, none],
    }),
    indicators,
  );

  it('gives a receipt whose contributions add up to the area score', () => {
    // 3/4 × 20 = 15 and 1/4 × 60 = 15 make 30; r is missing and carries nothing
    expect(explain(scores, 'AAA', 'first')).toEqual({
      node: 'first',
      score: 30,
      method: { mean: 'arithmetic' },
      lines: [
        { id: 'p', raw: 20, value: 20, weight: 3, share: 0.75, effective: 0.75, contribution: 15, part: 0.5 },
        { id: 'q', raw: 60, value: 60, weight: 1, share: 0.25, effective: 0.25, contribution: 15, part: 0.5 },
        { id: 'r', raw: NaN, value: NaN, weight: 1, share: 0, effective: 0, contribution: 0, part: 0 },
      ],
    });
  });

  it('splits the overall score by share of the log', () => {
    // first 30 -> 30.7, ln 3.424262655; second 100 -> ln 4.605170186; parts 0.42646 and 0.57354
    // G = sqrt(30.7 × 100) = 55.40758; (G - 1) / 0.99 = 54.95715; × 0.42646 = 23.4370
    const overall = explain(scores, 'AAA', 'overall');
    if (!('score' in overall)) throw new Error('AAA has an overall score');
    const [first, second] = overall.lines;
    expect(overall.score).toBeCloseTo(54.95715, 4);
    expect(first?.part).toBeCloseTo(0.42646, 5);
    expect(first?.contribution).toBeCloseTo(23.437, 2);
    expect((first?.contribution ?? 0) + (second?.contribution ?? 0)).toBeCloseTo(overall.score, 10);
    expect(first?.of?.lines[0]).toMatchObject({ id: 'p', share: 0.75, effective: 0.375 });
  });

  it('says what is missing, what is needed and what would be enough', () => {
    // BBB has q: weight 1 of 5, needs 2.5: r alone (2) is not enough, p (4) is
    expect(explain(scores, 'BBB', 'first')).toEqual({
      missing: 'below threshold',
      node: 'first',
      presentWeight: 1,
      neededWeight: 2.5,
      absent: [
        { id: 'p', weight: 3 },
        { id: 'r', weight: 1 },
      ],
      enough: { count: 1, sets: [['p']] },
    });
  });

  it('says of a missing overall score which area is missing and why', () => {
    expect(explain(scores, 'CCC', 'overall')).toMatchObject({
      presentWeight: 1,
      neededWeight: 1.5,
      absent: [{ id: 'second', why: { absent: [{ id: 's' }], presentWeight: 0, neededWeight: 0.5 } }],
      enough: { count: 1, sets: [['second']] },
    });
  });

  it('refuses an unknown unit or node', () => {
    expect(() => explain(scores, 'ZZZ', 'first')).toThrow('no unit "ZZZ"');
    expect(() => explain(scores, 'AAA', 'third')).toThrow('no node "third"');
  });
});
