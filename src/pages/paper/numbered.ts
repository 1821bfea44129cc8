import type { ReportWords } from '../../words/report/types.ts';
import type { Block, Paper } from './types.ts';

/** "Figure 3", "Table 1": each kind counted from the beginning of the paper. */
export function numbered(
  { chapters }: Pick<Paper, 'chapters'>,
  said: Pick<ReportWords['paper'], 'figure' | 'table'>,
): ReadonlyMap<Block, string> {
  const numbers = new Map<Block, string>();
  let [figures, tables] = [0, 0];
  for (const block of chapters.flatMap(({ blocks }) => blocks)) {
    if (block.kind === 'figure') numbers.set(block, said.figure(++figures));
    if (block.kind === 'table') numbers.set(block, said.table(++tables));
  }
  return numbers;
}
