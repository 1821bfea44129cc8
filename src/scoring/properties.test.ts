import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregate } from './aggregate.ts';
import { explainDifference } from './difference.ts';
import { planDraws } from './draws.ts';
import { imputeByGroup, imputeWithinParent } from './impute.ts';
import { type Normalisation, normalise } from './normalise.ts';
import { columnOf } from './panel.ts';
import { competitionRanks, rankPanel } from './rank.ts';
import { receipt } from './receipt.ts';
import { winsorise } from './treat.ts';
import { buildTree, childrenOf, type Tree } from './tree.ts';
import type { LevelMethod, MeanMethod, Panel, TreeNode } from './types.ts';
import { effectiveWeights } from './weights.ts';

const positive = fc.double({ min: 1, max: 100, noNaN: true });
const weight = fc.double({ min: 0.1, max: 10, noNaN: true });

const mean: fc.Arbitrary<MeanMethod> = fc.oneof(
  fc.constantFrom<MeanMethod>(
    { mean: 'arithmetic' },
    { mean: 'geometric' },
    { mean: 'harmonic' },
    { mean: 'geometric', lifted: true },
  ),
  fc.constantFrom(-2, 0.5, 2, 3).map((power): MeanMethod => ({ mean: 'power', power })),
);
const methods = fc.array(
  mean.map((method): LevelMethod => ({ ...method, availability: 0 })),
  { minLength: 1, maxLength: 3 },
);

/** Trees of two or three levels with one to four children a node. */
const treeNode: fc.Arbitrary<TreeNode> = fc
  .array(fc.tuple(weight, fc.array(fc.tuple(weight, fc.boolean()), { minLength: 1, maxLength: 4 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((groups) => ({
    id: 'top',
    weight: 1,
    children: groups.map(([w, leaves], g) => ({
      id: `g${g}`,
      weight: w,
      children: leaves.map(([leafWeight, deep], l) => {
        const leaf = { id: `g${g}.${l}`, weight: leafWeight };
        return deep ? { ...leaf, id: `g${g}.${l}.sub`, children: [leaf] } : leaf;
      }),
    })),
  }));

function filled(tree: Tree, cell: fc.Arbitrary<number>, minUnits = 2): fc.Arbitrary<Panel> {
  return fc.integer({ min: minUnits, max: 7 }).chain((count) =>
    fc.array(cell, { minLength: count * tree.leaves, maxLength: count * tree.leaves }).map((values) => ({
      units: Array.from({ length: count }, (_, u) => `u${u}`),
      columns: tree.ids.slice(0, tree.leaves),
      values: Float64Array.from(values),
    })),
  );
}

const withPanel = (cell: fc.Arbitrary<number>): fc.Arbitrary<{ tree: Tree; panel: Panel }> =>
  treeNode.map(buildTree).chain((tree) => filled(tree, cell).map((panel) => ({ tree, panel })));
const gappy = fc.oneof({ weight: 4, arbitrary: positive }, { weight: 1, arbitrary: fc.constant(NaN) });

const near = (a: number, b: number): boolean =>
  Object.is(a, b) || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
const allNear = (a: ArrayLike<number>, b: ArrayLike<number>): boolean =>
  a.length === b.length && Array.from(a).every((x, i) => near(x, b[i] ?? NaN));

/** The unit's value of every node of the tree. */
function nodesOf(tree: Tree, panel: Panel, scores: Panel, u: number): Float64Array {
  const inner = scores.columns.length;
  return Float64Array.of(
    ...panel.values.subarray(u * tree.leaves, (u + 1) * tree.leaves),
    ...scores.values.subarray(u * inner, (u + 1) * inner),
  );
}

describe('any aggregation', () => {
  it('lies between the smallest and the largest child present, so a missing one never counts as zero', () => {
    fc.assert(
      fc.property(withPanel(gappy), methods, ({ tree, panel }, levels) => {
        const scores = aggregate(panel, tree, levels);
        panel.units.forEach((_, u) => {
          const nodes = nodesOf(tree, panel, scores, u);
          for (let n = tree.leaves; n < nodes.length; n++) {
            const present = [...childrenOf(tree, n)]
              .map((k) => nodes[k] ?? NaN)
              .filter((x) => !Number.isNaN(x));
            if (present.length === 0) expect(nodes[n]).toBeNaN();
            else {
              expect(nodes[n]).toBeGreaterThanOrEqual(Math.min(...present) - 1e-9);
              expect(nodes[n]).toBeLessThanOrEqual(Math.max(...present) + 1e-9);
            }
          }
        });
      }),
    );
  });

  it('does not change when all weights are scaled', () => {
    fc.assert(
      fc.property(
        withPanel(gappy),
        methods,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        ({ tree, panel }, levels, by) => {
          const scaled = { ...tree, weight: tree.weight.map((w) => w * by) };
          expect(
            allNear(aggregate(panel, scaled, levels).values, aggregate(panel, tree, levels).values),
          ).toBe(true);
        },
      ),
    );
  });

  it('gives permuted units permuted scores and ranks', () => {
    fc.assert(
      fc.property(withPanel(gappy), methods, fc.integer(), ({ tree, panel }, levels, turn) => {
        const size = panel.units.length;
        const order = panel.units.map((_, u) => (((u + turn) % size) + size) % size);
        const width = tree.leaves;
        const permuted = {
          ...panel,
          values: Float64Array.from(
            order.flatMap((u) => [...panel.values.subarray(u * width, (u + 1) * width)]),
          ),
        };
        const full = (p: Panel): Panel => {
          const how = (): Normalisation => ({ kind: 'minmax', range: [1, 100] });
          return rankPanel(aggregate(normalise(p, how, () => 1).panel, tree, levels));
        };
        const ranks = full(panel);
        const turned = full(permuted);
        for (const [c] of ranks.columns.entries()) {
          const column = columnOf(ranks, c);
          expect([...columnOf(turned, c)]).toEqual(order.map((u) => column[u]));
        }
      }),
    );
  });

  it('never ranks a dominated unit above its dominator when data are complete', () => {
    const how: fc.Arbitrary<Normalisation> = fc.constantFrom<Normalisation>(
      { kind: 'minmax', range: [1, 100] },
      { kind: 'percentile-rank', range: [1, 100], digits: 17 },
      { kind: 'rank', digits: 17 },
      { kind: 'goalposts', range: [1, 100], goalposts: { low: 20, high: 80, scale: 'log' } },
    );
    fc.assert(
      fc.property(
        withPanel(fc.integer({ min: 1, max: 100 })),
        methods,
        how,
        ({ tree, panel }, levels, kind) => {
          // the first unit is made at least as good as the second everywhere; every other column points down
          const direction = (c: number): 1 | -1 => (c % 2 === 0 ? 1 : -1);
          const width = tree.leaves;
          const values = Float64Array.from(panel.values);
          for (let c = 0; c < width; c++) {
            const pair = [values[c] ?? NaN, values[width + c] ?? NaN].sort((a, b) => direction(c) * (b - a));
            values.set([pair[0] ?? NaN], c);
            values.set([pair[1] ?? NaN], width + c);
          }
          const directionOf = (column: string): 1 | -1 => direction(panel.columns.indexOf(column));
          const normalised = normalise({ ...panel, values }, () => kind, directionOf).panel;
          const ranks = rankPanel(aggregate(normalised, tree, levels));
          ranks.columns.forEach((_, c) => {
            const [better = NaN, worse = NaN] = columnOf(ranks, c);
            expect(better > worse).toBe(false);
          });
        },
      ),
    );
  });

  it('has receipts whose contributions add up to the score, and effective weights that add up to 1', () => {
    fc.assert(
      fc.property(withPanel(gappy), methods, ({ tree, panel }, levels) => {
        const scores = aggregate(panel, tree, levels);
        const nodes = nodesOf(tree, panel, scores, 0);
        const score = nodes.at(-1) ?? NaN;
        if (Number.isNaN(score)) return;
        const { lines } = receipt({ tree, methods: levels, nodes, raw: panel.values }, 'top');
        expect(
          near(
            lines.reduce((sum, line) => sum + line.contribution, 0),
            score,
          ),
        ).toBe(true);
        expect(
          near(
            effectiveWeights(tree)
              .slice(0, tree.leaves)
              .reduce((a, b) => a + b, 0),
            1,
          ),
        ).toBe(true);
      }),
    );
  });

  it('has differences whose contributions and coverage add up', () => {
    fc.assert(
      fc.property(withPanel(gappy), methods, ({ tree, panel }, levels) => {
        const scores = aggregate(panel, tree, levels);
        const [a, b] = [nodesOf(tree, panel, scores, 0), nodesOf(tree, panel, scores, 1)];
        const { difference, coverage, parts } = explainDifference(tree, levels, [a, b], 'top');
        if (Number.isNaN(difference)) return;
        for (const part of parts) {
          if (part.of === undefined) continue;
          const inside = part.of.parts.reduce(
            (sum, { contribution }) => sum + contribution,
            part.of.coverage,
          );
          expect(near(inside, part.contribution)).toBe(true);
        }
        const sum = parts.reduce((total, { contribution }) => total + contribution, coverage);
        expect(near(sum, difference)).toBe(true);
      }),
    );
  });
});

describe('normalising', () => {
  it('by min-max does not change when a constant is added to a column', () => {
    const column = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(column, fc.integer({ min: -1000, max: 1000 }), (values, constant) => {
        const scaled = (add: number): Float64Array => {
          const panel = {
            units: values.map(String),
            columns: ['x'],
            values: Float64Array.from(values, (x) => x + add),
          };
          return normalise(
            panel,
            () => ({ kind: 'minmax', range: [0, 100] }),
            () => 1,
          ).panel.values;
        };
        expect([...scaled(constant)]).toEqual([...scaled(0)]);
      }),
    );
  });
});

describe('ranks', () => {
  it('are one more than the number of scores that are higher', () => {
    const score = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant(NaN));
    fc.assert(
      fc.property(fc.array(score), (scores) => {
        const expected = scores.map((score_) =>
          Number.isNaN(score_) ? NaN : 1 + scores.filter((other) => other > score_).length,
        );
        expect([...competitionRanks(scores)]).toEqual(expected);
      }),
    );
  });
});

describe('draws', () => {
  it('from the same seed are the same', () => {
    fc.assert(
      fc.property(withPanel(gappy), fc.nat(), ({ tree, panel }, seed) => {
        const levels: LevelMethod[] = [{ mean: 'arithmetic', availability: 0 }];
        const tallyOf = (slice: number) => {
          const drawing = planDraws({
            tree,
            variants: [{ panel, means: [[{ mean: 'arithmetic' }, { mean: 'geometric' }]] }],
            scores: aggregate(panel, tree, levels),
            noise: 0.25,
            draws: 20,
            seed,
            groups: [],
          });
          while (drawing.advance(slice) < 20);
          return drawing.tally;
        };
        expect(tallyOf(7)).toEqual(tallyOf(20));
      }),
      { numRuns: 30 },
    );
  });
});

describe('filling and treating', () => {
  it('never changes a known cell, and reports every cell it fills', () => {
    fc.assert(
      fc.property(withPanel(gappy), ({ tree, panel }) => {
        const groups = panel.units.map((_, u) => (u % 2 === 0 ? 'even' : 'odd'));
        const gaps = panel.values.filter(Number.isNaN).length;
        for (const { panel: after, cells } of [
          imputeByGroup(panel, groups, 'mean'),
          imputeWithinParent(panel, tree, () => -1),
        ]) {
          panel.values.forEach((x, i) => {
            if (!Number.isNaN(x)) expect(after.values[i]).toBe(x);
          });
          expect(gaps - after.values.filter(Number.isNaN).length).toBe(cells.length);
        }
      }),
    );
  });

  it('by winsorising moves no more points than allowed and turns no order around', () => {
    const column = fc.array(
      fc.oneof({ weight: 5, arbitrary: fc.nat(20) }, { weight: 1, arbitrary: fc.nat(5000) }),
      {
        minLength: 4,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(column, fc.nat(6), (values, maxPoints) => {
        const after = winsorise(values, maxPoints);
        expect(values.filter((x, i) => x !== after[i]).length).toBeLessThanOrEqual(maxPoints);
        const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
        const sorted = order.map((i) => after[i] ?? NaN);
        expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
      }),
    );
  });
});
