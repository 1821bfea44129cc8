import { queryOptions, useQuery } from '@tanstack/react-query';
import type { PublishedInstruments, PublishedPolicies } from '../../../answers/policies.ts';
import type { PublishedPanel, PublishedRanges, PublishedScores } from '../../../answers/published.ts';
import { isUnnumbered } from '../../../answers/subsetScores.ts';
import type { Catalog } from '../../../catalog/catalog.ts';
import { WORLD } from '../../../catalog/members.ts';
import { sourceName } from '../../../catalog/sourceName.ts';
import { redistributionOf } from '../../../catalog/terms.ts';
import { OTHER_COLUMNS, type OtherTable } from '../../../questions/columns.ts';
import type { OtherFilter } from '../../../questions/other.ts';
import type { TableRow } from '../../../questions/table.ts';
import { OVERALL } from '../../../scoring/overall.ts';
import {
  type AnswerSource,
  instrumentsQuery,
  panelQuery,
  policiesQuery,
  rangesQuery,
  scoresQuery,
} from '../../answers.ts';
import { type AtOnce, economiesOf } from '../atOnce.ts';

/** Rows that are shown at once: a screen and some. */
const ROWS = 30;
/** Most years of scores that are fetched for them: each is two files. */
const MOST_YEARS = 4;
/** Most economies of whom facts of policy are fetched. */
const MOST_ECONOMIES = 6;

/** How published answers are read. */
export interface OtherReads {
  readonly scores: (year: number) => Promise<PublishedScores>;
  readonly panel: (year: number) => Promise<PublishedPanel>;
  readonly ranges: () => Promise<PublishedRanges>;
  readonly policies: (economy: string) => Promise<PublishedPolicies>;
  readonly instruments: () => Promise<PublishedInstruments['instruments']>;
}

interface Asking {
  readonly filter: OtherFilter;
  /** what stands for all areas together */
  readonly overall: string;
  readonly reads: OtherReads;
}

/** Rows by their columns' names, and whether there are no more. */
interface Found {
  readonly rows: readonly TableRow[];
  readonly isWhole: boolean;
}

/**
 * The first rows of another table as the engine has them in the table’s own order, out of published answers; all of them where
 * all are known.
 *
 * @returns null where it takes more of them than are fetched
 */
export async function firstRowsOf(
  catalog: Catalog,
  table: OtherTable,
  asking: Asking,
): Promise<AtOnce | null> {
  const { rows, isWhole } = await FOUND[table](catalog, asking);
  if (!isWhole && rows.length < ROWS) return null;
  const columns: readonly string[] = OTHER_COLUMNS[table];
  const cells = (row: TableRow): TableRow =>
    Object.fromEntries(columns.map((column, at) => [`c${at}`, row[column] ?? null]));
  return { rows: (isWhole ? rows : rows.slice(0, ROWS)).map(cells), total: isWhole ? rows.length : null };
}

const FOUND: Readonly<Record<OtherTable, (catalog: Catalog, asking: Asking) => Promise<Found>>> = {
  scores: foundScores,
  bands: foundBands,
  weights: foundWeights,
  policies: foundPolicies,
};

/** Columns of scores that were chosen: areas in their order, overall behind them. */
function columnsOf({ areas }: Catalog, { areas: chosen }: OtherFilter): readonly string[] {
  return [...areas.map(({ area }) => area), OVERALL].filter((column) => chosen?.includes(column) ?? true);
}

const areaName = ({ areas }: Catalog, column: string, overall: string): string =>
  areas.find(({ area }) => area === column)?.short ?? overall;

/** Indicators that make the scores of a column. */
function indicatorsIn({ indicators }: Catalog, { counted }: PublishedScores, column: string) {
  return indicators.filter(
    ({ indicator, area }) => counted.includes(indicator) && (column === OVERALL || area === column),
  );
}

async function foundScores(catalog: Catalog, { filter, overall, reads }: Asking): Promise<Found> {
  const { from = 0, to = Number.POSITIVE_INFINITY } = filter;
  const columns = columnsOf(catalog, filter);
  const offered = (column: string) =>
    column === OVERALL ? catalog.scoreYears : (catalog.areaYears?.[column] ?? []);
  const years = [...new Set(columns.flatMap(offered))]
    .filter((year) => year >= from && year <= to)
    .sort((a, b) => b - a);
  const economies = economiesOf(catalog, filter);
  const rows: TableRow[] = [];
  let seen = 0;
  for (const year of years) {
    if (rows.length >= ROWS || seen === MOST_YEARS) break;
    seen += 1;
    const [scores, panel] = await Promise.all([reads.scores(year), reads.panel(year)]);
    const ofYear = columns.filter((column) => offered(column).includes(year));
    const terms = new Map(
      ofYear.map((column) => {
        const own = indicatorsIn(catalog, scores, column).map(({ indicator }) => indicator);
        return [column, redistributionOf(catalog, own)];
      }),
    );
    for (const economy of economies) {
      for (const column of ofYear) {
        const score = cellOf(scores.scores, scores, economy, column);
        if (score === null) continue;
        rows.push({
          economy,
          economy_name: catalog.economies[economy] ?? economy,
          area: column,
          area_name: areaName(catalog, column, overall),
          year,
          score,
          rank_world: rankOf(scores, economy, column),
          weight_present: presentIn(catalog, { scores, panel }, economy, column),
          measured: measuredIn(scores, economy, column),
          redistribution: terms.get(column) ?? '',
        });
      }
    }
  }
  return { rows, isWhole: seen === years.length };
}

function cellOf(
  cells: Readonly<Record<string, readonly (number | null)[]>>,
  { columns }: Pick<PublishedScores, 'columns'>,
  economy: string,
  column: string,
): number | null {
  return cells[economy]?.[columns.indexOf(column)] ?? null;
}

/** A single rank, where one may be given. */
const rankOf = (scores: PublishedScores, economy: string, column: string): number | null =>
  isUnnumbered(scores, economy, column) ? null : cellOf(scores.ranks, scores, economy, column);

/** The share of the weight that has values: of an area's indicators, overall of the areas. */
function presentIn(
  catalog: Catalog,
  { scores, panel }: { readonly scores: PublishedScores; readonly panel: PublishedPanel },
  economy: string,
  column: string,
): number {
  if (column === OVERALL) {
    const areas = scores.columns.filter((each) => each !== OVERALL);
    const having = areas.filter((area) => cellOf(scores.scores, scores, economy, area) !== null);
    return shareOf(having.length / areas.length);
  }
  const values = panel.values[economy] ?? [];
  const all = indicatorsIn(catalog, scores, column);
  const present = all.filter(
    ({ indicator }) => (values[panel.indicators.indexOf(indicator)] ?? null) !== null,
  );
  const sum = (own: typeof all) => own.reduce((total, { weight }) => total + weight, 0);
  return shareOf(sum(present) / sum(all));
}

/** The share of the score's weight that had been measured by the year: all of it where the answer does not say it. */
const measuredIn = (scores: PublishedScores, economy: string, column: string): number =>
  shareOf(
    (scores.measured === undefined ? 100 : (cellOf(scores.measured, scores, economy, column) ?? 0)) / 100,
  );

/** As many digits as the published table has. */
const shareOf = (share: number): number => Number(share.toPrecision(4));

async function foundBands(catalog: Catalog, { filter, overall, reads }: Asking): Promise<Found> {
  const [scores, { ranges, columns }] = await Promise.all([reads.scores(catalog.scoreYear), reads.ranges()]);
  const rows = economiesOf(catalog, filter).flatMap((economy) =>
    columnsOf(catalog, filter).flatMap((column): TableRow[] => {
      const range = ranges[economy]?.[columns.indexOf(column)] ?? null;
      if (range === null) return [];
      return [
        {
          economy,
          economy_name: catalog.economies[economy] ?? economy,
          area: column,
          area_name: areaName(catalog, column, overall),
          year: catalog.scoreYear,
          score: cellOf(scores.scores, scores, economy, column),
          rank_world: rankOf(scores, economy, column),
          rank_best: range[0],
          rank_worst: range[1],
        },
      ];
    }),
  );
  return { rows, isWhole: true };
}

async function foundWeights(catalog: Catalog, { filter, overall, reads }: Asking): Promise<Found> {
  const scores = await reads.scores(catalog.scoreYear);
  const areas = scores.columns.filter((each) => each !== OVERALL);
  const shareIn = (share: number) => Number(share.toPrecision(6));
  const rows = columnsOf(catalog, filter)
    .filter((column) => column !== OVERALL)
    .flatMap((area) => {
      const own = indicatorsIn(catalog, scores, area);
      const all = own.reduce((sum, { weight }) => sum + weight, 0);
      return own.map(({ indicator, name, weight }) => ({
        area,
        area_name: areaName(catalog, area, overall),
        indicator,
        indicator_name: name,
        weight,
        share_of_area: shareIn(weight / all),
        share_of_index: shareIn(weight / all / areas.length),
      }));
    });
  return { rows, isWhole: true };
}

async function foundPolicies(catalog: Catalog, { filter, overall, reads }: Asking): Promise<Found> {
  const { from = 0, to = Number.POSITIVE_INFINITY, areas } = filter;
  const isFree = filter.from === undefined && filter.to === undefined;
  const instruments = await reads.instruments();
  const places = new Map(
    instruments.map(({ instrument, area, name }, place) => [instrument, { area, name, place }]),
  );
  const economies = economiesOf(catalog, filter);
  const rows: TableRow[] = [];
  let seen = 0;
  for (const economy of economies) {
    if (rows.length >= ROWS || seen === MOST_ECONOMIES) break;
    seen += 1;
    const { facts, sources } = await reads.policies(economy);
    const known = facts
      .flatMap((fact) => {
        const instrument = places.get(fact.instrument);
        return instrument === undefined ? [] : [{ ...fact, ...instrument }];
      })
      .filter(({ area }) => areas?.includes(area) ?? true)
      .filter(({ year }) => isFree || (year !== undefined && year >= from && year <= to))
      .map((fact) => ({ fact, key: keyOf(fact, sources) }))
      .sort(({ key: a }, { key: b }) => compared(a, b));
    for (const { fact } of known) {
      const source = catalog.sources.find((each) => each.source === sources[fact.source]);
      rows.push({
        economy,
        economy_name: catalog.economies[economy] ?? economy,
        area: fact.area,
        area_name: areaName(catalog, fact.area, overall),
        instrument: fact.instrument,
        instrument_name: fact.name,
        year: fact.year ?? null,
        date: fact.date ?? '',
        status: fact.status,
        title: fact.title ?? '',
        link: fact.link ?? '',
        note: fact.note ?? '',
        source: source === undefined ? '' : sourceName(source),
        licence: source?.licence ?? '',
        redistribution: source?.redistribution ?? '',
      });
    }
  }
  return { rows, isWhole: seen === economies.length };
}

type Key = readonly (number | string)[];

/** What facts of one economy are put in order by. */
function keyOf(
  fact: PublishedPolicies['facts'][number] & { readonly place: number },
  sources: readonly string[],
): Key {
  const { place, year = Number.POSITIVE_INFINITY, title = '', link = '', source } = fact;
  return [place, year, title, link, sources[source] ?? ''];
}

function compared(a: Key, b: Key): number {
  for (const [at, own] of a.entries()) {
    const other = b[at] ?? own;
    if (own !== other) return own < other ? -1 : 1;
  }
  return 0;
}

interface Shown {
  readonly table: OtherTable;
  readonly filter: OtherFilter;
  readonly overall: string;
}

/** The first rows of another table, without the engine; null where only the engine knows them. */
export function otherRowsQuery(source: AnswerSource, catalog: Catalog, { table, ...asked }: Shown) {
  return queryOptions({
    queryKey: ['first rows of', table, asked],
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    retry: 1,
    queryFn: ({ client }) =>
      firstRowsOf(catalog, table, {
        ...asked,
        reads: {
          scores: (year) => client.fetchQuery(scoresQuery(source, year)),
          panel: (year) => client.fetchQuery(panelQuery(source, year)),
          ranges: () => client.fetchQuery(rangesQuery(source, catalog, WORLD, catalog.scoreYear)),
          policies: (economy) => client.fetchQuery(policiesQuery(source, economy)),
          instruments: async () =>
            (await client.fetchQuery(instrumentsQuery(source, catalog.language))).instruments,
        },
      }),
  });
}

/** The first rows of what was chosen of another table; while others of it are on their way, the last ones. */
export function useOtherRows(source: AnswerSource, catalog: Catalog, shown: Shown | null) {
  const asked = shown ?? { table: 'scores' as const, filter: {}, overall: '' };
  return useQuery({
    ...otherRowsQuery(source, catalog, asked),
    enabled: shown !== null,
    placeholderData: (before, query) => (query?.queryKey[1] === asked.table ? before : undefined),
  });
}
