import { DumbbellChart } from '../../charts/dumbbell/Chart.tsx';
import { layoutDumbbell } from '../../charts/dumbbell/layout.ts';
import type { DumbbellData } from '../../charts/dumbbell/types.ts';
import { directionOf, type Environment, useEnvironment } from '../../ui/environment.tsx';
import { href, paths } from '../../ui/links.ts';
import { Responsive } from '../../ui/Responsive.tsx';
import type { Dimension } from './divides.ts';
import { dividedSides, divideName, factValue, gapText } from './words.ts';

/** The chart's input: the shares of a dimension on one scale, the widest gap first. */
export function divideData(environment: Environment, dimension: Dimension): DumbbellData {
  const { words, numbers } = environment;
  return {
    rows: dimension.shares.map((divide) => {
      const format = factValue(environment, divide);
      const { indicator, gap } = divide;
      return {
        id: indicator.indicator,
        name: divideName(divide),
        first: { value: gap.first, text: format(gap.first) },
        second: { value: gap.second, text: format(gap.second) },
        gap: gapText(environment, divide),
        label: words.labelled(divideName(divide), dividedSides(environment, divide, dimension)),
      };
    }),
    firstText: dimension.pair[0].name,
    secondText: dimension.pair[1].name,
    gapText: words.economy.gap,
    domain: [0, 100],
    formatTick: (value) => numbers.axis(value),
  };
}

interface DividesProps {
  dimensions: readonly Dimension[];
  carried: string;
}

/** A drawing for each dimension; what is measured otherwise than in shares of people follows in words. */
export function Divides({ dimensions, carried }: DividesProps) {
  const environment = useEnvironment();
  const { catalog, words, base } = environment;
  const direction = directionOf(catalog.language);
  return dimensions.map((own) => (
    <section key={own.dimension} className="divide" aria-labelledby={`by-${own.dimension}`}>
      <h3 id={`by-${own.dimension}`}>{words.dimension(own.dimension)}</h3>
      {own.shares.length > 0 && (
        <Responsive
          draw={(width) => (
            <DumbbellChart
              id={`divide-${own.dimension}-${width}`}
              title={words.dimension(own.dimension)}
              summary={words.economy.dividesMeasure}
              geometry={layoutDumbbell(divideData(environment, own), { width, direction })}
            />
          )}
        />
      )}
      {own.others.length > 0 && (
        <>
          <p className="measure">{words.economy.otherUnits}</p>
          <ul>
            {own.others.map((divide) => (
              <li key={divide.indicator.indicator}>
                <a href={href(base, catalog.language, paths.indicator(divide.indicator.indicator), carried)}>
                  {divideName(divide)}
                </a>{' '}
                <span>{words.economy.parts([divide.unit.name, dividedSides(environment, divide, own)])}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
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
