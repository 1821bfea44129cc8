import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { fromSumScale, toSumScale } from './aggregate.ts';
import { donorsOf } from './doubt.ts';
import { type Errors, normalFrom, withError } from './noise.ts';
import { emptyPanel } from './panel.ts';
import { leafScales, MEANS, WEIGHT_NOISE } from './ranges.ts';
import { pointAt } from './runs.ts';
import { type ComparableSeries, renewedBetween, statesChange } from './series.ts';
import { childrenOf } from './tree.ts';
import type { MeanMethod, Panel, ScoredIndicator } from './types.ts';

export interface ChangeDrawOptions {
  readonly a: number;
  readonly b: number;
  readonly draws: number;
  readonly seed: number;
  /** one a unit, the income class say; empty for none */
  readonly classes: readonly string[];
  /** errors of the points of the series' runs */
  readonly errors: Errors;
}

/** Where the change of each score lies in 90 % of the draws, a column for each area and the root; `NaN`: no score, or no movement stated. */
export interface ChangeIntervals {
  readonly low: Panel;
  readonly high: Panel;
}

/** Values of all cells as known in a year, and the numbers of their points. */
function endOf({ scores, runs }: ComparableSeries, year: number): { points: Int32Array; raw: Panel } {
  const raw = emptyPanel(scores.raw.units, scores.raw.columns);
  const points = Int32Array.from(raw.values, (_, cell) => pointAt(runs, cell, year));
  for (const [cell, point] of points.entries()) {
    if (point >= 0) raw.values[cell] = runs.raw[point] ?? Number.NaN;
  }
  return { points, raw };
}

/** What a draw does to both ends alike. */
interface OneDraw {
  readonly means: readonly [MeanMethod, MeanMethod];
  readonly weights: Float64Array;
  readonly leftOut: number;
}

/** A draw, and the same without leaving anything out. */
interface LeavingOut extends OneDraw {
  readonly whole: OneDraw;
}

/**
 * Draws the change of every score whose movement from year `a` to year `b` may be stated, and gives the 5th and the 95th percentile. Method, left-out
 * indicator and the economy that a missing value is taken from are drawn once for both ends; a value used at both ends has
 * one error, else errors are independent. Minimum, maximum and percentile ranks are taken over the values that the units
 * ranked in the default year have at both ends, so that a value that stays makes no change. The same seed gives the same
 * intervals.
 *
 * Source: OECD/JRC Handbook 2008, section 7.1.
 */
export function changeIntervals(
  series: ComparableSeries,
  indicators: readonly ScoredIndicator[],
  { a, b, draws, seed, classes, errors }: ChangeDrawOptions,
): ChangeIntervals {
  const { scores, runs } = series;
  const { tree } = scores;
  const width = tree.leaves;
  const columns = scores.scores.columns.length;
  const units = Array.from(scores.scores.units.keys());
  const has = (u: number, c: number): boolean =>
    !Number.isNaN(scores.scores.values[u * columns + c] ?? Number.NaN);
  const renewed = renewedBetween(series, a, b).values;
  const isStated = (u: number, c: number): boolean => statesChange(renewed[u * columns + c] ?? Number.NaN);
  const scored = units.filter((u) => scores.scores.columns.some((_, c) => isStated(u, c)));
  const ends = [endOf(series, a), endOf(series, b)] as const;
  const ranked = units.filter((u) => has(u, columns - 1));
  const peers: Panel = {
    units: [...ranked, ...ranked].map(String),
    columns: scores.raw.columns,
    values: Float64Array.from(
      ends.flatMap(({ raw }) => ranked.flatMap((u) => [...raw.values.subarray(u * width, (u + 1) * width)])),
    ),
  };
  const scales = leafScales(peers, indicators);
  const base = scales.map(({ rescale }) => {
    const scored = ends.map(({ raw }) =>
      raw.values.map((x, cell) => (Number.isNaN(x) ? x : rescale(cell % width, x))),
    );
    return new Map(MEANS.map((mean) => [mean, scored.map((own) => own.map((x) => toSumScale(x, mean)))]));
  });
  const random = xoroshiro128plus(seed);
  const uniform = (): number => uniformFloat64(random);
  const donors = donorsOf(ends[1].raw, classes);
  const missing = scored.flatMap((u) =>
    scores.raw.columns.flatMap((_, k) => {
      const cell = u * width + k;
      return (ends[1].points[cell] ?? -1) < 0 ? [{ cell, k, from: donors(u, k) }] : [];
    }),
  );
  const erring = Int32Array.from(runs.first.subarray(0, -1).keys()).filter((cell) =>
    ends.some(({ points }) => (errors.deviations[points[cell] ?? -1] ?? 0) > 0),
  );
  const changes = Array.from(scores.scores.values, (_, at) =>
    isStated(Math.floor(at / columns), at % columns) ? new Float64Array(draws) : null,
  );
  // On the sum scale of the drawn mean.
  const leaves = [
    new Float64Array(scores.raw.values.length),
    new Float64Array(scores.raw.values.length),
  ] as const;
  const areas = Array.from({ length: columns - 1 }, (_, n) => childrenOf(tree, n + width));

  function areaOf(u: number, n: number, own: Float64Array, draw: OneDraw): number {
    let sum = 0;
    let present = 0;
    for (const k of areas[n] ?? []) {
      const value = own[u * width + k] ?? Number.NaN;
      const w = draw.weights[k] ?? 0;
      if (k === draw.leftOut || w === 0 || Number.isNaN(value)) continue;
      present += w;
      sum += w * value;
    }
    return present > 0 ? fromSumScale(sum / present, draw.means[0]) : Number.NaN;
  }

  const scoresOf = [new Float64Array(columns), new Float64Array(columns)] as const;
  function score(u: number, own: Float64Array, draw: LeavingOut, into: Float64Array): void {
    let sum = 0;
    let present = 0;
    for (let n = 0; n < columns - 1; n++) {
      const without = areaOf(u, n, own, draw);
      const value = Number.isNaN(without) ? areaOf(u, n, own, draw.whole) : without;
      into[n] = value;
      if (Number.isNaN(value)) continue;
      const w = draw.weights[n + width] ?? 0;
      present += w;
      sum += w * toSumScale(value, draw.means[1]);
    }
    into[columns - 1] = fromSumScale(sum / present, draw.means[1]);
  }

  const pick = <T>(options: readonly T[]): T => {
    const option = options[Math.floor(uniform() * options.length)];
    if (option === undefined) throw new RangeError('There is nothing to draw from.');
    return option;
  };
  for (let d = 0; d < draws; d++) {
    const s = Math.floor(uniform() * scales.length);
    const rescale = scales[s]?.rescaleDrawn ?? ((_: number, x: number) => x);
    const means = [pick(MEANS), pick(MEANS)] as const;
    const weights = tree.weight.map((w) => w * (1 + WEIGHT_NOISE * (2 * uniform() - 1)));
    const leftOut = uniform() < 0.5 ? Math.floor(uniform() * width) : -1;
    const isFilled = uniform() < 0.5;
    leaves.forEach((own, end) => {
      own.set(base[s]?.get(means[0])?.[end] ?? own);
    });
    for (const cell of erring) {
      const k = cell % width;
      const about = { kind: errors.kinds[k] ?? 'share', whole: errors.wholes[k] ?? Number.POSITIVE_INFINITY };
      const [before = -1, after = -1] = ends.map(({ points }) => points[cell] ?? -1);
      const first = normalFrom(uniform(), uniform());
      const second = before === after ? first : normalFrom(uniform(), uniform());
      for (const [end, point, z] of [
        [0, before, first],
        [1, after, second],
      ] as const) {
        const x = withError(runs.raw[point] ?? Number.NaN, errors.deviations[point] ?? 0, z, about);
        leaves[end][cell] = toSumScale(rescale(k, x), means[0]);
      }
    }
    if (isFilled) {
      for (const { cell, k, from } of missing) {
        const donor = (from[Math.floor(uniform() * from.length)] ?? -1) * width + k;
        for (const own of leaves) own[cell] = own[donor] ?? Number.NaN;
      }
    }
    const draw = { means, weights, leftOut, whole: { means, weights, leftOut: -1 } };
    for (const u of scored) {
      score(u, leaves[0], draw, scoresOf[0]);
      score(u, leaves[1], draw, scoresOf[1]);
      for (let c = 0; c < columns; c++) {
        const own = changes[u * columns + c];
        if (own) own[d] = (scoresOf[1][c] ?? Number.NaN) - (scoresOf[0][c] ?? Number.NaN);
      }
    }
  }

  const sorted = changes.map((own) => own?.sort() ?? null);
  const at = (share: number): Panel => ({
    units: scores.scores.units,
    columns: scores.scores.columns,
    values: Float64Array.from(sorted, (own) => own?.[Math.ceil(share * draws - 1e-9) - 1] ?? Number.NaN),
  });
  return { low: at(0.05), high: at(0.95) };
}
