import { targetsNotes, targetsTable, targetsTitle } from '../../../figures/group/targets.ts';
import { sourcesOf } from '../../../figures/sources.ts';
import { targetsWords } from '../../group/targetsWords.ts';
import { type Block, lead, table, texts } from '../../paper/types.ts';
import type { Given } from '../given.ts';

/** How far the group is from every target that concerns it, at which pace, and which pace the rest would need. */
export function targets(given: Given): Block[] {
  const { environment, board } = given;
  const own = targetsWords(environment.catalog.language);
  return [
    lead(targetsSentence(given)),
    ...table(targetsTable(environment, own, board), sourcesOf(environment.catalog, board.sources)),
    ...texts(board.board.length === 0 ? [] : targetsNotes(own), 'note'),
  ];
}

/** The finding of the board. */
export function targetsSentence({ environment, board }: Given): string {
  return targetsTitle(targetsWords(environment.catalog.language), board);
}
