import type { DrawnRow } from '../figures/figure.ts';

/**
 * A drawing's rows where no more than `most` are wanted: the first and the last half of those with a value, and the chosen ones
 * between them, in their order. No line joins rows between which others are left out.
 */
export function fewRows<R extends DrawnRow>(rows: readonly R[], most: number): readonly R[] {
  if (rows.length <= most) return rows;
  const ranked = rows.filter(({ value }) => value !== null);
  const kept = new Set([
    ...ranked.slice(0, Math.ceil(most / 2)),
    ...ranked.slice(-Math.floor(most / 2)),
    ...rows.filter(({ selection }) => selection !== undefined),
  ]);
  return rows.flatMap((row, at) => {
    const next = rows[at + 1];
    if (!kept.has(row)) return [];
    return row.joined && next !== undefined && !kept.has(next) ? { ...row, joined: false } : row;
  });
}
