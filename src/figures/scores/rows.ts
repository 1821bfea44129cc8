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

/** The same of the column alone that the figure speaks of. */
export function spokenRows(
  environment: Environment,
  { rows, columns, year, spoken }: Pick<ScoresModel, 'rows' | 'columns' | 'year' | 'spoken'>,
): DownloadRow[] {
  return scoreRows(environment, {
    year,
    columns: columns.filter((_, c) => c === spoken),
    rows: rows.map(({ economy, cells }) => ({ economy, cells: cells.filter((_, c) => c === spoken) })),
  });
}
