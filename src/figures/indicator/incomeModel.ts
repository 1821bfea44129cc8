import { type AgainstIncome, againstIncome } from '../../answers/incomes.ts';
import type { Series } from '../../answers/standing.ts';
import type { Indicator, NamingCatalog } from '../../catalog/catalog.ts';
import { indicatorOf } from '../../catalog/find.ts';
import { INCOME } from '../../catalog/measures.ts';
import type { RankingModel } from './model.ts';

/** Fewer economies than this are no picture of the world. */
export const FEWEST = 30;

/** An indicator against income, in all economies of the world. */
export interface IncomeModel extends RankingModel, AgainstIncome {
  /** the indicator of income */
  readonly income: Indicator;
  /** whether enough economies have both values for a picture */
  readonly isDrawn: boolean;
}

/** @param answers the indicator and income, in all economies */
export function incomeModel(
  catalog: NamingCatalog,
  model: RankingModel,
  answers: { readonly series: Series; readonly incomes: Series },
): IncomeModel {
  const income = indicatorOf(catalog, INCOME);
  const against = againstIncome(answers, model.indicator, income, model.year);
  return { ...model, ...against, income, isDrawn: against.points.length >= FEWEST };
}
