import { LENSES_PATH, type PublishedLenses } from '../answers/lenses.ts';
import { answerPaths } from '../answers/paths.ts';
import type { PublishedPanel, PublishedScores } from '../answers/published.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { FALLBACK, isLanguage, type Language } from '../catalog/languages.ts';
import { groupOf, WORLD } from '../catalog/members.ts';
import type { World } from '../charts/map/types.ts';
import { labSearch, type RecipeWords, recipeEnvironment, recipeFigure } from '../figures/recipe/figure.tsx';
import { changeableIn, labScorer } from '../figures/recipe/scorer.ts';
import { OVERALL } from '../scoring/overall.ts';
import { publishedRecipe } from '../scoring/recipe.ts';
import { href, paths } from '../view/links.ts';
import { ownGroup } from '../view/ownGroup.ts';
import { formatView, type Notice, parseView, QUOTED } from '../view/parameters.ts';
import { quoted } from '../view/quoted.ts';
import { type Dropped, formatRecipe, readRecipe } from '../view/recipe.ts';
import { RECIPE_FRAME, type RecipeFrameView, recipeFrameParameters } from '../view/recipeFrame.ts';
import { noticeText } from '../words/notices.ts';
import { numbers } from '../words/numbers.ts';
import type { Words } from '../words/types.ts';
import { todays } from './answers.ts';
import { drawAtWidth, whole } from './drawAtWidth.ts';
import { frameCatalogPath, type PublishedFrameCatalog, unpackFrameCatalog } from './frameCatalog.ts';
import { fill, replaceTexts, sayLines } from './replaceTexts.tsx';

const base = import.meta.env.BASE_URL;

/** Parts left out of a recipe that are named; the others are counted. */
const MOST_DROPPED = 8;

/** The words of all figures with those of recipes. */
type AllWords = Words & RecipeWords;

/** Scores the recipe of the frame's address, and shows it as the address says, marked as what it is. */
export async function show(main: HTMLElement, words: AllWords): Promise<void> {
  const { lang, dataset } = document.documentElement;
  const language = isLanguage(lang) ? lang : FALLBACK;
  const asked = new URLSearchParams(location.search);
  const text = asked.get('recipe') ?? '';
  const { catalog, panel, scores, lenses, published } = await answersFor(language, dataset.release, text);
  const { known, missed } = withGroup(catalog, asked.get('group'));
  const changeable = changeableIn(known, lenses);
  const { recipe, dropped, ofMethod } =
    text === ''
      ? { recipe: publishedRecipe(changeable.method), dropped: [], ofMethod: null }
      : readRecipe(text, changeable);
  const lens = lenses.find((own) => own.lens === recipe.lens);
  const plain = { catalog: known, words, numbers: numbers(language), base };
  const environment = recipeEnvironment(plain, words, lens);
  const parameters = recipeFrameParameters(environment.catalog);
  const { view, notices } = parseView<RecipeFrameView>(parameters, location.search);
  const { group } = view;
  const shown = view.show ?? 'ranking';
  const world = shown === 'map' ? await published<World>(answerPaths.map(mapOf(known, group))) : null;
  const figure = recipeFigure(environment, words, {
    recipe,
    lens,
    scorer: labScorer(known, panel, lenses, scores.unnumbered?.[OVERALL] ?? []),
    year: panel.year,
    show: shown,
    sort: view.sort,
    sortHref: (sort) =>
      href(base, language, paths.embed(RECIPE_FRAME), formatView(parameters, { ...view, sort })),
    group,
    world,
  });
  replaceTexts(main, environment, figure, false);
  const lab = `${href(base, language, paths.method)}${labSearch(known, { recipe, group })}`;
  fill(main, '.unpublished', [
    <strong key="mark">{formatRecipe(recipe) === '' ? words.lab.frame.same : words.lab.frame.mark}</strong>,
    ' ',
    <a key="lab" href={lab}>
      {words.lab.frame.open}
    </a>,
  ]);
  sayLines(main, [
    ...[...missed, ...notices]
      .filter(({ kind }) => kind !== 'unknown parameter')
      .map((notice) => noticeText(words, notice)),
    ...(text.trim() === '' ? [words.lab.frame.noRecipe] : []),
    ...droppedLines(words, dropped),
    ...(ofMethod === null ? [] : [words.lab.otherMethod(String(ofMethod), String(changeable.method))]),
    ...(recipe.own === true ? [words.lab.own.leftOut] : []),
    ...(figure.instead ? [figure.instead] : []),
  ]);
  drawAtWidth(main, whole(figure));
}

function droppedLines({ lab }: AllWords, dropped: readonly Dropped[]): string[] {
  const all = [...new Map(dropped.map((own) => [own.part, own])).values()];
  return [
    ...all
      .slice(0, MOST_DROPPED)
      .map(({ part, expected }) => lab.dropped(quoted(part, QUOTED), lab.expected[expected])),
    ...(all.length > MOST_DROPPED ? [`+${all.length - MOST_DROPPED}`] : []),
  ];
}

/** What a recipe is scored from, and what names it. @param text the recipe: frameworks are read where it names one */
async function answersFor(language: Language, release: string | undefined, text: string) {
  const published = todays(base, release);
  const [frame, whole, lensed] = await Promise.all([
    published<PublishedFrameCatalog>(frameCatalogPath(language)),
    published<Catalog>(answerPaths.catalog(language)),
    text.includes('~lens!') ? published<PublishedLenses>(LENSES_PATH) : null,
  ]);
  // In a frame dates are words, which its own catalog has of groups.
  const catalog: Catalog = { ...whole, groups: unpackFrameCatalog(frame).groups };
  const { scoreYear } = catalog;
  const [panel, scores] = await Promise.all([
    published<PublishedPanel>(answerPaths.panel(scoreYear)),
    published<PublishedScores>(answerPaths.scores(scoreYear)),
  ]);
  return { catalog, panel, scores, lenses: lensed?.lenses ?? [], published };
}

/** The catalog with the group that an address makes of others, and what of it names nobody. */
function withGroup(catalog: Catalog, asked: string | null): { known: Catalog; missed: readonly Notice[] } {
  const choices = catalog.groups.map(({ group }) => group);
  const own = asked === null || choices.includes(asked) ? null : ownGroup(catalog, asked);
  if (own === null || asked === null) return { known: catalog, missed: [] };
  return {
    known: { ...catalog, groups: [...catalog.groups, { ...own.group, group: asked }] },
    missed: own.unknown.map((part) => ({
      kind: 'invalid value',
      name: 'group',
      value: quoted(part, QUOTED),
      expected: { kind: 'one of', choices },
    })),
  };
}

/** Whose outlines show a group: its own, or of one that the address makes the world's. */
function mapOf(catalog: Catalog, asked: string | undefined): string {
  const { group, kind } = groupOf(catalog, asked);
  return kind === 'own' ? WORLD : group;
}
