import { type Fit, fitLine } from '../../answers/fit.ts';
import { isMissing, type Newest, newestAt } from '../../answers/newest.ts';
import type { Series } from '../../answers/standing.ts';
import type { Indicator } from '../../catalog/catalog.ts';
import type { IndicatorModel } from './model.ts';

/** Fewer economies than this are no picture of the world. */
export const FEWEST = 30;

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
