import type { DumbbellData } from '../../charts/dumbbell/types.ts';
import type { Environment } from '../../words/environment.ts';
import type { Dimension } from './dividesModel.ts';
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
