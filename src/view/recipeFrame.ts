import type { FrameCatalog } from '../catalog/catalog.ts';
import { THEMES, type Theme } from './figureView.ts';
import { oneOf, type Sort, sortBy, textUpTo } from './parameters.ts';
import { LONGEST_RECIPE } from './views.ts';

/** The frame of a recipe, which its address holds; no figure has this id. */
export const RECIPE_FRAME = 'recipe';

/** How it shows the scores of the recipe. */
export const RECIPE_SHOWS = ['ranking', 'matrix', 'map'] as const;
export type RecipeShow = (typeof RECIPE_SHOWS)[number];

/** What its address says. */
export interface RecipeFrameView {
  recipe: string;
  show: RecipeShow;
  group: string;
  /** of the matrix */
  sort: Sort;
  theme: Theme;
}

/** @param catalog its areas are those of the recipe: the pillars of a framework, where it names one */
export function recipeFrameParameters(catalog: FrameCatalog) {
  return {
    recipe: textUpTo(LONGEST_RECIPE),
    show: oneOf(RECIPE_SHOWS),
    group: oneOf(catalog.groups.map(({ group }) => group)),
    sort: sortBy(['overall', 'name', ...catalog.areas.map(({ area }) => area)]),
    theme: oneOf(THEMES),
  };
}
