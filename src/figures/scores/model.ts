import { ascending, descending, median } from 'd3-array';
import type { NoScore, PublishedRanges, PublishedScores } from '../../answers/published.ts';
import { type Apart, apartIn } from '../../answers/ranges.ts';
import { worldOf } from '../../answers/subsetScores.ts';
import type { Catalog, Group } from '../../catalog/catalog.ts';
import { groupOf, membersOf, WORLD } from '../../catalog/members.ts';
import { OVERALL } from '../../scoring/default.ts';
import { compareScores } from '../../scoring/rank.ts';
import type { Sort } from '../../view/parameters.ts';
import type { OverviewView } from '../../view/views.ts';

export const NAME = 'name';

export interface ScoreColumn {
  readonly column: string;
  readonly name: string;
}

export type ScoresCell =
  | {
      readonly score: number;
      /** among the group's members; null for those that averages leave out */
      readonly rank: number | null;
    }
  | { readonly score: null; readonly why: NoScore | null };

export interface ScoresRow {
  readonly economy: string;
  /** one a column */
  readonly cells: readonly ScoresCell[];
}

/** All that follows from a year's scores and a group; no words yet. */
export interface ScoresModel {
  readonly group: Group;
  readonly year: number;
  readonly columns: readonly ScoreColumn[];
  /** as shown: sorted by `sort`, members without a score last */
  readonly rows: readonly ScoresRow[];
  readonly sort: Sort;
  /** index of the column that titles and medians speak of: the sorted one, else the first */
  readonly spoken: number;
  /** of the members that count in averages, and of all economies with a score unless these are the members; one a column */
  readonly groupMedians: readonly (number | null)[];
  readonly worldMedians: readonly (number | null)[];
  /** how many economies have a score, one a column */
  readonly worldRanked: readonly number[];
  /** members that count in averages and have a score in the spoken column, all that count, and those above the world's median */
  readonly scored: number;
  readonly counted: number;
  readonly above: number;
  /** an economy's rank in the world; null: no score */
  readonly worldRank: (economy: string, c: number) => number | null;
  /** where the method lets an economy's rank among the members lie; null where there is none, or it was not drawn */
  readonly range: (economy: string, c: number) => readonly [best: number, worst: number] | null;
  /** which ranks of the spoken column can be told apart; null where that was not drawn */
  readonly apart: Apart | null;
}

/** The overall score first, where there is one, then the areas in their order. */
export function scoreColumns(catalog: Catalog, scores: PublishedScores, overallName: string): ScoreColumn[] {
  const hasOverall = (worldOf(scores).ranked[scores.columns.indexOf(OVERALL)] ?? 0) > 0;
  return [
    ...(hasOverall ? [{ column: OVERALL, name: overallName }] : []),
    ...catalog.areas
      .filter(({ area }) => scores.columns.includes(area))
      .map(({ area, short }) => ({ column: area, name: short })),
  ];
}

export function scoresModel(
  catalog: Catalog,
  scores: PublishedScores,
  view: Partial<OverviewView>,
  overallName: string,
  ranges: PublishedRanges | null,
): ScoresModel {
  const group = groupOf(catalog, view.group);
  const columns = scoreColumns(catalog, scores, overallName);
  const sort = sortOf(view.sort, columns);
  const spoken = Math.max(
    0,
    columns.findIndex(({ column }) => column === sort.column),
  );
  const members = membersOf(catalog, group);
  const places = columns.map(({ column }) => scores.columns.indexOf(column));
  const score = (economy: string, c: number) => scores.scores[economy]?.[places[c] ?? -1] ?? null;
  const worldRank = (economy: string, c: number) => scores.ranks[economy]?.[places[c] ?? -1] ?? null;
  const ranks = columns.map((_, c) => ranksWithin(group.members, (economy) => worldRank(economy, c)));
  const range = (economy: string, c: number) => {
    const own = ranges?.ranges[economy]?.[ranges.columns.indexOf(columns[c]?.column ?? '')];
    return own ? ([own[0], own[1]] as const) : null;
  };
  const rows = members.map(
    (economy): ScoresRow => ({
      economy,
      cells: columns.map(({ column }, c): ScoresCell => {
        const own = score(economy, c);
        const rank = ranks[c]?.get(economy) ?? null;
        return own === null
          ? { score: null, why: scores.noScore[economy]?.[column] ?? null }
          : { score: own, rank };
      }),
    }),
  );
  const averaged = group.members;
  const medianOver = (economies: readonly string[], c: number) =>
    median(economies, (economy) => score(economy, c)) ?? null;
  const everybody = worldOf(scores);
  const worldMedians = places.map((place) =>
    group.group === WORLD ? null : (everybody.medians[place] ?? null),
  );
  const spokenScores = averaged.flatMap((economy) => score(economy, spoken) ?? []);
  const world = worldMedians[spoken] ?? null;
  return {
    group,
    year: scores.year,
    columns,
    rows: sortRows(rows, sort, ({ economy }) => worldRank(economy, spoken)),
    sort,
    spoken,
    groupMedians: columns.map((_, c) => medianOver(averaged, c)),
    worldMedians,
    worldRanked: places.map((place) => everybody.ranked[place] ?? 0),
    scored: spokenScores.length,
    counted: averaged.length,
    worldRank,
    range,
    apart:
      ranges === null ? null : apartIn(ranges, columns[spoken]?.column ?? '', ranks[spoken] ?? new Map()),
    above: world === null ? 0 : spokenScores.filter((own) => compareScores(own, world) > 0).length,
  };
}

function sortOf(wanted: Sort | undefined, columns: readonly ScoreColumn[]): Sort {
  const known = wanted?.column === NAME || columns.some(({ column }) => column === wanted?.column);
  return wanted !== undefined && known ? wanted : { column: columns[0]?.column ?? NAME, descending: true };
}

/** Competition ranks within a group: the order of the same scores, so it follows from the ranks in the world. */
function ranksWithin(
  members: readonly string[],
  rank: (economy: string) => number | null,
): Map<string, number> {
  const world = members.flatMap((economy) => {
    const own = rank(economy);
    return own === null ? [] : [[economy, own] as const];
  });
  return new Map(
    world.map(([economy, own]) => [economy, 1 + world.filter(([, other]) => other < own).length]),
  );
}

function sortRows(
  rows: readonly ScoresRow[],
  sort: Sort,
  rank: (row: ScoresRow) => number | null,
): ScoresRow[] {
  if (sort.column === NAME) return sort.descending ? [...rows].reverse() : [...rows];
  const order = sort.descending ? ascending : descending;
  return [...rows].sort((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return order(left, right);
  });
}
