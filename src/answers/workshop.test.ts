import { describe, expect, it } from 'vitest';
import { publishedRecipe, scoreByRecipe } from '../scoring/recipe.ts';
import type { ScoredIndicator } from '../scoring/types.ts';
import { meanRecipe, workshopOf } from './workshop.ts';

const indicator = (id: string, area: string): ScoredIndicator => ({
  indicator: id,
  area,
  direction: 1,
  goalpost_low: 0,
  goalpost_high: 100,
  scale: 'linear',
  weight: 1,
});
const indicators = [indicator('a', 'one'), indicator('b', 'two')];
const panel = {
  units: ['A', 'B', 'C', 'D'],
  columns: ['a', 'b'],
  // C is last by both, D has no value of b
  values: Float64Array.from([90, 50, 60, 80, 10, 10, 50, Number.NaN]),
};
const published = { ...publishedRecipe(2), across: 'arithmetic', need: [0.5, 1] } as const;
const of = (weights: Readonly<Record<string, number>>) => ({ ...published, weights });
const parts = {
  weightOf: () => 1,
  goalpostsOf: () => [1, 100] as const,
  isLog: (id: string) => id === 'a',
};

describe('recipes over each other', () => {
  it('say which members they agree on, and who is furthest apart', () => {
    const recipes = [of({ one: 3 }), of({ two: 3 })];
    const mean = meanRecipe(recipes, parts);
    // by one: A 80, B 65; by two: A 60, B 75; in the middle: A 70, B 70
    const { rows, compared, agreed, widest } = workshopOf(
      recipes.map((recipe) => scoreByRecipe(panel, indicators, recipe)),
      scoreByRecipe(panel, indicators, mean),
      panel.units,
      'overall',
    );
    expect(rows).toEqual([
      { economy: 'A', ranks: [1, 2], mean: 1, reach: [1, 2] },
      { economy: 'B', ranks: [2, 1], mean: 1, reach: [1, 2] },
      { economy: 'C', ranks: [3, 3], mean: 3, reach: [3, 3] },
      { economy: 'D', ranks: [null, null], mean: null, reach: null },
    ]);
    expect([compared, agreed]).toEqual([3, 1]);
    expect(widest.map(({ economy }) => economy)).toEqual(['A', 'B']);
  });
});

describe('the mean recipe', () => {
  it('averages what is said, against the published value where one says nothing', () => {
    const mean = meanRecipe(
      [
        { ...published, weights: { one: 3 }, goalposts: { a: [4, 100], b: [0, 50] } },
        { ...published, normalise: 'minmax', need: [0.7, 0.8] },
      ],
      parts,
    );
    expect(mean.weights).toEqual({ one: 2 });
    // on a log scale √(4 × 1) and 100; else (0 + 1) ÷ 2 and (50 + 100) ÷ 2
    expect(mean.goalposts.a?.[0]).toBeCloseTo(2, 12);
    expect(mean.goalposts.b).toEqual([0.5, 75]);
    expect(mean.need).toEqual([0.6, 0.9]);
    // one each: in doubt as published
    expect(mean.normalise).toBe('goalposts');
  });

  it('takes what most do, and of one recipe is that recipe', () => {
    const other = { ...published, normalise: 'minmax', within: 'geometric' } as const;
    expect(meanRecipe([other, other, published], parts)).toMatchObject({
      normalise: 'minmax',
      within: 'geometric',
    });
    expect(meanRecipe([other], parts)).toEqual(other);
  });

  it('reads the index under the framework that most recipes do, in doubt under none, and averages their weights alone', () => {
    const under = (lens: string, weights = {}) => ({ ...published, lens, weights });
    const areas = of({ one: 5 });
    expect(meanRecipe([areas, areas, under('den')], parts)).toEqual({ ...areas, weights: { one: 5 } });
    expect(meanRecipe([under('den'), areas], parts).lens).toBeUndefined();
    expect(
      meanRecipe([areas, under('den', { finance: 2 }), under('den', { finance: 4 }), under('sdg')], parts),
    ).toMatchObject({ lens: 'den', weights: { finance: 3 } });
  });
});
