import type { Place } from '../../answers/published.ts';
import type { NamingCatalog } from '../../catalog/catalog.ts';
import type { DownloadRow } from '../../export/csv.ts';
import type { Environment } from '../../words/environment.ts';
import type { FigureRows } from '../figure.ts';
import { columnName } from '../scores/receipt.ts';
import { courseRowsOf } from '../scores/rows.ts';
import { type FigureTable, head, number, type TableCell, text } from '../table.ts';
import type { ProfileModel } from './profileModel.ts';
import { changeRows, scoreRow } from './rows.ts';
import { changeText, className, comparatorName, nameOf, rankOf } from './words.ts';

/**
 * The profile in rows; the file has the economy's scores, then those that it is compared with, the group's middle half, and the
 * change of the overall score.
 */
export function profileRows(environment: Environment<NamingCatalog>, model: ProfileModel): FigureRows {
  return {
    table: profileTable(environment, model),
    file: {
      name: `meridian-${model.economy}-scores-${model.year}`,
      rows: () => scoresCompared(environment, model),
    },
  };
}

/** The overall score first, then the areas, with places, ranges and changes. */
function profileTable(environment: Environment<NamingCatalog>, model: ProfileModel): FigureTable {
  const { words, numbers } = environment;
  const { areas, comparators, ranked, member, from, economy, rangeOf } = model;
  const rows = model.overall === null ? areas : [model.overall, ...areas];
  const hasRanges = rows.some(({ column }) => rangeOf(column) !== null);
  const scoreCell = (score: number | null) =>
    number(score === null ? words.score.noScore : numbers.value(score, 1));
  const rangeText = (column: string) => {
    const range = rangeOf(column);
    return range === null ? '' : words.ranges.range(...range);
  };
  const rankCell = (place: Place | null) => text(place === null ? '' : words.economy.rank(rankOf(place)));
  const only = (isShown: boolean, cell: () => TableCell) => (isShown ? [cell()] : []);
  return {
    caption: nameOf(environment, economy),
    columns: [
      words.ranges.receipt.area,
      words.economy.score,
      words.economy.class,
      ...(member ? [words.economy.rankIn(ranked.short)] : []),
      words.economy.rankIn(words.economy.world),
      ...(hasRanges ? [words.ranges.rangeHead] : []),
      ...comparators.map((comparator) => comparatorName(environment, comparator)),
      ...(from === null ? [] : [words.economy.changeSince(String(from))]),
    ].map((name) => ({ head: name })),
    rows: rows.map(({ column, score, group, world, isNumbered, change }) => ({
      id: column,
      cells: [
        head(columnName(environment, column)),
        scoreCell(score),
        text(score === null ? '' : className(environment, score)),
        ...only(member, () => rankCell(isNumbered ? group : null)),
        rankCell(isNumbered ? world : null),
        ...only(hasRanges, () => text(rangeText(column))),
        ...comparators.map(({ scoreOf }) => scoreCell(scoreOf(column))),
        ...only(from !== null, () => number(changeText(environment, change))),
      ],
    })),
  };
}

function scoresCompared(environment: Environment<NamingCatalog>, model: ProfileModel): DownloadRow[] {
  const { areas, overall, comparators, economy, year, group } = model;
  const columns = [...(overall === null ? [] : [overall]), ...areas];
  const name = nameOf(environment, economy);
  const own = columns.map(({ column, score }) => ({ economy, column, score, name }));
  const others = comparators.flatMap((comparator) =>
    columns.map(({ column }) => ({
      economy: comparator.code,
      column,
      score: comparator.scoreOf(column),
      name: comparatorName(environment, comparator),
    })),
  );
  return [
    ...[...own, ...others].flatMap(({ score, name: economy_name, ...of }) =>
      score === null ? [] : [{ ...scoreRow(environment, { ...of, year, score }), economy_name }],
    ),
    ...areas.flatMap(({ column, spread }) => {
      if (spread === null) return [];
      const [low, high] = spread.quartiles;
      // The median stands above, where the group is compared with.
      const middle = [[year, null, low, high] as const];
      return courseRowsOf(environment, { column, name: columnName(environment, column) }, group, middle);
    }),
    ...changeRows(environment, model),
  ];
}
