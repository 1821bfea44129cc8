import { isMissing, newestAt } from '../../answers/newest.ts';
import type { Segments } from '../../answers/published.ts';
import type { NamingCatalog } from '../../catalog/catalog.ts';
import type { DownloadRow } from '../../export/csv.ts';
import type { Environment } from '../../words/environment.ts';
import type { FigureRows } from '../figure.ts';
import { downloadRow } from '../rows.ts';
import { type FigureTable, head, number, text } from '../table.ts';
import type { DividesModel } from './dividesModel.ts';
import { factValue, gapText } from './words.ts';

/**
 * Every divide in rows; the file has both sides of each.
 *
 * @param segments the economy's values: indicator → segment → values ascending by year
 */
export function dividesRows(
  environment: Environment<NamingCatalog>,
  model: DividesModel,
  segments: Segments,
): FigureRows {
  return {
    table: dividesTable(environment, model),
    file: {
      name: `meridian-${model.economy}-divides`,
      rows: () => bothSides(environment, model, segments),
    },
  };
}

function dividesTable(environment: Environment<NamingCatalog>, { dimensions }: DividesModel): FigureTable {
  const { words } = environment;
  return {
    caption: words.economy.dividesMeasure,
    columns: [
      { head: words.economy.dimensionHead },
      { head: words.column.indicator },
      { head: words.column.year },
      { head: words.column.value, span: 2 },
      { head: words.economy.gap },
    ],
    rows: dimensions.flatMap(({ dimension, pair, shares, others }) =>
      [...shares, ...others].map((divide) => {
        const { indicator, gap } = divide;
        const format = factValue(environment, divide);
        return {
          id: `${dimension} ${indicator.indicator}`,
          cells: [
            text(words.dimension(dimension)),
            head(indicator.short),
            text(String(gap.year)),
            text(words.labelled(pair[0].name, format(gap.first))),
            text(words.labelled(pair[1].name, format(gap.second))),
            number(gapText(environment, divide)),
          ],
        };
      }),
    ),
  };
}

function bothSides(
  { catalog }: Environment<NamingCatalog>,
  { economy, dimensions }: DividesModel,
  segments: Segments,
): DownloadRow[] {
  return dimensions.flatMap(({ pair, shares, others }) =>
    [...shares, ...others].flatMap(({ indicator, gap }) =>
      pair.flatMap(({ segment }) => {
        const value = newestAt(segments.get(indicator.indicator)?.get(segment) ?? [], gap.year, 0);
        return isMissing(value) ? [] : [{ ...downloadRow(catalog, indicator, economy, value), segment }];
      }),
    ),
  );
}
