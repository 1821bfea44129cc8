import type { Placed } from '../../answers/standing.ts';
import type { NamingCatalog } from '../../catalog/catalog.ts';
import type { RankingData } from '../../charts/ranking/types.ts';
import type { Environment } from '../../words/environment.ts';
import type { RankingModel } from './model.ts';
import { formatFlagged, formatValue, rankText } from './words.ts';

/** The chart's input: members that have a value, best first, with the medians as lines. */
export function rankingData(
  environment: Environment<NamingCatalog>,
  model: RankingModel,
  economyHref?: (economy: string) => string,
): RankingData {
  const { catalog, words, numbers } = environment;
  const { indicator, placed, chosen, summary, worldMedian, group, year } = model;
  const format = formatValue(environment, model);
  const said = formatFlagged(environment, model);
  const spoken = (place: Placed) =>
    words.indicator.spoken(
      catalog.economies[place.economy] ?? place.economy,
      rankText(environment, place),
      said(place),
      String(place.year),
    );
  const { median } = summary.averages;
  return {
    rows: placed.map((place) => {
      const selection = chosen.indexOf(place.economy);
      const note = [place.year === year ? '' : `(${place.year})`, place.flag]
        .filter((part) => part !== '')
        .join(' ');
      return {
        id: place.economy,
        name: catalog.economies[place.economy] ?? place.economy,
        rank: place.rank === null ? '' : String(place.rank),
        value: place.value,
        text: format(place.value),
        ...(note !== '' && { note }),
        tone: chosen.length > 0 ? 'grey' : 'accent',
        ...(selection >= 0 && { selection }),
        ...(economyHref !== undefined && { href: economyHref(place.economy) }),
        label: spoken(place),
      };
    }),
    references: [
      ...(median === undefined
        ? []
        : [
            {
              kind: 'group' as const,
              value: median,
              text: `${words.indicator.average('median', group.short)} ${format(median)}`,
            },
          ]),
      ...(worldMedian === null
        ? []
        : [
            {
              kind: 'world' as const,
              value: worldMedian,
              text: `${words.indicator.world} ${format(worldMedian)}`,
            },
          ]),
      ...model.targets.map((target) => ({
        kind: 'target' as const,
        value: target.value,
        text: words.indicator.target(String(target.year), numbers.short(target.value, model.unit.symbol)),
      })),
    ],
    scale: indicator.scale,
    mark: indicator.scale === 'log' ? 'dot' : 'bar',
    formatTick: (value) => numbers.axis(value),
  };
}
