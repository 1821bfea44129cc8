import type { Series } from '../../answers/standing.ts';
import { figureCsv } from '../../export/csv.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { downloadRow } from '../rows.ts';
import type { IndicatorModel } from './model.ts';
import { INCOME, incomeModel, Scatter } from './Scatter.tsx';
import { formatValue, measure } from './words.ts';

/** Fewer economies than this are no picture of the world. */
const FEWEST = 30;

interface IncomeFigureProps {
  model: IndicatorModel;
  series: Series;
  incomes: Series;
}

/** The indicator against income: who does better or worse than economies as rich. */
export function IncomeFigure({ model, series, incomes }: IncomeFigureProps) {
  const environment = useEnvironment();
  const { catalog, words, numbers } = environment;
  const { indicator, year, members } = model;
  const income = catalog.indicators.find((each) => each.indicator === INCOME);
  if (income === undefined || indicator.indicator === INCOME) return null;
  const own = incomeModel(model, series, incomes, income);
  if (own.points.length < FEWEST) return null;
  const title =
    own.fit === null
      ? words.labelled(indicator.name, income.short)
      : words.indicator.scatterTitle(numbers.withUnit(100 * own.fit.r2, 0, '%'), own.fit.n);
  const format = formatValue(environment, model);
  const inGroup = new Set(members);
  const shown = own.points.filter(({ economy }) => inGroup.has(economy) || model.chosen.includes(economy));
  return (
    <Figure
      title={title}
      subtitle={measure(environment, model)}
      notes={[words.indicator.scatterNote(model.group.short)]}
      sources={catalog.sources.filter(
        ({ source }) => source === indicator.source || source === income.source,
      )}
      table={
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.column.economy}</th>
              <th scope="col">{income.name}</th>
              <th scope="col">{words.column.year}</th>
              <th scope="col">{indicator.name}</th>
              <th scope="col">{words.column.year}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((point) => (
              <tr key={point.economy}>
                <th scope="row">{catalog.economies[point.economy] ?? point.economy}</th>
                <td className="number">{numbers.value(point.income.value, income.decimals)}</td>
                <td>{point.income.year}</td>
                <td className="number">{format(point.own.value)}</td>
                <td>{point.own.year}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
      csv={{
        name: `meridian-${indicator.indicator}-income-${year}.csv`,
        text: () =>
          figureCsv(
            own.points.flatMap((point) => [
              downloadRow(catalog, indicator, point.economy, point.own),
              downloadRow(catalog, income, point.economy, point.income),
            ]),
          ),
      }}
    >
      <Scatter model={model} points={own} income={income} title={title} />
    </Figure>
  );
}
