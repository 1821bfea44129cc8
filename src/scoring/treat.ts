import { max, min } from 'd3-array';
import { type Moments, moments } from './moments.ts';
import { mapColumns } from './panel.ts';
import type { Panel } from './types.ts';

const SKEWNESS = 2;
const KURTOSIS = 3.5;

export interface TreatmentRule {
  /** the most points that winsorising may change in a column */
  readonly maxPoints: number;
  /** what follows where winsorising was not enough: the log of the original values, or nothing */
  readonly ifNotEnough: 'log' | 'nothing';
  /** a log makes negative skew worse: take it all the same, reflect the column first, or leave it as it was */
  readonly negativeSkew: 'log' | 'reflect' | 'leave';
}

export type Treatment = 'winsorised' | 'log' | 'reflected log';

export interface TreatedCell {
  readonly unit: string;
  readonly column: string;
  readonly from: number;
  readonly to: number;
  readonly how: Treatment;
}

/** What happened to a column that did not pass. */
export interface TreatedColumn {
  readonly column: string;
  readonly before: Moments;
  readonly after: Moments;
  readonly how: Treatment | 'left';
  readonly passes: boolean;
}

export interface Treated {
  readonly panel: Panel;
  readonly cells: readonly TreatedCell[];
  readonly columns: readonly TreatedColumn[];
}

/** Whether a column needs no treatment: |skewness| below 2 or kurtosis below 3.5, or too few values to tell. */
export function passes({ skewness, kurtosis }: Moments): boolean {
  return !(Math.abs(skewness) >= SKEWNESS && kurtosis >= KURTOSIS);
}

/**
 * Winsorises a column until it passes: on the side of its skew, all values equal to the outermost take the next
 * distinct value, one distinct value at a time. Stops before more than `maxPoints` points would have changed, or
 * before the column would lose its spread.
 *
 * Source: OECD/JRC Handbook 2008, section 5.1 and 5.2 (treatment of extreme values); COINr `winsorise`, whose maximum
 * can be passed by ties and here cannot.
 */
export function winsorise(values: ArrayLike<number>, maxPoints: number): Float64Array {
  const out = Float64Array.from(values);
  const changed = new Set<number>();
  for (let state = moments(out); !passes(state); state = moments(out)) {
    const present = out.filter((x) => !Number.isNaN(x));
    const outermost = state.skewness > 0 ? max(present) : min(present);
    const rest = present.filter((x) => x !== outermost);
    const next = state.skewness > 0 ? max(rest) : min(rest);
    const points = [...out.keys()].filter((u) => out[u] === outermost);
    const total = new Set([...changed, ...points]).size;
    if (next === undefined || total > maxPoints || rest.every((x) => x === next)) break;
    for (const u of points) {
      out[u] = next;
      changed.add(u);
    }
  }
  return out;
}

/**
 * The log of a column shifted by its minimum less one hundredth of its range: ln(x − min + 0.01 (max − min)).
 * Reflected, the column is turned around before and after, so that the log draws in a tail of low values.
 *
 * Source: COINr `log_CT`.
 */
export function shiftedLog(values: ArrayLike<number>, reflected = false): Float64Array {
  const sign = reflected ? -1 : 1;
  const turned = Float64Array.from(values, (x) => sign * x);
  const low = min(turned) ?? NaN;
  const hundredth = 0.01 * ((max(turned) ?? NaN) - low);
  return turned.map((x) => sign * Math.log(x - low + hundredth));
}

function treatColumn(
  values: Float64Array,
  rule: TreatmentRule,
): { how: TreatedColumn['how']; values: Float64Array } {
  const winsorised = winsorise(values, rule.maxPoints);
  if (rule.ifNotEnough === 'nothing' || passes(moments(winsorised))) {
    const same = winsorised.every((x, u) => Object.is(x, values[u]));
    return { how: same ? 'left' : 'winsorised', values: winsorised };
  }
  const negative = moments(values).skewness < 0;
  if (negative && rule.negativeSkew === 'leave') return { how: 'left', values };
  const reflected = negative && rule.negativeSkew === 'reflect';
  return { how: reflected ? 'reflected log' : 'log', values: shiftedLog(values, reflected) };
}

/**
 * Treats the outliers of every column: a column that passes is untouched; else it is winsorised, and where that is not
 * enough the original values take a log, if the rule says so. Reports each treated cell and each column that did not
 * pass, with its skewness and kurtosis before and after.
 *
 * Source: OECD/JRC Handbook 2008, sections 5.1 and 5.2; COINr `Treat` with `winsorise` then `log_CT`.
 */
export function treatOutliers(panel: Panel, rule: TreatmentRule): Treated {
  const cells: TreatedCell[] = [];
  const columns: TreatedColumn[] = [];
  const treated = mapColumns(panel, (values, column) => {
    const before = moments(values);
    if (passes(before)) return values;
    const result = treatColumn(values, rule);
    const after = moments(result.values);
    columns.push({ column, before, after, how: result.how, passes: passes(after) });
    const { how } = result;
    if (how === 'left') return values;
    panel.units.forEach((unit, u) => {
      const from = values[u] ?? NaN;
      const to = result.values[u] ?? NaN;
      if (!Number.isNaN(from) && from !== to) cells.push({ unit, column, from, to, how });
    });
    return result.values;
  });
  return { panel: treated, cells, columns };
}
