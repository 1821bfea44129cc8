import type { Catalog } from '../catalog/catalog.ts';
import type { Redistribution } from '../catalog/types.ts';
import {
  LONG_COLUMNS,
  OTHER_COLUMNS,
  OTHER_TABLES,
  type OtherTable,
  WIDE_COLUMNS,
} from '../questions/columns.ts';
import { NORMAL } from '../questions/filter.ts';
import { OVERALL } from '../scoring/overall.ts';
import { oneGroup } from './groups.ts';
import { listOf, oneOf, type Parameters, type Sort, sortBy, textUpTo, yearBetween } from './parameters.ts';

export const CHARTS = ['trend', 'ranking', 'map', 'scatter'] as const;
export type ChartKind = (typeof CHARTS)[number];

/** What the reader chose of all observations. A list left out means everything. */
export interface ExploreView {
  /** left out: observations. Of others `group`, `areas`, `economies`, `from`, `to` and `sort` hold. */
  table: OtherTable;
  group: string;
  areas: readonly string[];
  indicators: readonly string[];
  economies: readonly string[];
  /** left out: the whole population */
  segments: readonly string[];
  /** of each series the newest value at or before it; `from` and `to` say nothing then */
  year: number;
  from: number;
  to: number;
  /** SDMX codes, A for normal */
  flags: readonly string[];
  sources: readonly string[];
  redistribution: readonly Redistribution[];
  /** words in the names of economies and indicators */
  q: string;
  /** what stands side by side; left out: one value a row */
  wide: 'years' | 'indicators';
  columns: readonly string[];
  chart: ChartKind;
  /** the indicator that is drawn, and the one against it; left out: the first of the selection */
  show: readonly string[];
  /** a column of the table, or a year or an indicator of a wide one */
  sort: Sort;
}

const REDISTRIBUTIONS: readonly Redistribution[] = ['open', 'non-commercial', 'terms-unclear'];
const LONGEST_TEXT = 100;

/** Every column there may be beside the values of a wide table. */
const COLUMNS: readonly string[] = [
  ...new Set([
    ...LONG_COLUMNS,
    ...Object.values(WIDE_COLUMNS).flatMap(({ before, after }) => [...before, ...after]),
  ]),
];

export function exploreParameters(catalog: Catalog): Parameters<ExploreView> {
  const [first, last] = catalog.years;
  const year = yearBetween(first, last);
  const indicators = catalog.indicators.map(({ indicator }) => indicator);
  const all = <T extends string>(codes: readonly T[]) => listOf(codes, codes.length);
  return {
    table: oneOf(OTHER_TABLES),
    group: oneGroup(catalog),
    areas: all([...new Set(catalog.indicators.map(({ area }) => area)), OVERALL]),
    indicators: all(indicators),
    economies: all(Object.keys(catalog.economies)),
    segments: all(catalog.segments.map(({ segment }) => segment)),
    year,
    from: year,
    to: year,
    flags: all([NORMAL, ...Object.keys(catalog.flags)]),
    sources: all(catalog.sources.map(({ source }) => source)),
    redistribution: all(REDISTRIBUTIONS),
    q: textUpTo(LONGEST_TEXT),
    wide: oneOf(['years', 'indicators']),
    columns: all(COLUMNS),
    chart: oneOf(CHARTS),
    show: listOf(indicators, 2),
    sort: sortBy([
      ...new Set([...COLUMNS, ...Object.values(OTHER_COLUMNS).flat()]),
      ...Array.from({ length: last - first + 1 }, (_, index) => String(first + index)),
      ...indicators,
    ]),
  };
}
