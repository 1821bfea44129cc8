import type { Lens } from '../../answers/lenses.ts';
import { MOST_RECIPES, type PublishedParts } from '../../answers/workshop.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Recipe } from '../../scoring/recipe.ts';
import { type Changeable, type Dropped, formatRecipe, readRecipe } from '../../view/recipe.ts';
import { partsOf } from './model.ts';

/** Recipes that lie over each other, as a link holds them, and what a reader gives in: links, recipes, files. */

/** No recipe has a comma: see `formatRecipe`. */
const BETWEEN = ',';
/** What stands for the published recipe, whose own text is empty. */
const PUBLISHED = 'published';

/** A recipe that was given in, with the parts of it that were left out. */
export interface GivenRecipe {
  readonly recipe: Recipe;
  readonly dropped: readonly Dropped[];
}

export interface GivenRecipes {
  readonly recipes: readonly GivenRecipe[];
  /** what holds no recipe, as it was given in */
  readonly unread: readonly string[];
  /** how many more were given in than can lie over each other */
  readonly tooMany: number;
}

/** Those of them that can lie over each other. */
export const upToMost = (recipes: readonly GivenRecipe[], unread: readonly string[]): GivenRecipes => ({
  recipes: recipes.slice(0, MOST_RECIPES),
  unread,
  tooMany: Math.max(0, recipes.length - MOST_RECIPES),
});

/** The recipe in a line: an address of the lab, or a recipe as such an address says it; null where there is none. */
function recipeIn(line: string, known: Changeable): GivenRecipe | null {
  if (line === PUBLISHED) return readRecipe(String(known.method), known);
  if (/^https?:\/\//.test(line)) {
    if (!URL.canParse(line)) return null;
    const address = new URL(line);
    const text = address.searchParams.get('recipe');
    if (text === null && !address.pathname.endsWith('/method/')) return null;
    return readRecipe(text ?? String(known.method), known);
  }
  return /^\d{1,3}(~|$)/.test(line) ? readRecipe(line, known) : null;
}

/** Reads recipes a line each, or between commas as a link holds them. */
export function readRecipes(text: string, known: Changeable): GivenRecipes {
  const lines = text
    .split(text.includes('://') ? /\s+/ : /[\s,]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const read = lines.map((line) => ({ line, given: recipeIn(line, known) }));
  return upToMost(
    read.flatMap(({ given }) => given ?? []),
    read.flatMap(({ line, given }) => (given === null ? [line] : [])),
  );
}

/** Recipes as a link holds them; undefined without any. */
export function formatRecipes(recipes: readonly Recipe[]): string | undefined {
  const texts = recipes.map((recipe) => formatRecipe(recipe) || PUBLISHED);
  return texts.length === 0 ? undefined : texts.join(BETWEEN);
}

/** What the published method gives areas and indicators, or a framework its pillars and theirs. */
export function publishedParts(catalog: Catalog, lenses: readonly Lens[]): PublishedParts {
  const find = (id: string) => catalog.indicators.find(({ indicator }) => indicator === id);
  const made = new Map<string | undefined, ReadonlyMap<string, number>>();
  const weightsIn = (lens: string | undefined): ReadonlyMap<string, number> => {
    const weights = made.get(lens) ?? makeWeights(lens);
    made.set(lens, weights);
    return weights;
  };
  const makeWeights = (lens: string | undefined): ReadonlyMap<string, number> => {
    const parts = partsOf(
      catalog,
      lenses.find((own) => own.lens === lens),
    );
    const indicators = parts.flatMap((own) => own.indicators);
    return new Map([
      ...indicators.map(({ indicator, weight }) => [indicator.indicator, weight] as const),
      ...parts.map(({ part }) => [part, 1] as const),
    ]);
  };
  return {
    weightOf: (id, lens) => weightsIn(lens).get(id) ?? 0,
    goalpostsOf: (id) => find(id)?.goalposts ?? [0, 100],
    isLog: (id) => find(id)?.scale === 'log',
  };
}
