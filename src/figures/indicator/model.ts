import { type Bins, binsOf } from '../../answers/bins.ts';
import { type Trend, trendsUpTo } from '../../answers/course.ts';
import type { Missing } from '../../answers/newest.ts';
import type { IndicatorTarget } from '../../answers/published.ts';
import { medianOf, newestValues, type Placed, type Series, standing } from '../../answers/standing.ts';
import { type GroupSummary, groupSummary } from '../../answers/summary.ts';
import type { Catalog, Group, Indicator, Unit } from '../../catalog/catalog.ts';
import { groupOf, membersOf, WORLD } from '../../catalog/members.ts';
import { unitOf } from '../../catalog/units.ts';
import { compareScores } from '../../scoring/rank.ts';
import type { IndicatorView } from '../../view/views.ts';
import type { Best } from '../../words/types.ts';
import { type RegionMedian, regionMedians } from './regions.ts';

/** Economies in front of the trend where the reader chose none. */
const IN_FRONT = 3;

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

export function bestOf({ direction }: Indicator): Best {
  return direction === 1 ? 'high' : direction === -1 ? 'low' : 'neither';
}

/** The group, the year and the economies of a view, or their defaults. */
export function scopeOf(
  catalog: Catalog,
  indicator: Indicator,
  view: Pick<Partial<IndicatorView>, 'group' | 'year' | 'economies'>,
): IndicatorScope {
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

/** Where a group's members stand in a year, and those of them that count. */
export function placesIn(
  catalog: Catalog,
  { toleranceYears, direction }: Indicator,
  series: Series,
  group: Group,
  year: number,
): Pick<IndicatorModel, 'members' | 'placed' | 'missing' | 'counted'> {
  const members = membersOf(catalog, group);
  const { placed, missing } = standing(series, members, year, toleranceYears, direction, group.members);
  const isCounted = new Set(group.members);
  return { members, placed, missing, counted: placed.filter(({ economy }) => isCounted.has(economy)) };
}

/** Whose lines a trend shows where the reader chose none. */
export function inFront(counted: readonly Placed[]): string[] {
  return counted.slice(0, IN_FRONT).map(({ economy }) => economy);
}

export function indicatorModel(
  catalog: Catalog,
  indicator: Indicator,
  series: Series,
  populations: Series | null,
  targets: readonly IndicatorTarget[],
  view: Partial<IndicatorView>,
): IndicatorModel {
  const model = rankingModel(catalog, indicator, series, populations, targets, view);
  const { group, year, members, placed } = model;
  const { toleranceYears } = indicator;
  return {
    ...model,
    bins: binsOfWorld(indicator, series),
    regions: indicator.groupAverages.includes('median')
      ? regionMedians(catalog, group.members, newestValues(series, group.members, year, toleranceYears))
      : [],
    ...trendIn(series, group, year, toleranceYears),
    nearestYear: placed.length > 0 ? null : nearest(series, members, year),
  };
}

/** All that follows without a look at other years, or at regions. */
export function rankingModel(
  catalog: Catalog,
  indicator: Indicator,
  series: Series,
  populations: Series | null,
  targets: readonly IndicatorTarget[],
  view: Partial<IndicatorView>,
): RankingModel {
  const scope = scopeOf(catalog, indicator, view);
  const { group, year, chosen } = scope;
  const { toleranceYears, direction } = indicator;
  const averaged = group.members;
  const { placed, missing, counted } = placesIn(catalog, indicator, series, group, year);
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
    betterThanWorld:
      world === null
        ? 0
        : counted.filter(({ value }) => compareScores(value, world) * (direction === -1 ? -1 : 1) > 0).length,
    lines: chosen.length > 0 ? chosen : inFront(counted),
    targets: targets.filter((target) => target.group === WORLD || target.group === group.group),
  };
}

/** A group's trend beside the world's, which is not compared with itself. */
export function trendIn(
  series: Series,
  { group, members }: Pick<Group, 'group' | 'members'>,
  year: number,
  toleranceYears: number,
): Trend {
  const trend = trendsUpTo(series, year, toleranceYears)(members);
  return group === WORLD ? { ...trend, worldCourse: [] } : trend;
}

function binsOfWorld({ defaultYear, toleranceYears, decimals, scale }: Indicator, series: Series): Bins {
  const values = [...newestValues(series, series.keys(), defaultYear, toleranceYears).values()];
  return binsOf(
    values.map((value) => Number(value.toFixed(decimals))),
    scale,
  );
}

function nearest(series: Series, economies: readonly string[], year: number): number | null {
  const years = economies.flatMap((economy) => (series.get(economy) ?? []).map((value) => value.year));
  if (years.length === 0) return null;
  return years.reduce((best, own) => (Math.abs(own - year) < Math.abs(best - year) ? own : best));
}
