import type { NamingCatalog } from '../../catalog/catalog.ts';
import { WORLD } from '../../catalog/members.ts';
import type { DownloadRow } from '../../export/csv.ts';
import type { Environment } from '../../words/environment.ts';
import type { FigureRows } from '../figure.ts';
import { downloadRow } from '../rows.ts';
import { type FigureTable, head, number, text } from '../table.ts';
import { incomeTitle, scatterData } from './incomeData.ts';
import type { IncomeModel } from './incomeModel.ts';
import { statRow } from './statRows.ts';
import { formatValue } from './words.ts';

/**
 * The scatter in rows: members and who else was chosen; the file has every economy drawn, the fitted line with its band, and how
 * much of the variation it accounts for.
 */
export function incomeRows(environment: Environment<NamingCatalog>, model: IncomeModel): FigureRows {
  const { catalog } = environment;
  const { indicator, income, points, year } = model;
  return {
    table: incomeTable(environment, model),
    file: {
      name: `meridian-${indicator.indicator}-income-${year}`,
      rows: () => [
        ...points.flatMap((point) => [
          downloadRow(catalog, indicator, point.economy, point.value),
          downloadRow(catalog, income, point.economy, point.income),
        ]),
        ...fitRows(environment, model),
      ],
    },
  };
}

/** The fitted line at even steps of income, each step named by its income. */
function fitRows(environment: Environment<NamingCatalog>, model: IncomeModel): DownloadRow[] {
  const { words, numbers } = environment;
  const { fit, indicator, income, year, isDrawn } = model;
  if (fit === null || !isDrawn) return [];
  const { label, points } = scatterData(environment, model).fit ?? { label: '', points: [] };
  const row = (name: string, suffix: string, value: number, unit?: string) =>
    statRow(environment, model, {
      code: WORLD,
      name,
      year,
      value,
      suffix,
      ...(unit !== undefined && { unit }),
    });
  return [
    row(label, '-fit-share', 100 * fit.r2, numbers.withUnit(100, 0, '%')),
    ...points.flatMap(({ x, y, low, high }) => {
      const name = words.labelled(income.short, numbers.value(x, income.decimals));
      return [row(name, '-fit', y), row(name, '-fit-low', low), row(name, '-fit-high', high)];
    }),
  ].map((each) => ({ ...each, indicator_name: words.labelled(indicator.name, label) }));
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
