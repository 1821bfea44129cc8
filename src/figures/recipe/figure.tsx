import { type Lab, labOf } from '../../answers/lab.ts';
import { recipeScores } from '../../answers/lensed.ts';
import type { Lens } from '../../answers/lenses.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { directionOf } from '../../catalog/languages.ts';
import { groupOf } from '../../catalog/members.ts';
import type { World } from '../../charts/map/types.ts';
import { RankingChart } from '../../charts/ranking/Chart.tsx';
import { layoutRanking } from '../../charts/ranking/layout.ts';
import { OVERALL } from '../../scoring/overall.ts';
import type { Recipe } from '../../scoring/recipe.ts';
import { href, paths } from '../../view/links.ts';
import { formatView, type Sort } from '../../view/parameters.ts';
import { formatRecipe } from '../../view/recipe.ts';
import type { RecipeShow } from '../../view/recipeFrame.ts';
import { labParameters } from '../../view/views.ts';
import type { Environment } from '../../words/environment.ts';
import type { LabWords } from '../../words/lab/types.ts';
import type { LensWords } from '../../words/lens/types.ts';
import type { Drawing, Figure } from '../figure.ts';
import { lensEnvironment } from '../lensEnvironment.ts';
import { matrixFigure } from '../scores/matrix.tsx';
import { type ScoresModel, scoresModel } from '../scores/model.ts';
import { scoremapFigure } from '../scores/scoremap.tsx';
import { spokenColumn } from '../scores/words.ts';
import { knownScoreSources } from '../sources.ts';
import { changesIn } from './changes.ts';
import { rankingData } from './rankingData.ts';
import type { LabScorer } from './scorer.ts';

/** Words that a recipe's figure speaks from beside those of all figures. */
export interface RecipeWords {
  readonly lab: LabWords;
  readonly lens: LensWords;
}

/** A recipe, and how its scores are shown. */
export interface GivenRecipe {
  readonly recipe: Recipe;
  /** the framework that it names */
  readonly lens: Lens | undefined;
  readonly scorer: LabScorer;
  readonly year: number;
  readonly show: RecipeShow;
  /** address of the same view, sorted otherwise */
  readonly sortHref: (sort: Sort) => string;
  readonly sort: Sort | undefined;
  readonly group: string | undefined;
  /** the outlines of a map */
  readonly world: World | null;
}

/** Where areas are the pillars of a recipe's framework, and no score is explained by the published weights. */
export function recipeEnvironment(
  environment: Environment<Catalog>,
  { lab, lens: said }: RecipeWords,
  lens: Lens | undefined,
): Environment<Catalog> {
  const placed = lens === undefined ? environment : lensEnvironment(environment, lens, said);
  const { score } = placed.words;
  return { ...placed, words: { ...placed.words, score: { ...score, nothing: lab.none } } };
}

/**
 * Scores of a group's members by a recipe, as a ranking beside the published one, a matrix or a map; z-scores, which have no classes,
 * as a ranking alone.
 *
 * @param environment of the recipe: see `recipeEnvironment`
 */
export function recipeFigure(
  environment: Environment<Catalog>,
  words: RecipeWords,
  given: GivenRecipe,
): Figure {
  const { recipe, scorer, show, sort, year } = given;
  const { group } = groupOf(environment.catalog, given.group);
  const made = scorer.by(recipe);
  const model = scoresModel(
    environment.catalog,
    {
      scores: unexplained(recipeScores(year, made)),
      ranges: null,
      overallName: environment.words.score.overall,
    },
    { group, ...(sort !== undefined && { sort }) },
  );
  const lab = labOf(made, scorer.published, model.group.members, OVERALL);
  const shown = recipe.normalise === 'zscore' ? 'ranking' : show;
  const plain = plainFigure(environment, given, model, shown);
  const title = formatRecipe(recipe) === '' ? plain.title : words.lab.frame.title(plain.title);
  return {
    ...plain,
    title,
    page: `${paths.method}${labSearch(environment.catalog, given)}`,
    notes: notesOf(environment, words, given, plain.notes),
    sources: knownScoreSources(environment.catalog),
    instead: shown === show ? null : words.lab.frame.noClasses,
    ...(recipe.normalise === 'zscore' && { key: [] }),
    ...(shown === 'ranking' && {
      measure: measureOf(environment, words.lab, given, model),
      drawing: rankingDrawing(environment, words.lab, given, { lab, model, title, summary: plain.summary }),
    }),
  };
}

/** The search part of the lab's address with the recipe. */
export function labSearch(
  catalog: Catalog,
  { recipe, group }: Pick<GivenRecipe, 'recipe' | 'group'>,
  economies?: readonly string[],
): string {
  return formatView(labParameters(catalog), { group, economies, recipe: formatRecipe(recipe) || undefined });
}

/** Why there is no overall score counts areas as if they weighed the same, as published: a recipe's is not explained. */
function unexplained(scores: ReturnType<typeof recipeScores>): ReturnType<typeof recipeScores> {
  return {
    ...scores,
    noScore: Object.fromEntries(
      Object.entries(scores.noScore).map(([economy, { [OVERALL]: _, ...areas }]) => [economy, areas]),
    ),
  };
}

/** The figure as it would be of published scores; a ranking says what the matrix does. */
function plainFigure(
  environment: Environment<Catalog>,
  given: GivenRecipe,
  model: ScoresModel,
  shown: RecipeShow,
): Figure {
  const { catalog, base } = environment;
  const view = { group: given.group, sort: given.sort };
  const economyHref = (economy: string) =>
    href(base, catalog.language, paths.method, labSearch(catalog, given, [economy]));
  if (shown === 'map') {
    const map = { model, view, sources: null, world: given.world };
    return scoremapFigure(environment, map, economyHref);
  }
  return matrixFigure(environment, { model, view }, { sortHref: given.sortHref, receiptHref: economyHref });
}

/** What the recipe changes and whose framework it reads, then what the figure says anyway but of the published method. */
function notesOf(
  environment: Environment<Catalog>,
  { lab, lens: lensSaid }: RecipeWords,
  { recipe, lens }: GivenRecipe,
  plain: readonly string[],
): string[] {
  const { catalog, words } = environment;
  const changes = changesIn(environment, lab, recipe);
  const untrue = [words.overview.method, ...(recipe.normalise === 'zscore' ? [words.score.classesNote] : [])];
  return [
    ...(changes.length === 0 ? [] : [words.labelled(lab.recipe, changes.join(' · '))]),
    ...(lens === undefined
      ? []
      : [words.labelled(lens.name[catalog.language], lensSaid.reading(lens.organisation[catalog.language]))]),
    ...plain.filter((note) => !untrue.includes(note)),
  ];
}

function measureOf(
  { words }: Environment<Catalog>,
  lab: LabWords,
  { recipe, year }: GivenRecipe,
  model: ScoresModel,
): string {
  const column = spokenColumn(model);
  return recipe.normalise === 'zscore'
    ? words.labelled(words.score.of(column), `${lab.normalising.zscore} · ${year}`)
    : words.area.measure(column, String(year));
}

interface Ranked {
  readonly lab: Lab;
  readonly model: ScoresModel;
  readonly title: string;
  readonly summary: string;
}

function rankingDrawing(
  environment: Environment<Catalog>,
  said: LabWords,
  given: GivenRecipe,
  { lab, model, title, summary }: Ranked,
): Drawing {
  const { catalog, base } = environment;
  const data = rankingData(environment, said, given.recipe, {
    lab,
    model,
    economyHref: (economy) =>
      href(base, catalog.language, paths.method, labSearch(catalog, given, [economy])),
  });
  const direction = directionOf(catalog.language);
  return {
    fits: 'redrawn',
    at: (width, { id }) => (
      <RankingChart
        id={`${id}-${width}`}
        title={title}
        summary={summary}
        geometry={layoutRanking(data, { width, direction })}
      />
    ),
  };
}
