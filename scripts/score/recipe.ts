import { readFile } from 'node:fs/promises';
import { indicatorOfLeaf } from '../../src/scoring/leaf.ts';
import { underPillars } from '../../src/scoring/lens.ts';
import { METHOD } from '../../src/scoring/method.ts';
import { emptyPanel, selectColumns } from '../../src/scoring/panel.ts';
import { levelsOf, RECIPE_TREATMENT, type Recipe, treeOf } from '../../src/scoring/recipe.ts';
import type { ScoredIndicator } from '../../src/scoring/types.ts';
import { withWeights } from '../../src/scoring/weights.ts';
import { type Changeable, type Dropped, type PartExpected, readRecipeFile } from '../../src/view/recipe.ts';
import { Refusal } from '../build/refusal.ts';
import type { Data } from './data.ts';
import { type Framework, readFrameworks } from './frameworks.ts';
import type { Meta, MetaIndicator } from './meta.ts';
import type { GivenOptions } from './options.ts';

const EXPECTED: Readonly<Record<PartExpected, string>> = {
  part: 'an area or indicator of iMeta, or a step of the method',
  lens: 'the name of one framework of framework-pillars.csv: see --frameworks',
  pillar: 'a pillar of the framework, an indicator that it has, or a step of the method',
  weight: 'a weight from 0 to 40',
  goalposts: 'two numbers, low below high, above 0 on a log scale',
  need: 'two shares from 0 to 1, of the indicators and of the areas',
  mean: 'arithmetic or geometric',
  positive: 'arithmetic: z-scores may be negative',
  minmax: 'minmax, percentile-rank or zscore: goalposts cut outliers off already',
  method: 'the number of a method',
};

const dropText = ({ part, expected }: Dropped): string =>
  `Left out of the recipe: "${part}"; expected ${EXPECTED[expected]}.`;

/** An index, its data, and how it is to be scored, as a recipe says. */
interface ByRecipe {
  readonly meta: Meta;
  readonly data: Data;
  readonly options: GivenOptions;
}

/**
 * Reads a recipe, as the lab of a Meridian site writes it, and puts it in place of what iMeta and the command line say of
 * weights, goalposts, normalisation, treatment, imputation, means and shares needed. A recipe under a framework regroups
 * indicators and data by its pillars.
 *
 * @param print told of each part that is left out
 * @throws Refusal where the file is no recipe
 */
export async function byRecipe(
  file: string,
  { meta, data, options }: ByRecipe,
  print: (line: string) => void,
): Promise<ByRecipe> {
  const { recipe, lens } = await readRecipeOf(file, meta, options.frameworks, print);
  const given = { ...options, ...optionsOf(recipe) };
  if (lens !== undefined) return { ...regrouped({ meta, data }, lens, recipe), options: given };
  return {
    data,
    meta: {
      ...meta,
      tree: withWeights(meta.tree, new Map(Object.entries(recipe.weights))),
      indicators: meta.indicators.map((own) => {
        const [low, high] = recipe.goalposts[own.code] ?? [own.low, own.high];
        return { ...own, low, high };
      }),
    },
    options: given,
  };
}

/**
 * Reads a recipe for an index, with the framework that it names.
 *
 * @param frameworks folder of their tables
 * @param print told of each part that is left out
 * @throws Refusal where the file is no recipe
 */
export async function readRecipeOf(
  file: string,
  meta: Meta,
  frameworks: string,
  print: (line: string) => void,
): Promise<{ readonly recipe: Recipe; readonly lens: Framework | undefined }> {
  const lenses = await readFrameworks(frameworks, meta);
  const { recipe, dropped, ofMethod } = await read(file, meta, lenses);
  for (const each of dropped) print(dropText(each));
  if (ofMethod !== null) print(`The recipe was made for method ${ofMethod}; this is method ${METHOD}.`);
  if (recipe.own === true) {
    print('Left out: an indicator of the reader’s own file, which no recipe holds.');
  }
  return { recipe, lens: lenses.find((own) => own.lens === recipe.lens) };
}

/** The index with a framework's pillars as areas: an indicator that speaks of two is a leaf of both. */
function regrouped({ meta, data }: Omit<ByRecipe, 'options'>, { pillars, names }: Framework, recipe: Recipe) {
  const indicators = meta.indicators.map(scoredOf);
  const laid = data.times.map(({ panel }) => underPillars({ panel, indicators, pillars }, recipe));
  const last = laid.at(-1) ?? underPillars({ panel: emptyPanel([], []), indicators, pillars }, recipe);
  const tree = treeOf(last.recipe, last.indicators, last.panel);
  const leaves = tree.ids.slice(0, tree.leaves);
  const of = new Map(meta.indicators.map((own) => [own.code, own]));
  return {
    meta: {
      ...meta,
      tree,
      indicators: leaves.flatMap((leaf) => {
        const own = of.get(indicatorOfLeaf(leaf));
        if (own === undefined) return [];
        const [low, high] = last.recipe.goalposts[leaf] ?? [own.low, own.high];
        return [{ ...own, code: leaf, low, high }];
      }),
      names: new Map([
        ...meta.names,
        ...names,
        ...leaves.map((leaf) => [leaf, meta.names.get(indicatorOfLeaf(leaf)) ?? leaf] as const),
      ]),
    },
    data: {
      ...data,
      times: data.times.map((at, t) => ({ ...at, panel: selectColumns(laid[t]?.panel ?? at.panel, leaves) })),
    },
  };
}

const scoredOf = ({ code, direction, low, high, scale }: MetaIndicator): ScoredIndicator => ({
  indicator: code,
  area: '',
  direction,
  goalpost_low: low,
  goalpost_high: high,
  scale,
  weight: 1,
});

async function read(file: string, { tree, indicators }: Meta, lenses: Changeable['lenses']) {
  const text = await readFile(file, 'utf8');
  try {
    return readRecipeFile(text, {
      method: METHOD,
      areas: tree.ids.slice(tree.leaves, -1),
      indicators: indicators.map(({ code, scale, low, high }) => ({
        indicator: code,
        scale,
        goalposts: [low, high],
      })),
      lenses,
    });
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal(`--recipe ${file}: ${error.message}`);
    throw error;
  }
}

function optionsOf(recipe: Recipe) {
  const levels = levelsOf(recipe);
  return {
    weights: 'meta',
    goalposts: null,
    normalise: recipe.normalise,
    range: recipe.normalise === 'zscore' ? null : ([0, 100] as const),
    digits: 17,
    peers: null,
    over: 'year',
    screen: 0,
    denominate: 'none',
    impute: recipe.impute
      ? ({ kind: 'group', statistic: 'median', column: 'income' } as const)
      : ({ kind: 'none' } as const),
    treat: recipe.treat ? 'auto' : 'none',
    winsoriseMax: RECIPE_TREATMENT.maxPoints,
    negativeSkew: RECIPE_TREATMENT.negativeSkew,
    aggregate: levels.map(({ availability: _, ...mean }) => mean),
    availability: levels.map(({ availability }) => availability),
  } as const satisfies Partial<GivenOptions>;
}
