import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import type { LabRow } from '../../answers/lab.ts';
import type { PublishedPanel, PublishedScores } from '../../answers/published.ts';
import type { Language } from '../../catalog/languages.ts';
import { groupOf } from '../../catalog/members.ts';
import { methodOf } from '../../catalog/method.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { publishedRecipe, type Recipe } from '../../scoring/recipe.ts';
import { EconomyPicker } from '../../ui/controls.tsx';
import { download } from '../../ui/download.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { GroupSelect } from '../../ui/GroupSelect.tsx';
import { Notices } from '../../ui/Notices.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { ShownView } from '../../ui/ShownView.tsx';
import { useView, type ViewState } from '../../ui/useView.ts';
import { href, paths } from '../../view/links.ts';
import { formatView, QUOTED } from '../../view/parameters.ts';
import { quoted } from '../../view/quoted.ts';
import { type Dropped, formatRecipe, readRecipe, recipeFile } from '../../view/recipe.ts';
import { type LabView, labParameters, MOST_CHOSEN } from '../../view/views.ts';
import { ar } from '../../words/lab/ar.ts';
import { en } from '../../words/lab/en.ts';
import { fr } from '../../words/lab/fr.ts';
import type { LabWords } from '../../words/lab/types.ts';
import { type Need, panelQuery, scoresQuery } from '../answers.ts';
import { type Asked, first, type PageProps } from '../page.ts';
import { Waiting } from '../Waiting.tsx';
import { changeableIn, type LabModel, labModel, labScorer, PRESETS, presetOf, weightedIn } from './model.ts';
import { Result } from './Result.tsx';
import { Steps } from './Steps.tsx';
import { Weights } from './Weights.tsx';
import { Workshop } from './Workshop.tsx';

/** Parts left out of a recipe that are named; the others are counted. */
const MOST_DROPPED = 8;

/** Each part once, however often a link says it. */
const distinct = (dropped: readonly Dropped[]): readonly Dropped[] => [
  ...new Map(dropped.map((each) => [each.part, each])).values(),
];

/** The words of this page, part of its own code so that no other page loads them. */
const WORDS: Readonly<Record<Language, LabWords>> = { en, fr, ar };

export function needs({ source, catalog }: Asked): readonly Need[] {
  return [...first(panelQuery(source, catalog.scoreYear)), ...first(scoresQuery(source, catalog.scoreYear))];
}

/** The published method, and what any other recipe changes in its ranks. */
export function Page({ source }: Pick<PageProps, 'source'>) {
  const { catalog } = useEnvironment();
  const parameters = useMemo(() => labParameters(catalog), [catalog]);
  const state = useView<LabView>(parameters);
  const panel = useQuery(panelQuery(source, catalog.scoreYear));
  const scores = useQuery(scoresQuery(source, catalog.scoreYear));
  if (panel.data === undefined || scores.data === undefined) {
    const failed = panel.isError || scores.isError;
    return <Waiting path={paths.method} title={WORDS[catalog.language].name} failed={failed} />;
  }
  return (
    <Lab
      {...state}
      panel={panel.data}
      scores={scores.data}
      carried={formatView(parameters, { group: state.view.group })}
    />
  );
}

interface LabProps extends ViewState<LabView> {
  panel: PublishedPanel;
  scores: PublishedScores;
  carried: string;
}

function Lab({ view, notices, change, search, panel, scores, carried }: LabProps) {
  const { catalog, words, numbers, base } = useEnvironment();
  const said = WORDS[catalog.language];
  const known = useMemo(() => changeableIn(catalog), [catalog]);
  const { recipe, dropped, ofMethod } = useMemo(
    () =>
      view.recipe === undefined
        ? { recipe: publishedRecipe(known.method), dropped: [], ofMethod: null }
        : readRecipe(view.recipe, known),
    [view.recipe, known],
  );
  const scorer = useMemo(
    () => labScorer(catalog, panel, scores.unnumbered?.[OVERALL] ?? []),
    [catalog, panel, scores],
  );
  const group = groupOf(catalog, view.group);
  const settled = useDeferredValue(recipe);
  const lab = useMemo(() => labModel(scorer, settled, group.members), [scorer, settled, group]);
  const drops = distinct(dropped);
  const year = catalog.scoreYear;
  const text = formatRecipe(recipe);
  // Words and ranks are of the same recipe; the controls may be ahead of both.
  const isPublished = formatRecipe(settled) === '';
  const choose = (next: Recipe, goesOn = false) =>
    change({ recipe: formatRecipe(next) || undefined }, goesOn ? 'same' : 'new');
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
      {!isPublished && <Changes said={said} lab={lab} chosen={chosen} />}
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
          <Weights
            said={said}
            recipe={recipe}
            weighted={weightedIn(catalog)}
            shareOf={lab.shareOf}
            onChange={choose}
          />
          <Steps said={said} recipe={recipe} onChange={choose} />
        </section>
        <section aria-labelledby="ranks">
          <h2 id="ranks">{said.ranks}</h2>
          <EconomyPicker
            label={said.economies}
            chosen={chosen}
            among={Object.keys(catalog.economies).filter((economy) => group.members.includes(economy))}
            most={MOST_CHOSEN}
            onChange={(economies) => change({ economies: economies.length === 0 ? undefined : economies })}
          />
          <Result said={said} lab={lab} group={group} year={year} carried={carried} />
          <TakeAway said={said} lab={lab} recipe={recipe} group={group.group} year={year} />
          <p className="hint">
            {lab.correlation !== null && said.correlation(numbers.value(lab.correlation, 3))}
          </p>
        </section>
      </div>
      <Workshop
        said={said}
        scorer={scorer}
        recipe={settled}
        recipes={view.recipes}
        group={group}
        carried={carried}
        recipeHref={recipeHref}
        onChange={(recipes) => change({ recipes })}
      />
    </Shell>
  );
}

/** What the recipe does: who moves, and what to be wary of. */
function Changes({ said, lab, chosen }: { said: LabWords; lab: LabModel; chosen: readonly string[] }) {
  const { catalog, numbers } = useEnvironment();
  const nameOf = (economy: string) => catalog.economies[economy] ?? economy;
  const list = (rows: readonly LabRow[]) =>
    rows.map(({ economy, gained, rank }) =>
      said.mover(nameOf(economy), numbers.signed(gained ?? 0, 0), rank ?? 0),
    );
  const indicator = (id: string) => catalog.indicators.find((own) => own.indicator === id)?.name ?? id;
  const area = (id: string) => catalog.areas.find((own) => own.area === id)?.short ?? id;
  const lines = [
    ...chosen.flatMap((economy) => {
      const row = lab.rows.find((own) => own.economy === economy);
      return row === undefined ? [] : [said.chosen(nameOf(economy), row.publishedRank, row.rank)];
    }),
    ...(lab.gainers.length > 0 ? [said.gained(list(lab.gainers))] : []),
    ...(lab.losers.length > 0 ? [said.lost(list(lab.losers))] : []),
    ...(lab.rows.every(({ score }) => score === null) ? [said.notComputed] : []),
    ...lab.warnings.map((warning) => {
      if (warning.kind === 'decides') {
        return said.decides(indicator(warning.indicator), numbers.withUnit(warning.share * 100, 0, '%'));
      }
      return warning.kind === 'no weight'
        ? said.noWeight(area(warning.area))
        : said.noSpread(indicator(warning.indicator));
    }),
  ];
  return (
    <ul className="changes" aria-live="polite">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

interface TakeAwayProps {
  said: LabWords;
  lab: LabModel;
  recipe: Recipe;
  group: string;
  year: number;
}

/** The recipe as a link and as a file, its ranks as a table, and how the command line makes them. */
function TakeAway({ said, lab, recipe, group, year }: TakeAwayProps) {
  const { catalog, base } = useEnvironment();
  const [copied, setCopied] = useState(false);
  const table = async () => {
    const { tableCsv } = await import('../../export/csv.ts');
    const columns = [
      'economy',
      'name',
      'rank',
      'score',
      'published_rank',
      'published_score',
      'places_gained',
    ];
    const rows = lab.rows.map((row) => [
      row.economy,
      catalog.economies[row.economy] ?? row.economy,
      row.rank ?? '',
      row.score ?? '',
      row.publishedRank ?? '',
      row.publishedScore ?? '',
      row.gained ?? '',
      formatRecipe(recipe) || String(recipe.method),
      group,
      year,
    ]);
    download('recipe-ranks.csv', 'text/csv', tableCsv([...columns, 'recipe', 'group', 'year'], rows));
  };
  return (
    <>
      <p className="actions scripted">
        <button
          type="button"
          onClick={async () => {
            await navigator.clipboard.writeText(location.href);
            setCopied(true);
          }}
        >
          {copied ? said.copied : said.copy}
        </button>
        <button type="button" onClick={() => download('recipe.json', 'application/json', recipeFile(recipe))}>
          {said.file}
        </button>
        <button type="button" onClick={table}>
          {said.table}
        </button>
      </p>
      <p className="hint">
        {said.command}{' '}
        <code dir="ltr">
          npm run score -- --data{' '}
          <a href={`${base}data/index/iData.csv`} data-reload="">
            iData.csv
          </a>{' '}
          --meta{' '}
          <a href={`${base}data/index/iMeta.csv`} data-reload="">
            iMeta.csv
          </a>{' '}
          --recipe recipe.json --out scored
        </code>
      </p>
    </>
  );
}
