import type { Segments } from '../../answers/published.ts';
import type { Catalog, Indicator } from '../../catalog/catalog.ts';
import type { DownloadRow } from '../../export/csv.ts';
import { downloadRow } from '../rows.ts';
import type { DivideModel } from './divides.ts';
import type { IncomePoint } from './incomeModel.ts';

/** What the figures of an indicator show, as downloads say it. */

/** Both sides of every gap. */
export function divideRows(catalog: Catalog, model: DivideModel, segments: Segments): DownloadRow[] {
  const { indicator, gaps, pair, year } = model;
  return gaps.flatMap((own) =>
    pair.flatMap(({ segment }) => {
      const values = segments.get(own.economy)?.get(segment) ?? [];
      return values
        .filter((each) => each.year === own.year)
        .map((value) => ({
          ...downloadRow(catalog, indicator, own.economy, { ...value, lag: year - own.year }),
          segment,
        }));
    }),
  );
}

/** The indicator and the income of every economy drawn. */
export function incomeRows(
  catalog: Catalog,
  indicator: Indicator,
  income: Indicator,
  points: readonly IncomePoint[],
): DownloadRow[] {
  return points.flatMap((point) => [
    downloadRow(catalog, indicator, point.economy, point.own),
    downloadRow(catalog, income, point.economy, point.income),
  ]);
}
