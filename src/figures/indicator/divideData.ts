import type { NamingCatalog } from '../../catalog/catalog.ts';
import type { DumbbellData, DumbbellRow } from '../../charts/dumbbell/types.ts';
import type { Environment } from '../../words/environment.ts';
import type { DivideModel } from './divideModel.ts';
import { gapHead, gapSpoken, gapText } from './divideWords.ts';
import { formatValue } from './words.ts';

/** The chart's input: members with both sides, the widest gap first. */
export function divideData(environment: Environment<NamingCatalog>, model: DivideModel): DumbbellData {
  const { catalog, words, numbers } = environment;
  const { gaps, pair, chosen, year } = model;
  const format = formatValue(environment, model);
  const ahead = usuallyAhead(gaps);
  const isReversed = ({ first, second }: Divide) => sideAhead(first, second) === -ahead && ahead !== 0;
  const other = ahead > 0 ? pair[0].name : pair[1].name;
  return {
    rows: gaps.map((divide): DumbbellRow => {
      const selection = chosen.indexOf(divide.economy);
      const name = catalog.economies[divide.economy] ?? divide.economy;
      const shown = divide.year === year ? name : `${name} (${divide.year})`;
      const [first, second] = [format(divide.first), format(divide.second)];
      return {
        id: divide.economy,
        name: shown,
        first: { value: divide.first, text: first },
        second: { value: divide.second, text: second },
        gap: gapText(environment, model, divide),
        ...(isReversed(divide) && { reversed: true }),
        ...(selection >= 0 && { selection }),
        label: words.indicator.divideSpoken(
          shown,
          words.labelled(pair[0].name, first),
          words.labelled(pair[1].name, second),
          gapSpoken(environment, model, divide),
        ),
      };
    }),
    firstText: pair[0].name,
    secondText: pair[1].name,
    ...(gaps.some(isReversed) && { reversedText: words.indicator.divideReversed(other) }),
    gapText: gapHead(environment, model),
    formatTick: (value) => numbers.axis(value),
  };
}

type Divide = DivideModel['gaps'][number];

/** 1 where the second side is ahead, −1 where the first is, 0 where neither. */
function sideAhead(first: number, second: number): number {
  return Math.sign(second - first);
}

/** The side that is ahead in most members, by the same signs. */
function usuallyAhead(gaps: readonly Divide[]): number {
  return Math.sign(gaps.reduce((sum, { first, second }) => sum + sideAhead(first, second), 0));
}
