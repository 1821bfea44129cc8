import { type Fit, fitLine } from '../../answers/fit.ts';
import { isMissing, type Newest, newestAt } from '../../answers/newest.ts';
import type { Series } from '../../answers/standing.ts';
import type { Indicator } from '../../catalog/catalog.ts';
import { ScatterChart } from '../../charts/scatter/Chart.tsx';
import { layoutScatter } from '../../charts/scatter/layout.ts';
import type { ScatterData } from '../../charts/scatter/types.ts';
import { directionOf, type Environment, useEnvironment } from '../../ui/environment.tsx';
import { Responsive } from '../../ui/Responsive.tsx';
import type { IndicatorModel } from './model.ts';
import { formatValue } from './words.ts';

/** Income stands on the horizontal axis, on a log scale. */
export const INCOME = 'gdp-per-capita-ppp';

export interface IncomePoint {
  readonly economy: string;
  readonly income: Newest;
  readonly own: Newest;
}

export interface IncomeModel {
  readonly points: readonly IncomePoint[];
  /** of the value (its log where the indicator's scale is one) on the log of income */
  readonly fit: Fit | null;
}

/** Economies of the whole world that have both values, each the newest within its tolerance. */
export function incomeModel(
  model: IndicatorModel,
  series: Series,
  incomes: Series,
  { toleranceYears }: Indicator,
): IncomeModel {
  const { year, indicator } = model;
  const isLog = indicator.scale === 'log';
  const points = [...series].flatMap(([economy, values]) => {
    const own = newestAt(values, year, indicator.toleranceYears);
    const income = newestAt(incomes.get(economy) ?? [], year, toleranceYears);
    if (isMissing(own) || isMissing(income) || (isLog && own.value <= 0)) return [];
    return [{ economy, income, own }];
  });
  const fit = fitLine(
    points.map(({ income, own }) => ({
      x: Math.log(income.value),
      y: isLog ? Math.log(own.value) : own.value,
    })),
  );
  return { points, fit };
}

export function scatterData(
  environment: Environment,
  model: IndicatorModel,
  { points, fit }: IncomeModel,
  income: Indicator,
): ScatterData {
  const { catalog, words, numbers } = environment;
  const { indicator, unit, chosen, lines, members } = model;
  const format = formatValue(environment, model);
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
        y: point.own.value,
        tone: inGroup.has(point.economy) ? 'accent' : 'grey',
        ...(selection >= 0 && { selection }),
        label: words.indicator.scatterSpoken(
          name,
          `${formatIncome(point.income.value)} (${point.income.year})`,
          `${format(point.own.value)} (${point.own.year})`,
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

interface ScatterProps {
  model: IndicatorModel;
  points: IncomeModel;
  income: Indicator;
  title: string;
}

export function Scatter({ model, points, income, title }: ScatterProps) {
  const environment = useEnvironment();
  const direction = directionOf(environment.catalog.language);
  const data = scatterData(environment, model, points, income);
  return (
    <Responsive
      draw={(width, { still }) => (
        <ScatterChart
          id={`scatter-${width}`}
          title={title}
          summary={data.fit?.label ?? ''}
          geometry={layoutScatter(data, { width, direction })}
          still={still}
        />
      )}
    />
  );
}
