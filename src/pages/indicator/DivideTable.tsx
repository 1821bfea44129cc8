import type { DivideModel } from '../../figures/indicator/divides.ts';
import { divideTitle, gapHead, gapText } from '../../figures/indicator/divideWords.ts';
import { formatValue } from '../../figures/indicator/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';

/** The divide in rows: a member each, widest first. */
export function DivideTable({ model }: { model: DivideModel }) {
  const environment = useEnvironment();
  const { catalog, words } = environment;
  const format = formatValue(environment, model);
  return (
    <table>
      <caption>{divideTitle(environment, model)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.column.economy}</th>
          <th scope="col">{words.column.year}</th>
          <th scope="col">{model.pair[0].name}</th>
          <th scope="col">{model.pair[1].name}</th>
          <th scope="col">{gapHead(environment, model)}</th>
        </tr>
      </thead>
      <tbody>
        {model.gaps.map((own) => (
          <tr key={own.economy}>
            <th scope="row">{catalog.economies[own.economy] ?? own.economy}</th>
            <td>{own.year}</td>
            <td className="number">{format(own.first)}</td>
            <td className="number">{format(own.second)}</td>
            <td className="number">{gapText(environment, model, own)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
