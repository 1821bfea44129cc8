interface Row {
  /** place in the list of chosen economies */
  readonly selection?: number;
  /** null: it has none and stands behind all that do */
  readonly value?: number | null;
}

/**
 * A drawing's rows where no more than `most` are wanted: the first and the last half of those with a value, and the chosen ones
 * between them, in their order.
 *
 * @param most undefined: all
 */
export function fewRows<R extends Row>(rows: readonly R[], most: number | undefined): readonly R[] {
  if (most === undefined || rows.length <= most) return rows;
  const ranked = rows.filter(({ value }) => value !== null);
  const kept = new Set([
    ...ranked.slice(0, Math.ceil(most / 2)),
    ...ranked.slice(-Math.floor(most / 2)),
    ...rows.filter(({ selection }) => selection !== undefined),
  ]);
  return rows.filter((row) => kept.has(row));
}
