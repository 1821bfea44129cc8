import type { DownloadRow } from '../../export/csv.ts';
import type { Environment } from '../../words/environment.ts';
import type { ScoreColumn } from './model.ts';

interface Scored {
  readonly rows: readonly {
    readonly economy: string;
    /** one a column */
    readonly cells: readonly { readonly score: number | null }[];
  }[];
  readonly columns: readonly ScoreColumn[];
  readonly year: number;
}

/** Scores as a download says them; an economy without a score has no row. */
export function scoreRows({ catalog, words }: Environment, model: Scored): DownloadRow[] {
  return model.rows.flatMap(({ economy, cells }) =>
    model.columns.flatMap(({ column, name }, c) => {
      const cell = cells[c];
      if (cell === undefined || cell.score === null) return [];
      return [
        {
          economy,
          economy_name: catalog.economies[economy] ?? economy,
          indicator: `score-${column}`,
          indicator_name: words.score.of(name),
          year_requested: model.year,
          year: model.year,
          lag: 0,
          value: cell.score,
          unit: words.score.unit,
          flag: '',
          source: words.figure.meridian(catalog.version),
          licence: words.score.licence,
        },
      ];
    }),
  );
}
