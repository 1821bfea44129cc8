import type { SharedGaps } from '../../answers/sharedGap.ts';
import type { Group, Indicator } from '../../catalog/catalog.ts';
import { unitOf } from '../../catalog/units.ts';
import { href, paths } from '../../view/links.ts';
import type { Environment } from '../../words/environment.ts';
import type { LevelWords } from '../../words/level/types.ts';
import { cutNames } from '../../words/names.ts';
import { nameOf } from '../economy/words.ts';
import { type FigureTable, head, number, text } from '../table.ts';

/** What a table of shared gaps is made of. */
interface GapsGiven {
  readonly group: Group;
  readonly found: SharedGaps;
  /** search part of links to economies */
  readonly carried: string;
}

/** Most names in a cell. */
const NAMED = 8;

/** Members behind in an outcome, furthest first: who shares the gap, and which richer members passed it. */
export function gapsTable(
  environment: Environment,
  said: LevelWords['gap'],
  outcome: Indicator,
  { group, found, carried }: GapsGiven,
): FigureTable {
  const { catalog, words, numbers, base } = environment;
  const symbol = catalog.units === undefined ? '' : unitOf({ units: catalog.units }, outcome).symbol;
  const value = (of: number) => numbers.withUnit(of, outcome.decimals, symbol);
  const names = (all: readonly string[]) => (all.length === 0 ? '' : words.names(cutNames(all, NAMED)));
  return {
    caption: words.labelled(group.short, outcome.name),
    columns: [words.column.economy, said.value, said.sharing, said.passed].map((each) => ({ head: each })),
    rows: found.gaps.map(({ economy, now, sharing, passed }) => ({
      id: economy,
      cells: [
        {
          ...head(nameOf(environment, economy)),
          href: href(base, catalog.language, paths.economy(economy), carried),
        },
        { ...number(value(now.value)), note: String(now.year) },
        text(names(sharing.map((other) => nameOf(environment, other)))),
        text(
          names(
            passed.map((other) =>
              said.before(
                nameOf(environment, other.economy),
                String(other.before.year),
                value(other.before.value),
              ),
            ),
          ),
        ),
      ],
    })),
  };
}
