import type { Indicator } from '../catalog/catalog.ts';
import { type Fit, fitLine } from './fit.ts';
import { isMissing, type Newest, newestAt } from './newest.ts';
import type { Series } from './standing.ts';

/** An economy's value of an indicator beside its income. */
export interface IncomePoint {
  readonly economy: string;
  readonly income: Newest;
  readonly value: Newest;
}

export interface AgainstIncome {
  readonly points: readonly IncomePoint[];
  /** of the value (its log where the indicator's scale is one) on the log of income; null of too few */
  readonly fit: Fit | null;
}

/**
 * An indicator against income: economies of the whole world that have both, each the newest within its tolerance at a year.
 *
 * @param indicator on a log scale its values that are not above zero are left out
 * @param income the indicator of income
 */
export function againstIncome(
  { series, incomes }: { readonly series: Series; readonly incomes: Series },
  indicator: Pick<Indicator, 'scale' | 'toleranceYears'>,
  income: Pick<Indicator, 'toleranceYears'>,
  year: number,
): AgainstIncome {
  const isLog = indicator.scale === 'log';
  const points = [...series].flatMap(([economy, values]) => {
    const value = newestAt(values, year, indicator.toleranceYears);
    const earned = newestAt(incomes.get(economy) ?? [], year, income.toleranceYears);
    if (isMissing(value) || isMissing(earned) || (isLog && value.value <= 0)) return [];
    return [{ economy, income: earned, value }];
  });
  const fit = fitLine(
    points.map((point) => ({
      x: Math.log(point.income.value),
      y: isLog ? Math.log(point.value.value) : point.value.value,
    })),
  );
  return { points, fit };
}
