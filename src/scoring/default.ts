import { aggregate } from './aggregate.ts';
import { withinGoalposts } from './goalposts.ts';
import { OVERALL } from './overall.ts';
import { columnOf, mapColumns, selectColumns } from './panel.ts';
import { rankPanel } from './rank.ts';
import { buildTree, type Tree } from './tree.ts';
import type { Goalposts, LevelMethod, Panel, ScoredIndicator } from './types.ts';

/** Shares of weight that must be present: of an area's indicators, and of the areas. */
export interface Thresholds {
  readonly area: number;
  readonly overall: number;
}

export const DEFAULT_THRESHOLDS: Thresholds = { area: 0.5, overall: 6 / 8 };

/** Scores of a year with all they were made of. */
export interface Scores {
  /** newest values within tolerance, a column for each leaf of `tree` */
  readonly raw: Panel;
  /** the same, 0 to 100, higher is better */
  readonly normalised: Panel;
  /** indicators under areas under `overall` */
  readonly tree: Tree;
  readonly methods: readonly LevelMethod[];
  /** 0 to 100, a column for each area and `overall` last; `NaN`: no score, see `explain` */
  readonly scores: Panel;
  /** competition ranks among all units of the panel, columns as in `scores` */
  readonly ranks: Panel;
}

/** The goalposts of an indicator; throws a RangeError if it has no direction, so cannot be scored. */
export function goalpostsOf(indicator: ScoredIndicator): Goalposts {
  if (indicator.direction === 0) {
    throw new RangeError(`"${indicator.indicator}" has a weight and no direction: it cannot be scored.`);
  }
  return {
    low: indicator.goalpost_low,
    high: indicator.goalpost_high,
    direction: indicator.direction,
    scale: indicator.scale,
  };
}

/** Indicators that have a value for any unit of the panel. */
function withData(panel: Panel): ReadonlySet<string> {
  return new Set(panel.columns.filter((_, c) => columnOf(panel, c).some((value) => !Number.isNaN(value))));
}

function areasTree(scored: readonly ScoredIndicator[], counted: ReadonlySet<string>): Tree {
  const areas = [...new Set(scored.map(({ area }) => area))];
  return buildTree({
    id: OVERALL,
    weight: 1,
    children: areas.map((area) => ({
      id: area,
      weight: 1,
      children: scored
        .filter((indicator) => indicator.area === area && counted.has(indicator.indicator))
        .map(({ indicator, weight }) => ({ id: indicator, weight })),
    })),
  });
}

/**
 * The default method. `panel` holds the newest values within tolerance of a year, one column an indicator; indicators
 * with weight 0 are not scored. Each value is normalised between its goalposts. An area's score is the weighted
 * arithmetic mean of the indicators present, where they carry at least half of the area's weight, counting only the
 * indicators that have data for anyone that year. The overall score is the geometric mean of 1 + 0.99 s over the areas
 * present, taken back to 0–100, where at least six in eight of the areas that exist have a score. All areas weigh the
 * same. Columns come in the order in which the areas first occur in `indicators`.
 *
 * `counted` are the indicators that have data for anyone that year; they need saying only where the panel does not hold
 * everyone (one economy's receipt, say).
 *
 * Source: OECD/JRC Handbook 2008, sections 5.4 (goalposts), 6.2 (arithmetic and geometric aggregation).
 */
export function scoreByDefault(
  panel: Panel,
  indicators: readonly ScoredIndicator[],
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
  counted: ReadonlySet<string> = withData(panel),
): Scores {
  const scored = indicators.filter(({ weight }) => weight > 0);
  const posts = new Map(scored.map((indicator) => [indicator.indicator, goalpostsOf(indicator)]));
  const tree = areasTree(scored, counted);
  const raw = selectColumns(panel, tree.ids.slice(0, tree.leaves));
  const normalised = mapColumns(raw, (values, column) => {
    const goalposts = posts.get(column);
    return goalposts === undefined ? values : values.map((x) => withinGoalposts(x, goalposts));
  });
  const methods: readonly LevelMethod[] = [
    { mean: 'arithmetic', availability: thresholds.area },
    { mean: 'geometric', lifted: true, availability: thresholds.overall },
  ];
  const scores = aggregate(normalised, tree, methods);
  return { raw, normalised, tree, methods, scores, ranks: rankPanel(scores) };
}
