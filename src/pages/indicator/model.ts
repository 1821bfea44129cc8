import { type Bins, binsOf } from '../../answers/bins.ts';
import {
  type CourseChange,
  type CoursePoint,
  course,
  courseChange,
  reportedYears,
  sinceBreak,
} from '../../answers/course.ts';
import type { Missing } from '../../answers/newest.ts';
import type { IndicatorTarget } from '../../answers/published.ts';
import { medianOf, newestValues, type Placed, type Series, standing } from '../../answers/standing.ts';
import { type GroupSummary, groupSummary } from '../../answers/summary.ts';
import type { Catalog, Group, Indicator, Unit } from '../../catalog/catalog.ts';
import { compareScores } from '../../scoring/rank.ts';
import type { IndicatorView } from '../../view/views.ts';
import type { Best } from '../../words/types.ts';
import { groupOf, membersOf, WORLD } from '../members.ts';
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
export interface IndicatorModel extends IndicatorScope {
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
  readonly groupCourse: readonly CoursePoint[];
  /** empty for the world itself */
  readonly worldCourse: readonly CoursePoint[];
  /** the only year with values up to the one asked for, where there is one: nothing happens over time */
  readonly onlyYear: number | null;
  readonly change: (CourseChange & { readonly fromYear: number; readonly toYear: number }) | null;
  /** targets for everybody or for this group */
  readonly targets: readonly IndicatorTarget[];
  /** the nearest year with a value in the group, where the year asked for has none */
  readonly nearestYear: number | null;
}

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

export function indicatorModel(
  catalog: Catalog,
  indicator: Indicator,
  series: Series,
  populations: Series | null,
  targets: readonly IndicatorTarget[],
  view: Partial<IndicatorView>,
): IndicatorModel {
  const scope = scopeOf(catalog, indicator, view);
  const { group, year, members, chosen } = scope;
  const { toleranceYears, direction } = indicator;
  const averaged = group.members;
  const { placed, missing } = standing(series, members, year, toleranceYears, direction, averaged);
  const isCounted = new Set(averaged);
  const counted = placed.filter(({ economy }) => isCounted.has(economy));
  const isWorld = group.group === WORLD;
  const world = isWorld ? null : medianOf(newestValues(series, series.keys(), year, toleranceYears));
  const years = reportedYears(series).filter((reported) => reported <= year);
  const groupCourse = course(series, averaged, years, toleranceYears);
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
    bins: binsOfWorld(indicator, series),
    regions: indicator.groupAverages.includes('median')
      ? regionMedians(catalog, averaged, newestValues(series, averaged, year, toleranceYears))
      : [],
    betterThanWorld:
      world === null
        ? 0
        : counted.filter(({ value }) => compareScores(value, world) * (direction === -1 ? -1 : 1) > 0).length,
    lines: chosen.length > 0 ? chosen : counted.slice(0, IN_FRONT).map(({ economy }) => economy),
    groupCourse,
    worldCourse: isWorld ? [] : course(series, [...series.keys()], years, toleranceYears),
    onlyYear: years.length === 1 ? (years[0] ?? null) : null,
    change: changeOf(series, group.members, sinceBreak(groupCourse), toleranceYears),
    targets: targets.filter((target) => target.group === WORLD || target.group === group.group),
    nearestYear: placed.length > 0 ? null : nearest(series, members, year),
  };
}

function binsOfWorld({ defaultYear, toleranceYears, decimals, scale }: Indicator, series: Series): Bins {
  const values = [...newestValues(series, series.keys(), defaultYear, toleranceYears).values()];
  return binsOf(
    values.map((value) => Number(value.toFixed(decimals))),
    scale,
  );
}

function unitOf(catalog: Catalog, { unit }: Indicator): Unit {
  return catalog.units.find((each) => each.unit === unit) ?? { unit, name: unit, symbol: '' };
}

function changeOf(
  series: Series,
  economies: readonly string[],
  points: readonly CoursePoint[],
  toleranceYears: number,
): IndicatorModel['change'] {
  const fromYear = points[0]?.year;
  const toYear = points.at(-1)?.year;
  if (fromYear === undefined || toYear === undefined || fromYear === toYear) return null;
  const change = courseChange(series, economies, fromYear, toYear, toleranceYears);
  return change === null ? null : { ...change, fromYear, toYear };
}

function nearest(series: Series, economies: readonly string[], year: number): number | null {
  const years = economies.flatMap((economy) => (series.get(economy) ?? []).map((value) => value.year));
  if (years.length === 0) return null;
  return years.reduce((best, own) => (Math.abs(own - year) < Math.abs(best - year) ? own : best));
}
