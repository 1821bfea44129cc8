import type { PublishedEconomy, PublishedScores, PublishedStanding } from '../../src/answers/published.ts';
import { unpackSeries } from '../../src/answers/published.ts';
import type { IndicatorRow } from '../../src/catalog/types.ts';
import { basisOf } from '../../src/pages/economy/profileModel.ts';

/** What of each economy its figures need beside everybody's scores. */
export function publishStandings(
  indicators: readonly IndicatorRow[],
  economies: ReadonlyMap<string, PublishedEconomy>,
  years: readonly PublishedScores[],
): Map<string, PublishedStanding> {
  const weighted = indicators
    .filter(({ weight }) => weight > 0)
    .map(({ indicator, tolerance_years }) => ({ indicator, toleranceYears: tolerance_years }));
  return new Map(
    [...economies].map(([economy, { sources, values, history }]) => {
      const own = unpackSeries({ sources, values });
      const bases = years.flatMap((scores) => {
        const basis = basisOf(weighted, own, scores);
        return basis === null ? [] : [[scores.year, basis] as const];
      });
      return [economy, { history, bases: Object.fromEntries(bases) }];
    }),
  );
}
