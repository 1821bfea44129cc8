import { goalpostsOf, type Scores } from './default.ts';
import { type Drawing, planDraws, type Variant } from './draws.ts';
import { type Normalisation, normalise } from './normalise.ts';
import { mapColumns } from './panel.ts';
import type { PeerGroup } from './tally.ts';
import type { MeanMethod, ScoredIndicator } from './types.ts';

export interface RangeOptions {
  readonly draws: number;
  readonly seed: number;
  /** sets of units among which ranks are counted as well as among all */
  readonly groups: readonly PeerGroup[];
}

const MEANS: readonly MeanMethod[] = [{ mean: 'arithmetic' }, { mean: 'geometric', lifted: true }];

/**
 * Draws of the method around the default one: weights ±25 %, normalisation between goalposts, by min-max or by
 * percentile rank (both over all units of the panel; min-max on the indicator's own scale, so on its log where it has
 * one), and the arithmetic or geometric mean in the areas and overall. The units are those that have a default score.
 * `advance` makes the draws; `rankRange` and `indistinguishable` read the tally.
 *
 * Source: OECD/JRC Handbook 2008, section 7.1.
 *
 * @example
 * const drawing = methodRanges(scores, indicators, { draws: 2000, seed: 1, groups: [] });
 * drawing.advance(2000);
 * rankRange(drawing.tally, 'overall', 'MAR') // { median: 78, p5: 70, p95: 86 }
 */
export function methodRanges(
  scores: Scores,
  indicators: readonly ScoredIndicator[],
  options: RangeOptions,
): Drawing {
  const posts = new Map(
    indicators
      .filter(({ weight }) => weight > 0)
      .map((indicator) => [indicator.indicator, goalpostsOf(indicator)] as const),
  );
  const onScale = mapColumns(scores.raw, (values, column) => {
    const goalposts = posts.get(column);
    return goalposts?.scale === 'log' ? values.map((x) => Math.log(x <= 0 ? goalposts.low : x)) : values;
  });
  const directionOf = (column: string): 1 | -1 => posts.get(column)?.direction ?? 1;
  const relatives: readonly Normalisation[] = [
    { kind: 'minmax', range: [0, 100] },
    { kind: 'percentile-rank', range: [0, 100], digits: 12 },
  ];
  const relative = relatives.map((how) => normalise(onScale, () => how, directionOf).panel);
  const variants: readonly Variant[] = [scores.normalised, ...relative].map((panel) => ({
    panel,
    means: [MEANS],
  }));
  return planDraws({ tree: scores.tree, variants, scores: scores.scores, noise: 0.25, ...options });
}
