import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Lens } from '../../answers/lenses.ts';
import type { PublishedPanel, PublishedScores } from '../../answers/published.ts';
import { groupOf } from '../../catalog/members.ts';
import { methodOf } from '../../catalog/method.ts';
import { changeableIn, labScorer } from '../../figures/recipe/scorer.ts';
import type { OwnWeight } from '../../own/weigh.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { publishedRecipe, type Recipe } from '../../scoring/recipe.ts';
import { EconomyPicker } from '../../ui/controls.tsx';
import { useEnvironment } from '../../ui/environment.tsx';
import { GroupSelect } from '../../ui/GroupSelect.tsx';
import { Notices } from '../../ui/Notices.tsx';
import { OnTap } from '../../ui/OnTap.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { ShownView } from '../../ui/ShownView.tsx';
import { useView, type ViewState } from '../../ui/useView.ts';
import { href, paths } from '../../view/links.ts';
import { formatView, QUOTED } from '../../view/parameters.ts';
import { quoted } from '../../view/quoted.ts';
import { type Dropped, formatRecipe, readRecipe } from '../../view/recipe.ts';
import { type LabView, labParameters, MOST_CHOSEN } from '../../view/views.ts';
import type { LabWords } from '../../words/lab/types.ts';
import { type Need, panelQuery, scoresQuery } from '../answers.ts';
import { lensesQuery } from '../lens/query.ts';
import { lensWords } from '../lens/words.ts';
import { type Asked, ahead, first, type PageProps } from '../page.ts';
import { Waiting } from '../Waiting.tsx';
import { Changes } from './Changes.tsx';
import { labModel, lensPreset, PRESETS, partsOf, presetOf } from './model.ts';
import { Result } from './Result.tsx';
import { Steps } from './Steps.tsx';
import { TakeAway } from './TakeAway.tsx';
import { useOwnWeight } from './useOwnWeight.ts';
import { useReading } from './useReading.ts';
import { useRecipe } from './useRecipe.ts';
import { Weights } from './Weights.tsx';
import { Workshop } from './Workshop.tsx';
import { labWordsQuery } from './words.ts';

/** Parts left out of a recipe that are named; the others are counted. */
const MOST_DROPPED = 8;

/** Each part once, however often a link says it. */
const distinct = (dropped: readonly Dropped[]): readonly Dropped[] => [
  ...new Map(dropped.map((each) => [each.part, each])).values(),
];

export function needs({ source, catalog }: Asked): readonly Need[] {
  return [
    ...first(labWordsQuery(catalog.language)),
    ...first(panelQuery(source, catalog.scoreYear)),
    ...first(scoresQuery(source, catalog.scoreYear)),
    ...ahead(lensesQuery(source)),
  ];
}

/** The published method, and what any other recipe changes in its ranks. */
export function Page({ source, draw }: Pick<PageProps, 'source' | 'draw'>) {
  const { catalog, words } = useEnvironment();
  const parameters = useMemo(() => labParameters(catalog), [catalog]);
  const state = useView<LabView>(parameters);
  const said = useQuery(labWordsQuery(catalog.language));
  const panel = useQuery(panelQuery(source, catalog.scoreYear));
  const scores = useQuery(scoresQuery(source, catalog.scoreYear));
  const lenses = useQuery(lensesQuery(source));
  // Without frameworks the lab stands, but for a recipe that names one.
  const namesLens = `${state.view.recipe}~${state.view.recipes}`.includes('~lens!');
  const waits = namesLens && lenses.data === undefined;
  if (said.data === undefined || panel.data === undefined || scores.data === undefined || waits) {
    const failed = [said, panel, scores].some(({ isError }) => isError) || (waits && lenses.isError);
    return <Waiting path={paths.method} title={words.nav.method} failed={failed} />;
  }
  return (
    <Lab
      {...state}
      said={said.data}
      source={source}
      draw={draw}
      panel={panel.data}
      scores={scores.data}
      lenses={lenses.data?.lenses ?? NO_LENSES}
      carried={formatView(parameters, { group: state.view.group })}
    />
  );
}

const NO_LENSES: readonly Lens[] = [];

/** Fetched when they are opened. */
const loadPoints = () => import('./Points.tsx');
const loadEnds = () => import('./Ends.tsx');
const loadRanges = () => import('./Ranges.tsx');
const loadOwn = () => import('./OwnWeigh.tsx');
const loadWalk = () => import('./Walk.tsx');

interface LabProps extends ViewState<LabView> {
  said: LabWords;
  source: PageProps['source'];
  draw: PageProps['draw'];
  panel: PublishedPanel;
  scores: PublishedScores;
  lenses: readonly Lens[];
  carried: string;
}

function Lab({ said, view, notices, change, search, panel, scores, lenses, ...more }: LabProps) {
  const { carried, source, draw } = more;
  const { catalog, words, numbers, base } = useEnvironment();
  const known = useMemo(() => changeableIn(catalog, lenses), [catalog, lenses]);
  const linked = useMemo(
    () =>
      view.recipe === undefined
        ? { recipe: publishedRecipe(known.method), dropped: [], ofMethod: null }
        : readRecipe(view.recipe, known),
    [view.recipe, known],
  );
  const { dropped, ofMethod } = linked;
  const { recipe, choose, move, rest } = useRecipe(linked.recipe, view.recipe, (text, step) =>
    change({ recipe: text }, step),
  );
  const scorer = useMemo(
    () => labScorer(catalog, panel, lenses, scores.unnumbered?.[OVERALL] ?? []),
    [catalog, panel, lenses, scores],
  );
  const group = groupOf(catalog, view.group);
  const members = useMemo(
    () => Object.keys(catalog.economies).filter((economy) => group.members.includes(economy)),
    [catalog, group],
  );
  const lens = lenses.find((each) => each.lens === recipe.lens);
  const parts = useMemo(() => partsOf(catalog, lens), [catalog, lens]);
  const own = useOwnWeight(catalog, parts, recipe);
  const lab = useMemo(
    () => labModel(scorer, recipe, own.column, group.members),
    [scorer, recipe, own.column, group],
  );
  const lensSaid = lensWords(catalog.language);
  const reading = useReading()(lens);
  const hasOwn = own.column !== null;
  const ownName = hasOwn ? said.own.marked(quoted(own.chosen?.indicator ?? '', QUOTED)) : '';
  const drops = distinct(dropped);
  const year = catalog.scoreYear;
  const text = formatRecipe(recipe);
  const isPublished = text === '';
  const chosen = view.economies ?? [];
  const recipeHref = (own: Recipe) =>
    `${href(base, catalog.language, paths.method)}${search({ recipe: formatRecipe(own) || undefined })}`;
  const title = isPublished
    ? said.title(group.short)
    : lab.compared === 0
      ? said.nobody
      : said.moved(lab.moved, lab.compared, group.short, String(year));
  return (
    <Shell
      path={paths.method}
      carried={carried}
      topic={said.name}
      about={said.lead}
      title={title}
      lead={isPublished ? said.lead : said.notPublished(String(methodOf(catalog)))}
      breadcrumb={
        <>
          <a href={href(base, catalog.language, paths.overview, carried)}>{words.nav.overview}</a>
          <span aria-current="page">{said.name}</span>
        </>
      }
      controls={<GroupSelect group={group.group} onChange={(to) => change({ group: to })} />}
    >
      <ShownView group={group} year={year} />
      <Notices notices={notices} />
      {(dropped.length > 0 || ofMethod !== null) && (
        <ul role="status" className="notices">
          {ofMethod !== null && <li>{said.otherMethod(String(ofMethod), String(known.method))}</li>}
          {drops.slice(0, MOST_DROPPED).map(({ part, expected }) => (
            <li key={part}>{said.dropped(quoted(part, QUOTED), said.expected[expected])}</li>
          ))}
          {drops.length > MOST_DROPPED && <li>+{drops.length - MOST_DROPPED}</li>}
        </ul>
      )}
      {recipe.own === true && !hasOwn && (
        <p role="status" className="notices">
          {said.own.leftOut}
        </p>
      )}
      {lens !== undefined && (
        <p>
          {reading}{' '}
          <a href={`${href(base, catalog.language, paths.overview)}?group=${group.group}&lens=${lens.lens}`}>
            {lensSaid.made}
          </a>
        </p>
      )}
      <OnTap
        summary={said.walk}
        at="steps"
        load={loadWalk}
        given={{
          said,
          source,
          panel,
          recipe,
          own: own.column,
          ownName,
          parts,
          lab,
          group,
          chosen,
        }}
      />
      {!isPublished && <Changes said={said} lab={lab} parts={parts} chosen={chosen} ownName={ownName} />}
      <div className="lab">
        <section aria-labelledby="recipe" className="recipe scripted">
          <h2 id="recipe">{said.recipe}</h2>
          <nav className="presets" aria-label={said.presets}>
            {PRESETS.map((preset) => {
              const own = presetOf(preset, catalog);
              return (
                <a
                  key={preset}
                  href={recipeHref(own)}
                  aria-current={formatRecipe(own) === text ? 'true' : undefined}
                >
                  {said.preset[preset]}
                </a>
              );
            })}
          </nav>
          {lenses.length > 0 && (
            <label className="framework">
              <span>{said.framework}</span>
              <select
                value={recipe.lens ?? ''}
                onChange={({ currentTarget: { value } }) => choose(lensPreset(catalog, value))}
              >
                <option value="">{lensSaid.areas}</option>
                {lenses.map(({ lens: id, name }) => (
                  <option key={id} value={id}>
                    {name[catalog.language]}
                  </option>
                ))}
              </select>
            </label>
          )}
          <OnTap
            summary={said.points.summary}
            load={loadPoints}
            given={{ said, recipe, parts, onChange: choose }}
          />
          <OnTap
            summary={said.ends.summary}
            load={loadEnds}
            given={{ said, recipe, parts, onChange: choose }}
          />
          <OnTap
            summary={said.own.summary}
            load={loadOwn}
            given={{
              said,
              own,
              recipe,
              parts,
              carried,
              onChange: (next: OwnWeight | null) => {
                const { own: _, ...without } = recipe;
                own.choose(next);
                choose(next === null || next.area === '' ? without : { ...recipe, own: true });
              },
            }}
          />
          <Weights
            said={said}
            recipe={recipe}
            parts={parts}
            own={own.column}
            ownName={ownName}
            shareOf={lab.shareOf}
            onMove={move}
            onRest={rest}
          />
          <Steps said={said} recipe={recipe} onChange={choose} />
        </section>
        <section aria-labelledby="ranks">
          <h2 id="ranks">{said.ranks}</h2>
          <EconomyPicker
            label={said.economies}
            chosen={chosen}
            among={members}
            most={MOST_CHOSEN}
            onChange={(economies) => change({ economies: economies.length === 0 ? undefined : economies })}
          />
          <Result said={said} lab={lab} group={group} year={year} carried={carried} hasOwn={hasOwn} />
          <OnTap
            summary={said.ranges.summary}
            load={loadRanges}
            given={{ said, recipe, lenses, lab, panel, group, draw, hasOwn }}
          />
          <TakeAway
            said={said}
            lab={lab}
            scorer={scorer}
            panel={panel}
            scores={scores}
            recipe={recipe}
            group={group.group}
            economies={chosen}
            year={year}
            reading={reading}
            hasOwn={hasOwn}
            title={title}
          />
          <p className="hint">
            {lab.correlation !== null && said.correlation(numbers.value(lab.correlation, 3))}
          </p>
        </section>
      </div>
      <Workshop
        said={said}
        scorer={scorer}
        lenses={lenses}
        recipe={recipe}
        recipes={view.recipes}
        group={group}
        carried={carried}
        recipeHref={recipeHref}
        onChange={(recipes) => change({ recipes })}
      />
    </Shell>
  );
}
