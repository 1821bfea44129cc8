import type { NamingCatalog } from '../../catalog/catalog.ts';
import type { Environment } from '../../words/environment.ts';
import type { FigureRows } from '../figure.ts';
import { downloadRow } from '../rows.ts';
import { type FigureTable, head, number, text } from '../table.ts';
import { incomeTitle } from './incomeData.ts';
import type { IncomeModel } from './incomeModel.ts';
import { formatValue } from './words.ts';

/** The scatter in rows: members and who else was chosen; the file has every economy drawn. */
export function incomeRows(environment: Environment<NamingCatalog>, model: IncomeModel): FigureRows {
  const { catalog } = environment;
  const { indicator, income, points, year } = model;
  return {
    table: incomeTable(environment, model),
    file: {
      name: `meridian-${indicator.indicator}-income-${year}`,
      rows: () =>
        points.flatMap((point) => [
          downloadRow(catalog, indicator, point.economy, point.value),
          downloadRow(catalog, income, point.economy, point.income),
        ]),
    },
  };
}

function incomeTable(environment: Environment<NamingCatalog>, model: IncomeModel): FigureTable {
  const { catalog, words, numbers } = environment;
  const { indicator, income, points, members, chosen } = model;
  const format = formatValue(environment, model);
  const listed = new Set([...members, ...chosen]);
  return {
    caption: incomeTitle(environment, model),
    columns: [
      { head: words.column.economy },
      { head: income.name },
      { head: words.column.year },
      { head: indicator.name },
      { head: words.column.year },
    ],
    rows: points
      .filter(({ economy }) => listed.has(economy))
      .map((point) => ({
        id: point.economy,
        cells: [
          head(catalog.economies[point.economy] ?? point.economy),
          number(numbers.value(point.income.value, income.decimals)),
          text(String(point.income.year)),
          number(format(point.value.value)),
          text(String(point.value.year)),
        ],
      })),
  };
}
