import type { NamingCatalog } from '../../catalog/catalog.ts';
import { byName } from '../../catalog/members.ts';
import type { Environment } from '../../words/environment.ts';
import { type FigureTable, head, number, text } from '../table.ts';
import type { RankingModel } from './model.ts';
import { formatValue } from './words.ts';

/** Members with a value, by name. */
export function mapTable(environment: Environment<NamingCatalog>, model: RankingModel): FigureTable {
  const { catalog, words } = environment;
  const { placed, indicator, unit } = model;
  const format = formatValue(environment, model);
  const values = new Map(placed.map((each) => [each.economy, each]));
  return {
    caption: indicator.name,
    columns: [
      { head: words.column.economy },
      { head: `${words.column.value} (${unit.name})` },
      { head: words.column.year },
    ],
    rows: byName(catalog, [...values.keys()]).flatMap((economy) => {
      const each = values.get(economy);
      return each === undefined
        ? []
        : [
            {
              id: economy,
              cells: [
                head(catalog.economies[economy] ?? economy),
                number(format(each.value)),
                text(String(each.year)),
              ],
            },
          ];
    }),
  };
}
