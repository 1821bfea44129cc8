import { useState } from 'react';
import type { Recipe } from '../../scoring/recipe.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { EmbedDialog } from '../../ui/figure/EmbedDialog.tsx';
import { formatView } from '../../view/parameters.ts';
import { formatRecipe } from '../../view/recipe.ts';
import {
  RECIPE_FRAME,
  RECIPE_SHOWS,
  type RecipeShow,
  recipeFrameParameters,
} from '../../view/recipeFrame.ts';
import type { LabWords } from '../../words/lab/types.ts';

interface RecipeEmbedProps {
  said: LabWords['frame'];
  recipe: Recipe;
  group: string;
  /** what the ranks say, for who does not see the frame */
  title: string;
  onClose: () => void;
}

/** A recipe's scores as other pages can take them: a ranking, a matrix or a map. */
export function RecipeEmbed({ said, recipe, group, title, onClose }: RecipeEmbedProps) {
  const { catalog } = useEnvironment();
  const [show, setShow] = useState<RecipeShow>('ranking');
  const search = formatView(recipeFrameParameters(catalog), {
    recipe: formatRecipe(recipe) || String(recipe.method),
    show,
    group,
  });
  return (
    <EmbedDialog figure={RECIPE_FRAME} search={search} title={title} computed onClose={onClose}>
      <label>
        <span>{said.show}</span>
        <select
          value={show}
          onChange={({ currentTarget: { value } }) =>
            setShow(RECIPE_SHOWS.find((each) => each === value) ?? show)
          }
        >
          {RECIPE_SHOWS.map((each) => (
            <option key={each} value={each}>
              {said.shows[each]}
            </option>
          ))}
        </select>
      </label>
    </EmbedDialog>
  );
}
