import type { Catalog } from '../../catalog/catalog.ts';
import { publishedRecipe, type Recipe } from '../../scoring/recipe.ts';
import type { Environment } from '../../words/environment.ts';
import type { LabWords } from '../../words/lab/types.ts';

/** So many changes are named; the others are counted. */
const MOST_NAMED = 8;

/** What a recipe changes in the published method, in words: its steps, then weights and goalposts. @param environment of the recipe */
export function changesIn(
  { catalog, words, numbers }: Environment<Catalog>,
  said: LabWords,
  recipe: Recipe,
): readonly string[] {
  const published = publishedRecipe(recipe.method);
  const nameOf = (id: string): string =>
    catalog.areas.find(({ area }) => area === id)?.short ??
    catalog.indicators.find(({ indicator }) => indicator === id)?.short ??
    id;
  const percent = (share: number) => numbers.withUnit(100 * share, 0, '%');
  const value = (own: number) => numbers.axis(own);
  const [area, overall] = recipe.need;
  const changes = [
    ...(recipe.normalise === published.normalise
      ? []
      : [words.labelled(said.normalise, said.normalising[recipe.normalise])]),
    ...(recipe.treat ? [said.treat] : []),
    ...(recipe.impute ? [said.impute] : []),
    ...(recipe.within === published.within
      ? []
      : [words.labelled(said.within, said.averaging[recipe.within])]),
    ...(recipe.across === published.across
      ? []
      : [words.labelled(said.across, said.averaging[recipe.across])]),
    ...(area === published.need[0] ? [] : [words.labelled(said.needArea, percent(area))]),
    ...(overall === published.need[1] ? [] : [words.labelled(said.needOverall, percent(overall))]),
    ...Object.entries(recipe.weights).map(([id, weight]) =>
      words.labelled(said.weightOf(nameOf(id)), value(weight)),
    ),
    ...Object.entries(recipe.goalposts).map(([id, [low, high]]) =>
      words.labelled(nameOf(id), `${value(low)}–${value(high)}`),
    ),
  ];
  const more = changes.length - MOST_NAMED;
  return more > 0 ? [...changes.slice(0, MOST_NAMED), `+${more}`] : changes;
}
