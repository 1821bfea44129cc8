import { explain } from '../../src/scoring/explain.ts';
import type { OwnScores } from '../score/own.ts';

/** How many of a group's members have a score in a column, and what keeps the others from one. */
export interface ScoredShare {
  readonly group: string;
  /** an area, or `overall` */
  readonly column: string;
  readonly members: number;
  /** English names of the members without a score */
  readonly without: readonly string[];
  /** what they lack (of an area: indicators, of the whole: areas), what most of them lack first */
  readonly lacking: readonly (readonly [id: string, members: number])[];
}

/** The shares of each group in each area and overall, areas in the order of `data/areas.csv`, `overall` last. */
export function scoredShares({ tables, scores }: OwnScores, groups: readonly string[]): ScoredShare[] {
  const { columns, units, values } = scores.scores;
  const names = new Map(tables.economies.map((row) => [row.economy, row.name.en]));
  const place = (column: string) => tables.areas.find(({ area }) => area === column)?.order ?? Infinity;
  const ordered = [...columns].sort((a, b) => place(a) - place(b));
  return groups.flatMap((group) => {
    const members = tables.memberships
      .filter((row) => row.group === group && row.status === 'member')
      .map(({ economy }) => economy);
    return ordered.map((column) => {
      const c = columns.indexOf(column);
      const without = members.filter((economy) =>
        Number.isNaN(values[units.indexOf(economy) * columns.length + c]),
      );
      const lacking = new Map<string, number>();
      for (const economy of without) {
        const why = explain(scores, economy, column);
        if (!('absent' in why)) continue;
        for (const { id } of why.absent) lacking.set(id, (lacking.get(id) ?? 0) + 1);
      }
      return {
        group,
        column,
        members: members.length,
        without: without.map((economy) => names.get(economy) ?? economy),
        lacking: [...lacking].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
      };
    });
  });
}
