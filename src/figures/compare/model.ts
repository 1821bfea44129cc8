import { median } from 'd3-array';
import { type ColumnDifference, differences } from '../../answers/differences.ts';
import type { NoScore, PublishedScores } from '../../answers/published.ts';
import type { Catalog, Group } from '../../catalog/catalog.ts';
import { groupOf } from '../../catalog/members.ts';
import { OVERALL } from '../../scoring/default.ts';
import { compareScores } from '../../scoring/rank.ts';
import type { CompareView } from '../../view/views.ts';
import { type ScoreColumn, scoreColumns } from '../scores/model.ts';
import { economiesOf } from './choice.ts';

export type CompareCell =
  /** `rank`: among the economies compared */
  { readonly score: number; readonly rank: number } | { readonly score: null; readonly why: NoScore | null };

export interface CompareRow {
  readonly economy: string;
  /** one a column */
  readonly cells: readonly CompareCell[];
}

/** All that follows from a year's scores and the economies compared; no words yet. */
export interface CompareModel {
  readonly group: Group;
  readonly year: number;
  /** nobody chose: the best-scored members of the group */
  readonly byDefault: boolean;
  /** in the order chosen */
  readonly economies: readonly string[];
  /** overall, where there is one, then the areas */
  readonly columns: readonly ScoreColumn[];
  /** one an economy */
  readonly rows: readonly CompareRow[];
  /** of the members that count in averages; one a column */
  readonly medians: readonly (number | null)[];
  readonly overall: ColumnDifference | null;
  readonly areas: readonly ColumnDifference[];
}

export function compareModel(
  catalog: Catalog,
  scores: PublishedScores,
  view: Partial<CompareView>,
  overallName: string,
): CompareModel {
  const group = groupOf(catalog, view.group);
  const economies = economiesOf(catalog, scores, view);
  const columns = scoreColumns(catalog, scores, overallName);
  const score = (economy: string, column: string) =>
    scores.scores[economy]?.[scores.columns.indexOf(column)] ?? null;
  const all = differences(
    columns.map(({ column }) => column),
    economies,
    score,
  );
  return {
    group,
    year: scores.year,
    byDefault: view.economies === undefined,
    economies,
    columns,
    rows: economies.map((economy) => ({
      economy,
      cells: columns.map(({ column }): CompareCell => {
        const own = score(economy, column);
        if (own === null) return { score: null, why: scores.noScore[economy]?.[column] ?? null };
        const better = economies.filter((other) => compareScores(score(other, column) ?? own, own) > 0);
        return { score: own, rank: better.length + 1 };
      }),
    })),
    medians: columns.map(({ column }) => median(group.members, (economy) => score(economy, column)) ?? null),
    overall: all.find(({ column }) => column === OVERALL) ?? null,
    areas: all.filter(({ column }) => column !== OVERALL),
  };
}
