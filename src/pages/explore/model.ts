import type { Catalog } from '../../catalog/catalog.ts';
import { TOTAL } from '../../catalog/types.ts';
import type { Filter } from '../../questions/filter.ts';
import type { DownloadParams, Sort } from '../../questions/rows.ts';
import type { ExploreColumn, ExploreView } from '../../view/views.ts';

export const PAGE_SIZE = 50;

/** Every folder of facts: the areas in their order, then what is shown for comparison. */
export function allAreas(catalog: Catalog): string[] {
  const areas = catalog.areas.map(({ area }) => area);
  return [
    ...areas,
    ...new Set(catalog.indicators.map(({ area }) => area).filter((area) => !areas.includes(area))),
  ];
}

/** Areas chosen, else the first: a question reads the files of its areas only. */
export function areasOf(catalog: Catalog, view: Partial<ExploreView>): readonly string[] {
  return view.areas ?? allAreas(catalog).slice(0, 1);
}

/** Chosen indicators count only inside the chosen areas. */
export function indicatorsOf(catalog: Catalog, view: Partial<ExploreView>): readonly string[] | undefined {
  const areas = areasOf(catalog, view);
  const chosen = view.indicators?.filter((id) =>
    catalog.indicators.some(({ indicator, area }) => indicator === id && areas.includes(area)),
  );
  return chosen === undefined || chosen.length === 0 ? undefined : chosen;
}

export function filterOf(catalog: Catalog, view: Partial<ExploreView>): Filter {
  const indicators = indicatorsOf(catalog, view);
  return {
    areas: areasOf(catalog, view),
    ...(indicators !== undefined && { indicators }),
    ...(view.group !== undefined && { group: view.group }),
    segments: [TOTAL],
    years: {
      ...(view.from !== undefined && { from: view.from }),
      ...(view.to !== undefined && { to: view.to }),
    },
  };
}

const COLUMNS: Readonly<Record<ExploreColumn, Sort['column']>> = {
  name: 'economy_name',
  indicator: 'indicator_name',
  year: 'year',
  value: 'value',
};

/** What the table shows and the download holds: one question for both. */
export function selectionOf(catalog: Catalog, view: Partial<ExploreView>): DownloadParams {
  const { column, descending } = view.sort ?? { column: 'name', descending: false };
  return {
    filter: filterOf(catalog, view),
    language: catalog.language,
    sort: { column: COLUMNS[column], descending },
  };
}
