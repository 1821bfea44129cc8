import { csvParse } from 'd3-dsv';

/** What of an indicator is part of the method, for those that carry weight. */
const COLUMNS = [
  'area',
  'direction',
  'goalpost_low',
  'goalpost_high',
  'scale',
  'weight',
  'tolerance_years',
] as const;

/**
 * What of the method stands in the table of indicators and differs between two editions of it.
 *
 * @param before text of `indicators.csv`
 * @param now the same, today
 * @returns `internet-users: weight 1 → 0.5`, sorted; none: the method may keep its number
 */
export function methodChanges(before: string, now: string): string[] {
  const [was, is] = [weighed(before), weighed(now)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((indicator) => {
    const [old, own] = [was.get(indicator), is.get(indicator)];
    if (old === undefined) return [`${indicator}: scored now`];
    if (own === undefined) return [`${indicator}: no longer scored`];
    return COLUMNS.filter((column) => old[column] !== own[column]).map(
      (column) => `${indicator}: ${column} ${old[column]} → ${own[column]}`,
    );
  });
}

function weighed(text: string) {
  const rows = csvParse<string>(text).filter(({ weight }) => Number(weight) > 0);
  return new Map(rows.map((row) => [row.indicator ?? '', row] as const));
}

/** The number in the text of `src/scoring/method.ts`. */
export function methodIn(text: string): number | null {
  const number = /export const METHOD = (\d+);/.exec(text)?.[1];
  return number === undefined ? null : Number(number);
}
