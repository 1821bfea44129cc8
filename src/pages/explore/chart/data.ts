import { extent } from 'd3-array';
import { scaleQuantile } from 'd3-scale';
import type { Placed } from '../../../answers/standing.ts';
import type { Indicator } from '../../../catalog/catalog.ts';
import type { MapEconomy, MapLegendItem } from '../../../charts/map/types.ts';
import type { RankingData } from '../../../charts/ranking/types.ts';
import type { ScatterData } from '../../../charts/scatter/types.ts';
import type { TrendData } from '../../../charts/trend/types.ts';
import type { ClassIndex } from '../../../charts/types.ts';
import { MOST_CHOSEN } from '../../../view/views.ts';
import type { ExploreEnvironment } from '../../rows/environment.ts';
import type { Line } from './series.ts';

const unitOf = ({ catalog }: ExploreEnvironment, { unit }: Indicator) =>
  catalog.units.find((each) => each.unit === unit);

/** A value of the indicator with its unit. */
export function formatOf(environment: ExploreEnvironment, indicator: Indicator) {
  const symbol = unitOf(environment, indicator)?.symbol ?? '';
  return (value: number) => environment.numbers.withUnit(value, indicator.decimals, symbol);
}

const nameOf = ({ catalog }: ExploreEnvironment, economy: string) => catalog.economies[economy] ?? economy;

/** Lines of a trend, named by what tells them apart. */
export function trendOf(
  environment: ExploreEnvironment,
  indicator: Indicator,
  lines: readonly Line[],
): TrendData {
  const { catalog, words, numbers } = environment;
  const format = formatOf(environment, indicator);
  const known = (id: string) => catalog.segments.find(({ segment }) => segment === id)?.name;
  const segmentOf = (id: string) => known(id) ?? id;
  // What the reader's own is marked with is no segment, and is said even where there is nothing else.
  const divided =
    new Set(lines.map(({ segment }) => segment)).size > 1 ||
    lines.some(({ segment }) => known(segment) === undefined);
  return {
    series: lines.map(({ economy, segment, values }, selection) => {
      const own = nameOf(environment, economy);
      const name = divided ? words.labelled(own, segmentOf(segment)) : own;
      const points = values.map(({ year, value, flag }) => ({
        year,
        value,
        ...(flag === 'B' && { afterBreak: true }),
        label: words.explore.chart.spoken(name, format(value), String(year)),
      }));
      const last = values.at(-1);
      return {
        id: `${economy}-${segment}`,
        name,
        selection,
        points,
        ...(last !== undefined && { endText: format(last.value) }),
        label: [points[0]?.label, points.length > 1 ? points.at(-1)?.label : undefined]
          .filter((label) => label !== undefined)
          .join(' – '),
      };
    }),
    scale: indicator.scale,
    formatTick: (value) => numbers.axis(value),
  };
}

/** Economies by their newest values, best first. */
export function rankingOf(
  environment: ExploreEnvironment,
  indicator: Indicator,
  placed: readonly Placed[],
): RankingData {
  const { words, numbers } = environment;
  const format = formatOf(environment, indicator);
  return {
    rows: placed.map(({ economy, rank, value, year, flag }) => ({
      id: economy,
      name: nameOf(environment, economy),
      rank: rank === null ? '' : String(rank),
      value,
      text: format(value),
      note: [`(${year})`, flag].filter((part) => part !== '').join(' '),
      tone: 'accent',
      label: words.explore.chart.spoken(nameOf(environment, economy), format(value), String(year)),
    })),
    scale: indicator.scale,
    mark: indicator.scale === 'log' ? 'dot' : 'bar',
    formatTick: (value) => numbers.axis(value),
  };
}

const CLASSES: readonly ClassIndex[] = [0, 1, 2, 3, 4];

/** Economies in five classes of as many each, the darkest with the highest values. */
export function mapOf(
  environment: ExploreEnvironment,
  indicator: Indicator,
  placed: readonly Placed[],
): { readonly economies: readonly MapEconomy[]; readonly legend: readonly MapLegendItem[] } {
  const { words } = environment;
  const format = formatOf(environment, indicator);
  const classOf = scaleQuantile<ClassIndex>()
    .domain(placed.map(({ value }) => value))
    .range(CLASSES);
  const legend = CLASSES.flatMap((tone): MapLegendItem[] => {
    const values = placed.map(({ value }) => value).filter((value) => classOf(value) === tone);
    if (values.length === 0) return [];
    const [least = 0, most = 0] = extent(values);
    const [low, high] = [format(least), format(most)];
    return [{ tone, text: low === high ? low : words.explore.span(low, high) }];
  });
  return {
    economies: placed.map(({ economy, value, year }) => ({
      economy,
      tone: classOf(value),
      label: words.explore.chart.spoken(nameOf(environment, economy), format(value), String(year)),
    })),
    legend,
  };
}

/** Economies that have both values, each with its newest; where they are few, all are named. */
export function scatterOf(
  environment: ExploreEnvironment,
  [first, second]: readonly [Indicator, Indicator],
  [xs, ys]: readonly [readonly Placed[], readonly Placed[]],
): ScatterData {
  const { words, numbers } = environment;
  const axis = (indicator: Indicator) => ({
    text: words.labelled(indicator.short, unitOf(environment, indicator)?.name ?? ''),
    scale: indicator.scale,
    formatTick: (value: number) => numbers.axis(value),
  });
  const [formatX, formatY] = [formatOf(environment, first), formatOf(environment, second)];
  const other = new Map(ys.map((own) => [own.economy, own]));
  const both = xs.filter(({ economy }) => other.has(economy));
  return {
    points: both.flatMap((x, at) => {
      const y = other.get(x.economy);
      if (y === undefined) return [];
      const name = nameOf(environment, x.economy);
      return [
        {
          id: x.economy,
          name,
          x: x.value,
          y: y.value,
          tone: 'accent' as const,
          ...(both.length <= MOST_CHOSEN && { selection: at }),
          label: words.explore.chart.spokenPair(
            name,
            `${formatX(x.value)} (${x.year})`,
            `${formatY(y.value)} (${y.year})`,
          ),
        },
      ];
    }),
    x: axis(first),
    y: axis(second),
  };
}
