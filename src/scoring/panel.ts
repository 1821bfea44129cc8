import type { Panel } from './types.ts';

/** A panel of missing values. */
export function emptyPanel(units: readonly string[], columns: readonly string[]): Panel {
  return { units, columns, values: new Float64Array(units.length * columns.length).fill(NaN) };
}

/** The values of column `c`, one a unit, copied. */
export function columnOf(panel: Panel, c: number): Float64Array {
  const width = panel.columns.length;
  const column = new Float64Array(panel.units.length);
  for (let u = 0; u < column.length; u++) column[u] = panel.values[u * width + c] ?? NaN;
  return column;
}

/** A panel of the named columns in the order given; a column that the panel lacks is all missing. */
export function selectColumns(panel: Panel, columns: readonly string[]): Panel {
  const from = columns.map((column) => panel.columns.indexOf(column));
  const out = emptyPanel(panel.units, columns);
  const width = panel.columns.length;
  panel.units.forEach((_, u) => {
    from.forEach((c, k) => {
      if (c >= 0) out.values[u * columns.length + k] = panel.values[u * width + c] ?? NaN;
    });
  });
  return out;
}

/** A panel of the same shape whose columns are each put through `change`. */
export function mapColumns(
  panel: Panel,
  change: (values: Float64Array, column: string, c: number) => ArrayLike<number>,
): Panel {
  const out = emptyPanel(panel.units, panel.columns);
  const width = panel.columns.length;
  panel.columns.forEach((column, c) => {
    const changed = change(columnOf(panel, c), column, c);
    for (let u = 0; u < panel.units.length; u++) out.values[u * width + c] = changed[u] ?? NaN;
  });
  return out;
}

/** The value of a unit in a column, `NaN` where missing; throws a RangeError for an unknown name. */
export function valueAt(panel: Panel, unit: string, column: string): number {
  const u = panel.units.indexOf(unit);
  const c = panel.columns.indexOf(column);
  if (u < 0) throw new RangeError(`The panel has no unit "${unit}".`);
  if (c < 0) throw new RangeError(`The panel has no column "${column}".`);
  return panel.values[u * panel.columns.length + c] ?? NaN;
}

/** A panel of the named units in the order given; a unit that the panel lacks is all missing. */
export function alignUnits(panel: Panel, units: readonly string[]): Panel {
  const out = emptyPanel(units, panel.columns);
  const width = panel.columns.length;
  units.forEach((unit, to) => {
    const from = panel.units.indexOf(unit);
    if (from >= 0) out.values.set(panel.values.subarray(from * width, (from + 1) * width), to * width);
  });
  return out;
}

/** Panels of the same columns one under the other; a unit may then stand there more than once. */
export function stackPanels(panels: readonly Panel[]): Panel {
  const columns = panels[0]?.columns ?? [];
  const out = emptyPanel(
    panels.flatMap(({ units }) => units),
    columns,
  );
  let row = 0;
  for (const { units, values } of panels) {
    out.values.set(values, row * columns.length);
    row += units.length;
  }
  return out;
}

/** A panel of the columns of `a` and then those of `b`, which has the same units in the same order. */
export function joinColumns(a: Panel, b: Panel): Panel {
  const out = emptyPanel(a.units, [...a.columns, ...b.columns]);
  const width = out.columns.length;
  for (let u = 0; u < a.units.length; u++) {
    out.values.set(rowAt(a, u), u * width);
    out.values.set(rowAt(b, u), u * width + a.columns.length);
  }
  return out;
}

/** The values of unit number `u`, one a column; a view, not a copy. */
export function rowAt(panel: Panel, u: number): Float64Array {
  return panel.values.subarray(u * panel.columns.length, (u + 1) * panel.columns.length);
}

/** The values of a unit, one a column; a view, not a copy. Throws a RangeError for an unknown unit. */
export function rowOf(panel: Panel, unit: string): Float64Array {
  const u = panel.units.indexOf(unit);
  if (u < 0) throw new RangeError(`There is no unit "${unit}".`);
  return rowAt(panel, u);
}
