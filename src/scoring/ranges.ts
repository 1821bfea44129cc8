import { goalpostsOf, type Scores } from './default.ts';
import type { Doubts } from './doubt.ts';
import { type Drawing, planDraws, type Variant } from './draws.ts';
import { withinGoalposts } from './goalposts.ts';
import { EXACT, type Normalisation, type ScaleProblem, scaleOf } from './normalise.ts';
import { columnOf, mapColumns } from './panel.ts';
import type { PeerGroup } from './tally.ts';
import type { Goalposts, MeanMethod, Panel, ScoredIndicator } from './types.ts';

export interface RangeOptions {
  readonly draws: number;
  readonly seed: number;
  /** sets of units among which ranks are counted as well as among all */
  readonly groups: readonly PeerGroup[];
  /** what is drawn besides the method; without it, the method alone */
  readonly doubts?: Doubts;
  /** see `DrawPlan` */
  readonly sameAs?: readonly number[];
}

/** The means that are drawn, on every level. */
export const MEANS: readonly MeanMethod[] = [{ mean: 'arithmetic' }, { mean: 'geometric', lifted: true }];

/** How weights are drawn: each times a number between 0.75 and 1.25. */
export const WEIGHT_NOISE = 0.25;

const RELATIVES: readonly (readonly [how: Normalisation, drawn: Normalisation])[] = [
  [
    { kind: 'minmax', range: [0, 100] },
    { kind: 'minmax', range: [0, 100] },
  ],
  [
    { kind: 'percentile-rank', range: [0, 100], digits: 12 },
    { kind: 'percentile-rank', range: [0, 100], digits: EXACT },
  ],
];

/** One way to bring the values of every leaf to 0–100; `rescale` takes other values than the peers' too, cut to 0–100. */
export interface LeafScale {
  readonly rescale: (leaf: number, x: number) => number;
  /** the same for values that are drawn, which no peer's equals: without a look at digits, many times as fast */
  readonly rescaleDrawn: (leaf: number, x: number) => number;
  /** leaves that it cannot scale, since the peers have no data or no spread: these are taken between their goalposts */
  readonly problems: readonly { readonly column: string; readonly problem: ScaleProblem }[];
}

const cut = (score: number): number => Math.min(Math.max(score, 0), 100);

/**
 * The normalisations that are drawn: between goalposts, by min-max (on the indicator's own scale, so on its log where it has
 * one) and by percentile rank. `peers` holds, for each leaf, the values that minimum, maximum and ranks are taken over.
 */
export function leafScales(peers: Panel, indicators: readonly ScoredIndicator[]): readonly LeafScale[] {
  const posts = new Map(indicators.map((row) => [row.indicator, row] as const));
  const own = peers.columns.map((column): Goalposts => {
    const row = posts.get(column);
    if (row === undefined) throw new RangeError(`There is no indicator "${column}".`);
    return goalpostsOf(row);
  });
  const onScale = (k: number, x: number): number => {
    const { scale = 'linear', low = 0 } = own[k] ?? {};
    return scale === 'log' ? Math.log(x <= 0 ? low : x) : x;
  };
  const between = (k: number, x: number): number => {
    const goalposts = own[k];
    return goalposts === undefined ? x : withinGoalposts(x, goalposts);
  };
  const columns = peers.columns.map((_, k) => columnOf(peers, k).map((x) => onScale(k, x)));
  const scalesBy = (how: Normalisation) =>
    columns.map((values, k) => scaleOf(how, own[k]?.direction ?? 1, values));
  const rescaleBy =
    (scales: ReturnType<typeof scalesBy>) =>
    (k: number, x: number): number => {
      const scale = scales[k];
      return typeof scale === 'function' ? cut(scale(onScale(k, x))) : between(k, x);
    };
  const relative = RELATIVES.map(([how, drawn]): LeafScale => {
    const scales = scalesBy(how);
    return {
      rescale: rescaleBy(scales),
      rescaleDrawn: rescaleBy(scalesBy(drawn)),
      problems: peers.columns.flatMap((column, k) => {
        const problem = scales[k];
        return typeof problem === 'string' ? [{ column, problem }] : [];
      }),
    };
  });
  return [{ rescale: between, rescaleDrawn: between, problems: [] }, ...relative];
}

/** What could not be drawn as the method says: the same lists as in `LeafScale`, one a normalisation. */
export interface RangesDrawing extends Drawing {
  readonly problems: readonly LeafScale['problems'][];
}

/**
 * Draws of the method around the default one: weights ±25 %, normalisation between goalposts, by min-max or by
 * percentile rank (both over all units of the panel; min-max on the indicator's own scale, so on its log where it has
 * one), and the arithmetic or geometric mean in the areas and overall; and, with `doubts`, indicators left out, missing
 * values filled and sampling errors. The units are those that have a default score. `advance` makes the draws; `rankRange`
 * and `indistinguishable` read the tally.
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
  { doubts, ...options }: RangeOptions,
): RangesDrawing {
  const scales = leafScales(scores.raw, indicators);
  const variants = scales.map(
    ({ rescale, rescaleDrawn }): Variant => ({
      panel: mapColumns(scores.raw, (values, _, k) =>
        values.map((x) => (Number.isNaN(x) ? NaN : rescale(k, x))),
      ),
      rescale: rescaleDrawn,
      means: [MEANS],
    }),
  );
  const plan = { tree: scores.tree, variants, scores: scores.scores, noise: WEIGHT_NOISE, ...options };
  const drawing = planDraws(doubts === undefined ? plan : { ...plan, doubt: { doubts, raw: scores.raw } });
  return { ...drawing, problems: scales.map(({ problems }) => problems) };
}
