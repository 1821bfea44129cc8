import type { Indicator } from '../catalog/catalog.ts';
import { joinColumns } from '../scoring/panel.ts';
import type { Panel, ScoredIndicator } from '../scoring/types.ts';
import { countedOwn } from './score.ts';
import type { OwnFile, OwnRow } from './session.ts';

/** An indicator of the reader's own file in an index of the reader's own making. */

/** Its code in that index: no code of the catalog has a space. */
export const OWN_INDICATOR = 'own file';

/** How it counts, as the reader says. */
export interface OwnWeight {
  /** its name in the file */
  readonly indicator: string;
  /** the area or pillar that it weighs in */
  readonly area: string;
  /** at least 0; published indicators weigh 0.5 to 2 */
  readonly weight: number;
  readonly direction: 1 | -1;
  /** in its unit; they matter where the recipe takes values between goalposts */
  readonly goalposts: readonly [low: number, high: number];
}

/** An own indicator as it is scored: a row like those of the catalog, with a value for some economies. */
export interface OwnColumn {
  readonly row: ScoredIndicator;
  readonly values: ReadonlyMap<string, number>;
}

/** Of each economy its newest value up to a year, none older than the official indicator beside it tolerates. */
export function newestOwn(
  { rows, beside }: OwnFile,
  name: string,
  indicators: readonly Indicator[],
  year: number,
): ReadonlyMap<string, OwnRow> {
  const oldest = officialBeside({ beside }, name, indicators)?.toleranceYears ?? Number.POSITIVE_INFINITY;
  const own = rows.filter(({ indicator }) => indicator === name);
  return new Map(
    [...new Set(own.map(({ economy }) => economy))].flatMap((economy) => {
      const all = own.filter((row) => row.economy === economy);
      const newest = countedOwn(all, year, oldest);
      return newest === null ? [] : [[economy, newest] as const];
    }),
  );
}

const officialBeside = (
  { beside }: Pick<OwnFile, 'beside'>,
  name: string,
  indicators: readonly Indicator[],
) => indicators.find(({ indicator }) => indicator === beside[name]);

/** How an own indicator counts before the reader says anything: as the official one beside it, else from its lowest value to its highest; in no area. */
export function ownStart(
  file: OwnFile,
  name: string,
  indicators: readonly Indicator[],
  values: readonly number[],
): OwnWeight {
  const official = officialBeside(file, name, indicators);
  return {
    indicator: name,
    area: '',
    weight: 1,
    direction: official?.direction === -1 ? -1 : 1,
    goalposts:
      official?.goalposts ?? (values.length === 0 ? [0, 100] : [Math.min(...values), Math.max(...values)]),
  };
}

/** Values with an own indicator as their last column. */
export function withOwnColumn(panel: Panel, { row, values }: OwnColumn): Panel {
  return joinColumns(panel, {
    units: panel.units,
    columns: [row.indicator],
    values: Float64Array.from(panel.units, (unit) => values.get(unit) ?? Number.NaN),
  });
}

/** @param scale of the goalposts: that of the official indicator beside it */
export function ownColumn(
  { area, weight, direction, goalposts: [low, high] }: OwnWeight,
  values: ReadonlyMap<string, number>,
  scale: ScoredIndicator['scale'] = 'linear',
): OwnColumn {
  return {
    values,
    row: {
      indicator: OWN_INDICATOR,
      area,
      weight,
      direction,
      goalpost_low: low,
      goalpost_high: high,
      scale,
    },
  };
}
