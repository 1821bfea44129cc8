import { useEffect, useRef, useState } from 'react';
import type { Recipe } from '../../scoring/recipe.ts';
import { formatRecipe } from '../../view/recipe.ts';

/** How long a slider rests before the link follows it, in milliseconds. */
const REST = 150;

export interface RecipeState {
  readonly recipe: Recipe;
  /** another recipe, in the link at once; `goesOn`: a step of the same movement as the last one */
  readonly choose: (recipe: Recipe, goesOn?: boolean) => void;
  /** the same while a slider moves, ahead of the link */
  readonly move: (recipe: Recipe, goesOn: boolean) => void;
  /** the movement is over: the link says where it ended */
  readonly rest: () => void;
}

interface Ahead {
  readonly recipe: Recipe;
  readonly text: string | undefined;
  /** the link that it departed from; once the link has followed, its own */
  readonly from: string | undefined;
}

const textOf = (recipe: Recipe): string | undefined => formatRecipe(recipe) || undefined;

/**
 * The lab's recipe, which is the link's. While a slider moves it runs ahead of the link: a browser takes few changes of an
 * address in a second, and each would draw the whole page again.
 *
 * @param linked what the link says, and its text
 * @param write puts a recipe's text into the link
 */
export function useRecipe(
  linked: Recipe,
  text: string | undefined,
  write: (text: string | undefined, step: 'new' | 'same') => void,
): RecipeState {
  const [ahead, setAhead] = useState<Ahead | null>(null);
  const waiting = useRef<{ timer: number; step: 'new' | 'same'; follow: () => void } | null>(null);
  const stop = () => clearTimeout(waiting.current?.timer);
  useEffect(() => () => clearTimeout(waiting.current?.timer), []);
  const isAhead = ahead !== null && (ahead.text === text || ahead.from === text);
  return {
    recipe: isAhead ? ahead.recipe : linked,
    choose: (recipe, goesOn = false) => {
      stop();
      waiting.current = null;
      write(textOf(recipe), goesOn ? 'same' : 'new');
    },
    move: (recipe, goesOn) => {
      stop();
      const next = textOf(recipe);
      // A step that waits for its place in the history keeps it.
      const step = goesOn ? (waiting.current?.step ?? 'same') : 'new';
      setAhead({ recipe, text: next, from: text });
      const follow = () => {
        waiting.current = null;
        setAhead({ recipe, text: next, from: next });
        write(next, step);
      };
      waiting.current = { timer: window.setTimeout(follow, REST), step, follow };
    },
    rest: () => {
      stop();
      waiting.current?.follow();
    },
  };
}
