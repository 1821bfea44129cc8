import { panelAt } from '../../src/answers/scores.ts';
import type { IndicatorRow, Redistribution } from '../../src/catalog/types.ts';
import { type Together, withRest } from '../../src/scoring/coherence.ts';
import { goalpostsOf } from '../../src/scoring/default.ts';
import { withinGoalposts } from '../../src/scoring/goalposts.ts';
import { columnOf } from '../../src/scoring/panel.ts';
import { effectiveWeights } from '../../src/scoring/weights.ts';
import { askSeries, type OwnScores } from '../score/own.ts';

/** The group whose members an indicator must reach. */
export const REACH_GROUP = 'OIC';

/** Units of laws and other answers of yes or no. */
const YES_OR_NO: ReadonlySet<string> = new Set(['status', 'yes-no']);

/** What is measured of an indicator in the year that scores are best covered. */
export interface Measured {
  readonly indicator: string;
  readonly area: string;
  readonly weight: number;
  /** share of its area's weight, 0 to 1 */
  readonly shareOfArea: number;
  readonly publisher: string;
  /** economies with a value, and those of them in `REACH_GROUP` */
  readonly economies: number;
  readonly members: number;
  /** share of these economies that have the full score, 0 to 1 */
  readonly full: number;
  readonly yesOrNo: boolean;
  /** with the rest of its area */
  readonly rest: Together;
}

function measureOne(own: OwnScores, row: IndicatorRow, values: Float64Array, total: number): Measured {
  const posts = goalpostsOf(row);
  const scores = values.map((x) => withinGoalposts(x, posts));
  const { units } = own.scores.raw;
  const { memberships, sources } = own.tables;
  const members = new Set(
    memberships
      .filter(({ group, status }) => group === REACH_GROUP && status === 'member')
      .map(({ economy }) => economy),
  );
  const there = units.filter((_, u) => !Number.isNaN(scores[u] ?? Number.NaN));
  return {
    indicator: row.indicator,
    area: row.area,
    weight: row.weight,
    shareOfArea: row.weight / total,
    publisher: sources.find(({ source }) => source === row.source)?.publisher ?? row.source,
    economies: there.length,
    members: there.filter((unit) => members.has(unit)).length,
    full: scores.filter((s) => s >= 100).length / there.length,
    yesOrNo: YES_OR_NO.has(row.unit),
    rest: withRest(own.scores, row.area, row.indicator, scores),
  };
}

/** Every indicator of a scored area that has a direction, in the order of areas and indicators; also those without weight. */
export async function measureAll(dataDir: string, own: OwnScores): Promise<readonly Measured[]> {
  const areas = [...own.tables.areas].sort((a, b) => a.order - b.order).map(({ area }) => area);
  const rows = areas.flatMap((area) =>
    own.tables.indicators
      .filter((row) => row.area === area && row.direction !== 0)
      .sort((a, b) => a.order - b.order),
  );
  const series = await askSeries(dataDir, areas, 'all');
  const panel = panelAt(own.scores.raw.units, rows, series, own.year);
  return rows.map((row, c) => {
    const total = own.weighted
      .filter(({ area }) => area === row.area)
      .reduce((sum, { weight }) => sum + weight, 0);
    return measureOne(own, row, columnOf(panel, c), total);
  });
}

/** Share of the whole index's weight by what sources let readers do with their values, 0 to 1. */
export function weightByTerms(own: OwnScores): ReadonlyMap<Redistribution, number> {
  const { tree } = own.scores;
  const effective = effectiveWeights(tree);
  const terms = new Map(own.tables.sources.map(({ source, redistribution }) => [source, redistribution]));
  const shares = new Map<Redistribution, number>();
  for (const { indicator, source } of own.weighted) {
    const kind = terms.get(source);
    const weight = effective[tree.ids.indexOf(indicator)];
    if (kind !== undefined && weight !== undefined) shares.set(kind, (shares.get(kind) ?? 0) + weight);
  }
  return shares;
}
