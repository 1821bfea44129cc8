import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixTo, type ScoredEconomy, type SteppedIndicator, scoreWith, stepsTo } from './goal.ts';
import { OVERALL } from './overall.ts';

function indicator(id: string, area: string, more: Partial<SteppedIndicator> = {}): SteppedIndicator {
  return {
    indicator: id,
    area,
    direction: 1,
    goalpost_low: 0,
    goalpost_high: 100,
    scale: 'linear',
    weight: 1,
    decimals: 0,
    ...more,
  };
}

function economy(
  indicators: readonly SteppedIndicator[],
  values: Readonly<Record<string, number>>,
): ScoredEconomy {
  return {
    indicators,
    values: new Map(Object.entries(values)),
    counted: new Set(indicators.map((own) => own.indicator)),
  };
}

describe('what a goal takes', () => {
  // Two areas of two indicators each; one of them better where it is low.
  const indicators = [
    indicator('a', 'skills'),
    indicator('b', 'skills'),
    indicator('price', 'access', { direction: -1 }),
    indicator('law', 'access', { only: [0, 50, 100] }),
  ];
  const own = economy(indicators, { a: 40, b: 20, price: 80, law: 0 });

  it('is each indicator that would do it alone, at the least value that does', () => {
    // skills is (40 + 20) / 2 = 30; at 35 the two must add up to 70: a at 50, or b at 30
    expect(stepsTo(own, { column: 'skills', score: 35 }).alone).toEqual([
      { indicator: 'a', from: 40, to: 50, score: 35 },
      { indicator: 'b', from: 20, to: 30, score: 35 },
    ]);
  });

  it('goes down where less is better, and only to values that there are', () => {
    // access is (20 + 0) / 2 = 10; at 30 the two must add up to 60: price at 40, or the law at 40, so 50
    expect(stepsTo(own, { column: 'access', score: 30 }).alone).toEqual([
      { indicator: 'price', from: 80, to: 40, score: 30 },
      { indicator: 'law', from: 0, to: 50, score: 35 },
    ]);
  });

  it('counts what would not do it alone', () => {
    // with a at 100 skills would be 60, with b at 100 it would be 70
    const { alone, tooLittle } = stepsTo(own, { column: 'skills', score: 65 });
    expect(alone.map((step) => step.indicator)).toEqual(['b']);
    // the other one, and both of the other area
    expect(tooLittle).toBe(3);
  });

  it('is several together where none would do it alone, each the same part of the way to the best value', () => {
    const best = new Map([
      ['a', 60],
      ['b', 60],
    ]);
    // skills at 54 needs 108 of both: 40 + 20 p and 20 + 40 p, each rounded up as it is printed, from p = 0.78 on 56 and 52
    expect(mixTo(own, { column: 'skills', score: 54 }, best)).toEqual({
      steps: [
        { indicator: 'b', from: 20, to: 52, score: 54 },
        { indicator: 'a', from: 40, to: 56, score: 54 },
      ],
      part: 0.78,
      score: 54,
    });
    expect(mixTo(own, { column: 'skills', score: 61 }, best)).toBe(60);
  });
});

const cell = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 1000 }).map((value) => value / 10) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const any = fc
  .array(
    fc.record({
      area: fc.constantFrom('one', 'two', 'three'),
      direction: fc.constantFrom<1 | -1>(1, -1),
      scale: fc.constantFrom<'linear' | 'log'>('linear', 'log'),
      weight: fc.constantFrom(0.5, 1, 2),
      value: cell,
      low: fc.integer({ min: 1, max: 40 }),
      width: fc.integer({ min: 1, max: 60 }),
    }),
    { minLength: 2, maxLength: 9 },
  )
  .map((all) => {
    const indicators = all.map(({ area, direction, scale, weight, low, width }, i) =>
      indicator(`i${i}`, area, {
        direction,
        scale,
        weight,
        goalpost_low: low,
        goalpost_high: low + width,
        decimals: 1,
      }),
    );
    const values = all.flatMap(({ value }, i) => (value === null ? [] : [[`i${i}`, value] as const]));
    return economy(indicators, Object.fromEntries(values));
  });

it('taking a step reaches the goal, and nothing smaller in that indicator does', () => {
  fc.assert(
    fc.property(any, fc.double({ min: 1, max: 99, noNaN: true }), (own, score) => {
      for (const column of [OVERALL, ...new Set(own.indicators.map(({ area }) => area))]) {
        const now = scoreWith(own, column, new Map());
        if (now >= score) continue;
        const { alone, tooLittle } = stepsTo(own, { column, score });
        expect(alone.length + tooLittle).toBe(own.indicators.length);
        for (const { indicator: id, from, to } of alone) {
          const { direction } = own.indicators.find((each) => each.indicator === id) ?? { direction: 1 };
          expect(scoreWith(own, column, new Map([[id, to]]))).toBeGreaterThanOrEqual(score - 1e-9);
          const before = to - direction / 10;
          // The step before it lies beyond the value that there is, or does not reach the goal.
          if (from !== null && direction * (before - from) <= 0) continue;
          const nearly = scoreWith(own, column, new Map([[id, before]]));
          expect(nearly < score || Number.isNaN(nearly) || isWorst(own, id, to)).toBe(true);
        }
      }
    }),
  );
});

/** Whether a value is as bad as an indicator can be: where there is none yet, that alone may be enough. */
function isWorst({ indicators }: ScoredEconomy, id: string, value: number): boolean {
  const own = indicators.find(({ indicator: each }) => each === id);
  if (own === undefined) return false;
  return own.direction === 1 ? value <= own.goalpost_low + 0.1 : value >= own.goalpost_high - 0.1;
}

it('a mix reaches the goal with no value better than the best one', () => {
  fc.assert(
    fc.property(any, fc.double({ min: 1, max: 99, noNaN: true }), (own, score) => {
      const best = new Map(
        own.indicators.map((each) => [
          each.indicator,
          each.direction === 1 ? each.goalpost_high : each.goalpost_low,
        ]),
      );
      const goal = { column: OVERALL, score };
      const now = scoreWith(own, OVERALL, new Map());
      if (Number.isNaN(now) || now >= score) return;
      const mix = mixTo(own, goal, best);
      if (typeof mix === 'number') {
        expect(mix).toBeLessThan(score);
        return;
      }
      const taken = new Map(mix.steps.map((step) => [step.indicator, step.to]));
      expect(scoreWith(own, OVERALL, taken)).toBeGreaterThanOrEqual(score - 1e-9);
      for (const { indicator: id, to } of mix.steps) {
        const { direction } = own.indicators.find((each) => each.indicator === id) ?? { direction: 1 };
        expect(direction * ((best.get(id) ?? Number.NaN) - to)).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
