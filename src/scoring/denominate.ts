import { columnOf, mapColumns } from './panel.ts';
import type { Panel } from './types.ts';

export interface Denominated {
  readonly panel: Panel;
  /** cells that became missing because their denominator is missing or 0 */
  readonly lost: readonly { readonly unit: string; readonly column: string; readonly denominator: string }[];
}

/**
 * Divides columns by others, such as trade by GDP. `denominators` has the units of `panel` in the same order; `by` names
 * the denominator of each column that has one. A cell whose denominator is missing or 0 becomes missing and is reported.
 * Throws a RangeError for a denominator that `denominators` lacks.
 *
 * Source: OECD/JRC Handbook 2008, section 2.3 (scaling by an appropriate size measure); COINr `Denominate`.
 */
export function denominate(panel: Panel, denominators: Panel, by: ReadonlyMap<string, string>): Denominated {
  const lost: { unit: string; column: string; denominator: string }[] = [];
  const divided = mapColumns(panel, (values, column) => {
    const denominator = by.get(column);
    if (denominator === undefined) return values;
    const d = denominators.columns.indexOf(denominator);
    if (d < 0)
      throw new RangeError(`"${column}" is to be divided by "${denominator}", which is not a column.`);
    const divisors = columnOf(denominators, d);
    return values.map((x, u) => {
      const divisor = divisors[u] ?? NaN;
      if (divisor !== 0 && !Number.isNaN(divisor)) return x / divisor;
      if (!Number.isNaN(x)) lost.push({ unit: panel.units[u] ?? '', column, denominator });
      return NaN;
    });
  });
  return { panel: divided, lost };
}
