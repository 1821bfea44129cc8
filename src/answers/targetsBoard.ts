import { extent, median, sum } from 'd3-array';
import type { Indicator } from '../catalog/catalog.ts';
import { POPULATION } from '../catalog/measures.ts';
import { printedDifference } from '../catalog/rounding.ts';
import type { TargetScope } from '../catalog/types.ts';
import { runOf } from '../scoring/runs.ts';
import { isMissing, newestAt, withoutForecasts, type YearValue } from './newest.ts';
import type { IndicatorTarget } from './published.ts';
import type { Series } from './standing.ts';

/** A target with what it is measured by. */
export interface MeasuredTarget extends IndicatorTarget {
  readonly indicator: string;
  readonly scope: TargetScope;
}

/** `answers/targets.json`: every target of the data, in their order. */
export interface PublishedTargets {
  readonly all: readonly MeasuredTarget[];
}

export const TARGETS_PATH = 'answers/targets.json';

/** Indicators whose values a board stands on: those of the targets, and how many people live where. */
export function measuresOf({ all }: PublishedTargets): string[] {
  return [...new Set([POPULATION, ...all.map(({ indicator }) => indicator)])];
}

/** Limits of what is said of paces: `docs/how-it-works.md` says why. */
export const PACE = {
  /** years that a pace is taken over, at most and at least */
  years: 5,
  least: 3,
  /** share of the members with a value that must have a pace for their average's to be said */
  base: 0.5,
  /** years after which no year of arrival is named */
  until: 2050,
} as const;

/** How a value moves: from its first year to its last, a year, on the indicator's scale. */
export interface Pace {
  readonly from: YearValue;
  readonly to: YearValue;
  /** in the indicator's unit; on a logarithmic scale the share by which it grows, 0.1 is 10 percent */
  readonly perYear: number;
}

/** Where a value comes to at its pace. */
export type Arrival =
  | { readonly kind: 'reached' }
  /** by the target's year, or after it; after `PACE.until` no year is named */
  | { readonly kind: 'in time' | 'late'; readonly year: number }
  | { readonly kind: 'beyond' }
  /** it stands still, or moves the other way */
  | { readonly kind: 'away' }
  /** no years without a break are long enough */
  | { readonly kind: 'unknown' };

/** A value, and how far it is from a target. */
export interface Outlook {
  readonly value: number;
  readonly year: number;
  /** the target less the value, of both as they are printed; 0 where it is reached */
  readonly distance: number;
  /** in the indicator's unit, or as a share on a logarithmic scale: see `Pace` */
  readonly perYear: number | null;
  /** what the rest would need a year until the target's year; null where it is reached, or that year is no later than the value's */
  readonly needed: number | null;
  readonly arrival: Arrival;
}

export interface MemberOutlook {
  readonly economy: string;
  /** null: no value that is recent enough */
  readonly outlook: (Outlook & { readonly flag: string; readonly source: string }) | null;
  readonly pace: Pace | null;
}

/** A group beside one target. */
export interface TargetOnBoard {
  readonly target: MeasuredTarget;
  readonly indicator: Indicator;
  /** members that it concerns: of its own group */
  readonly members: readonly MemberOutlook[];
  /** of them those with a value, with a pace, and those that have reached it */
  readonly n: number;
  readonly paced: number;
  readonly reached: number;
  /** of what the members' values are: by people where the target is for all of them together, else their median */
  readonly by: 'people' | 'median';
  /** null where no member has a value; of the newest year of any */
  readonly average: Outlook | null;
  /** first and last year of the members' values; null where there are none */
  readonly years: readonly [first: number, last: number] | null;
}

/** What a board is made of. */
export interface BoardGround {
  readonly indicators: readonly Indicator[];
  /** code of a group → its members */
  readonly membersOf: (group: string) => readonly string[];
  /** of an indicator: economy → values ascending by year */
  readonly seriesOf: (indicator: string) => Series;
  /** people: economy → values ascending by year */
  readonly populations: Series;
}

type Measure = Pick<
  Indicator,
  'direction' | 'scale' | 'decimals' | 'toleranceYears' | 'comparableOverTime' | 'defaultYear'
>;

const ESTIMATE = 'E';

const isEstimate = ({ flag }: YearValue): boolean => flag === ESTIMATE;

/** Whether a value is as good as a target, or better. */
const reaches = ({ direction }: Measure, value: number, target: number): boolean =>
  direction === -1 ? value <= target : value >= target;

/** How far it is from one value to another in a year, if so many years lie between them. */
function stepBetween({ scale }: Measure, from: number, to: number, years: number): number {
  return scale === 'log' ? (to / from) ** (1 / years) - 1 : (to - from) / years;
}

/**
 * How an economy's value moved over its last years of one measure: up to five years before its newest value, and at least three,
 * since the last break, of one source, both ends estimated by the publisher or neither.
 *
 * @param values of one economy, ascending by year, without forecasts
 * @returns null where no such years are known
 */
function paceOf(values: readonly YearValue[], to: YearValue, measure: Measure): Pace | null {
  const run = runOf(values, to.year, measure.comparableOverTime);
  const other = run.findLastIndex(({ source }) => source !== to.source);
  const from = run
    .slice(other + 1)
    .find((own) => own.year >= to.year - PACE.years && isEstimate(own) === isEstimate(to));
  if (from === undefined || to.year - from.year < PACE.least) return null;
  const perYear = stepBetween(measure, from.value, to.value, to.year - from.year);
  return Number.isFinite(perYear) ? { from, to, perYear } : null;
}

/** Years that a value needs to a target at a pace; below 0, or infinite: it does not come to it. */
function yearsTo({ scale }: Measure, value: number, target: number, perYear: number): number {
  return scale === 'log' ? Math.log(target / value) / Math.log1p(perYear) : (target - value) / perYear;
}

/** A year that is reached as it begins is reached: noise of floating point makes it no year more. */
const NOISE = 1e-9;

function arrivalOf(
  measure: Measure,
  target: MeasuredTarget,
  { value, year }: { readonly value: number; readonly year: number },
  perYear: number | null,
): Arrival {
  if (reaches(measure, value, target.value)) return { kind: 'reached' };
  if (perYear === null) return { kind: 'unknown' };
  const years = yearsTo(measure, value, target.value, perYear);
  if (!(years > 0) || years === Number.POSITIVE_INFINITY) return { kind: 'away' };
  const arrives = year + Math.ceil(years - NOISE);
  if (arrives > PACE.until) return { kind: 'beyond' };
  return { kind: arrives <= target.year ? 'in time' : 'late', year: arrives };
}

function outlookOf(
  measure: Measure,
  target: MeasuredTarget,
  now: { readonly value: number; readonly year: number },
  perYear: number | null,
): Outlook {
  const { value, year } = now;
  const isReached = reaches(measure, value, target.value);
  const left = target.year - year;
  return {
    value,
    year,
    distance: isReached ? 0 : printedDifference(value, target.value, measure.decimals),
    perYear,
    needed: isReached || left <= 0 ? null : stepBetween(measure, value, target.value, left),
    arrival: arrivalOf(measure, target, now, perYear),
  };
}

function memberOutlook(
  measure: Measure,
  target: MeasuredTarget,
  economy: string,
  all: readonly YearValue[],
): MemberOutlook {
  const values = withoutForecasts(all);
  const now = newestAt(values, measure.defaultYear, measure.toleranceYears);
  if (isMissing(now)) return { economy, outlook: null, pace: null };
  const pace = paceOf(values, now, measure);
  const { flag, source } = now;
  return {
    economy,
    outlook: { ...outlookOf(measure, target, now, pace?.perYear ?? null), flag, source },
    pace,
  };
}

/** The average of members' numbers: their median, or by people. */
function averageOf(
  of: readonly (readonly [economy: string, number: number])[],
  people: ReadonlyMap<string, number> | null,
): number {
  if (people === null) return median(of, ([, number]) => number) ?? Number.NaN;
  const weight = (economy: string) => people.get(economy) ?? 0;
  return sum(of, ([economy, number]) => weight(economy) * number) / sum(of, ([economy]) => weight(economy));
}

/** How many people live in each of some economies in a year; null where that is not known of all of them. */
function peopleIn(
  populations: Series,
  economies: readonly string[],
  year: number,
): ReadonlyMap<string, number> | null {
  const known = economies.flatMap((economy): (readonly [string, number])[] => {
    const last = populations.get(economy)?.findLast((own) => own.year <= year);
    return last === undefined ? [] : [[economy, last.value]];
  });
  return known.length === economies.length ? new Map(known) : null;
}

function onBoard(
  target: MeasuredTarget,
  indicator: Indicator,
  concerned: readonly string[],
  { seriesOf, populations }: BoardGround,
): TargetOnBoard {
  const series = seriesOf(indicator.indicator);
  const members = concerned.map((economy) =>
    memberOutlook(indicator, target, economy, series.get(economy) ?? []),
  );
  const known = members.flatMap(({ economy, outlook }) =>
    outlook === null ? [] : [[economy, outlook.value] as const],
  );
  const paces = members.flatMap(({ economy, pace }) =>
    pace === null ? [] : [[economy, pace.perYear] as const],
  );
  const isTogether = target.scope === 'group' && indicator.groupAverages.includes('population-weighted');
  const people = isTogether
    ? peopleIn(
        populations,
        known.map(([economy]) => economy),
        indicator.defaultYear,
      )
    : null;
  const isPaced = paces.length > 0 && paces.length >= PACE.base * known.length;
  const [first, year] = extent(members, ({ outlook }) => outlook?.year);
  return {
    target,
    indicator,
    members,
    n: known.length,
    paced: paces.length,
    reached: members.filter(({ outlook }) => outlook?.arrival.kind === 'reached').length,
    by: people === null ? 'median' : 'people',
    years: first === undefined || year === undefined ? null : [first, year],
    average:
      year === undefined
        ? null
        : outlookOf(
            indicator,
            target,
            { value: averageOf(known, people), year },
            isPaced ? averageOf(paces, people) : null,
          ),
  };
}

/**
 * A group beside every target that concerns it or some of its members: the world's, its own, and those of groups that members
 * of it are in, each over the members that it is for. Averages' paces are averages of the members' paces.
 *
 * @param members those that count in averages
 * @returns by year, then in the order of the indicators; targets that concern no member are left out
 */
export function targetsBoard(
  { all }: PublishedTargets,
  members: readonly string[],
  ground: BoardGround,
): readonly TargetOnBoard[] {
  const order = ground.indicators.map(({ indicator }) => indicator);
  return all
    .toSorted((a, b) => a.year - b.year || order.indexOf(a.indicator) - order.indexOf(b.indicator))
    .flatMap((target) => {
      const indicator = ground.indicators.find((own) => own.indicator === target.indicator);
      const its = new Set(ground.membersOf(target.group));
      const concerned = members.filter((economy) => its.has(economy));
      return indicator === undefined || concerned.length === 0
        ? []
        : [onBoard(target, indicator, concerned, ground)];
    });
}
