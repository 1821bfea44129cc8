import type { Series } from '../../answers/standing.ts';
import { directionOf } from '../../catalog/languages.ts';
import { INCOME } from '../../catalog/measures.ts';
import { ScatterChart } from '../../charts/scatter/Chart.tsx';
import { layoutScatter } from '../../charts/scatter/layout.ts';
import { figureCsv } from '../../export/csv.ts';
import { figureId } from '../../figures/figure.ts';
import { incomeTitle, scatterData } from '../../figures/indicator/incomeData.ts';
import { FEWEST, incomeModel } from '../../figures/indicator/incomeModel.ts';
import type { IndicatorModel } from '../../figures/indicator/model.ts';
import { incomeRows } from '../../figures/indicator/rows.ts';
import { measure } from '../../figures/indicator/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { Responsive } from '../../ui/Responsive.tsx';
import { IncomeTable } from './IncomeTable.tsx';

interface IncomeFigureProps {
  model: IndicatorModel;
  series: Series;
  incomes: Series;
  /** search part of embeds: the view on screen */
  shown: string;
}

/** The indicator against income: who does better or worse than economies as rich. */
export function IncomeFigure({ model, series, incomes, shown }: IncomeFigureProps) {
  const environment = useEnvironment();
  const { catalog, words } = environment;
  const { indicator, year, group } = model;
  const income = catalog.indicators.find((each) => each.indicator === INCOME);
  if (income === undefined || indicator.indicator === INCOME) return null;
  const own = incomeModel(model, series, incomes, income);
  if (own.points.length < FEWEST) return null;
  const title = incomeTitle(environment, model, own, income);
  const data = scatterData(environment, model, own, income);
  const direction = directionOf(catalog.language);
  return (
    <Figure
      title={title}
      subtitle={measure(environment, model)}
      notes={[words.indicator.scatterNote(group.short)]}
      sources={catalog.sources.filter(
        ({ source }) => source === indicator.source || source === income.source,
      )}
      table={<IncomeTable model={model} points={own.points} income={income} caption={title} />}
      csv={{
        name: `meridian-${indicator.indicator}-income-${year}.csv`,
        text: () => figureCsv(incomeRows(catalog, indicator, income, own.points)),
      }}
      embed={{ figure: figureId({ kind: 'income', of: indicator.indicator }), search: shown }}
    >
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
    </Figure>
  );
}
