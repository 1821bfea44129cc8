import type { Mover } from '../../answers/movers.ts';
import type { PublishedReason } from '../../answers/published.ts';
import { roundedParts } from '../../answers/roundedParts.ts';
import type { Catalog, Indicator } from '../../catalog/catalog.ts';
import { rounded } from '../../catalog/rounding.ts';
import { unitOf } from '../../catalog/units.ts';
import type { Environment } from '../../words/environment.ts';
import type { EffectText } from '../../words/why/types.ts';
import { nameOf } from '../economy/words.ts';
import { signed } from '../notes.ts';
import { unitApart, whyWords } from './said.ts';

/** Decimals of a mover's points. */
const DECIMALS = 1;

/** Why one mover's score moved: the indicators with the largest part in it and what the others add up to, as points that add up. */
export function reasonSentence(
  environment: Environment<Catalog>,
  { economy, change }: Pick<Mover, 'economy' | 'change'>,
  [first, n, rest]: PublishedReason,
): string {
  const { catalog } = environment;
  const words = whyWords(environment);
  const parts = [...first.map(([, contribution]) => contribution), rest];
  const shown = roundedParts(parts, rounded(change, DECIMALS), DECIMALS);
  const pointsOf = (at: number) => signed(environment, shown[at] ?? 0).text;
  const effects = first.flatMap(([id, , before, beforeYear, after, afterYear], at): EffectText[] => {
    const indicator = catalog.indicators.find((each) => each.indicator === id);
    if (indicator === undefined) return [];
    return [
      {
        indicator: indicator.short,
        points: pointsOf(at),
        before: valueText(environment, indicator, before),
        beforeYear: String(beforeYear),
        after: valueText(environment, indicator, after),
        afterYear: String(afterYear),
        unit: unitApart(unitOf(catalog, indicator)),
      },
    ];
  });
  return words.reason(
    nameOf(environment, economy),
    signed(environment, change),
    effects,
    n === 0 ? '' : words.othersAdd(n, pointsOf(first.length)),
  );
}

function valueText({ catalog, numbers }: Environment<Catalog>, indicator: Indicator, value: number): string {
  return numbers.withUnit(value, indicator.decimals, unitOf(catalog, indicator).symbol);
}
