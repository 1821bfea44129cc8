import { ends, type Movers } from '../../answers/movers.ts';
import type { RankingData } from '../../charts/ranking/types.ts';
import { href, paths } from '../../view/links.ts';
import type { Environment } from '../../words/environment.ts';
import { signed } from '../notes.ts';
import { FIRST, LAST } from './moversWords.ts';

/** The chart's input: the first and the last, as bars of points from zero. */
export function moversData(environment: Environment, movers: Movers, carried: string): RankingData {
  const { catalog, words, numbers, base } = environment;
  return {
    rows: ends(movers.ranked, FIRST, LAST).map((mover) => {
      const name = catalog.economies[mover.economy] ?? mover.economy;
      const change = signed(environment, mover.change);
      const rank = String(mover.rank);
      return {
        id: mover.economy,
        name,
        rank,
        value: mover.change,
        text: change.text,
        ...(!mover.isClear && { note: words.score.noClearChange }),
        href: href(base, catalog.language, paths.economy(mover.economy), carried),
        tone: mover.isClear ? 'accent' : 'grey',
        label: words.area.movers.spoken(name, rank, change, mover.isClear),
      };
    }),
    scale: 'linear',
    mark: 'bar',
    formatTick: (value) =>
      value === 0 ? numbers.value(0, 0) : numbers.signed(value, Number.isInteger(value) ? 0 : 1),
  };
}
