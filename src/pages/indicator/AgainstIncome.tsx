import type { Series } from '../../answers/standing.ts';
import { INCOME } from '../../catalog/measures.ts';
import { incomeFigure } from '../../figures/indicator/income.tsx';
import { incomeModel } from '../../figures/indicator/incomeModel.ts';
import { incomeRows } from '../../figures/indicator/incomeRows.ts';
import type { GivenSeries } from '../../figures/indicator/read.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { PageFigure } from '../../ui/PageFigure.tsx';

interface AgainstIncomeProps {
  given: GivenSeries;
  incomes: Series;
}

/** The indicator against income, where enough economies have both: who does better or worse than economies as rich. */
export function AgainstIncome({ given, incomes }: AgainstIncomeProps) {
  const environment = useEnvironment();
  const { series } = given;
  if (given.model.indicator.indicator === INCOME) return null;
  const model = incomeModel(environment.catalog, given.model, { series, incomes });
  return model.isDrawn ? (
    <PageFigure
      figure={incomeFigure(environment, { ...given, model })}
      rows={incomeRows(environment, model)}
      later="folded"
    />
  ) : null;
}
