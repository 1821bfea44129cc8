import { OWN_ORIGIN } from '../../../own/beside.ts';
import {
  OTHER_COLUMNS,
  type OtherColumn,
  type OtherTable,
  OWN_TABLE_COLUMNS,
  type OwnTableColumn,
} from '../../../questions/columns.ts';
import type { OtherFilter } from '../../../questions/other.ts';
import { OVERALL } from '../../../scoring/overall.ts';
import type { Sort } from '../../../view/parameters.ts';
import type { Column } from '../../rows/cells.ts';
import type { ExploreEnvironment } from '../../rows/environment.ts';
import type { Chosen } from '../model.ts';
import { tablesWords } from './words.ts';

/** A table beside that of observations; `own` is the reader's own file, which no address knows of. */
export type Shown = OtherTable | 'own';
type AnyColumn = OtherColumn | OwnTableColumn;

/** Codes of a table's columns, in order. */
export const columnNames = (table: Shown): readonly AnyColumn[] =>
  table === 'own' ? OWN_TABLE_COLUMNS : OTHER_COLUMNS[table];

/** Columns that name a row, by their places. */
export function namesOf(table: Shown): readonly number[] {
  const names: readonly AnyColumn[] =
    table === 'weights'
      ? ['indicator_name']
      : table === 'own'
        ? ['economy_name', 'indicator_name']
        : table === 'policies'
          ? ['economy_name', 'instrument_name']
          : ['economy_name', 'area_name'];
  return names.map((name) => columnNames(table).indexOf(name));
}

interface Facets {
  readonly areas: boolean;
  readonly economies: boolean;
  readonly years: boolean;
}

/** What can be asked of each table. */
export const FACETS: Readonly<Record<Shown, Facets>> = {
  scores: { areas: true, economies: true, years: true },
  bands: { areas: true, economies: true, years: false },
  weights: { areas: true, economies: false, years: false },
  policies: { areas: true, economies: true, years: true },
  own: { areas: false, economies: true, years: true },
};

/** Whether all areas together are an area of the table. */
export const hasOverall = (table: Shown): boolean => table === 'scores' || table === 'bands';

/** What was chosen of another table, by what it has. */
export function otherFilterOf(table: Shown, { areas, economies, group, from, to }: Chosen): OtherFilter {
  const { areas: hasAreas, economies: hasEconomies, years } = FACETS[table];
  const own = hasOverall(table) ? areas : areas?.filter((area) => area !== OVERALL);
  return {
    ...(hasAreas && own !== undefined && own.length > 0 && { areas: own }),
    ...(hasEconomies && economies !== undefined && { economies }),
    ...(hasEconomies && group !== undefined && { group }),
    ...(years && from !== undefined && { from }),
    ...(years && to !== undefined && { to }),
  };
}

/** The order by a column's place from 1, as an answer takes it; undefined: the table's own. */
export function placedSort(table: Shown, sort: Sort | undefined): Sort | undefined {
  const names: readonly string[] = columnNames(table);
  const at = sort === undefined ? -1 : names.indexOf(sort.column);
  return sort === undefined || at === -1 ? undefined : { ...sort, column: String(at + 1) };
}

const KINDS: Readonly<Partial<Record<AnyColumn, Column['kind']>>> = {
  economy: 'code',
  area: 'code',
  year: 'year',
  score: 'number',
  value: 'number',
  flag: 'short',
  unit: 'short',
  rank_world: 'number',
  rank_best: 'number',
  rank_worst: 'number',
  weight_present: 'number',
  measured: 'number',
  weight: 'number',
  share_of_area: 'number',
  share_of_index: 'number',
  title: 'long',
  link: 'long',
  note: 'long',
  source: 'long',
  indicator_name: 'long',
  instrument_name: 'long',
};

const PERCENT: readonly string[] = ['weight_present', 'measured', 'share_of_area', 'share_of_index'];

/** What a column of these tables is called. */
function headOf({ catalog, words }: ExploreEnvironment, column: AnyColumn): string {
  const own: Readonly<Partial<Record<string, string>>> = {
    ...words.explore.column,
    ...tablesWords(catalog.language).column,
  };
  return own[column] ?? column;
}

/** A table's columns with what stands in their cells, by the place of each in an answer. */
export function columnsOfTable(environment: ExploreEnvironment, table: Shown): readonly Column[] {
  const { words, numbers, catalog } = environment;
  const decimals = new Map(catalog.indicators.map((each) => [each.indicator, each.decimals]));
  const said = tablesWords(catalog.language);
  const indicatorAt = `c${columnNames(table).indexOf('indicator')}`;
  const terms: Readonly<Record<string, string>> = words.explore.redistribution;
  return columnNames(table).map((column, at) => {
    const name = `c${at}`;
    return {
      name,
      label: headOf(environment, column),
      kind: KINDS[column] ?? 'name',
      sortable: true,
      text: (row) => {
        const cell = row[name] ?? '';
        if (column === 'score' && typeof cell === 'number') return numbers.value(cell, 1);
        if (PERCENT.includes(column) && typeof cell === 'number') return numbers.withUnit(100 * cell, 1, '%');
        if (column === 'value' && typeof cell === 'number') {
          const known = decimals.get(String(row[indicatorAt]));
          return known === undefined ? String(Number(cell.toPrecision(12))) : numbers.value(cell, known);
        }
        if (column === 'flag') return catalog.flags[cell] ?? String(cell);
        if (column === 'origin') return cell === OWN_ORIGIN ? said.own.mark : said.own.official;
        return column === 'redistribution' ? (terms[cell] ?? String(cell)) : String(cell);
      },
    };
  });
}
