import { ascending, descending } from 'd3-array';
import type { Placed } from '../../answers/standing.ts';
import type { NamingCatalog } from '../../catalog/catalog.ts';
import type { Sort } from '../../view/parameters.ts';
import { INDICATOR_COLUMNS, type IndicatorColumn } from '../../view/views.ts';
import type { Environment } from '../../words/environment.ts';
import { type FigureTable, head, number, type TableColumn, text } from '../table.ts';
import type { RankingModel } from './model.ts';
import { formatValue, rankText } from './words.ts';

const DEFAULT_SORT: Sort<IndicatorColumn> = { column: 'rank', descending: false };

/** How a reader sorted a table, and where a head leads that sorts it otherwise. */
export interface Sorted {
  readonly sort: Sort<IndicatorColumn> | undefined;
  readonly sortHref: (sort: Sort<IndicatorColumn>) => string;
}

/** The ranking in rows; its heads sort it. */
export function rankingTable(
  environment: Environment<NamingCatalog>,
  model: RankingModel,
  { sort = DEFAULT_SORT, sortHref }: Sorted,
): FigureTable {
  const { catalog, words } = environment;
  const format = formatValue(environment, model);
  const heads: Readonly<Record<IndicatorColumn, string>> = {
    rank: words.column.rank,
    name: words.column.economy,
    value: `${words.column.value} (${model.unit.name})`,
    year: words.column.year,
  };
  const sourceOf = (id: string) => {
    const source = catalog.sources.find((each) => each.source === id);
    return source === undefined ? id : `${source.publisher}, ${source.edition}`;
  };
  return {
    caption: model.indicator.name,
    columns: [
      ...INDICATOR_COLUMNS.map((column): TableColumn => {
        const isSorted = sort.column === column;
        const turned = { column, descending: isSorted ? !sort.descending : column === 'value' };
        return {
          head: heads[column],
          sort: {
            href: sortHref(turned),
            now: isSorted ? (sort.descending ? 'descending' : 'ascending') : null,
          },
        };
      }),
      { head: words.column.flag },
      { head: words.column.source },
    ],
    rows: sortedBy(model.placed, sort, Object.keys(catalog.economies)).map((place) => ({
      id: place.economy,
      cells: [
        text(rankText(environment, place)),
        head(catalog.economies[place.economy] ?? place.economy),
        number(format(place.value)),
        text(String(place.year)),
        text(catalog.flags[place.flag] ?? place.flag),
        text(sourceOf(place.source)),
      ],
    })),
  };
}

function sortedBy(
  placed: readonly Placed[],
  sort: Sort<IndicatorColumn>,
  nameOrder: readonly string[],
): readonly Placed[] {
  const order = sort.descending ? descending : ascending;
  const key = {
    rank: (place: Placed) => place.rank ?? placed.indexOf(place),
    name: (place: Placed) => nameOrder.indexOf(place.economy),
    value: (place: Placed) => place.value,
    year: (place: Placed) => place.year,
  }[sort.column];
  return [...placed].sort((a, b) => order(key(a), key(b)));
}
