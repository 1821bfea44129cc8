import { directionOf } from '../../catalog/languages.ts';
import { DumbbellChart } from '../../charts/dumbbell/Chart.tsx';
import { layoutDumbbell } from '../../charts/dumbbell/layout.ts';
import { DivideSection } from '../../figures/economy/DivideSection.tsx';
import { divideData } from '../../figures/economy/divideData.ts';
import type { Dimension } from '../../figures/economy/dividesModel.ts';
import { factValue, gapText } from '../../figures/economy/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Responsive } from '../../ui/Responsive.tsx';

interface DividesProps {
  dimensions: readonly Dimension[];
  carried: string;
}

/** A drawing for each dimension; what is measured otherwise than in shares of people follows in words. */
export function Divides({ dimensions, carried }: DividesProps) {
  const environment = useEnvironment();
  const direction = directionOf(environment.catalog.language);
  return dimensions.map((own) => (
    <DivideSection
      key={own.dimension}
      environment={environment}
      dimension={own}
      id={`by-${own.dimension}`}
      heading="h3"
      carried={carried}
    >
      {own.shares.length > 0 && (
        <Responsive
          draw={(width) => (
            <DumbbellChart
              id={`divide-${own.dimension}-${width}`}
              title={environment.words.dimension(own.dimension)}
              summary={environment.words.economy.dividesMeasure}
              geometry={layoutDumbbell(divideData(environment, own), { width, direction })}
            />
          )}
        />
      )}
    </DivideSection>
  ));
}

/** Every divide in rows. */
export function DivideTable({ dimensions }: { dimensions: readonly Dimension[] }) {
  const environment = useEnvironment();
  const { words } = environment;
  return (
    <table>
      <caption>{words.economy.dividesMeasure}</caption>
      <thead>
        <tr>
          <th scope="col">{words.economy.dimensionHead}</th>
          <th scope="col">{words.column.indicator}</th>
          <th scope="col">{words.column.year}</th>
          <th scope="col" colSpan={2}>
            {words.column.value}
          </th>
          <th scope="col">{words.economy.gap}</th>
        </tr>
      </thead>
      <tbody>
        {dimensions.flatMap((own) =>
          [...own.shares, ...own.others].map((divide) => {
            const format = factValue(environment, divide);
            return (
              <tr key={`${own.dimension} ${divide.indicator.indicator}`}>
                <td>{words.dimension(own.dimension)}</td>
                <th scope="row">{divide.indicator.short}</th>
                <td>{divide.gap.year}</td>
                <td>{words.labelled(own.pair[0].name, format(divide.gap.first))}</td>
                <td>{words.labelled(own.pair[1].name, format(divide.gap.second))}</td>
                <td className="number">{gapText(environment, divide)}</td>
              </tr>
            );
          }),
        )}
      </tbody>
    </table>
  );
}
