import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../scripts/build/answers.ts';
import { LENSES_PATH, type Lens, type PublishedLenses } from '../src/answers/lenses.ts';
import type { PublishedPanel, PublishedScores } from '../src/answers/published.ts';
import { LANGUAGES, type Language } from '../src/catalog/languages.ts';
import type { World } from '../src/charts/map/types.ts';
import type { Figure } from '../src/figures/figure.ts';
import { recipeEnvironment, recipeFigure } from '../src/figures/recipe/figure.tsx';
import { changeableIn, labScorer } from '../src/figures/recipe/scorer.ts';
import { type AnswerSource, answerPaths } from '../src/pages/answers.ts';
import { lensWords } from '../src/pages/lens/words.ts';
import { labModel } from '../src/pages/method/model.ts';
import { OVERALL } from '../src/scoring/overall.ts';
import { formatRecipe, readRecipe } from '../src/view/recipe.ts';
import { RECIPE_SHOWS, type RecipeShow } from '../src/view/recipeFrame.ts';
import { loadLabWords } from '../src/words/lab/load.ts';
import { environmentIn, realAnswers } from './support/answers.ts';

/** The figure that a frame shows of a recipe, as far as it is made before it is drawn in its document. */

let answers: Answers;
let source: AnswerSource;
let panel: PublishedPanel;
let unnumbered: readonly string[];
let lenses: readonly Lens[];
let world: World;
beforeAll(async () => {
  ({ answers, source } = await realAnswers());
  const year = answers.catalogs.en.scoreYear;
  panel = await source.published(answerPaths.panel(year));
  unnumbered =
    (await source.published<PublishedScores>(answerPaths.scores(year))).unnumbered?.[OVERALL] ?? [];
  lenses = (await source.published<PublishedLenses>(LENSES_PATH)).lenses;
  world = await source.published(answerPaths.map('OIC'));
});

async function figureOf(language: Language, text: string, show: RecipeShow) {
  const plain = await environmentIn(language, answers);
  const words = { lab: await loadLabWords[language](), lens: lensWords(language) };
  const { recipe } = readRecipe(text, changeableIn(plain.catalog, lenses));
  const lens = lenses.find((own) => own.lens === recipe.lens);
  const scorer = labScorer(plain.catalog, panel, lenses, unnumbered);
  const environment = recipeEnvironment(plain, words, lens);
  const figure = recipeFigure(environment, words, {
    recipe,
    lens,
    scorer,
    year: panel.year,
    show,
    sort: undefined,
    sortHref: () => '',
    group: 'OIC',
    world,
  });
  const members = plain.catalog.groups.find(({ group }) => group === 'OIC')?.members ?? [];
  return { figure, words, plain, lab: labModel(scorer, recipe, null, members), recipe };
}

const drawn = ({ drawing }: Figure) => renderToStaticMarkup(drawing?.at(616, { id: 'figure' }));

/** Economies of a drawing, in its order, by the links to the lab that follow them. */
const followed = (html: string) =>
  Array.from(html.matchAll(/economies=([A-Z]{3})/g), ([, economy]) => economy);

const RECIPES = ['2~skills!2~government!0', '2~lens!den~den-finance!2', '2~minmax~treat~impute~need!0.3!0.5'];

describe.each(LANGUAGES)('the frame of a recipe, in %s,', (language) => {
  it.each(RECIPES)('ranks as the lab does, and says that it is not the published index: %s', async (text) => {
    const { figure, words, lab, recipe } = await figureOf(language, text, 'ranking');
    const ranked = lab.rows.map(({ economy }) => economy);
    expect(followed(drawn(figure)).filter((own, at, all) => all.indexOf(own) === at)).toEqual(ranked);
    const { title } = words.lab.frame;
    expect(figure.title.startsWith(title('').trim())).toBe(true);
    const { searchParams } = new URL(figure.page, 'https://example.org/en/');
    expect(searchParams.get('recipe')).toBe(formatRecipe(recipe));
    expect(searchParams.get('group')).toBe('OIC');
    expect(figure.notes.join()).toContain(words.lab.recipe);
  });

  it('shows the same scores as a matrix and as a map, without a word on how published ones are made', async () => {
    const { plain } = await figureOf(language, '2', 'matrix');
    for (const show of RECIPE_SHOWS) {
      const { figure, lab } = await figureOf(language, '2~across!arithmetic', show);
      const [first] = lab.rows;
      expect(drawn(figure)).toContain(plain.catalog.economies[first?.economy ?? '']);
      expect(figure.notes).not.toContain(plain.words.overview.method);
      expect(figure.instead).toBeNull();
    }
    const { figure: map } = await figureOf(language, '2~across!arithmetic', 'map');
    expect(map.notes).toContain(plain.words.figure.boundaries);
  });

  it('has z-scores as a ranking alone, without classes, and says so', async () => {
    const { figure, words, plain } = await figureOf(language, '2~zscore', 'map');
    expect(figure.instead).toBe(words.lab.frame.noClasses);
    expect(figure.notes).not.toContain(plain.words.score.classesNote);
    expect(figure.key ?? []).toEqual([]);
    expect(drawn(figure)).not.toMatch(/NaN|tone-class/);
  });

  it('of a recipe that changes nothing claims no reader’s recipe', async () => {
    const { figure, words } = await figureOf(language, '2', 'ranking');
    expect(figure.title.startsWith(words.lab.frame.title('').trim())).toBe(false);
    expect(figure.notes.join()).not.toContain(words.lab.recipe);
  });
});
