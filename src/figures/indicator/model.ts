import { type Bins, binsOfWorld } from '../../answers/bins.ts';
import { type Trend, trendIn } from '../../answers/course.ts';
import type { Missing } from '../../answers/newest.ts';
import { betterThan, inFront, nearestYear, placesIn } from '../../answers/places.ts';
import type { IndicatorTarget } from '../../answers/published.ts';
import { type RegionMedian, regionMedians } from '../../answers/regions.ts';
import { medianOf, newestValues, type Placed, type Series } from '../../answers/standing.ts';
import { type GroupSummary, groupSummary } from '../../answers/summary.ts';
import type { Group, Indicator, NamingCatalog, Unit } from '../../catalog/catalog.ts';
import { groupOf, membersOf, WORLD } from '../../catalog/members.ts';
import { unitOf } from '../../catalog/units.ts';
import type { IndicatorView } from '../../view/views.ts';
import type { Best } from '../../words/types.ts';

/** The answers that an indicator's figures follow from. */
export interface IndicatorAnswers {
  /** in all economies; as many years as the figure looks at */
  readonly series: Series;
  /** for means that weigh people; null where there is none */
  readonly populations: Series | null;
  readonly targets: readonly IndicatorTarget[];
}

/** What of a reader's view changes the figures of an indicator. */
export type IndicatorChoice = Pick<Partial<IndicatorView>, 'group' | 'year' | 'economies'>;

/** What of an indicator is shown; no value yet. */
export interface IndicatorScope {
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly group: Group;
  readonly year: number;
  /** every member listed, also those that averages leave out */
  readonly members: readonly string[];
  readonly chosen: readonly string[];
}

/** All that follows from an indicator's series, a group and a year; no words yet. */
export interface IndicatorModel extends IndicatorScope, Trend {
  readonly best: Best;
  readonly placed: readonly Placed[];
  /** those of them that count in averages and are ranked */
  readonly counted: readonly Placed[];
  readonly missing: readonly (Missing & { readonly economy: string })[];
  readonly summary: GroupSummary;
  /** null for the world itself */
  readonly worldMedian: number | null;
  /** classes of values on the map, of the whole world in the default year: the same for each group and year */
  readonly bins: Bins;
  /** medians of its members by region, from low to high */
  readonly regions: readonly RegionMedian[];
  /** members whose value is better than the world's median; of the members that have one */
  readonly betterThanWorld: number;
  /** economies drawn as lines of their own */
  readonly lines: readonly string[];
  /** targets for everybody or for this group */
  readonly targets: readonly IndicatorTarget[];
  /** the nearest year with a value in the group, where the year asked for has none */
  readonly nearestYear: number | null;
}

/** The part of it that a ranking shows. */
export type RankingModel = Omit<IndicatorModel, keyof Trend | 'bins' | 'regions' | 'nearestYear'>;

/** The part of it that a trend shows. */
export type TrendModel = RankingModel & Trend;

/** Which end of an indicator’s values is the better one. */
export function bestOf({ direction }: Indicator): Best {
  return direction === 1 ? 'high' : direction === -1 ? 'low' : 'neither';
}

/** The group, the year and the economies of a view, or their defaults. */
export function scopeOf(catalog: NamingCatalog, indicator: Indicator, view: IndicatorChoice): IndicatorScope {
  const group = groupOf(catalog, view.group);
  return {
    indicator,
    unit: unitOf(catalog, indicator),
    group,
    year: view.year ?? indicator.defaultYear,
    members: membersOf(catalog, group),
    chosen: view.economies ?? [],
  };
}

/**
 * All that the figures of an indicator show.
 *
 * @param view what the reader chose; defaults stand in for the rest
 */
export function indicatorModel(
  catalog: NamingCatalog,
  indicator: Indicator,
  answers: IndicatorAnswers,
  view: IndicatorChoice,
): IndicatorModel {
  const model = rankingModel(catalog, indicator, answers, view);
  const { series } = answers;
  const { group, year, members, placed } = model;
  const { toleranceYears } = indicator;
  return {
    ...model,
    bins: binsOfWorld(indicator, series),
    regions: indicator.groupAverages.includes('median')
      ? regionMedians(catalog, group.members, newestValues(series, group.members, year, toleranceYears))
      : [],
    ...trendIn(series, group, year, toleranceYears),
    nearestYear: placed.length > 0 ? null : nearestYear(series, members, year),
  };
}

/** All that follows without a look at other years, or at regions. */
export function rankingModel(
  catalog: NamingCatalog,
  indicator: Indicator,
  { series, populations, targets }: IndicatorAnswers,
  view: IndicatorChoice,
): RankingModel {
  const scope = scopeOf(catalog, indicator, view);
  const { group, year, chosen } = scope;
  const { toleranceYears } = indicator;
  const averaged = group.members;
  const { placed, missing, counted } = placesIn(catalog, indicator, series, scope);
  const world =
    group.group === WORLD ? null : medianOf(newestValues(series, series.keys(), year, toleranceYears));
  return {
    ...scope,
    best: bestOf(indicator),
    placed,
    counted,
    missing,
    summary: groupSummary(
      averaged,
      newestValues(series, averaged, year, toleranceYears),
      indicator.groupAverages,
      populations === null ? new Map() : newestValues(populations, averaged, year, toleranceYears),
    ),
    worldMedian: world,
    betterThanWorld: world === null ? 0 : betterThan(counted, world, indicator),
    lines: chosen.length > 0 ? chosen : inFront(counted),
    targets: targets.filter((target) => target.group === WORLD || target.group === group.group),
  };
}
