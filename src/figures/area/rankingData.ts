import { maturityClass } from '../../answers/classes.ts';
import type { RankingData, RankingReference, RankingRow } from '../../charts/ranking/types.ts';
import { href, paths } from '../../view/links.ts';
import type { Environment } from '../../words/environment.ts';
import { scoreTone } from '../colours.ts';
import { reason } from '../scores/words.ts';
import type { AreaModel } from './model.ts';

/** The chart's input: all members, best first, those without a score last. */
export function rankingData(environment: Environment, model: AreaModel, carried: string): RankingData {
  const { catalog, words, numbers, base } = environment;
  const { area, standing, chosen } = model;
  return {
    rows: standing.rows.flatMap(({ economy, cells }): RankingRow[] => {
      const cell = cells[standing.spoken];
      if (cell === undefined) return [];
      const name = catalog.economies[economy] ?? economy;
      const selection = chosen.indexOf(economy);
      const row = {
        id: economy,
        name,
        href: href(base, catalog.language, paths.economy(economy), carried),
        ...(selection >= 0 && { selection }),
      };
      if (cell.score === null) {
        return [
          {
            ...row,
            rank: '',
            value: null,
            text: words.score.noScore,
            tone: 'grey',
            label: words.labelled(name, reason(environment, area.area, cell)),
          },
        ];
      }
      const rank = cell.rank === null ? '' : String(cell.rank);
      const text = numbers.score(cell.score);
      const spoken = words.indicator.spoken(
        name,
        rank === '' ? words.indicator.unranked : rank,
        text,
        String(standing.year),
      );
      const drawn = standing.range(economy, standing.spoken);
      const range = drawn === null ? null : words.ranges.range(...drawn);
      return [
        {
          ...row,
          rank,
          value: cell.score,
          text,
          ...(range !== null && { note: words.area.rankRange(range) }),
          tone: scoreTone(cell.score),
          label: [
            spoken,
            words.score.classes[maturityClass(cell.score)],
            ...(range === null ? [] : [words.labelled(words.ranges.rangeHead, range)]),
          ].join(' · '),
        },
      ];
    }),
    references: medianLines(environment, model),
    scale: 'linear',
    domain: [0, 100],
    mark: 'bar',
    formatTick: (value) => numbers.score(value),
  };
}

/** The medians of the group and of the world, as lines across a chart. */
export function medianLines(
  { words, numbers }: Environment,
  { standing }: Pick<AreaModel, 'standing'>,
): RankingReference[] {
  const { group, groupMedians, worldMedians, spoken } = standing;
  const [median, world] = [groupMedians[spoken] ?? null, worldMedians[spoken] ?? null];
  const line = (kind: 'group' | 'world', value: number | null, name: string): RankingReference[] =>
    value === null ? [] : [{ kind, value, text: `${name} ${numbers.score(value)}` }];
  return [
    ...line('group', median, words.indicator.average('median', group.short)),
    // The world is not compared with itself.
    ...(median === world ? [] : line('world', world, words.indicator.world)),
  ];
}
