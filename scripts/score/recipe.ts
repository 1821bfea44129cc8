import { readFile } from 'node:fs/promises';
import { METHOD } from '../../src/scoring/method.ts';
import { levelsOf, RECIPE_TREATMENT, type Recipe } from '../../src/scoring/recipe.ts';
import { withWeights } from '../../src/scoring/weights.ts';
import { type Dropped, type PartExpected, readRecipeFile } from '../../src/view/recipe.ts';
import { Refusal } from '../build/refusal.ts';
import type { Meta } from './meta.ts';
import type { GivenOptions } from './options.ts';

const EXPECTED: Readonly<Record<PartExpected, string>> = {
  part: 'an area or indicator of iMeta, or a step of the method',
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

/** An index and how it is to be scored, as a recipe says. */
interface ByRecipe {
  readonly meta: Meta;
  readonly options: GivenOptions;
}

/**
 * Reads a recipe, as the lab of a Meridian site writes it, and puts it in place of what iMeta and the command line say of
 * weights, goalposts, normalisation, treatment, imputation, means and shares needed.
 *
 * @param print told of each part that is left out
 * @throws Refusal where the file is no recipe
 */
export async function byRecipe(
  file: string,
  { meta, options }: ByRecipe,
  print: (line: string) => void,
): Promise<ByRecipe> {
  const { recipe, dropped, ofMethod } = await read(file, meta);
  for (const each of dropped) print(dropText(each));
  if (ofMethod !== null) print(`The recipe was made for method ${ofMethod}; this is method ${METHOD}.`);
  return {
    meta: {
      ...meta,
      tree: withWeights(meta.tree, new Map(Object.entries(recipe.weights))),
      indicators: meta.indicators.map((own) => {
        const [low, high] = recipe.goalposts[own.code] ?? [own.low, own.high];
        return { ...own, low, high };
      }),
    },
    options: { ...options, ...optionsOf(recipe) },
  };
}

async function read(file: string, { tree, indicators }: Meta) {
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
