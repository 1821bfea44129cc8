import type { Newest } from '../answers/newest.ts';
import type { Indicator, NamingCatalog } from '../catalog/catalog.ts';
import { sourceName } from '../catalog/sourceName.ts';
import { unitOf } from '../catalog/units.ts';
import type { DownloadRow } from '../export/csv.ts';

/** A value as a download says it: with its own year, its source and what may be done with it. */
export function downloadRow(
  catalog: NamingCatalog,
  indicator: Indicator,
  economy: string,
  value: Newest,
): DownloadRow {
  const source = catalog.sources.find((each) => each.source === value.source);
  return {
    economy,
    economy_name: catalog.economies[economy] ?? economy,
    indicator: indicator.indicator,
    indicator_name: indicator.name,
    year_requested: value.year + value.lag,
    year: value.year,
    lag: value.lag,
    value: value.value,
    unit: unitOf(catalog, indicator).name,
    flag: value.flag,
    source: source === undefined ? value.source : sourceName(source),
    licence: source?.licence ?? '',
  };
}
