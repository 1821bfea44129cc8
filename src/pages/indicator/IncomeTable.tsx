import type { Indicator } from '../../catalog/catalog.ts';
import type { IncomePoint } from '../../figures/indicator/incomeModel.ts';
import type { IndicatorModel } from '../../figures/indicator/model.ts';
import { formatValue } from '../../figures/indicator/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';

interface IncomeTableProps {
  model: IndicatorModel;
  points: readonly IncomePoint[];
  income: Indicator;
  caption: string;
}

/** The group's members, and who else was chosen, in rows. */
export function IncomeTable({ model, points, income, caption }: IncomeTableProps) {
  const environment = useEnvironment();
  const { catalog, words, numbers } = environment;
  const { indicator, members, chosen } = model;
  const format = formatValue(environment, model);
  const listed = new Set([...members, ...chosen]);
  return (
    <table>
      <caption>{caption}</caption>
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
        {points
          .filter(({ economy }) => listed.has(economy))
          .map((point) => (
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
  );
}
