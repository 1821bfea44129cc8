import { min } from 'd3-array';
import { type CoursePoint, course, reportedYears } from '../../answers/course.ts';
import { type Move, movedMost, type ScoreOf } from '../../answers/differences.ts';
import { type Gain, gainsIn, spreadOfNewest, within } from '../../answers/overTime.ts';
import type { PublishedChanges, PublishedHistory } from '../../answers/published.ts';
import type { Series } from '../../answers/standing.ts';
import type { Catalog, Indicator, Unit } from '../../catalog/catalog.ts';
import { unitOf } from '../../catalog/units.ts';
import { OVERALL } from '../../scoring/overall.ts';
import type { Compared } from './model.ts';

/** What is shown over time: scores of a column, or an indicator. */
export type Shown =
  | { readonly kind: 'scores'; readonly column: string }
  | { readonly kind: 'indicator'; readonly indicator: Indicator; readonly unit: Unit };

/** What of the catalog says what can be shown. */
interface Named extends Pick<Catalog, 'indicators' | 'units'> {
  readonly areas: readonly { readonly area: string }[];
}

/** What a view shows over time; the overall score where nothing is chosen, or nothing that there is. */
export function shownIn(catalog: Named, show: string = OVERALL): Shown {
  const indicator = catalog.indicators.find((each) => each.indicator === show);
  if (indicator !== undefined) return { kind: 'indicator', indicator, unit: unitOf(catalog, indicator) };
  const isArea = catalog.areas.some(({ area }) => area === show);
  return { kind: 'scores', column: isArea ? show : OVERALL };
}

/** What is known of the economies over time. */
export interface Lines {
  readonly shown: Shown;
  /** all economies' values */
  readonly series: Series;
  /** of scores: economy → the year after which its line is carried forward */
  readonly renewed?: PublishedHistory['renewed'] | undefined;
  /** of scores; null where no earlier ones compare */
  readonly changes: PublishedChanges | null;
}

/** All that follows from a series over time; no words yet. */
export interface OverTimeModel extends Pick<Compared, 'economies' | 'group'> {
  readonly shown: Shown;
  /** within the years shown */
  readonly series: Series;
  /** economies whose line is carried forward → the last year in which it was renewed */
  readonly carriedAfter: ReadonlyMap<string, number>;
  /** the first of these years; null where no line is carried forward */
  readonly carried: number | null;
  /** years in which anybody reported, up to the last one shown */
  readonly years: readonly number[];
  readonly from: number;
  readonly to: number;
  /** economies without a value in these years */
  readonly absent: readonly string[];
  /** of the group's members */
  readonly medians: readonly CoursePoint[];
  /** of an indicator that is comparable over time */
  readonly move: Move | null;
  /** of a column of scores: the greatest gain first */
  readonly gains: readonly Gain[];
  readonly gainYears: readonly [from: number, to: number] | null;
  /** lowest and highest of the newest values; null where there are not two that differ */
  readonly spread: readonly [low: ScoreOf, high: ScoreOf] | null;
}

/**
 * The economies' values over time up to the year compared, and what they say.
 *
 * @param asked the first year asked for; one before all values, or after the last year, shows all of them
 */
export function overTimeModel(
  { economies, group, year }: Pick<Compared, 'economies' | 'group' | 'year'>,
  { shown, series, renewed, changes }: Lines,
  asked: number | undefined,
): OverTimeModel {
  const years = reportedYears(series).filter((reported) => reported <= year);
  const [first = 0] = years;
  const from = asked !== undefined && asked > first && asked <= year ? asked : first;
  const shownSeries = within(series, from, year);
  const carriedAfter = new Map(
    economies.flatMap((economy) => {
      const last = renewed?.[economy] ?? year;
      return last < year ? [[economy, last] as const] : [];
    }),
  );
  // Nobody is named as the lowest or the highest whose score rests on too little.
  const unnamed = shown.kind === 'scores' ? (changes?.unnamed?.[shown.column] ?? []) : [];
  const isComparable = shown.kind === 'indicator' && shown.indicator.comparableOverTime;
  return {
    economies,
    group,
    shown,
    series: shownSeries,
    carriedAfter,
    carried: min(carriedAfter.values()) ?? null,
    years,
    from,
    to: year,
    absent: economies.filter((economy) => (shownSeries.get(economy) ?? []).length === 0),
    medians: course(
      shownSeries,
      group.members,
      years.filter((reported) => reported >= from),
      shown.kind === 'indicator' ? shown.indicator.toleranceYears : 0,
    ),
    move: isComparable ? movedMost(series, economies, { from, to: year }, shown.indicator.scale) : null,
    gains: shown.kind === 'scores' && changes !== null ? gainsIn(changes, shown.column, economies) : [],
    gainYears: changes === null ? null : [changes.from, changes.to],
    spread: spreadOfNewest(
      shownSeries,
      economies.filter((economy) => !unnamed.includes(economy)),
    ),
  };
}
