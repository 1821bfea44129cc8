import {
  CHANGE_DRAWS,
  CHANGE_SEED,
  comparablePaths,
  lineCourses,
  publishLines,
  publishMovements,
  spansOf,
} from '../../src/answers/comparable.ts';
import { errorsOfRuns } from '../../src/answers/errors.ts';
import { CHANGE_YEARS, type PublishedDoubt, type Segments } from '../../src/answers/published.ts';
import type { AllSeries } from '../../src/answers/scores.ts';
import type { Tables } from '../../src/catalog/read.ts';
import { OVERALL, type Scores } from '../../src/scoring/default.ts';
import type { Errors } from '../../src/scoring/noise.ts';
import { type ComparableSeries, comparableSeries, yearsOffered } from '../../src/scoring/series.ts';

/** The comparable series with the errors of its points. */
export interface Comparable {
  readonly series: ComparableSeries;
  readonly errors: Errors;
}

export interface ComparableInput {
  readonly tables: Tables;
  readonly series: AllSeries;
  /** values by segment of an indicator: what ratios of two groups are made of */
  readonly segmentsOf: (indicator: string) => Segments | undefined;
  readonly year: number;
  readonly scores: Scores;
}

export function makeComparable({
  tables,
  series: all,
  segmentsOf,
  year,
  scores,
}: ComparableInput): Comparable {
  const valuesOf = (unit: string, indicator: string) => all.get(indicator)?.get(unit) ?? [];
  const series = comparableSeries({ scores, year, indicators: tables.indicators, valuesOf });
  return { series, errors: errorsOfRuns(series, tables.indicators, segmentsOf) };
}

const incomeOf = ({ economies }: Tables): ReadonlyMap<string, string> =>
  new Map(economies.map(({ economy, income }) => [economy, income]));

/** What draws of doubt need beside the default year's values. */
export function doubtOf(tables: Tables, { series, errors }: Comparable): PublishedDoubt {
  const { runs, scores } = series;
  const { units, columns } = scores.raw;
  const deviations = columns.map((column, k) => {
    const own = units.flatMap((unit, u) => {
      const cell = u * columns.length + k;
      const last = (runs.first[cell + 1] ?? 0) - 1;
      const deviation = last < (runs.first[cell] ?? 0) ? 0 : (errors.deviations[last] ?? 0);
      return deviation > 0 ? [[unit, Number(deviation.toPrecision(3))] as const] : [];
    });
    return [column, Object.fromEntries(own)] as const;
  });
  const classes = [...incomeOf(tables)].filter(([, income]) => income !== '');
  return {
    classes: Object.fromEntries(classes),
    errors: Object.fromEntries(deviations.filter(([, own]) => Object.keys(own).length > 0)),
  };
}

/** The answers that rest on the comparable series alone: path under the site → content. */
export function publishComparable(tables: Tables, { series, errors }: Comparable): Map<string, unknown> {
  const lines = publishLines(series);
  const income = incomeOf(tables);
  const classes = series.scores.raw.units.map((unit) => income.get(unit) ?? '');
  const draw = { draws: CHANGE_DRAWS, seed: CHANGE_SEED, classes, errors };
  const spans = spansOf(yearsOffered(series, OVERALL), series.year, CHANGE_YEARS);
  return new Map<string, unknown>([
    ...lines.map((own) => [comparablePaths.lines(own.column), own] as const),
    ...spans.map(
      ({ from, to }) =>
        [
          comparablePaths.movements(from, to),
          publishMovements(series, tables.indicators, { ...draw, a: from, b: to }),
        ] as const,
    ),
    ...tables.groups.map(({ group }) => {
      const members = tables.memberships
        .filter((row) => row.group === group && row.status === 'member')
        .map(({ economy }) => economy);
      return [comparablePaths.courses(group), lineCourses(lines, members)] as const;
    }),
  ]);
}
