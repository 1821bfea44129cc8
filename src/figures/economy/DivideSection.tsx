import type { ReactNode } from 'react';
import { href, paths } from '../../view/links.ts';
import type { Environment } from '../../words/environment.ts';
import type { Dimension } from './dividesModel.ts';
import { dividedSides, divideName } from './words.ts';

interface DivideSectionProps {
  environment: Environment;
  dimension: Dimension;
  /** of the heading */
  id: string;
  heading: 'h2' | 'h3';
  /** search part of links to other pages */
  carried: string;
  /** the drawing of the shares */
  children: ReactNode;
}

/** One dimension: the drawing of its shares, then what is measured in other units, in words. It has no hooks. */
export function DivideSection({
  environment,
  dimension,
  id,
  heading: Heading,
  ...given
}: DivideSectionProps) {
  const { catalog, words, base } = environment;
  const { carried, children } = given;
  return (
    <section className="divide" aria-labelledby={id}>
      <Heading id={id}>{words.dimension(dimension.dimension)}</Heading>
      {children}
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
