import { CHANGE_DRAWS, CHANGE_SEED, changeSources, publishChanges } from '../../src/answers/comparable.ts';
import { errorsOfRuns } from '../../src/answers/errors.ts';
import type { PublishedChanges, PublishedDoubt, Segments } from '../../src/answers/published.ts';
import type { AllSeries } from '../../src/answers/scores.ts';
import type { Tables } from '../../src/catalog/read.ts';
import type { Scores } from '../../src/scoring/default.ts';
import type { Errors } from '../../src/scoring/noise.ts';
import { pointAt } from '../../src/scoring/runs.ts';
import { type ComparableSeries, comparableSeries } from '../../src/scoring/series.ts';
import { codeText } from './code.ts';
import { CACHE, kept, keptName } from './kept.ts';

/** The method is its own code: a changed line of it makes new draws. */
const METHOD = '../../src/answers/comparable.ts';

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

/** What draws of doubt need beside a year's values. */
export function doubtOf(tables: Tables, { series, errors }: Comparable, year: number): PublishedDoubt {
  const { runs, scores } = series;
  const { units, columns } = scores.raw;
  const deviations = columns.map((column, k) => {
    const own = units.flatMap((unit, u) => {
      const cell = u * columns.length + k;
      const deviation = errors.deviations[pointAt(runs, cell, year)] ?? 0;
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

/** How all scores changed over each of some spans, each drawn from the same seed: once for the same data and method, then kept. */
export function changesOver(
  tables: Tables,
  { series, errors }: Comparable,
  all: AllSeries,
  spans: readonly { readonly from: number; readonly to: number }[],
): readonly PublishedChanges[] {
  const income = incomeOf(tables);
  const classes = series.scores.raw.units.map((unit) => income.get(unit) ?? '');
  const draw = { draws: CHANGE_DRAWS, seed: CHANGE_SEED, classes, errors };
  const sourceOf = (unit: string, indicator: string, year: number) =>
    all
      .get(indicator)
      ?.get(unit)
      ?.find((own) => own.year === year)?.source;
  const { scores, runs } = series;
  const { first, years, raw } = runs;
  const numbers = [first, years, raw, errors.deviations].map((each) => Array.from(each));
  const data = [CHANGE_DRAWS, CHANGE_SEED, spans, scores.raw.units, tables.indicators, classes, numbers];
  const name = keptName('changes', codeText(METHOD), JSON.stringify(data));
  const drawn = kept(CACHE, name, () =>
    spans.map(({ from, to }) => publishChanges(series, tables.indicators, { ...draw, a: from, b: to })),
  );
  return drawn.map((own) => ({ ...own, sources: changeSources(series, sourceOf, own) }));
}
