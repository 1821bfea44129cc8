import { type Changeable, readRecipeFile } from '../../view/recipe.ts';
import { type GivenRecipes, upToMost } from './recipes.ts';

/** Reads recipes from files that the lab wrote; a file that is none is named. */
export async function readRecipeFiles(files: readonly File[], known: Changeable): Promise<GivenRecipes> {
  const read = await Promise.all(
    files.map(async (file) => {
      try {
        return readRecipeFile(await file.text(), known);
      } catch {
        return file.name;
      }
    }),
  );
  return upToMost(
    read.flatMap((own) => (typeof own === 'string' ? [] : [own])),
    read.filter((own) => typeof own === 'string'),
  );
}
