import type { Group } from '../../catalog/catalog.ts';
import { WORLD } from '../../catalog/members.ts';
import { methodOf } from '../../catalog/method.ts';
import type { DownloadRow } from '../../export/csv.ts';
import type { Environment } from '../../words/environment.ts';
import type { ScoreColumn, ScoresModel } from './model.ts';

interface Scored {
  readonly rows: readonly {
    readonly economy: string;
    /** one a column */
    readonly cells: readonly { readonly score: number | null }[];
  }[];
  readonly columns: readonly ScoreColumn[];
  readonly year: number;
}

/** A score, or a group's median of scores, as a download says it. */
export function scoreRow(
  { catalog, words }: Environment,
  { column, name }: ScoreColumn,
  of: { readonly economy: string; readonly name: string; readonly year: number; readonly value: number },
): DownloadRow {
  return {
    economy: of.economy,
    economy_name: of.name,
    indicator: `score-${column}`,
    indicator_name: words.score.of(name),
    year_requested: of.year,
    year: of.year,
    lag: 0,
    value: of.value,
    unit: words.score.unit,
    flag: '',
    source: words.figure.meridian(catalog.version, methodOf(catalog)),
    licence: words.score.licence,
  };
}

/** Scores as a download says them; an economy without a score has no row. */
export function scoreRows(environment: Environment, { rows, columns, year }: Scored): DownloadRow[] {
  const { economies } = environment.catalog;
  return rows.flatMap(({ economy, cells }) =>
    columns.flatMap((column, c) => {
      const value = cells[c]?.score ?? null;
      if (value === null) return [];
      return [scoreRow(environment, column, { economy, name: economies[economy] ?? economy, year, value })];
    }),
  );
}

/** The same of the column alone that the figure speaks of, with its medians. */
export function spokenRows(environment: Environment, model: ScoresModel): DownloadRow[] {
  const { rows, columns, year, spoken } = model;
  const scores = scoreRows(environment, {
    year,
    columns: columns.filter((_, c) => c === spoken),
    rows: rows.map(({ economy, cells }) => ({ economy, cells: cells.filter((_, c) => c === spoken) })),
  });
  return [...scores, ...bothMedians(environment, model, (c) => c === spoken)];
}

/** A group's median and middle half in some years, as a download says them: the group stands in the economy's column, by its code. */
export function courseRowsOf(
  environment: Environment,
  { column, name }: ScoreColumn,
  { group, short }: Pick<Group, 'group' | 'short'>,
  course: readonly (readonly [
    year: number,
    median: number | null,
    low: number,
    high: number,
    ...rest: unknown[],
  ])[],
): DownloadRow[] {
  const { words, numbers } = environment;
  const of = (suffix: string, label: string, value: (at: (typeof course)[number]) => number | null) =>
    course.flatMap((at) => {
      const known = value(at);
      if (known === null) return [];
      const own = { column: `${column}${suffix}`, name };
      return [scoreRow(environment, own, { economy: group, name: label, year: at[0], value: known })];
    });
  const middle = words.indicator.quartiles(short);
  const quartile = (percent: number) => words.labelled(middle, numbers.withUnit(percent, 0, '%'));
  return [
    ...of('', words.indicator.average('median', short), ([, median]) => median),
    ...of('-q25', quartile(25), ([, , low]) => low),
    ...of('-q75', quartile(75), ([, , , high]) => high),
  ];
}

/** Medians of a year, a column each, as a download says them. @param medians one a column; null: nobody has a score */
export function medianRows(
  environment: Environment,
  { columns, year }: Pick<ScoresModel, 'columns' | 'year'>,
  { code, name }: { readonly code: string; readonly name: string },
  medians: readonly (number | null)[],
): DownloadRow[] {
  return columns.flatMap((column, c) => {
    const value = medians[c] ?? null;
    return value === null ? [] : [scoreRow(environment, column, { economy: code, name, year, value })];
  });
}

/** The medians of the group and of the world, in all columns or in the one that the figure speaks of. */
export function bothMedians(
  environment: Environment,
  model: Pick<ScoresModel, 'columns' | 'year' | 'group' | 'groupMedians' | 'worldMedians'>,
  isShown: (c: number) => boolean = () => true,
): DownloadRow[] {
  const { words } = environment;
  const { group, groupMedians, worldMedians } = model;
  const shown = (medians: readonly (number | null)[]) =>
    medians.map((value, c) => (isShown(c) ? value : null));
  const own = { code: group.group, name: words.indicator.average('median', group.short) };
  return [
    ...medianRows(environment, model, own, shown(groupMedians)),
    ...medianRows(environment, model, { code: WORLD, name: words.indicator.world }, shown(worldMedians)),
  ];
}
