import { type CoursePoint, course, reportedYears } from '../../answers/course.ts';
import { type Move, movedMost, type ScoreOf } from '../../answers/differences.ts';
import type { PublishedChanges, PublishedHistory } from '../../answers/published.ts';
import type { Series } from '../../answers/standing.ts';
import type { Catalog, Indicator, Unit } from '../../catalog/catalog.ts';
import type { CompareView } from '../../view/views.ts';
import type { CompareModel } from './model.ts';

/** What is shown over time: scores of a column, or an indicator. */
export type Shown =
  | { readonly kind: 'scores'; readonly column: string }
  | { readonly kind: 'indicator'; readonly indicator: Indicator; readonly unit: Unit };

export function shownIn(catalog: Catalog, show: string): Shown {
  const indicator = catalog.indicators.find((own) => own.indicator === show);
  if (indicator === undefined) return { kind: 'scores', column: show };
  const unit = catalog.units.find((own) => own.unit === indicator.unit);
  return {
    kind: 'indicator',
    indicator,
    unit: unit ?? { unit: indicator.unit, name: indicator.unit, symbol: '' },
  };
}

/** Scores of all years as a series: no flags, and Meridian for a source. */
export function seriesOfHistory({ years, scores }: PublishedHistory): Series {
  return new Map(
    Object.entries(scores).map(([economy, own]) => [
      economy,
      years.flatMap((year, at) => {
        const value = own[at] ?? null;
        return value === null ? [] : [{ year, value, flag: '', source: '' }];
      }),
    ]),
  );
}

/** A score's change over some years, over indicators that compare. */
export interface Gain {
  readonly economy: string;
  readonly points: number;
  readonly indicators: number;
}

/** All that follows from a series over time; no words yet. */
export interface CourseModel {
  readonly shown: Shown;
  readonly series: Series;
  /** years in which anybody reported, up to the year on screen */
  readonly years: readonly number[];
  readonly from: number;
  readonly to: number;
  /** economies without a value in these years */
  readonly absent: readonly string[];
  readonly groupCourse: readonly CoursePoint[];
  /** of an indicator that is comparable over time */
  readonly move: Move | null;
  /** of a column of scores: the greatest gain first */
  readonly gains: readonly Gain[];
  readonly gainYears: readonly [from: number, to: number] | null;
  /** lowest and highest of the newest values; null where there are not two that differ */
  readonly spread: readonly [low: ScoreOf, high: ScoreOf] | null;
}

export function courseModel(
  { economies, group, year }: CompareModel,
  shown: Shown,
  series: Series,
  changes: PublishedChanges | null,
  view: Pick<Partial<CompareView>, 'from'>,
): CourseModel {
  const years = reportedYears(series).filter((own) => own <= year);
  const from = Math.max(view.from ?? 0, years[0] ?? 0);
  const within = new Map(
    [...series].map(([economy, own]) => [
      economy,
      own.filter((value) => value.year >= from && value.year <= year),
    ]),
  );
  const comparable = shown.kind === 'indicator' && shown.indicator.comparableOverTime;
  return {
    shown,
    series: within,
    years,
    from,
    to: year,
    absent: economies.filter((economy) => (within.get(economy) ?? []).length === 0),
    groupCourse: course(
      within,
      group.members,
      years.filter((own) => own >= from),
      shown.kind === 'indicator' ? shown.indicator.toleranceYears : 0,
    ),
    move: comparable ? movedMost(series, economies, from, year, shown.indicator.scale) : null,
    gains: shown.kind === 'scores' ? gainsIn(changes, shown.column, economies) : [],
    gainYears: changes === null ? null : [changes.from, changes.to],
    spread: spreadOf(within, economies),
  };
}

function spreadOf(series: Series, economies: readonly string[]): CourseModel['spread'] {
  const newest = economies
    .flatMap((economy) => {
      const last = series.get(economy)?.at(-1);
      return last === undefined ? [] : [{ economy, score: last.value }];
    })
    .sort((a, b) => a.score - b.score);
  const [low, high] = [newest[0], newest.at(-1)];
  return low === undefined || high === undefined || low.score === high.score ? null : [low, high];
}

function gainsIn(changes: PublishedChanges | null, column: string, economies: readonly string[]): Gain[] {
  if (changes === null) return [];
  const at = changes.columns.indexOf(column);
  return economies
    .flatMap((economy) => {
      const change = changes.changes[economy]?.[at] ?? null;
      return change === null ? [] : [{ economy, points: change[0], indicators: change[1] }];
    })
    .sort((a, b) => b.points - a.points);
}
