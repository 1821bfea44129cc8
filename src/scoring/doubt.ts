import { toSumScale } from './aggregate.ts';
import type { Errors } from './noise.ts';
import { normalFrom, withError } from './noise.ts';
import type { MeanMethod, Panel } from './types.ts';

/** Fewest donors that a class must have before values are taken from it alone. */
const DONORS = 5;

/** Doubts that are drawn besides the method. A source that is `null` or `false` is not drawn. */
export interface Doubts {
  /** half of the draws leave out one leaf, each with the same probability */
  readonly leaveOut: boolean;
  /** one a unit, the income class say, empty for none: half of the draws fill missing cells with values of the same class */
  readonly classes: readonly string[] | null;
  /** units × leaves, of the values before normalising */
  readonly errors: Errors | null;
  /**
   * one a leaf: the number of the first leaf with the same values. Leaves of one indicator are weighted, left out, filled and
   * in error together. Left out: each leaf has values of its own
   */
  readonly sameAs?: readonly number[];
}

/** What a draw of doubts needs of the values. */
export interface DoubtInput {
  readonly doubts: Doubts;
  /** values before normalising, a column for each leaf */
  readonly raw: Panel;
  /** units whose missing cells are filled: those that have any score */
  readonly filled: readonly number[];
  /** a number from 0 up to, not including, 1 */
  readonly random: () => number;
}

/** One way to normalise: what each value is, and what another value of the same leaf would be. */
export interface Rescaling {
  /** units × leaves, 0 to 100, `NaN` where missing */
  readonly values: Float64Array;
  readonly rescale: (leaf: number, x: number) => number;
}

/** The doubts of one draw. */
export interface DoubtDraw {
  /** whether a leaf is left out */
  readonly leavesOut: (leaf: number) => boolean;
  readonly isFilled: boolean;
  /** leaves on the scale of a mean, with errors and filled cells; valid until the next draw */
  leaves(unchanged: Float64Array, method: MeanMethod): Float64Array;
}

/** Per class and leaf, the units that have a value: the class's own or, where those are too few, everybody's. */
export function donorsOf(
  { values, columns }: Panel,
  classes: readonly string[],
): (unit: number, leaf: number) => Int32Array {
  const width = columns.length;
  const has = (u: number, k: number): boolean => !Number.isNaN(values[u * width + k] ?? Number.NaN);
  const everyone = columns.map((_, k) => Int32Array.from(classes.keys()).filter((u) => has(u, k)));
  const own = new Map<string, readonly Int32Array[]>();
  for (const name of new Set(classes)) {
    if (name === '') continue;
    own.set(
      name,
      everyone.map((units) => units.filter((u) => classes[u] === name)),
    );
  }
  return (unit, leaf) => {
    const near = own.get(classes[unit] ?? '')?.[leaf];
    return near !== undefined && near.length >= DONORS ? near : (everyone[leaf] ?? new Int32Array(0));
  };
}

/**
 * A drawer of doubts, one call a draw: which leaf is left out, whether missing cells are filled and by whom, and the errors
 * of values. It takes the same random numbers in the same order whatever the normalisation.
 *
 * Source: OECD/JRC Handbook 2008, sections 4 (hot-deck imputation within classes) and 7.1.
 */
export function doubter({ doubts, raw, filled, random }: DoubtInput): (how: Rescaling) => DoubtDraw {
  const width = raw.columns.length;
  const { errors, classes } = doubts;
  const sameAs = doubts.sameAs ?? [...raw.columns.keys()];
  const firsts = sameAs.filter((first, k) => first === k);
  const erring = Int32Array.from(raw.values.keys()).filter(
    (cell) =>
      sameAs[cell % width] === cell % width &&
      (errors?.deviations[cell] ?? 0) > 0 &&
      !Number.isNaN(raw.values[cell] ?? Number.NaN),
  );
  const donors = classes === null ? null : donorsOf(raw, classes);
  const missing =
    donors === null
      ? []
      : filled.flatMap((u) =>
          firsts.flatMap((k) =>
            Number.isNaN(raw.values[u * width + k] ?? Number.NaN)
              ? [{ cell: u * width + k, from: donors(u, k), k }]
              : [],
          ),
        );
  const repeated = [...raw.values.keys()].flatMap((cell) => {
    const k = cell % width;
    const first = sameAs[k] ?? k;
    return first === k ? [] : [{ cell, from: cell - k + first }];
  });
  const changed = new Int32Array(erring.length + missing.length + repeated.length);
  const drawn = new Float64Array(raw.values.length).fill(Number.NaN);
  const scaled = new Float64Array(raw.values.length);

  return (how) => {
    let count = 0;
    const put = (cell: number, value: number): void => {
      drawn[cell] = value;
      changed[count++] = cell;
    };
    for (const cell of changed) drawn[cell] = Number.NaN;
    const leftOut =
      doubts.leaveOut && random() < 0.5 ? (firsts[Math.floor(random() * firsts.length)] ?? -1) : -1;
    const isFilled = donors !== null && random() < 0.5;
    if (errors !== null) {
      for (const cell of erring) {
        const k = cell % width;
        const about = {
          kind: errors.kinds[k] ?? 'share',
          whole: errors.wholes[k] ?? Number.POSITIVE_INFINITY,
        };
        const z = normalFrom(random(), random());
        put(
          cell,
          how.rescale(k, withError(raw.values[cell] ?? Number.NaN, errors.deviations[cell] ?? 0, z, about)),
        );
      }
    }
    if (isFilled) {
      for (const { cell, from, k } of missing) {
        const donor = (from[Math.floor(random() * from.length)] ?? -1) * width + k;
        const erred = drawn[donor] ?? Number.NaN;
        put(cell, Number.isNaN(erred) ? (how.values[donor] ?? Number.NaN) : erred);
      }
    }
    for (const { cell, from } of repeated) {
      const value = drawn[from] ?? Number.NaN;
      if (!Number.isNaN(value)) put(cell, value);
    }
    let made: MeanMethod | null = null;
    return {
      leavesOut: (leaf) => sameAs[leaf] === leftOut,
      isFilled,
      leaves(unchanged, method) {
        if (made === method) return scaled;
        made = method;
        scaled.set(unchanged);
        for (let i = 0; i < count; i++) {
          const cell = changed[i] ?? 0;
          scaled[cell] = toSumScale(drawn[cell] ?? Number.NaN, method);
        }
        return scaled;
      },
    };
  };
}
