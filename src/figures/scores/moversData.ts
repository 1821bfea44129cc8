import { endsOfChange, type Movers } from '../../answers/movers.ts';
import type { PublishedScores } from '../../answers/published.ts';
import type { ArrowsData, ArrowsRow } from '../../charts/arrows/types.ts';
import { href, paths } from '../../view/links.ts';
import type { Environment } from '../../words/environment.ts';
import { signed } from '../notes.ts';

/** Whose changes, between which scores. */
export interface Moved {
  readonly movers: Movers;
  /** of the last year */
  readonly scores: Pick<PublishedScores, 'columns' | 'scores'>;
  readonly column: string;
}

/** The chart's input: an arrow from then to now for each member with a stated movement, largest rise first. */
export function moversData(
  environment: Environment,
  { movers, scores, column }: Moved,
  carried: string,
): ArrowsData {
  const { catalog, words, numbers, base } = environment;
  const said = words.area.movers;
  const [from, to] = [String(movers.from), String(movers.to)];
  return {
    rows: movers.ranked.flatMap((mover): ArrowsRow[] => {
      const ends = endsOfChange(mover, scores, column);
      if (ends === null) return [];
      const [before, after] = ends;
      const { economy, isClear } = mover;
      const name = catalog.economies[economy] ?? economy;
      const change = signed(environment, mover.change);
      return [
        {
          id: economy,
          name,
          before,
          after,
          text: change.text,
          isClear,
          href: href(base, catalog.language, paths.economy(economy), carried),
          label: [
            said.spoken(name, String(mover.rank), change, isClear),
            said.now(numbers.score(after), to),
          ].join(' · '),
        },
      ];
    }),
    clearText: said.clear(from, to),
    unclearText: said.unclear,
    moreText: said.more,
    formatTick: (value) => numbers.score(value),
  };
}
