import { bestScored, medianScores, placesAmong } from '../../answers/compared.ts';
import { type ColumnDifference, differences } from '../../answers/differences.ts';
import type { NoScore, PublishedScores } from '../../answers/published.ts';
import { isUnnumbered, measuredAmong } from '../../answers/subsetScores.ts';
import type { CoreCatalog, Group } from '../../catalog/catalog.ts';
import { groupOf } from '../../catalog/members.ts';
import { OVERALL } from '../../scoring/overall.ts';
import type { CompareView } from '../../view/views.ts';
import { type ScoreColumn, scoreColumns } from '../scores/model.ts';

/** Members that stand for a choice that nobody made. */
const BY_DEFAULT = 3;

/** Which economies are compared, with whom, and as of when. */
export interface Compared {
  readonly group: Group;
  readonly year: number;
  /** nobody chose: the best-scored members of the group */
  readonly byDefault: boolean;
  /** in the order chosen */
  readonly economies: readonly string[];
}

export type CompareCell =
  /** `rank`: among the economies compared; null where too little stands behind the score for a number */
  | { readonly score: number; readonly rank: number | null }
  | { readonly score: null; readonly why: NoScore | null };

export interface CompareRow {
  readonly economy: string;
  /** one a column */
  readonly cells: readonly CompareCell[];
}

/** All that follows from a year's scores and the economies compared; no words yet. */
export interface CompareModel extends Compared {
  /** overall, where there is one, then the areas */
  readonly columns: readonly ScoreColumn[];
  /** one an economy */
  readonly rows: readonly CompareRow[];
  /** of the members that count in averages; one a column */
  readonly medians: readonly (number | null)[];
  readonly overall: ColumnDifference | null;
  readonly areas: readonly ColumnDifference[];
  /** of the economies' overall scores, the percent of the weight that had been measured by a past year */
  readonly measured: number | null;
}

/**
 * The economies that a view compares: those chosen, else the group's members with the best overall scores.
 *
 * @param scores of the group's members at least
 */
export function comparedIn(
  catalog: CoreCatalog,
  scores: PublishedScores,
  { group: wanted, economies }: Pick<Partial<CompareView>, 'group' | 'economies'>,
): Compared {
  const group = groupOf(catalog, wanted);
  return {
    group,
    year: scores.year,
    byDefault: economies === undefined,
    economies: economies ?? bestScored(group.members, scores, BY_DEFAULT),
  };
}

/**
 * The scores of the economies that a view compares, the distances between them, and the group's medians.
 *
 * @param scores of the group's members and of the chosen economies at least
 * @param overallName what the column of overall scores is called
 */
export function compareModel(
  catalog: CoreCatalog,
  scores: PublishedScores,
  view: Partial<CompareView>,
  overallName: string,
): CompareModel {
  const compared = comparedIn(catalog, scores, view);
  const { economies, group } = compared;
  const columns = scoreColumns(catalog, scores, overallName);
  const ids = columns.map(({ column }) => column);
  const score = (economy: string, column: string) =>
    scores.scores[economy]?.[scores.columns.indexOf(column)] ?? null;
  const places = ids.map((column) => placesAmong(economies.map((economy) => score(economy, column))));
  const isThin = (economy: string, column: string) => isUnnumbered(scores, economy, column);
  // Nobody is named as the first or the last whose score rests on too little.
  const all = differences(ids, economies, score).filter(
    ({ column, best, least }) => !isThin(best.economy, column) && !isThin(least.economy, column),
  );
  return {
    ...compared,
    columns,
    rows: economies.map((economy, at) => ({
      economy,
      cells: ids.map((column, c): CompareCell => {
        const value = score(economy, column);
        const rank = places[c]?.[at] ?? null;
        return value === null || rank === null
          ? { score: null, why: scores.noScore[economy]?.[column] ?? null }
          : { score: value, rank: isThin(economy, column) ? null : rank };
      }),
    })),
    medians: medianScores(scores, group.members, ids),
    overall: all.find(({ column }) => column === OVERALL) ?? null,
    areas: all.filter(({ column }) => column !== OVERALL),
    measured: measuredAmong(scores, economies, OVERALL),
  };
}
