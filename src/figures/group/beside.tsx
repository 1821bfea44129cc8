import {
  gapBetween,
  type MedianOfYear,
  scoresOverTime,
  valuesOverTime,
} from '../../answers/groupsOverTime.ts';
import type { PublishedHistory, PublishedScores } from '../../answers/published.ts';
import { medianOf, newestValues, type Series } from '../../answers/standing.ts';
import type { Catalog, Group } from '../../catalog/catalog.ts';
import { WORLD } from '../../catalog/members.ts';
import { printedDifference } from '../../catalog/rounding.ts';
import { TrendChart } from '../../charts/trend/Chart.tsx';
import { layoutTrend } from '../../charts/trend/layout.ts';
import type { TrendPoint } from '../../charts/trend/types.ts';
import { OVERALL } from '../../scoring/overall.ts';
import type { BesideWords, GroupValue } from '../../words/beside/types.ts';
import type { Environment } from '../../words/environment.ts';
import type { Shown } from '../compare/overTimeModel.ts';
import { formatShown, shownName } from '../compare/overTimeWords.ts';
import type { Drawing } from '../figure.ts';
import { columnName } from '../scores/receipt.ts';
import { type FigureTable, head, number, reason } from '../table.ts';
import { yearsTable } from '../yearsTable.ts';
import { type BesideWorld, besideWorld, MEDIAN_DECIMALS } from './model.ts';

/** Groups beside each other in every column of scores. */
export interface GroupsBeside {
  readonly groups: readonly Group[];
  readonly year: number;
  /** the overall score first; a cell a group */
  readonly rows: readonly { readonly column: string; readonly cells: readonly BesideWorld[] }[];
}

export function groupsBeside(
  { areas }: Pick<Catalog, 'areas'>,
  scores: PublishedScores,
  groups: readonly Group[],
): GroupsBeside {
  const rows = [OVERALL, ...areas.map(({ area }) => area)].map((column) => ({
    column,
    cells: groups.flatMap((group) => besideWorld(scores, group, column) ?? []),
  }));
  return { groups, year: scores.year, rows: rows.filter(({ cells }) => cells.length === groups.length) };
}

/** Between which of the groups the overall medians of all lie. */
export function besideTitle(
  { words, numbers }: Environment,
  own: BesideWords,
  { groups, year, rows }: GroupsBeside,
): string {
  const cells = rows.find(({ column }) => column === OVERALL)?.cells ?? [];
  const known = cells
    .flatMap(({ median }, at): (GroupValue & { median: number })[] =>
      median === null
        ? []
        : [{ group: groups[at]?.short ?? '', value: numbers.value(median, MEDIAN_DECIMALS), median }],
    )
    .sort((a, b) => a.median - b.median);
  const [low, high] = [known[0], known.at(-1)];
  return low === undefined || high === undefined || low.value === high.value
    ? own.alike(words.score.overall, String(year))
    : own.between(words.score.overall, String(year), known.length, low, high);
}

/** Medians of the groups' members by column, each with how many stand behind it and how far it is from the world's. */
export function besideTable(
  environment: Environment,
  own: BesideWords,
  { groups, year, rows }: GroupsBeside,
): FigureTable {
  const { numbers, words } = environment;
  return {
    caption: own.areas(String(year)),
    columns: [own.column, ...groups.map(({ short }) => short), own.world].map((each) => ({ head: each })),
    rows: rows.map(({ column, cells }) => ({
      id: column,
      cells: [
        head(columnName(environment, column)),
        ...cells.map(({ median, n, distance }, at) =>
          median === null
            ? reason(words.score.noScore)
            : {
                ...number(numbers.value(median, MEDIAN_DECIMALS)),
                note: own.remark(
                  own.base({ n, of: groups[at]?.members.length ?? 0 }),
                  numbers.signed(distance ?? 0, MEDIAN_DECIMALS),
                ),
              },
        ),
        number(numbers.value(cells[0]?.world ?? 0, MEDIAN_DECIMALS)),
      ],
    })),
  };
}

/** Groups over time in one measure. */
export interface GroupsOverTime {
  readonly shown: Shown;
  readonly groups: readonly Group[];
  /** a line a group, then everybody's */
  readonly lines: readonly (readonly MedianOfYear[])[];
  readonly world: readonly MedianOfYear[];
}

/** @param known scores of all years, or an indicator's values, as `shown` says */
export function groupsOverTime(
  shown: Shown,
  groups: readonly Group[],
  known: { readonly history?: PublishedHistory | undefined; readonly series?: Series | undefined },
): GroupsOverTime | null {
  const members = groups.map((own) => own.members);
  const { history, series } = known;
  if (shown.kind === 'scores') {
    if (history === undefined) return null;
    const all = scoresOverTime(history, [...members, Object.keys(history.scores)]);
    return { shown, groups, lines: all.slice(0, -1), world: all.at(-1) ?? [] };
  }
  if (series === undefined) return null;
  const all = valuesOverTime(series, [...members, [...series.keys()]], shown.indicator);
  return { shown, groups, lines: all.slice(0, -1), world: all.at(-1) ?? [] };
}

const decimalsOf = (shown: Shown): number =>
  shown.kind === 'indicator' ? shown.indicator.decimals : MEDIAN_DECIMALS;

/** What the lines are of. */
export function overTimeHeading(
  environment: Environment,
  own: BesideWords,
  { shown }: GroupsOverTime,
): string {
  return own.overTime(shownName(environment, shown));
}

/** How far apart the groups were and are; null where that cannot be said. */
export function gapLine(environment: Environment, own: BesideWords, given: GroupsOverTime): string | null {
  const { shown, lines } = given;
  if (shown.kind === 'indicator' && !shown.indicator.comparableOverTime) return null;
  const decimals = decimalsOf(shown);
  const gap = gapBetween(lines, decimals);
  if (gap === null) return null;
  const text = (value: number) => environment.numbers.value(value, decimals);
  return own.gap(
    lines.filter((line) => line.length > 0).length,
    text(gap.before),
    String(gap.from),
    text(gap.after),
    String(gap.to),
  );
}

/** The groups' lines, and the world's. */
export function overTimeDrawing(environment: Environment, own: BesideWords, given: GroupsOverTime): Drawing {
  const { words, numbers } = environment;
  const { shown, groups, lines, world } = given;
  const format = formatShown(environment, shown);
  const pointsOf = (name: string, line: readonly MedianOfYear[]): TrendPoint[] =>
    line.map(({ year, median, afterBreak, isCarried }) => ({
      year,
      value: median,
      ...(afterBreak && { afterBreak }),
      ...(isCarried && { carried: true }),
      label: words.labelled(`${name}, ${year}`, format(median)),
    }));
  const spoken = (points: readonly TrendPoint[]) =>
    [points[0], points.length > 1 ? points.at(-1) : undefined]
      .flatMap((point) => point?.label ?? [])
      .join(' – ');
  const series = groups.flatMap(({ group, short }, selection) => {
    const points = pointsOf(short, lines[selection] ?? []);
    const end = points.at(-1);
    if (end === undefined) return [];
    return [{ id: group, name: short, selection, points, endText: format(end.value), label: spoken(points) }];
  });
  const everybody = pointsOf(own.world, world);
  const title = overTimeHeading(environment, own, given);
  const data = {
    series,
    references:
      everybody.length === 0 || groups.some(({ group }) => group === WORLD)
        ? []
        : [{ kind: 'world' as const, name: own.world, points: everybody, label: spoken(everybody) }],
    scale: shown.kind === 'indicator' ? shown.indicator.scale : ('linear' as const),
    formatTick: (value: number) => numbers.axis(value),
  };
  return {
    fits: 'redrawn',
    at: (width, { id, still }) => (
      <TrendChart
        id={`${id}-${width}`}
        title={title}
        summary={gapLine(environment, own, given) ?? title}
        geometry={layoutTrend(data, { width })}
        still={still}
      />
    ),
  };
}

/** The same in rows, newest first, with how many members stand behind each median. */
export function overTimeTable(
  environment: Environment,
  own: BesideWords,
  given: GroupsOverTime,
): FigureTable {
  const format = formatShown(environment, given.shown);
  return yearsTable(environment.words, overTimeHeading(environment, own, given), [
    ...given.groups.map(({ short, members }, at) => ({
      name: short,
      values: new Map(
        (given.lines[at] ?? []).map(({ year, median, n }) => [
          year,
          `${format(median)} (${own.base({ n, of: members.length })})`,
        ]),
      ),
    })),
    {
      name: own.world,
      values: new Map(given.world.map(({ year, median }) => [year, format(median)])),
    },
  ]);
}

/** The groups in one indicator's default year; null where scores are shown. */
export function indicatorTable(
  environment: Environment,
  own: BesideWords,
  shown: Shown,
  { groups, series }: { readonly groups: readonly Group[]; readonly series: Series },
): FigureTable | null {
  if (shown.kind === 'scores') return null;
  const { indicator } = shown;
  const { defaultYear, toleranceYears, decimals } = indicator;
  const format = formatShown(environment, shown);
  const world = medianOf(newestValues(series, series.keys(), defaultYear, toleranceYears));
  return {
    caption: own.indicator(indicator.name, String(defaultYear)),
    columns: [own.group, own.median, own.members, own.distance].map((each) => ({ head: each })),
    rows: groups.map(({ group, short, members }) => {
      const values = newestValues(series, members, defaultYear, toleranceYears);
      const middle = medianOf(values);
      return {
        id: group,
        cells: [
          head(short),
          middle === null ? reason(environment.words.indicator.unranked) : number(format(middle)),
          number(own.base({ n: values.size, of: members.length })),
          number(
            middle === null || world === null
              ? ''
              : environment.numbers.signed(printedDifference(world, middle, decimals), decimals),
          ),
        ],
      };
    }),
  };
}
