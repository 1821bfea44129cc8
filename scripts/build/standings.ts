import { basisOf } from '../../src/answers/basis.ts';
import {
  CHANGE_YEARS,
  type MethodRange,
  type PublishedChanges,
  type PublishedRanges,
  type PublishedScores,
  type PublishedStanding,
  unpackSeries,
} from '../../src/answers/published.ts';
import { worldOf } from '../../src/answers/subsetScores.ts';
import type { IndicatorRow } from '../../src/catalog/types.ts';
import { OVERALL } from '../../src/scoring/overall.ts';
import type { WholeEconomy } from './economies.ts';
import type { AllScores } from './scores.ts';

/** What of each economy its figures need beside others' scores. */
export function publishStandings(
  indicators: readonly IndicatorRow[],
  economies: ReadonlyMap<string, WholeEconomy>,
  { years, changes, defaultYear }: Pick<AllScores, 'years' | 'changes' | 'defaultYear'>,
  world: PublishedRanges | undefined,
): Map<string, PublishedStanding> {
  const weighted = indicators
    .filter(({ weight }) => weight > 0)
    .map(({ indicator, tolerance_years, comparable_over_time }) => ({
      indicator,
      toleranceYears: tolerance_years,
      comparableOverTime: comparable_over_time,
    }));
  const overall = changes.filter(({ from, to }) => to - from === CHANGE_YEARS && scoredOverall(years, to));
  return new Map(
    [...economies].map(([economy, { sources, values, history }]) => {
      const own = unpackSeries({ sources, values });
      const bases = years.flatMap((scores) => {
        const basis = basisOf(weighted, own, scores, defaultYear);
        return basis === null ? [] : [[scores.year, basis] as const];
      });
      return [
        economy,
        {
          history,
          bases: Object.fromEntries(bases),
          changes: Object.fromEntries(overall.map((each) => [each.to, overallOf(each, economy)])),
          ranges: world === undefined ? {} : rangesOf(world, economy),
        },
      ];
    }),
  );
}

function scoredOverall(years: readonly PublishedScores[], year: number): boolean {
  const scores = years.find((own) => own.year === year);
  return scores !== undefined && (worldOf(scores).ranked[scores.columns.indexOf(OVERALL)] ?? 0) > 0;
}

function overallOf(
  { from, to, draws, columns, changes, unnamed }: PublishedChanges,
  economy: string,
): PublishedChanges {
  const change = changes[economy]?.[columns.indexOf(OVERALL)] ?? null;
  return {
    from,
    to,
    ...(draws !== undefined && { draws }),
    columns: columns.length === 0 ? [] : [OVERALL],
    changes: change === null ? {} : { [economy]: [change] },
    ...(unnamed?.[OVERALL]?.includes(economy) && { unnamed: { [OVERALL]: [economy] } }),
  };
}

function rangesOf(
  { group, columns, ranges }: PublishedRanges,
  economy: string,
): Readonly<Record<string, MethodRange>> {
  const range = ranges[economy]?.[columns.indexOf(OVERALL)] ?? null;
  return range === null ? {} : { [group]: range };
}
