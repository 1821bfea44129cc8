import { directionOf } from '../../catalog/languages.ts';
import { DumbbellChart } from '../../charts/dumbbell/Chart.tsx';
import { layoutDumbbell } from '../../charts/dumbbell/layout.ts';
import { href, paths } from '../../view/links.ts';
import type { Environment } from '../../words/environment.ts';
import type { Showing } from '../figure.ts';
import { divideData } from './divideData.ts';
import type { Dimension } from './dividesModel.ts';
import { dividedSides, divideName } from './words.ts';

interface DivideSectionProps {
  environment: Environment;
  dimension: Dimension;
  /** search part of links to other pages */
  carried: string;
  /** of the drawing, where its place does not find its own */
  width: number;
  how: Showing;
}

/** One dimension: the drawing of its shares, then what is measured in other units, in words. It has no hooks. */
export function DivideSection({ environment, dimension, carried, width, how }: DivideSectionProps) {
  const { catalog, words, base } = environment;
  const { id, heading: Heading = 'h2', place = (draw) => draw(width) } = how;
  const name = words.dimension(dimension.dimension);
  const headingId = `by-${dimension.dimension}`;
  const direction = directionOf(catalog.language);
  const drawAt = (at: number) => (
    <DumbbellChart
      id={`${id}-${dimension.dimension}-${at}`}
      title={name}
      summary={words.economy.dividesMeasure}
      geometry={layoutDumbbell(divideData(environment, dimension), { width: at, direction })}
    />
  );
  return (
    <section className="divide" aria-labelledby={headingId}>
      <Heading id={headingId}>{name}</Heading>
      {dimension.shares.length > 0 && place(drawAt)}
      {dimension.others.length > 0 && (
        <>
          <p className="measure">{words.economy.otherUnits}</p>
          <ul>
            {dimension.others.map((divide) => (
              <li key={divide.indicator.indicator}>
                <a href={href(base, catalog.language, paths.indicator(divide.indicator.indicator), carried)}>
                  {divideName(divide)}
                </a>{' '}
                <span>
                  {words.economy.parts([divide.unit.name, dividedSides(environment, divide, dimension)])}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
