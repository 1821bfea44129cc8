import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Catalog } from '../../catalog/catalog.ts';
import { allAreas } from '../../catalog/folders.ts';
import type { Engine } from '../../engine/types.ts';
import type { FacetCount, Failing } from '../../questions/counts.ts';
import type { Facet, Filter, Named } from '../../questions/filter.ts';
import type { TableParams } from '../../questions/params.ts';
import type { TableRow } from '../../questions/table.ts';
import { areasOf, type Chosen, filterOf, layoutOf, shownColumns, sortOf } from './model.ts';

/** An answer of the engine's never changes, is asked for without a line too, and its failures are the engine's to repeat. */
export const ASKED = { networkMode: 'always', staleTime: Infinity, retry: false } as const;

/** Rows that are asked for at once: some thirty screens. */
export const BLOCK = 1000;

export interface Table {
  readonly params: TableParams;
  /** rows of the whole table */
  readonly total: number;
  /** observations in it */
  readonly observations: number;
  /** its first rows, up to `BLOCK` */
  readonly first: readonly TableRow[];
}

/** Asks how large the table of what was chosen is and which columns it has, then its first rows; what is asked comes with the first question. */
export async function askTable(
  engine: Engine,
  catalog: Catalog,
  view: Chosen,
  named?: readonly Named[] | null,
): Promise<Table> {
  const { extent, rows } = await import('../../questions/table.ts');
  const layout = layoutOf(view);
  const own = { filter: filterOf(catalog, view, named), among: areasOf(catalog, view), layout };
  const [whole, ...columns] = await engine.ask(extent, own);
  const inOrder = new Map(catalog.indicators.map(({ indicator }, at) => [indicator, at]));
  const across = columns
    .map((column) => column.across)
    .sort((a, b) => (inOrder.get(a) ?? Number(a)) - (inOrder.get(b) ?? Number(b)));
  const params: TableParams = {
    ...own,
    language: catalog.language,
    columns: shownColumns(view, across),
    sort: sortOf(view, across),
  };
  const total = whole?.rows ?? 0;
  return {
    params,
    total,
    observations: layout === 'long' ? total : columns.reduce((sum, column) => sum + column.rows, 0),
    first: total === 0 ? [] : await engine.ask(rows, { ...withKeys(params), offset: 0, limit: BLOCK }),
  };
}

/** The table with the codes that its cells are written by, shown or not. */
export function withKeys(params: TableParams): TableParams {
  const keys = params.layout === 'indicators' ? [] : ['indicator'];
  return { ...params, columns: [...new Set([...params.columns, ...keys])] };
}

/**
 * The table of what was chosen; while another is on its way, the last one.
 *
 * @param named what the words of the text name; undefined: that is on its way
 */
export function useTable(
  engine: Engine | null,
  catalog: Catalog,
  { chart: _, show: __, ...view }: Chosen,
  named: readonly Named[] | null | undefined,
) {
  return useQuery({
    ...ASKED,
    queryKey: ['table', view, named],
    queryFn: () => (engine === null ? null : askTable(engine, catalog, view, named)),
    enabled: engine !== null && named !== undefined,
    placeholderData: (before) => before,
  });
}

export interface Counted {
  /** rows there would be with this choice alone in its facet; undefined: not counted yet */
  readonly rowsOf: (facet: Facet, choice: string) => number | undefined;
  /** rows with all that is chosen; undefined: not counted yet */
  readonly left: number | undefined;
  readonly all: readonly (FacetCount | Failing)[];
}

/** How many rows each choice would leave, asked once the table stands. */
export function useCounts(engine: Engine | null, catalog: Catalog, filter: Filter, ready: boolean): Counted {
  const { data, isPlaceholderData } = useQuery({
    ...ASKED,
    queryKey: ['counts', filter],
    queryFn: async () => {
      const { counts, left } = await import('../../questions/counts.ts');
      const all = (await engine?.ask(counts, { filter, among: allAreas(catalog) })) ?? [];
      return countedOf(all, left(all));
    },
    enabled: engine !== null && ready,
    placeholderData: (before) => before,
  });
  return useMemo(() => {
    if (data === undefined) return NOT_COUNTED;
    // Counts of the last choice stay until the new ones are here; its whole is not the new one's.
    return isPlaceholderData ? { ...data, left: undefined } : data;
  }, [data, isPlaceholderData]);
}

const NOT_COUNTED: Counted = { all: [], rowsOf: () => undefined, left: undefined };

function countedOf(all: readonly (FacetCount | Failing)[], left: number): Counted {
  const rows = new Map(
    all.flatMap((count) =>
      'facet' in count ? [[`${count.facet} ${count.choice}`, count.rows] as const] : [],
    ),
  );
  return {
    all,
    rowsOf: (facet, choice) => rows.get(`${facet} ${choice}`) ?? 0,
    left,
  };
}

/** The data sets that the table's values come from. */
export function useProvenance(engine: Engine, { filter, among }: TableParams) {
  return useQuery({
    ...ASKED,
    queryKey: ['provenance', filter, among],
    queryFn: async () => {
      const { provenance } = await import('../../questions/provenance.ts');
      return engine.ask(provenance, { filter, among });
    },
  });
}
