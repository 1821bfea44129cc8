import { queryOptions, useQuery } from '@tanstack/react-query';
import { NAMES_PATH, type PublishedNames } from '../../answers/names.ts';
import { newestAt, type YearValue } from '../../answers/newest.ts';
import type { Catalog, Indicator } from '../../catalog/catalog.ts';
import { WORLD } from '../../catalog/members.ts';
import { sourceName } from '../../catalog/sourceName.ts';
import { TOTAL } from '../../catalog/types.ts';
import { type Filter, type Named, NORMAL } from '../../questions/filter.ts';
import type { TableRow } from '../../questions/table.ts';
import { type AnswerSource, seriesQuery, valuesQuery } from '../answers.ts';
import { type Chosen, layoutOf, shownColumns, sortOf } from './model.ts';

/** Rows that are shown at once: a screen and some. */
const ROWS = 30;
/** Most answers that are fetched for them. */
const MOST = 6;

/** The first rows of a choice out of published answers, and how many there are where all of them were seen. */
export interface AtOnce {
  readonly rows: readonly TableRow[];
  readonly total: number | null;
}

/** How published answers are read. */
interface Reads {
  readonly read: (
    what: 'series' | 'values',
    of: string,
  ) => Promise<ReadonlyMap<string, readonly YearValue[]>>;
  readonly named: (text: string) => Promise<readonly Named[]>;
}

/** Whether the answers to this choice are among those that are published: values of the whole population, one a row, by economy. */
export function isPublished(view: Chosen): boolean {
  if (view.table !== undefined) return false;
  const { segments = [TOTAL] } = view;
  const { column, descending } = sortOf(view, []);
  return segments.join() === TOTAL && layoutOf(view) === 'long' && column === 'economy_name' && !descending;
}

/**
 * The first rows of a choice, as the engine orders them: by the economy's name, the indicator, the year.
 *
 * @returns null where published answers do not hold it, or not so many rows in as few of them
 */
export async function firstRows(
  catalog: Catalog,
  view: Chosen,
  { read, named }: Reads,
): Promise<AtOnce | null> {
  if (!isPublished(view)) return null;
  const words = view.q === undefined ? [] : await named(view.q);
  const chosen = indicatorsOf(catalog, view);
  /** indicators of an economy that have the words which the economy has not */
  const indicatorsIn = (economy: string) => {
    const left = words.filter(({ economies: having }) => !having.includes(economy));
    return chosen.filter(({ indicator }) => left.every(({ indicators: own }) => own.includes(indicator)));
  };
  const economies = economiesOf(catalog, view).filter((economy) => indicatorsIn(economy).length > 0);
  const indicators = [...new Set(economies.flatMap(indicatorsIn))];
  const series =
    indicators.length <= MOST && indicators.length < economies.length
      ? new Map(
          await Promise.all(
            indicators.map(async (own) => [own.indicator, await read('series', own.indicator)] as const),
          ),
        )
      : null;
  const rows: TableRow[] = [];
  let seen = 0;
  for (const economy of economies) {
    if (series === null && (rows.length >= ROWS || seen === MOST)) break;
    seen += 1;
    const values = series === null ? await read('values', economy) : null;
    for (const own of indicatorsIn(economy)) {
      const all = values?.get(own.indicator) ?? series?.get(own.indicator)?.get(economy) ?? [];
      for (const value of chosenOf(catalog, view, own, all))
        rows.push(rowOf(catalog, view, { economy, own, value }));
    }
  }
  const isWhole = seen === economies.length;
  if (rows.length < ROWS && !isWhole) return null;
  return { rows: rows.slice(0, ROWS), total: isWhole ? rows.length : null };
}

function indicatorsOf({ indicators }: Catalog, { indicators: chosen, areas }: Chosen): readonly Indicator[] {
  return indicators
    .filter(({ indicator, area }) => (chosen?.includes(indicator) ?? true) && (areas?.includes(area) ?? true))
    .sort((a, b) => (a.indicator < b.indicator ? -1 : 1));
}

/** Economies that were chosen, in the order in which the engine has their names. */
export function economiesOf(
  { economies, groups }: Catalog,
  { economies: chosen, group }: Pick<Filter, 'economies' | 'group'>,
): readonly string[] {
  const own = groups.find((each) => each.group === group);
  const listed = own === undefined || group === WORLD ? null : [...own.members, ...own.associates];
  const members = Array.isArray(group) ? new Set<string>(group) : listed && new Set(listed);
  return Object.entries(economies)
    .filter(([economy]) => (chosen?.includes(economy) ?? true) && (members?.has(economy) ?? true))
    .map(([economy, name]) => ({ economy, placed: placedBy(name) }))
    .sort((a, b) => (a.placed < b.placed ? -1 : 1))
    .map(({ economy }) => economy);
}

/** What the engine puts a name in order by: no accents, no capitals. */
const placedBy = (name: string): string => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Of an economy's values in an indicator those that were chosen. The newest is sought among all of them, as in SQL. */
function chosenOf(
  { sources }: Catalog,
  { year, from = 0, to = Number.POSITIVE_INFINITY, flags, sources: wanted, redistribution }: Chosen,
  { toleranceYears }: Indicator,
  values: readonly YearValue[],
): readonly YearValue[] {
  const newest = year === undefined ? null : newestAt(values, year, toleranceYears);
  const inYears =
    newest === null
      ? values.filter((value) => value.year >= from && value.year <= to)
      : 'missing' in newest
        ? []
        : [newest];
  return inYears.filter(
    ({ flag, source }) =>
      (flags?.includes(flag === '' ? NORMAL : flag) ?? true) &&
      (wanted?.includes(source) ?? true) &&
      (redistribution?.some(
        (own) => own === sources.find((each) => each.source === source)?.redistribution,
      ) ??
        true),
  );
}

interface Cell {
  readonly economy: string;
  readonly own: Indicator;
  readonly value: YearValue;
}

function rowOf(catalog: Catalog, view: Chosen, { economy, own, value }: Cell): TableRow {
  const source = catalog.sources.find((each) => each.source === value.source);
  const all: TableRow = {
    economy,
    economy_name: catalog.economies[economy] ?? economy,
    indicator: own.indicator,
    indicator_name: own.name,
    segment: TOTAL,
    segment_name: catalog.segments.find(({ segment }) => segment === TOTAL)?.name ?? TOTAL,
    year_requested: view.year ?? value.year,
    year: value.year,
    lag: (view.year ?? value.year) - value.year,
    value: value.value,
    unit: catalog.units.find(({ unit }) => unit === own.unit)?.name ?? own.unit,
    flag: value.flag,
    source: source === undefined ? value.source : sourceName(source),
    licence: source?.licence ?? '',
    redistribution: source?.redistribution ?? '',
  };
  const shown = new Set(['indicator', ...shownColumns(view, [])]);
  return Object.fromEntries(Object.entries(all).filter(([column]) => shown.has(column)));
}

function namedQuery(source: AnswerSource, text: string) {
  return queryOptions({
    queryKey: ['named', text],
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    retry: 1,
    queryFn: async () => {
      const [{ namedBy }, names] = await Promise.all([
        import('../../answers/wholeWords.ts'),
        source.published<PublishedNames>(NAMES_PATH),
      ]);
      return namedBy(names, text);
    },
  });
}

/** What each word of a text names; undefined: it is on its way; null: there is no text, or the names do not come. */
export function useNamed(source: AnswerSource, text: string | undefined) {
  const { data, isError } = useQuery({ ...namedQuery(source, text ?? ''), enabled: text !== undefined });
  return text === undefined || isError ? null : data;
}

/** The first rows of a choice, without the engine; null where only the engine knows them. */
export function firstRowsQuery(
  source: AnswerSource,
  catalog: Catalog,
  { chart: _, show: __, ...view }: Chosen,
) {
  return queryOptions({
    queryKey: ['first rows', view],
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    retry: 1,
    queryFn: ({ client }) =>
      firstRows(catalog, view, {
        read: (what, of) =>
          what === 'series'
            ? client.fetchQuery(seriesQuery(source, of))
            : client.fetchQuery(valuesQuery(source, of)),
        named: (text) => client.fetchQuery(namedQuery(source, text)),
      }),
  });
}

/** The first rows of what was chosen; while others are on their way, the last ones. */
export function useFirstRows(source: AnswerSource, catalog: Catalog, view: Chosen) {
  return useQuery({ ...firstRowsQuery(source, catalog, view), placeholderData: (before) => before });
}
