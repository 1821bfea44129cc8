import { availability } from '../../src/scoring/availability.ts';
import { denominate } from '../../src/scoring/denominate.ts';
import { type Imputed, imputeByGroup, imputeWithinParent } from '../../src/scoring/impute.ts';
import { imputeOverTime } from '../../src/scoring/impute-time.ts';
import { alignUnits } from '../../src/scoring/panel.ts';
import { type Treated, treatOutliers } from '../../src/scoring/treat.ts';
import type { Panel } from '../../src/scoring/types.ts';
import { Refusal } from '../build/refusal.ts';
import type { Data, DataAt } from './data.ts';
import type { Meta } from './meta.ts';
import type { ScoreOptions } from './options.ts';

/** A Time of iData after each of the steps before normalising. */
export interface Prepared {
  readonly at: DataAt;
  readonly denominated: Panel;
  readonly imputed: Imputed;
  /** of the imputed panel, before units were left out */
  readonly available: ReturnType<typeof availability>;
  /** uCodes left out for having too few indicators */
  readonly screenedOut: readonly string[];
  readonly treated: Treated;
  readonly notes: readonly string[];
}

/** The data of a Time; throws a Refusal where there is none. */
export function dataAt(data: Data, time: number | null): DataAt {
  const found = time === null ? data.times.at(-1) : data.times.find((at) => at.time === time);
  if (found !== undefined) return found;
  const known = data.times.map((at) => at.time).filter((t) => !Number.isNaN(t));
  throw new Refusal(`There is no Time ${time}; iData has ${known.length > 0 ? known.join(', ') : 'none'}.`);
}

function divided(at: DataAt, meta: Meta, options: ScoreOptions): ReturnType<typeof denominate> {
  if (options.denominate === 'none') return { panel: at.panel, lost: [] };
  const named = meta.indicators.flatMap(({ code, denominator }) =>
    denominator === null ? [] : [[code, denominator] as const],
  );
  return denominate(at.panel, at.denominators, new Map(named));
}

function imputed(
  panel: Panel,
  { at, data }: { readonly at: DataAt; readonly data: Data },
  meta: Meta,
  options: ScoreOptions,
): Imputed {
  const { impute } = options;
  if (impute.kind === 'none') return { panel, cells: [] };
  if (impute.kind === 'parent-mean') {
    const direction = new Map(meta.indicators.map(({ code, direction: d }) => [code, d] as const));
    return imputeWithinParent(panel, meta.tree, (column) => direction.get(column) ?? 1);
  }
  if (impute.kind === 'group') {
    const groups = at.groups.get(impute.column);
    if (groups === undefined) throw new Refusal(`--impute: "${impute.column}" is not a Group of iMeta.`);
    return imputeByGroup(panel, groups, impute.statistic);
  }
  const series = data.times.map((other) => ({
    time: other.time,
    panel: other === at ? panel : alignUnits(divided(other, meta, options).panel, panel.units),
  }));
  return imputeOverTime(series, at.time, impute.how, options.maxLag);
}

/** Puts one Time through denomination, imputation, screening and treatment. */
export function prepare(at: DataAt, data: Data, meta: Meta, options: ScoreOptions): Prepared {
  const { panel: denominated, lost } = divided(at, meta, options);
  const filled = imputed(denominated, { at, data }, meta, options);
  const available = availability(filled.panel, meta.tree);
  const enough = (_: string, u: number): boolean => (available.units[u] ?? 0) >= options.screen;
  const kept = alignUnits(filled.panel, filled.panel.units.filter(enough));
  const untreated: Treated = { panel: kept, cells: [], columns: [] };
  const treated =
    options.treat === 'none'
      ? untreated
      : treatOutliers(kept, {
          maxPoints: options.winsoriseMax,
          ifNotEnough: options.treat === 'auto' ? 'log' : 'nothing',
          negativeSkew: options.negativeSkew,
        });
  return {
    at,
    denominated,
    imputed: filled,
    available,
    screenedOut: filled.panel.units.filter((unit, u) => !enough(unit, u)),
    treated,
    notes: lost.map(
      ({ unit, column, denominator }) => `${column} of ${unit}: no ${denominator} to divide by`,
    ),
  };
}
