import type { PublishedScores } from '../../answers/published.ts';
import type { Catalog, Group } from '../../catalog/catalog.ts';
import { groupOf } from '../../catalog/members.ts';
import { OVERALL } from '../../scoring/default.ts';
import { parseView } from '../../view/parameters.ts';
import { type CompareView, compareParameters } from '../../view/views.ts';

/** Members that stand for a choice that nobody made. */
const BY_DEFAULT = 3;

/** What an address asks the page to show. */
export function viewOf(catalog: Catalog, search: string): Partial<CompareView> {
  return parseView<CompareView>(compareParameters(catalog), search).view;
}

/** Scores are published for the years that have them: another year is said, not taken silently. */
export function scoreYearOf({ scoreYears, scoreYear }: Catalog, wanted: number | undefined): number {
  return wanted !== undefined && scoreYears.includes(wanted) ? wanted : scoreYear;
}

/** The economies chosen; where nobody chose, the group's members with the best overall scores. */
export function economiesOf(
  catalog: Catalog,
  scores: PublishedScores,
  view: Partial<CompareView>,
): readonly string[] {
  return view.economies ?? bestScored(groupOf(catalog, view.group), scores);
}

function bestScored({ members }: Group, { columns, ranks }: PublishedScores): string[] {
  const at = columns.indexOf(OVERALL);
  return members
    .flatMap((economy) => {
      const rank = ranks[economy]?.[at] ?? null;
      return rank === null ? [] : [{ economy, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, BY_DEFAULT)
    .map(({ economy }) => economy);
}
