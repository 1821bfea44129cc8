import { ascending, descending } from 'd3-array';
import type { DownloadRow } from '../../export/csv.ts';
import type { Sort } from '../../view/parameters.ts';
import { AREA_COLUMNS, type AreaColumn } from '../../view/views.ts';
import type { Environment } from '../../words/environment.ts';
import type { FigureRows } from '../figure.ts';
import { courseRowsOf, scoreRow, spokenRows } from '../scores/rows.ts';
import { reason as reasonOf } from '../scores/words.ts';
import { type FigureTable, head, number, reason, type TableColumn, text } from '../table.ts';
import type { AreaModel } from './model.ts';

const DEFAULT_SORT: Sort<AreaColumn> = { column: 'rank', descending: false };

/** How a reader sorted a table, and where a head leads that sorts it otherwise. */
export interface Sorted {
  readonly sort: Sort<AreaColumn> | undefined;
  readonly sortHref: (sort: Sort<AreaColumn>) => string;
}

/** The members' scores in an area, as the reader sorted them: of the strip and of the bars; the file has all that either draws. */
export function standingRows(environment: Environment, model: AreaModel, sorted: Sorted): FigureRows {
  const { area, standing } = model;
  return {
    table: standingTable(environment, model, sorted),
    file: {
      name: `meridian-score-${area.area}-${standing.group.group}-${standing.year}`,
      rows: () => [
        ...spokenRows(environment, standing),
        ...othersRows(environment, model),
        ...middleRows(environment, model),
      ],
    },
  };
}

/** The scores of those who are no members. */
function othersRows(environment: Environment, { area, others, standing }: AreaModel): DownloadRow[] {
  const { catalog } = environment;
  const column = { column: area.area, name: area.short };
  return others.map(({ economy, score: value }) => {
    const name = catalog.economies[economy] ?? economy;
    return scoreRow(environment, column, { economy, name, year: standing.year, value });
  });
}

/** Between which scores the middle half of the members lies. */
function middleRows(environment: Environment, { area, spread, standing }: AreaModel): DownloadRow[] {
  if (spread === null) return [];
  const middle = [[standing.year, null, ...spread.quartiles] as const];
  return courseRowsOf(environment, { column: area.area, name: area.short }, standing.group, middle);
}

/** Its heads sort it; members without a score stay last and say why. */
function standingTable(
  environment: Environment,
  model: AreaModel,
  { sort = DEFAULT_SORT, sortHref }: Sorted,
): FigureTable {
  const { catalog, words, numbers } = environment;
  const { area, standing, draws } = model;
  const heads: Readonly<Record<AreaColumn, string>> = {
    rank: words.column.rank,
    name: words.column.economy,
    score: words.area.scoreColumn,
  };
  return {
    caption: words.score.of(area.short),
    columns: [
      ...AREA_COLUMNS.map((column): TableColumn => {
        const isSorted = sort.column === column;
        const turned = { column, descending: isSorted ? !sort.descending : column === 'score' };
        return {
          head: heads[column],
          sort: {
            href: sortHref(turned),
            now: isSorted ? (sort.descending ? 'descending' : 'ascending') : null,
          },
        };
      }),
      ...(draws === null ? [] : [{ head: words.ranges.rangeHead }]),
    ],
    rows: sortedRows(model, sort, Object.keys(catalog.economies)).flatMap(({ economy, cells }) => {
      const cell = cells[standing.spoken];
      if (cell === undefined) return [];
      const range = standing.range(economy, standing.spoken);
      return [
        {
          id: economy,
          cells: [
            text(cell.score === null ? '' : String(cell.rank ?? words.indicator.unranked)),
            head(catalog.economies[economy] ?? economy),
            cell.score === null
              ? reason(reasonOf(environment, area.area, cell))
              : number(numbers.value(cell.score, 1)),
            ...(draws === null ? [] : [number(range === null ? '' : words.ranges.range(...range))]),
          ],
        },
      ];
    }),
  };
}

type Row = AreaModel['standing']['rows'][number];

/** Rows come best first: that order is kept among equals. */
function sortedRows(
  { standing }: AreaModel,
  { column, descending: turned }: Sort<AreaColumn>,
  nameOrder: readonly string[],
): readonly Row[] {
  const { rows, spoken } = standing;
  const order = turned ? descending : ascending;
  if (column === 'name') {
    return [...rows].sort((a, b) => order(nameOrder.indexOf(a.economy), nameOrder.indexOf(b.economy)));
  }
  const score = ({ cells }: Row) => cells[spoken]?.score ?? null;
  const scored = rows.filter((row) => score(row) !== null);
  const bestFirst = (column === 'rank') !== turned;
  return [...(bestFirst ? scored : [...scored].reverse()), ...rows.filter((row) => score(row) === null)];
}
