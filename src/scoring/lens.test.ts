import { expect, it } from 'vitest';
import { leafOf } from './leaf.ts';
import { scoreByLens } from './lens.ts';
import { OVERALL } from './overall.ts';
import { valueAt } from './panel.ts';
import { publishedRecipe } from './recipe.ts';
import type { Panel, ScoredIndicator } from './types.ts';

const indicator = (id: string, weight = 1): ScoredIndicator => ({
  indicator: id,
  area: 'any',
  direction: 1,
  goalpost_low: 0,
  goalpost_high: 100,
  scale: 'linear',
  weight,
});

const panel = (values: Readonly<Record<string, readonly number[]>>): Panel => ({
  units: Object.keys(values),
  columns: ['a', 'b', 'c', 'd'],
  values: Float64Array.from(Object.values(values).flat()),
});

const INDICATORS = ['a', 'b', 'c', 'd'].map((id) => indicator(id));
const missing = Number.NaN;

it('splits an indicator evenly among the pillars that it speaks of', () => {
  const { scores, tree } = scoreByLens(
    {
      panel: panel({ X: [100, 40, 10, 70] }),
      indicators: INDICATORS,
      pillars: [
        {
          pillar: 'one',
          indicators: [
            ['a', 1],
            ['b', 1],
          ],
        },
        {
          pillar: 'two',
          indicators: [
            ['a', 1],
            ['c', 1],
          ],
        },
        { pillar: 'three', indicators: [['d', 1]] },
      ],
    },
    publishedRecipe(2),
  );
  expect(tree.ids).toContain(leafOf('one', 'a'));
  expect(tree.ids).toContain(leafOf('two', 'a'));
  // Half of a beside all of b: (0.5 · 100 + 40) / 1.5
  expect(valueAt(scores, 'X', 'one')).toBeCloseTo(60, 9);
  expect(valueAt(scores, 'X', 'two')).toBeCloseTo(40, 9);
  expect(valueAt(scores, 'X', 'three')).toBeCloseTo(70, 9);
});

it('gives no pillar below half of its weight, and no whole below three pillars', () => {
  const { scores } = scoreByLens(
    {
      panel: panel({ X: [50, missing, 50, 50], Y: [50, 50, 50, missing] }),
      indicators: INDICATORS,
      pillars: [
        {
          pillar: 'one',
          indicators: [
            ['a', 1],
            ['b', 3],
          ],
        },
        { pillar: 'two', indicators: [['c', 1]] },
        { pillar: 'three', indicators: [['d', 1]] },
      ],
    },
    publishedRecipe(2),
  );
  expect(valueAt(scores, 'X', 'one')).toBeNaN();
  expect(valueAt(scores, 'X', OVERALL)).toBeNaN();
  expect(valueAt(scores, 'Y', 'one')).toBeCloseTo(50, 9);
  expect(valueAt(scores, 'Y', OVERALL)).toBeNaN();
});

it('leaves out what no indicator of the index speaks of', () => {
  const { scores } = scoreByLens(
    {
      panel: panel({ X: [50, 60, 70, 80] }),
      indicators: INDICATORS,
      pillars: [
        { pillar: 'one', indicators: [['a', 1]] },
        { pillar: 'two', indicators: [['b', 1]] },
        {
          pillar: 'three',
          indicators: [
            ['c', 1],
            ['unknown', 5],
          ],
        },
        { pillar: 'none', indicators: [] },
      ],
    },
    publishedRecipe(2),
  );
  expect(scores.columns).not.toContain('none');
  expect(valueAt(scores, 'X', 'three')).toBeCloseTo(70, 9);
  expect(valueAt(scores, 'X', OVERALL)).not.toBeNaN();
});
