import type { Catalog, Group } from '../../catalog/catalog.ts';
import { allAreas, type Folders } from '../../catalog/folders.ts';
import { TOTAL } from '../../catalog/types.ts';
import { columnsOf, isAcross, type Layout } from '../../questions/columns.ts';
import type { FacetCount, Failing } from '../../questions/counts.ts';
import type { Facet, Filter, Named, Years } from '../../questions/filter.ts';
import type { Sort } from '../../questions/params.ts';
import { OVERALL } from '../../scoring/overall.ts';
import type { Change } from '../../ui/useView.ts';
import type { ExploreView } from '../../view/explore.ts';

export type Chosen = Partial<ExploreView>;

/** What a view asks of observations: scores alone have an area that is all areas together. */
export function ofObservations(view: Chosen): Chosen {
  if (view.areas?.includes(OVERALL) !== true) return view;
  const { areas, ...others } = view;
  const own = areas.filter((area) => area !== OVERALL);
  return own.length === 0 ? others : { ...others, areas: own };
}

/** Areas that can hold what was chosen: a table waits for their files only. */
export function areasOf(catalog: Folders, { areas, indicators }: Chosen): readonly string[] {
  const holding = new Set(
    catalog.indicators
      .filter(({ indicator }) => indicators?.includes(indicator) ?? true)
      .map(({ area }) => area),
  );
  const among = allAreas(catalog).filter(
    (area) => holding.has(area) && (areas === undefined || areas.includes(area)),
  );
  return among.length > 0 ? among : (areas ?? [...holding]);
}

function yearsOf({ year, from, to }: Chosen): Years {
  if (year !== undefined) return { newestAt: year };
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** A group as questions take it: one of the reader's own by its members, since no table has it. */
export function groupIn({ groups }: Pick<Catalog, 'groups'>, group: string): string | readonly string[] {
  return groups.find((own) => own.group === group && own.kind === 'own')?.members ?? group;
}

/** The group that a question was asked of. */
export function groupAsked({ groups }: Pick<Catalog, 'groups'>, asked: Filter['group']): Group | undefined {
  return typeof asked === 'string' || asked === undefined
    ? groups.find(({ group }) => group === asked)
    : groups.find(({ kind, members }) => kind === 'own' && members.join() === asked.join());
}

/**
 * What was chosen, as every question of this page takes it. Left out, the segment is the whole population.
 *
 * @param named what each word of the text names; left out: the engine looks for it in names of its own
 */
export function filterOf(
  catalog: Pick<Catalog, 'groups'>,
  view: Chosen,
  named?: readonly Named[] | null,
): Filter {
  const { areas, indicators, economies, group, segments, flags, sources, redistribution, q } = view;
  return {
    ...(areas !== undefined && { areas }),
    ...(indicators !== undefined && { indicators }),
    ...(economies !== undefined && { economies }),
    ...(group !== undefined && { group: groupIn(catalog, group) }),
    segments: segments ?? [TOTAL],
    years: yearsOf(view),
    ...(flags !== undefined && { flags }),
    ...(sources !== undefined && { sources }),
    ...(redistribution !== undefined && { redistribution }),
    ...(q !== undefined && { text: q, ...(named && { named }) }),
  };
}

/** The change of the view that lifts a facet's condition. */
export function lifting(catalog: Catalog, facet: Facet): Change<ExploreView> {
  switch (facet) {
    case 'area':
      return { areas: undefined };
    case 'indicator':
      return { indicators: undefined };
    case 'economy':
      return { economies: undefined };
    case 'group':
      return { group: undefined };
    case 'segment':
      return { segments: catalog.segments.map(({ segment }) => segment) };
    case 'year':
      return { year: undefined, from: undefined, to: undefined };
    case 'flag':
      return { flags: undefined };
    case 'source':
      return { sources: undefined };
    case 'redistribution':
      return { redistribution: undefined };
    case 'text':
      return { q: undefined };
  }
}

export interface Lift {
  readonly facets: readonly Facet[];
  /** rows there would be */
  readonly rows: number;
}

/** Most ways out of an empty table that are offered. */
const WAYS = 3;

/** The smallest sets of conditions without which a filter that matches nothing would match something, the largest first. */
export function waysOut(counts: readonly (FacetCount | Failing)[]): readonly Lift[] {
  const failing = counts.flatMap((count) =>
    'failing' in count ? [{ facets: count.failing, rows: count.rows }] : [],
  );
  const fewest = Math.min(...failing.map(({ facets }) => facets.length));
  return failing
    .filter(({ facets }) => facets.length === fewest)
    .sort((a, b) => b.rows - a.rows)
    .slice(0, WAYS);
}

export const layoutOf = ({ wide }: Chosen): Layout => wide ?? 'long';

/** Columns that say something only where the newest value stands for a year. */
const OF_NEWEST = ['year_requested', 'lag', 'lags'];

/** Columns to show, in the layout's order: those chosen, else the usual ones. */
export function shownColumns(view: Chosen, across: readonly string[]): readonly string[] {
  const layout = layoutOf(view);
  const all = columnsOf(layout, across);
  const chosen = all.filter((column) => isAcross(layout, column) || view.columns?.includes(column));
  if (chosen.some((column) => !isAcross(layout, column))) return chosen;
  return all.filter((column) => view.year !== undefined || !OF_NEWEST.includes(column));
}

/** The order asked for where the layout has such a column, else by the economies' names. */
export function sortOf(view: Chosen, across: readonly string[]): Sort {
  const { sort } = view;
  const known = sort !== undefined && columnsOf(layoutOf(view), across).includes(sort.column);
  return known ? sort : { column: 'economy_name', descending: false };
}
