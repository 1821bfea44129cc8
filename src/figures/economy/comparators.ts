import { scoreIn, spreadOf } from '../../answers/profile.ts';
import type { PublishedScores } from '../../answers/published.ts';
import { worldOf } from '../../answers/subsetScores.ts';
import type { CoreCatalog, Group } from '../../catalog/catalog.ts';
import { WORLD } from '../../catalog/members.ts';
import { MOST_COMPARED } from '../../view/views.ts';

/** What an economy is compared with: the median of a group, or another economy. */
export interface Comparator {
  /** of a group or an economy */
  readonly code: string;
  readonly group: Group | null;
  /** its score in a column; null where it has none */
  readonly scoreOf: (column: string) => number | null;
}

/** The income class of an economy; the World Bank gives some none. */
function incomeClass({ groups }: CoreCatalog, economy: string): Group | undefined {
  return groups.find(({ kind, members }) => kind === 'income' && members.includes(economy));
}

/**
 * The codes to compare with: those that the reader chose, then the group, the income class and the world, as far as they
 * are needed.
 */
export function comparedWith(
  catalog: CoreCatalog,
  economy: string,
  group: Group,
  chosen: readonly string[],
): string[] {
  const income = incomeClass(catalog, economy);
  const offered = [...chosen, group.group, ...(income === undefined ? [] : [income.group]), WORLD];
  return [...new Set(offered)].slice(0, MOST_COMPARED);
}

/** @param code of a group, whose median it is, or of an economy */
export function comparatorOf(catalog: CoreCatalog, scores: PublishedScores, code: string): Comparator {
  const group = catalog.groups.find((each) => each.group === code) ?? null;
  const medians = code === WORLD ? worldOf(scores).medians : null;
  const byColumn = new Map(
    scores.columns.map((column, c) => [
      column,
      group === null
        ? scoreIn(scores, code, column)
        : medians === null
          ? (spreadOf(scores, group.members, column)?.median ?? null)
          : (medians[c] ?? null),
    ]),
  );
  return { code, group, scoreOf: (column) => byColumn.get(column) ?? null };
}
