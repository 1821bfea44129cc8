import { aboveMedians } from '../../answers/compared.ts';
import { CLOSE, closeColumns, leads, type ScoreOf, widest } from '../../answers/differences.ts';
import { rounded } from '../../catalog/rounding.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { MOST_CHOSEN } from '../../view/views.ts';
import type { ScoreOfName } from '../../words/compare/types.ts';
import type { Environment } from '../../words/environment.ts';
import { printedScore } from '../../words/numbers.ts';
import { coversNote, named, placeOf, recomputedNote } from '../notes.ts';
import type { CompareModel } from './model.ts';

/** What a comparison says of the scores in words. Pure: an environment and a model in, sentences out. */

/** An economy's name; its code where it has none. */
export function nameOf({ catalog }: Environment, economy: string): string {
  return catalog.economies[economy] ?? economy;
}

/** Texts as one list: "A, B and C". */
export function listed({ words }: Environment, texts: readonly string[]): string {
  return words.names({ first: texts, more: 0 });
}

/** What a column of scores is called. */
export function columnName({ columns }: CompareModel, column: string): string {
  return columns.find((each) => each.column === column)?.name ?? column;
}

/** That nobody chose, and who is shown instead; that nobody is where the year has no scores. */
export function byDefault({ words }: Environment, { economies, group, year }: CompareModel): string {
  if (economies.length === 0) return words.compare.noScores(String(year));
  return words.compare.byDefault(economies.length, group.short, String(year), MOST_CHOSEN);
}

/** Who leads overall, and in how many areas. */
export function pageTitle(environment: Environment, model: CompareModel): string {
  const { words, numbers } = environment;
  const { economies, overall, areas, group, year, rows, columns } = model;
  const [only] = economies;
  if (only !== undefined && economies.length === 1) return words.compare.titleOne(nameOf(environment, only));
  if (overall === null) {
    const at = columns.findIndex(({ column }) => column === OVERALL);
    const scored = rows.filter(({ cells }) => (cells[at]?.score ?? null) !== null).length;
    return scored < 2
      ? words.compare.titleNone(words.score.overall, String(year))
      : words.overview.titleOpen(group.short, words.score.overall, String(year));
  }
  const { economy, score } = overall.best;
  return words.compare.title(
    {
      group: group.short,
      ...placeOf(environment, overall.leaders),
      value: numbers.score(score),
    },
    words.score.overall,
    areas.filter(({ leaders }) => leaders.includes(economy)).length,
    areas.length,
    String(year),
  );
}

/** Who leads in how many areas, and where all are close; null where no area compares two. */
export function pageLead(environment: Environment, model: CompareModel): string | null {
  const { words } = environment;
  const { economies, areas } = model;
  if (areas.length === 0) return null;
  const counts = leads(economies, areas).map(
    ({ economy, columns }) => `${nameOf(environment, economy)} (${columns.length})`,
  );
  const close = closeColumns(areas).map((column) => columnName(model, column));
  return [
    words.compare.leads(listed(environment, counts), areas.length),
    close.length > 0
      ? words.compare.close(listed(environment, close), CLOSE)
      : words.compare.closeNone(CLOSE),
  ].join(' ');
}

/** In which area the economies are furthest apart; of one alone, in how many it is above the group's median. */
export function areasTitle(environment: Environment, model: CompareModel): string {
  const { words, numbers } = environment;
  const gap = widest(model.areas);
  if (gap === null) return aboveMedian(environment, model);
  const named = ({ economy, score }: ScoreOf): ScoreOfName => ({
    name: nameOf(environment, economy),
    score: numbers.score(score),
  });
  // The distance is that of both ends as they are said, or a reader would find 81 and 84 to be 4 apart.
  const points = rounded(printedScore(gap.best.score) - printedScore(gap.least.score), 2);
  const distance = { value: points, text: numbers.short(points, '') };
  return words.compare.widest(columnName(model, gap.column), distance, named(gap.least), named(gap.best));
}

/** Of the first economy only: it is said where there is no second one to compare it with. */
function aboveMedian(environment: Environment, { rows, columns, medians, year }: CompareModel): string {
  const { words } = environment;
  const [row] = rows;
  const isArea = columns.map(({ column }) => column !== OVERALL);
  const { above, of } = aboveMedians(
    row?.cells.map(({ score }) => score).filter((_, c) => isArea[c]) ?? [],
    medians.filter((_, c) => isArea[c]),
  );
  if (row === undefined || of === 0) return words.compare.titleNone(words.score.overall, String(year));
  return words.compare.aboveMedian(nameOf(environment, row.economy), above, of);
}

/** Which scores are missing, and how a score is made. */
export function areasNotes(environment: Environment, model: CompareModel): string[] {
  const { words } = environment;
  const missing = model.rows.flatMap(({ economy, cells }) => {
    const without = model.columns.filter((_, c) => cells[c]?.score === null);
    if (without.length === 0) return [];
    const name = nameOf(environment, economy);
    return without.length === model.columns.length
      ? [words.compare.missingAll(name)]
      : [
          words.compare.missing(
            name,
            listed(
              environment,
              without.map((column) => column.name),
            ),
          ),
        ];
  });
  const thin = model.rows.flatMap(({ economy, cells }) =>
    cells.some((cell) => cell.score !== null && cell.rank === null) ? [economy] : [],
  );
  return [
    ...missing,
    ...(thin.length === 0
      ? []
      : [words.score.unnumbered(named(environment, thin), thin.length, model.economies.length)]),
    ...recomputedNote(environment, model.measured),
    words.overview.method,
  ];
}

/** What the ranges of ranks beside scores say. @param draws how many methods they were drawn from */
export function ranksOpen(environment: Environment, draws: number): string {
  return `${environment.words.compare.overlap} ${coversNote(environment, draws)}`;
}
