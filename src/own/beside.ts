import type { PublishedPanel } from '../answers/published.ts';
import { printedDifference, rounded } from '../catalog/rounding.ts';
import type { OwnRow } from './session.ts';

/** A value of the reader's own beside the official one. */
export interface BesideRow extends OwnRow {
  /** the value that counts in the published scores; null: there is none, or nothing is laid beside */
  readonly official: number | null;
}

/** @param official an indicator of the panel; '' or another: none */
export function ownBeside(
  rows: readonly OwnRow[],
  panel: PublishedPanel,
  official: string,
): readonly BesideRow[] {
  const at = panel.indicators.indexOf(official);
  return rows.map((row) => ({ ...row, official: panel.values[row.economy]?.[at] ?? null }));
}

/** How far a value of the reader's lies from the official one as it is printed. */
export function awayFrom(official: number, value: number, decimals: number): number {
  return printedDifference(rounded(official, decimals), value, Math.max(1, decimals));
}

/** Columns of the table that is taken away: the reader's values are marked in every row. */
export const ownFileColumns = [
  'economy',
  'name',
  'indicator',
  'year',
  'value',
  'unit',
  'origin',
  'line_of_file',
  'official_indicator',
  'official_value',
  'official_as_in_scores_of',
] as const;

/** Marks a value that nobody but the reader has checked. */
export const OWN_ORIGIN = 'own file, not official';

interface Named {
  readonly nameOf: (economy: string) => string;
  readonly official: string;
  /** of the scores */
  readonly year: number;
}

export function ownFileRows(
  rows: readonly BesideRow[],
  { nameOf, official, year }: Named,
): (string | number)[][] {
  return rows.map((row) => [
    row.economy,
    nameOf(row.economy),
    row.indicator,
    row.year,
    row.value,
    row.unit,
    OWN_ORIGIN,
    row.line,
    official,
    row.official ?? '',
    row.official === null ? '' : year,
  ]);
}
