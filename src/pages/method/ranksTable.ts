import type { Catalog } from '../../catalog/catalog.ts';
import { tableCsv } from '../../export/csv.ts';
import type { Recipe } from '../../scoring/recipe.ts';
import { formatRecipe } from '../../view/recipe.ts';
import type { LabModel } from './model.ts';

interface Ranked {
  readonly catalog: Catalog;
  readonly recipe: Recipe;
  readonly group: string;
  readonly year: number;
  /** columns that say the same in every row: head and text */
  readonly marks: readonly (readonly [head: string, text: string])[];
}

/** The ranks by a recipe beside the published ones, as CSV. */
export function ranksTable({ rows }: LabModel, { catalog, recipe, group, year, marks }: Ranked): string {
  const columns = ['economy', 'name', 'rank', 'score', 'published_rank', 'published_score', 'places_gained'];
  const lines = rows.map((row) => [
    row.economy,
    catalog.economies[row.economy] ?? row.economy,
    row.rank ?? '',
    row.score ?? '',
    row.publishedRank ?? '',
    row.publishedScore ?? '',
    row.gained ?? '',
    formatRecipe(recipe) || String(recipe.method),
    group,
    year,
    ...marks.map(([, text]) => text),
  ]);
  return tableCsv([...columns, 'recipe', 'group', 'year', ...marks.map(([head]) => head)], lines);
}
