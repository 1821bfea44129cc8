import { ascending, descending } from 'd3-array';
import type { ScoreOf } from '../../answers/differences.ts';
import { countAbove, endsAmong, medianAmong, ranksAmong } from '../../answers/groupScores.ts';
import type { NoScore, PublishedRanges, PublishedScores } from '../../answers/published.ts';
import { type Apart, apartIn } from '../../answers/ranges.ts';
import { isUnnumbered, measuredAmong, worldOf } from '../../answers/subsetScores.ts';
import type { CoreCatalog, Group } from '../../catalog/catalog.ts';
import { groupOf, membersFirst, membersOf, WORLD } from '../../catalog/members.ts';
import { OVERALL } from '../../scoring/overall.ts';
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
      /** among the group's members; null for those that averages leave out, and where too little stands behind the score for a number */
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
  /** as shown: sorted by `sort`, those without a score last; who is only listed comes after the members */
  readonly rows: readonly ScoresRow[];
  readonly sort: Sort;
  /** index of the column that titles and medians speak of: the sorted one, else the first */
  readonly spoken: number;
  /** of the members that count in averages, and of all economies with a score unless these are the members; one a column */
  readonly groupMedians: readonly (number | null)[];
  readonly worldMedians: readonly (number | null)[];
  /** how many members have a rank, and how many economies have a score; one a column */
  readonly ranked: readonly number[];
  readonly worldRanked: readonly number[];
  /** members that count in averages and have a score in the spoken column, all that count, and those above the world's median */
  readonly scored: number;
  readonly counted: number;
  readonly above: number;
  /** who of all listed has the lowest score in the spoken column, and who the highest; null where nobody has one, or one rests on too little to be named */
  readonly ends: readonly [low: ScoreOf, high: ScoreOf] | null;
  /** members with a score in the spoken column that keep their place without a number, as shown */
  readonly unnumbered: readonly string[];
  /** of the members' scores in the spoken column, the percent of the weight that had been measured by a past year */
  readonly measured: number | null;
  /** an economy's place in the world, numbered or not; null: no score */
  readonly worldRank: (economy: string, c: number) => number | null;
  /** where the method lets an economy's rank among the members lie; null where there is none, or it was not drawn */
  readonly range: (economy: string, c: number) => readonly [best: number, worst: number] | null;
  /** which ranks of the spoken column can be told apart; null where that was not drawn */
  readonly apart: Apart | null;
}

/** The overall score first, where there is one, then the areas in their order. */
export function scoreColumns(
  catalog: CoreCatalog,
  scores: PublishedScores,
  overallName: string,
): ScoreColumn[] {
  const hasOverall = (worldOf(scores).ranked[scores.columns.indexOf(OVERALL)] ?? 0) > 0;
  return [
    ...(hasOverall ? [{ column: OVERALL, name: overallName }] : []),
    ...catalog.areas
      .filter(({ area }) => scores.columns.includes(area))
      .map(({ area, short }) => ({ column: area, name: short })),
  ];
}

/** Answers to a year, and what they are called. */
export interface ScoresAnswers {
  readonly scores: PublishedScores;
  /** null where they are not published, and were not drawn */
  readonly ranges: PublishedRanges | null;
  readonly overallName: string;
}

/** What a group's scores of a year are, in the order that the view asks for. */
export function scoresModel(
  catalog: CoreCatalog,
  { scores, ranges, overallName }: ScoresAnswers,
  view: Pick<Partial<OverviewView>, 'group' | 'sort'>,
): ScoresModel {
  const group = groupOf(catalog, view.group);
  const columns = scoreColumns(catalog, scores, overallName);
  const sort = sortOf(view.sort, columns);
  const spoken = Math.max(
    0,
    columns.findIndex(({ column }) => column === sort.column),
  );
  const places = columns.map(({ column }) => scores.columns.indexOf(column));
  const worldRank = (economy: string, c: number) => scores.ranks[economy]?.[places[c] ?? -1] ?? null;
  const ranks = columns.map(({ column }) => ranksAmong(scores, group.members, column));
  const rows = membersOf(catalog, group).map(
    (economy): ScoresRow => ({
      economy,
      cells: columns.map(({ column }, c): ScoresCell => {
        const score = scores.scores[economy]?.[places[c] ?? -1] ?? null;
        return score === null
          ? { score, why: scores.noScore[economy]?.[column] ?? null }
          : { score, rank: isUnnumbered(scores, economy, column) ? null : (ranks[c]?.get(economy) ?? null) };
      }),
    }),
  );
  const everybody = worldOf(scores);
  const worldMedians = places.map((place) =>
    group.group === WORLD ? null : (everybody.medians[place] ?? null),
  );
  const shown = shownColumn({ columns, spoken });
  const ends = endsAmong(scores, membersOf(catalog, group), shown);
  const sorted = membersFirst(
    group,
    sortRows(rows, sort, ({ economy }) => worldRank(economy, spoken)),
    ({ economy }) => economy,
  );
  return {
    group,
    year: scores.year,
    columns,
    rows: sorted,
    unnumbered: sorted.flatMap(({ economy }) =>
      group.members.includes(economy) && isUnnumbered(scores, economy, shown) ? [economy] : [],
    ),
    measured: measuredAmong(scores, group.members, shown),
    sort,
    spoken,
    groupMedians: columns.map(({ column }) => medianAmong(scores, group.members, column)),
    worldMedians,
    ranked: ranks.map(({ size }) => size),
    worldRanked: places.map((place) => everybody.ranked[place] ?? 0),
    ...countAbove(scores, group.members, shown, worldMedians[spoken] ?? null),
    counted: group.members.length,
    ends: ends?.some(({ economy }) => isUnnumbered(scores, economy, shown)) === true ? null : ends,
    worldRank,
    range: (economy, c) => {
      const range = ranges?.ranges[economy]?.[ranges.columns.indexOf(columns[c]?.column ?? '')];
      return range ? [range[0], range[1]] : null;
    },
    apart: ranges === null ? null : apartIn(ranges, shown, ranks[spoken] ?? new Map()),
  };
}

/** The column that titles, medians and maps speak of: an area or `overall`; '' where there are no scores at all. */
export function shownColumn({ columns, spoken }: Pick<ScoresModel, 'columns' | 'spoken'>): string {
  return columns[spoken]?.column ?? '';
}

function sortOf(wanted: Sort | undefined, columns: readonly ScoreColumn[]): Sort {
  const known = wanted?.column === NAME || columns.some(({ column }) => column === wanted?.column);
  return wanted !== undefined && known ? wanted : { column: columns[0]?.column ?? NAME, descending: true };
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
