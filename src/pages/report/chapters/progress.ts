import { movementIn } from '../../../answers/movement.ts';
import { CHANGE_YEARS } from '../../../answers/published.ts';
import { isChangeStated } from '../../../answers/years.ts';
import { named } from '../../../figures/notes.ts';
import { read as readMovers } from '../../../figures/scores/movers.tsx';
import { columnName } from '../../../figures/scores/receipt.ts';
import { head, number } from '../../../figures/table.ts';
import { OVERALL } from '../../../scoring/overall.ts';
import { type Block, figure, lead, table, text, texts } from '../../paper/types.ts';
import type { Given } from '../given.ts';

/** How many members moved which way in a column. */
export interface Moves {
  readonly up: number;
  readonly down: number;
  readonly unclear: number;
  readonly notStated: number;
}

/** Economies by the change of their score in a column; all not stated where the ranking of the first year is not. */
export function movesIn(
  { environment: { catalog }, changes }: Pick<Given, 'environment' | 'changes'>,
  economies: readonly string[],
  column: string,
): Moves {
  const isStated = changes !== null && isChangeStated(catalog, changes, column);
  const moves = economies.map((economy) => (isStated ? movementIn(changes, economy, column) : null));
  const stated = moves.flatMap((move) => (move?.kind === 'stated' ? [move] : []));
  const count = (holds: (move: (typeof stated)[number]) => boolean) => stated.filter(holds).length;
  const [up, down] = [
    count(({ isClear, change }) => isClear && change > 0),
    count(({ isClear, change }) => isClear && change < 0),
  ];
  return { up, down, unclear: stated.length - up - down, notStated: moves.length - stated.length };
}

/** How many members rose and fell clearly; null where that is known of none. */
export function progressSentence(given: Given): string | null {
  const { said, changes, group } = given;
  if (changes === null) return null;
  const { up, down, unclear } = movesIn(given, group.members, OVERALL);
  return up + down + unclear === 0 ? null : said.progress.finding(up, down, unclear, String(changes.from));
}

/** The same of everybody else, and who of the members fell: a rise that all share says little of a group. */
function besideOthers(given: Given): (string | null)[] {
  const { environment, said, changes, group } = given;
  if (changes === null) return [];
  const others = Object.keys(changes.changes).filter((economy) => !group.members.includes(economy));
  const { up, down, unclear } = movesIn(given, others, OVERALL);
  const fell = group.members.filter((economy) => movesIn(given, [economy], OVERALL).down === 1);
  return [
    up + down + unclear === 0 ? null : said.progress.elsewhere(up, up + down + unclear),
    fell.length === 0 ? null : said.progress.fell(environment.words.names(named(environment, fell))),
  ];
}

/** Who moved since the year chosen, overall and by area. */
export async function progress(given: Given): Promise<Block[]> {
  const { environment, source, said, group, year, areas, changes, since } = given;
  if (changes === null) return [text(environment.words.area.movers.noEarlier(String(year - CHANGE_YEARS)))];
  const [from, to] = [String(changes.from), String(changes.to)];
  const movers = await readMovers(environment, source, OVERALL, { group: group.group, since: changes.from });
  const finding = progressSentence(given);
  const columns = [OVERALL, ...areas.map(({ area }) => area)];
  return [
    ...texts([since === undefined || since === changes.from ? null : said.noSince(String(since), from)]),
    ...(finding === null ? [] : [lead(finding)]),
    ...texts(besideOthers(given)),
    text(said.progress.lead(from, to)),
    figure(movers),
    ...table({
      caption: said.progress.caption(from, to),
      columns: [
        said.progress.area,
        said.progress.up,
        said.progress.down,
        said.progress.unclear,
        said.progress.notStated,
      ].map((each) => ({ head: each })),
      rows: columns.map((column) => {
        const { up, down, unclear, notStated } = movesIn(given, group.members, column);
        return {
          id: column,
          cells: [
            head(columnName(environment, column)),
            ...[up, down, unclear, notStated].map((n) => number(String(n))),
          ],
        };
      }),
    }),
  ];
}
