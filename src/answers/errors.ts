import type { IndicatorRow } from '../catalog/types.ts';
import { type ErrorKind, type Errors, ratioError, shareError } from '../scoring/noise.ts';
import type { ComparableSeries } from '../scoring/series.ts';
import type { Segments } from './published.ts';

/** Ratios of two groups' shares of one survey question: what they are made of, and each group's part of the sample. */
const RATIOS: Readonly<
  Record<
    string,
    {
      readonly of: string;
      readonly segments: readonly [string, string];
      readonly parts: readonly [number, number];
    }
  >
> = {
  'account-gender-parity': { of: 'account-ownership', segments: ['female', 'male'], parts: [0.5, 0.5] },
  'account-income-parity': {
    of: 'account-ownership',
    segments: ['poorest-40', 'richest-60'],
    parts: [0.4, 0.6],
  },
};

/** What stands for everybody in a survey's unit: shares are published in percent. */
const WHOLE = 100;

/** What errors need to know of an indicator. */
export type SampledIndicator = Pick<IndicatorRow, 'indicator' | 'sample'>;

/** How errors act on an indicator's values. */
export function kindOf(indicator: string): ErrorKind {
  return indicator in RATIOS ? 'ratio' : 'share';
}

/**
 * The standard deviation of a value's sampling error: of a share in percent, of a ratio that of its logarithm. 0 where no
 * sample is known, or no error can be given: at 0 or 100 percent, or where the two shares of a ratio are not known.
 *
 * @param segmentsOf values by segment of the indicators that ratios are made of
 */
export function deviationOf(
  { indicator, sample }: SampledIndicator,
  economy: string,
  { year, value }: { readonly year: number; readonly value: number },
  segmentsOf: (indicator: string) => Segments | undefined,
): number {
  if (sample === undefined) return 0;
  const ratio = RATIOS[indicator];
  if (ratio === undefined) return WHOLE * shareError(value / WHOLE, sample);
  const own = segmentsOf(ratio.of)?.get(economy);
  const share = (segment: string): number =>
    (own?.get(segment)?.find((each) => each.year === year)?.value ?? Number.NaN) / WHOLE;
  return ratioError([share(ratio.segments[0]), share(ratio.segments[1])], ratio.parts, sample);
}

/** How errors act on each leaf, in the order of the leaves. */
export function errorKinds(leaves: readonly string[]): Pick<Errors, 'kinds' | 'wholes'> {
  return { kinds: leaves.map(kindOf), wholes: leaves.map(() => WHOLE) };
}

/** The errors of every point of a comparable series. */
export function errorsOfRuns(
  { runs, scores }: ComparableSeries,
  indicators: readonly SampledIndicator[],
  segmentsOf: (indicator: string) => Segments | undefined,
): Errors {
  const leaves = scores.raw.columns;
  const deviations = new Float64Array(runs.raw.length);
  const rows = new Map(indicators.map((row) => [row.indicator, row]));
  for (let cell = 0; cell + 1 < runs.first.length; cell++) {
    const row = rows.get(leaves[cell % leaves.length] ?? '');
    const economy = scores.raw.units[Math.floor(cell / leaves.length)] ?? '';
    if (row?.sample === undefined) continue;
    for (let point = runs.first[cell] ?? 0; point < (runs.first[cell + 1] ?? 0); point++) {
      const value = { year: runs.years[point] ?? 0, value: runs.raw[point] ?? Number.NaN };
      deviations[point] = deviationOf(row, economy, value, segmentsOf);
    }
  }
  return { deviations, ...errorKinds(leaves) };
}
