import { greatest } from 'd3-array';
import { SPREAD_DECIMALS } from '../../../answers/spread.ts';
import { printedDifference } from '../../../catalog/rounding.ts';
import { dividesTitle } from '../../../figures/group/divides.ts';
import { furthest, MEDIAN_DECIMALS } from '../../../figures/group/model.ts';
import { OVERALL } from '../../../scoring/overall.ts';
import { type Block, ended, heading, list, text } from '../../paper/types.ts';
import type { Given } from '../given.ts';
import { exchangeSentence } from './exchange.ts';
import { movesIn } from './progress.ts';
import { targetsSentence } from './targets.ts';

/** Challenges and opportunities as far as the data say them: what lies furthest apart, and what moved. */
export function outlook(given: Given): Block[] {
  const { said } = given;
  const either = (items: readonly string[]): Block[] =>
    items.length === 0 ? [text(said.outlook.none)] : list(items);
  return [
    text(said.outlook.lead),
    heading(said.outlook.challenges),
    ...either([...challenges(given), ended(targetsSentence(given))]),
    heading(said.outlook.opportunities),
    ...either(opportunities(given)),
  ];
}

/** Points between the quartiles, as both are printed. */
const widthOf = (quartiles: readonly [number, number] | null): number =>
  quartiles === null ? 0 : printedDifference(...quartiles, SPREAD_DECIMALS);

function challenges(given: Given): string[] {
  const { environment, said, own, group, beside, inside, lacking } = given;
  const { numbers } = environment;
  const { below } = furthest(beside.areas);
  const widest = greatest(
    beside.areas.filter(({ quartiles }) => quartiles !== null),
    ({ quartiles }) => widthOf(quartiles),
  );
  const { without } = lacking;
  return [
    ...(below === null
      ? []
      : [said.outlook.below(below.area.name, numbers.value(Math.abs(below.distance ?? 0), MEDIAN_DECIMALS))]),
    ...(widest === undefined
      ? []
      : [said.outlook.apart(widest.area.name, numbers.value(widthOf(widest.quartiles), SPREAD_DECIMALS))]),
    ...(inside.dimensions.length === 0 ? [] : [ended(dividesTitle(environment, own, inside))]),
    ...(without === 0 ? [] : [said.outlook.without(without, group.members.length)]),
  ];
}

function opportunities(given: Given): string[] {
  const { environment, said, group, changes, beside } = given;
  const { above } = furthest(beside.areas);
  const { up, down, unclear } = movesIn(given, group.members, OVERALL);
  return [
    ...(above === null
      ? []
      : [
          said.outlook.above(
            above.area.name,
            environment.numbers.value(above.distance ?? 0, MEDIAN_DECIMALS),
          ),
        ]),
    ...(changes === null || up === 0
      ? []
      : [said.outlook.rises(up, up + down + unclear, String(changes.from))]),
    exchangeSentence(given),
  ];
}
