import type { Redistribution } from '../../catalog/types.ts';
import { isAcross, type TableColumn } from '../../questions/columns.ts';
import type { TableParams } from '../../questions/params.ts';
import type { TableRow } from '../../questions/table.ts';
import type { ExploreEnvironment } from './environment.ts';

export interface Column {
  readonly name: string;
  readonly label: string;
  /** how wide the column is and how its cells stand, for the style sheet */
  readonly kind: 'code' | 'year' | 'number' | 'name' | 'long' | 'short';
  readonly sortable: boolean;
  readonly text: (row: TableRow) => string;
}

const KINDS: Readonly<Record<TableColumn, Column['kind']>> = {
  economy: 'code',
  economy_name: 'name',
  indicator: 'code',
  indicator_name: 'long',
  segment: 'code',
  segment_name: 'code',
  year_requested: 'year',
  year: 'year',
  lag: 'year',
  value: 'number',
  unit: 'short',
  flag: 'short',
  source: 'long',
  licence: 'name',
  redistribution: 'name',
  lags: 'name',
  flags: 'name',
};

const AGGREGATED: readonly string[] = ['flags', 'lags'];

/** What a column of a table is called: a year by itself, an indicator by its name. */
export function labelOf({ catalog, words }: ExploreEnvironment, column: string): string {
  const own: Readonly<Record<string, string>> = words.explore.column;
  return own[column] ?? catalog.indicators.find(({ indicator }) => indicator === column)?.name ?? column;
}

/** The table's columns with what stands in their cells, rounded and named for reading. */
export function cellsOf(
  environment: ExploreEnvironment,
  { layout, columns }: Pick<TableParams, 'layout' | 'columns'>,
): readonly Column[] {
  const { catalog, words, numbers } = environment;
  const decimals = new Map(catalog.indicators.map((each) => [each.indicator, each.decimals]));
  const value = (cell: TableRow[string] | undefined, indicator: unknown) =>
    typeof cell === 'number' ? numbers.value(cell, decimals.get(String(indicator)) ?? 2) : '';
  const terms: Readonly<Record<string, string>> = words.explore.redistribution satisfies Record<
    Redistribution,
    string
  >;
  const named = (codes: string, names: Readonly<Record<string, string>>) =>
    codes
      .split(' | ')
      .map((code) => names[code] ?? code)
      .join(' | ');
  const kinds: Readonly<Record<string, Column['kind']>> = KINDS;
  return columns.map((name): Column => {
    const label = labelOf(environment, name);
    if (isAcross(layout, name)) {
      return {
        name,
        label,
        kind: 'number',
        sortable: true,
        text: (row) => value(row[name], layout === 'years' ? row.indicator : name),
      };
    }
    const text = (row: TableRow): string => {
      const cell = row[name];
      if (name === 'value') return value(cell, row.indicator);
      if (name === 'flag') return catalog.flags[String(cell)] ?? String(cell);
      if (name === 'redistribution') return named(String(cell), terms);
      return cell === null || cell === undefined ? '' : String(cell);
    };
    const sortable =
      layout === 'long' || !['source', 'licence', 'redistribution', ...AGGREGATED].includes(name);
    return { name, label, kind: kinds[name] ?? 'name', sortable, text };
  });
}
