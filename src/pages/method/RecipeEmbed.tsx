import './recipe-embed.css';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Embedded, frameCode, markdownLink } from '../../export/embed.ts';
import type { Recipe } from '../../scoring/recipe.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { CopyField } from '../../ui/figure/CopyField.tsx';
import { Dialog } from '../../ui/figure/Dialog.tsx';
import { THEMES, type Theme } from '../../view/figureView.ts';
import { href, paths } from '../../view/links.ts';
import { USUAL_HEIGHT } from '../../view/look.ts';
import { formatView } from '../../view/parameters.ts';
import { formatRecipe } from '../../view/recipe.ts';
import {
  RECIPE_FRAME,
  RECIPE_SHOWS,
  type RecipeShow,
  recipeFrameParameters,
} from '../../view/recipeFrame.ts';
import type { LabWords } from '../../words/lab/types.ts';
import { Choice } from '../studio/Choice.tsx';
import { heightIn } from '../studio/heightIn.ts';
import { studioWords } from '../studio/words.ts';

interface RecipeEmbedProps {
  said: LabWords['frame'];
  recipe: Recipe;
  group: string;
  /** what the ranks say, for who does not see the frame */
  title: string;
  onClose: () => void;
}

/**
 * A recipe's scores as other pages can take them: a ranking, a matrix or a map. Its frame computes what it shows: no version is
 * kept, there is no picture, and no consumer of oEmbed is offered it, so that little of the studio is left.
 */
export function RecipeEmbed({ said, recipe, group, title, onClose }: RecipeEmbedProps) {
  const { catalog, words: common, base } = useEnvironment();
  const words = studioWords(catalog.language);
  const [show, setShow] = useState<RecipeShow>('ranking');
  const [theme, setTheme] = useState<Theme>();
  const [height, setHeight] = useState(USUAL_HEIGHT);
  const frame = useRef<HTMLIFrameElement>(null);
  const told = useEffectEvent(({ source, data }: MessageEvent) => {
    const tall = heightIn(data);
    if (tall !== null && frame.current !== null && source === frame.current.contentWindow) setHeight(tall);
  });
  useEffect(() => {
    const listen = (event: MessageEvent) => told(event);
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, []);
  const search = formatView(recipeFrameParameters(catalog), {
    recipe: formatRecipe(recipe) || String(recipe.method),
    show,
    group,
    ...(theme && { theme }),
  });
  const path = href(base, catalog.language, paths.embed(RECIPE_FRAME), search);
  const embedded: Embedded = {
    address: `${location.origin}${path}`,
    page: location.href,
    script: `${location.origin}${base}embed.js`,
    name: said.name,
    title,
    width: null,
    height,
  };
  return (
    <Dialog title={common.share.embed} onClose={onClose}>
      <div className="recipe-embed">
        <Choice
          label={said.show}
          value={show}
          choices={RECIPE_SHOWS.map((each) => [each, said.shows[each]])}
          onChange={(chosen) => setShow(RECIPE_SHOWS.find((each) => each === chosen) ?? show)}
        />
        <Choice
          label={words.theme}
          value={theme ?? 'system'}
          choices={(['system', ...THEMES] as const).map((each) => [each, words.themes[each]])}
          onChange={(chosen) => setTheme(THEMES.find((each) => each === chosen))}
        />
      </div>
      <iframe ref={frame} title={said.name} src={path} width="100%" height={height} />
      <CopyField label={words.frameCode} value={frameCode(embedded)} code />
      <CopyField label={words.plainLink} value={embedded.page} code />
      <CopyField label="Markdown" value={markdownLink(embedded)} code />
    </Dialog>
  );
}
