import type { Catalog, Indicator } from '../../../catalog/catalog.ts';
import { rounded } from '../../../catalog/rounding.ts';
import { TOTAL } from '../../../catalog/types.ts';
import type { OwnFile, OwnRow } from '../../../own/session.ts';
import type { Filter } from '../../../questions/filter.ts';
import type { TableRow } from '../../../questions/table.ts';
import { economiesOf } from '../atOnce.ts';
import type { Chosen } from '../model.ts';

/** Begins the code of an indicator of the reader's own: no code of the catalog has a space. */
const OWN = 'own ';

/** Whether a chart's indicator is the reader's own: of those no address says anything. */
export const isOwn = (indicator: string): boolean => indicator.startsWith(OWN);

/** What the reader's own is marked with, wherever it stands beside official values. */
export const marked = (name: string, mark: string): string => `${name} (${mark})`;

/** A name of the reader's on one line, as the table `own` has it. */
export const onOneLine = (name: string): string => name.replaceAll(/[\r\n]+/g, ' ');

/** Names of a file's indicators, each once. */
export const ownNames = ({ rows }: OwnFile): readonly string[] => [
  ...new Set(rows.map(({ indicator }) => indicator)),
];

/** Economies of the selection: those chosen, of the group, and named by the text where it names any. */
export function ownEconomies(catalog: Catalog, { economies, group, named = [] }: Filter): readonly string[] {
  const words = named.filter(({ indicators }) => indicators.length === 0);
  return economiesOf(catalog, {
    ...(economies !== undefined && { economies }),
    ...(group !== undefined && { group }),
  }).filter((economy) => words.every((word) => word.economies.includes(economy)));
}

/** Rows of the file that the selection has room for: of its economies and years, of a single year the newest until then. */
export function ownRowsIn(
  catalog: Catalog,
  { rows }: OwnFile,
  filter: Filter,
  { year, from = 0, to = Number.POSITIVE_INFINITY }: Chosen,
): readonly OwnRow[] {
  const economies = new Set(ownEconomies(catalog, filter));
  const until = year ?? to;
  const own = rows
    .filter(
      (row) => economies.has(row.economy) && row.year <= until && (year !== undefined || row.year >= from),
    )
    .sort((a, b) => a.year - b.year);
  if (year === undefined) return own;
  return [...new Map(own.map((row) => [`${row.economy} ${row.indicator}`, row])).values()];
}

/** Decimals that are drawn of values whose number of them nobody said. */
const MOST_DECIMALS = 3;

function decimalsOf(values: readonly number[]): number {
  const all = Array.from({ length: MOST_DECIMALS }, (_, decimals) => decimals);
  return all.find((decimals) => values.every((value) => rounded(value, decimals) === value)) ?? MOST_DECIMALS;
}

/** The file's indicators as charts take them: each in its own unit, in the direction of the official one that it is laid beside. */
export function ownIndicators(catalog: Catalog, file: OwnFile, mark: string): readonly Indicator[] {
  const [any] = catalog.indicators;
  if (any === undefined) return [];
  return ownNames(file).map((name) => {
    const rows = file.rows.filter(({ indicator }) => indicator === name);
    const official = catalog.indicators.find(({ indicator }) => indicator === file.beside[name]);
    const shown = marked(onOneLine(name), mark);
    return {
      ...(official ?? { ...any, direction: 1, scale: 'linear' }),
      indicator: `${OWN}${name}`,
      name: shown,
      short: shown,
      unit: rows.find(({ unit }) => unit !== '')?.unit ?? '',
      decimals: decimalsOf(rows.map(({ value }) => value)),
    };
  });
}

/** The file's rows as a chart's, under the codes of `ownIndicators`. */
export const ownChartRows = (rows: readonly OwnRow[], source: string): readonly TableRow[] =>
  rows.map(({ economy, year, value, indicator }) => ({
    economy,
    indicator: `${OWN}${indicator}`,
    segment: TOTAL,
    year,
    value,
    flag: '',
    source,
  }));

/** The file's rows that are laid beside an official indicator, as lines of its chart apart from the official ones. */
export function besideChartRows(
  rows: readonly OwnRow[],
  { beside }: OwnFile,
  indicator: string,
  { source, mark }: { readonly source: string; readonly mark: string },
): readonly TableRow[] {
  return rows
    .filter((row) => beside[row.indicator] === indicator)
    .map(({ economy, year, value }) => ({
      economy,
      indicator,
      segment: mark,
      year,
      value,
      flag: '',
      source,
    }));
}
