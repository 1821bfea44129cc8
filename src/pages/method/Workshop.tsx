import { type FormEvent, useDeferredValue, useMemo, useState } from 'react';
import type { Lens } from '../../answers/lenses.ts';
import { MOST_RECIPES, meanRecipe, type WorkshopRow, workshopOf } from '../../answers/workshop.ts';
import type { Group } from '../../catalog/catalog.ts';
import { changeableIn, type LabScorer } from '../../figures/recipe/scorer.ts';
import { head, number, type TableRow } from '../../figures/table.ts';
import { OVERALL } from '../../scoring/overall.ts';
import type { Recipe } from '../../scoring/recipe.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Scrolled } from '../../ui/Scrolled.tsx';
import { href, paths } from '../../view/links.ts';
import { QUOTED } from '../../view/parameters.ts';
import { quoted } from '../../view/quoted.ts';
import { formatRecipe } from '../../view/recipe.ts';
import type { LabWords } from '../../words/lab/types.ts';
import { Beside } from './Beside.tsx';
import { formatRecipes, type GivenRecipes, publishedParts, readRecipes } from './recipes.ts';
import { useReading } from './useReading.ts';

interface WorkshopProps {
  said: LabWords;
  scorer: LabScorer;
  /** those that a recipe may name */
  lenses: readonly Lens[];
  /** the lab's own, which can be added */
  recipe: Recipe;
  /** as the link holds them */
  recipes: string | undefined;
  group: Group;
  carried: string;
  /** address of the lab with another recipe */
  recipeHref: (recipe: Recipe) => string;
  onChange: (recipes: string | undefined) => void;
}

/** Several recipes over each other: on which ranks they agree, on which not, and the recipe in their middle. */
export function Workshop({ said, scorer, lenses, recipe, recipes: text, ...rest }: WorkshopProps) {
  const { group, carried, recipeHref, onChange } = rest;
  const { catalog } = useEnvironment();
  const { workshop } = said;
  const readingOf = useReading();
  const known = useMemo(() => changeableIn(catalog, lenses), [catalog, lenses]);
  const held = useMemo(() => readRecipes(text ?? '', known), [text, known]);
  const [given, setGiven] = useState<GivenRecipes | null>(null);
  const own = useMemo(() => held.recipes.map((each) => each.recipe), [held]);
  const [alone] = own;
  const add = (more: GivenRecipes) => {
    const all = [...own, ...more.recipes.map((each) => each.recipe)];
    setGiven({ ...more, tooMany: more.tooMany + Math.max(0, all.length - MOST_RECIPES) });
    onChange(formatRecipes(all.slice(0, MOST_RECIPES)));
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const field = form.elements.namedItem('recipes');
    if (field instanceof HTMLTextAreaElement) add(readRecipes(field.value, known));
    form.reset();
  };
  return (
    <section aria-labelledby="workshop" className="workshop scripted">
      <h2 id="workshop">{workshop.title}</h2>
      <p className="hint">{workshop.lead}</p>
      <form onSubmit={submit}>
        <label>
          <span>{workshop.give}</span>
          <textarea name="recipes" rows={3} dir="ltr" spellCheck={false} />
        </label>
        <p className="actions">
          <button type="submit">{workshop.add}</button>
          <button
            type="button"
            onClick={() => add({ recipes: [{ recipe, dropped: [] }], unread: [], tooMany: 0 })}
          >
            {workshop.addOwn}
          </button>
          <label>
            <span>{workshop.files}</span>
            <input
              type="file"
              multiple
              accept=".json,application/json"
              onChange={async ({ currentTarget }) => {
                const files = [...(currentTarget.files ?? [])];
                const { readRecipeFiles } = await import('./recipeFiles.ts');
                add(await readRecipeFiles(files, known));
                currentTarget.value = '';
              }}
            />
          </label>
        </p>
      </form>
      <Unread said={said} given={given ?? held} />
      {own.length > 0 && (
        <ol>
          {own.map((each, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same recipe may be there twice
            <li key={at}>
              {formatRecipe(each) === '' ? (
                <a href={recipeHref(each)}>{said.preset.published}</a>
              ) : (
                <a href={recipeHref(each)} dir="ltr">
                  {formatRecipe(each)}
                </a>
              )}{' '}
              <button
                type="button"
                aria-label={workshop.remove(at + 1)}
                onClick={() => onChange(formatRecipes(own.filter((_, other) => other !== at)))}
              >
                ×
              </button>
              {each.lens !== undefined && (
                <p className="hint">{readingOf(lenses.find(({ lens }) => lens === each.lens))}</p>
              )}
            </li>
          ))}
        </ol>
      )}
      {alone !== undefined && own.length === 1 && (
        <>
          <p className="hint">
            {workshop.beside.hint} {recipe.own === true && said.own.leftOut}
          </p>
          {formatRecipe(alone) !== formatRecipe(recipe) && (
            <Beside
              said={said}
              scorer={scorer}
              recipes={[alone, recipe]}
              names={[workshop.recipe(1), workshop.beside.above]}
              group={group}
              carried={carried}
            />
          )}
        </>
      )}
      {own.length > 1 && (
        <Laid
          said={said}
          scorer={scorer}
          lenses={lenses}
          recipes={own}
          group={group}
          carried={carried}
          recipeHref={recipeHref}
        />
      )}
    </section>
  );
}

/** What was given in and holds no recipe, what was left out of one, and how many were too many. */
function Unread({ said, given }: { said: LabWords; given: GivenRecipes }) {
  const { workshop } = said;
  const lines = [
    ...given.unread.map((line) => workshop.unread(quoted(line, QUOTED))),
    ...given.recipes.flatMap(({ dropped }) =>
      dropped.map(({ part, expected }) => said.dropped(quoted(part, QUOTED), said.expected[expected])),
    ),
    ...(given.recipes.some(({ recipe }) => recipe.own === true) ? [said.own.leftOut] : []),
    ...(given.tooMany > 0 ? [workshop.tooMany(given.tooMany, MOST_RECIPES)] : []),
  ];
  return (
    <div role="status">
      {lines.length > 0 && (
        <ul className="notices">
          {[...new Set(lines)].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface LaidProps {
  said: LabWords;
  scorer: LabScorer;
  lenses: readonly Lens[];
  recipes: readonly Recipe[];
  group: Group;
  carried: string;
  recipeHref: (recipe: Recipe) => string;
}

function Laid({ said, scorer, lenses, recipes, group, carried, recipeHref }: LaidProps) {
  const { catalog, base } = useEnvironment();
  const { workshop } = said;
  const settled = useDeferredValue(recipes);
  const [first, second] = settled;
  const { mean, laid } = useMemo(() => {
    const middle = meanRecipe(settled, publishedParts(catalog, lenses));
    const made = settled.map((each) => scorer.by(each));
    return { mean: middle, laid: workshopOf(made, scorer.by(middle), group.members, OVERALL) };
  }, [catalog, scorer, lenses, settled, group]);
  const nameOf = (economy: string) => catalog.economies[economy] ?? economy;
  const reachOf = ([best, worst]: readonly [number, number]) =>
    best === worst ? String(best) : `\u2066${best}–${worst}\u2069`;
  const rank = (of: number | null) => number(of === null ? '–' : String(of));
  const rowOf = ({ economy, ranks, mean: middle, reach }: WorkshopRow): TableRow => ({
    id: economy,
    cells: [
      rank(middle),
      { ...head(nameOf(economy)), href: href(base, catalog.language, paths.economy(economy), carried) },
      number(reach === null ? '–' : reachOf(reach)),
      ...ranks.map(rank),
    ],
  });
  const caption = workshop.caption(settled.length, group.short, String(catalog.scoreYear));
  const heads = [
    workshop.mean,
    said.economy,
    workshop.reach,
    ...settled.map((_, at) => workshop.recipe(at + 1)),
  ];
  return (
    <>
      <p role="status">
        {workshop.agreed(laid.agreed, laid.compared)}{' '}
        {laid.widest.length > 0 &&
          workshop.widest(laid.widest.map(({ economy, reach }) => `${nameOf(economy)} (${reachOf(reach)})`))}
      </p>
      <p>
        <a href={recipeHref(mean)}>{workshop.openMean}</a>
      </p>
      {first !== undefined && second !== undefined && settled.length === 2 ? (
        <Beside
          said={said}
          scorer={scorer}
          recipes={[first, second]}
          names={[workshop.recipe(1), workshop.recipe(2)]}
          group={group}
          carried={carried}
        />
      ) : (
        <Scrolled
          caption={caption}
          columns={heads.map((each) => ({ head: each }))}
          rows={laid.rows.map(rowOf)}
        />
      )}
    </>
  );
}
