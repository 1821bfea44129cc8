import type { NamingCatalog } from '../../catalog/catalog.ts';
import type { ScatterData } from '../../charts/scatter/types.ts';
import type { Environment } from '../../words/environment.ts';
import type { IncomeModel } from './incomeModel.ts';
import { formatFlagged } from './words.ts';

/** The chart's input: everybody with both values; the group's members in colour, those in front with their names. */
export function scatterData(environment: Environment<NamingCatalog>, model: IncomeModel): ScatterData {
  const { catalog, words, numbers } = environment;
  const { indicator, unit, chosen, lines, members, points, fit, income } = model;
  const said = formatFlagged(environment, model);
  const incomeUnit = catalog.units.find((each) => each.unit === income.unit);
  const formatIncome = (value: number) => numbers.withUnit(value, income.decimals, incomeUnit?.symbol ?? '');
  const inGroup = new Set(members);
  const back = (y: number) => (indicator.scale === 'log' ? Math.exp(y) : y);
  return {
    points: points.map((point) => {
      const name = catalog.economies[point.economy] ?? point.economy;
      const selection = (chosen.length > 0 ? chosen : lines).indexOf(point.economy);
      return {
        id: point.economy,
        name,
        x: point.income.value,
        y: point.value.value,
        tone: inGroup.has(point.economy) ? 'accent' : 'grey',
        ...(selection >= 0 && { selection }),
        label: words.indicator.scatterSpoken(
          name,
          `${formatIncome(point.income.value)} (${point.income.year})`,
          `${said(point.value)} (${point.value.year})`,
        ),
      };
    }),
    x: {
      text: words.labelled(income.short, incomeUnit?.name ?? ''),
      scale: 'log',
      formatTick: (value) => numbers.axis(value),
    },
    y: {
      text: words.labelled(indicator.short, unit.name),
      scale: indicator.scale,
      formatTick: (value) => numbers.axis(value),
    },
    ...(fit !== null && {
      fit: {
        points: fit.points.map(({ x, y, low, high }) => ({
          x: Math.exp(x),
          y: back(y),
          low: back(low),
          high: back(high),
        })),
        label: words.indicator.fit(fit.n, numbers.withUnit(100 * fit.r2, 0, '%')),
      },
    }),
  };
}

/** What the scatter says: how much of the differences goes with income. */
export function incomeTitle(
  { words, numbers }: Environment<NamingCatalog>,
  { indicator, income, fit }: IncomeModel,
): string {
  return fit === null
    ? words.labelled(indicator.name, income.short)
    : words.indicator.scatterTitle(numbers.withUnit(100 * fit.r2, 0, '%'), fit.n);
}
