import type { RankingData } from '../../../charts/ranking/types.ts';
import type { ScatterData } from '../../../charts/scatter/types.ts';
import type { TrendData } from '../../../charts/trend/types.ts';
import { MOST_CHOSEN } from '../../../view/views.ts';
import type { Numbers } from '../../../words/numbers.ts';
import type { Item } from './roles.ts';

/** Rows that are drawn as bars; the table has all. */
export const MOST_BARS = 100;
/** Points that are drawn. */
export const MOST_POINTS = 1000;
/** Lines that are drawn. */
export const MOST_LINES = MOST_CHOSEN;

/** What a chart of an answer says, and how it writes numbers. */
export interface Saying {
  readonly numbers: Numbers;
  readonly labelled: (name: string, value: string) => string;
  readonly spoken: (name: string, value: string, year: string) => string;
  readonly spokenPair: (name: string, first: string, second: string) => string;
  /** a row that has no name */
  readonly row: (n: string) => string;
}

const MOST_DECIMALS = 3;

/** As many decimals as the numbers have, up to three: arithmetic's last digits are none. */
export function decimalsOf(values: readonly number[]): number {
  const digits = values.map((value) => String(Number(value.toPrecision(12))).split('.')[1]?.length ?? 0);
  return Math.min(MOST_DECIMALS, Math.max(0, ...digits));
}

const formatOf = ({ numbers }: Saying, values: readonly number[]) => {
  const decimals = decimalsOf(values);
  return (value: number) => numbers.value(value, decimals);
};

/** A bar a row, in the table's order. */
export function barsOf(saying: Saying, items: readonly Item[]): RankingData {
  const shown = items.slice(0, MOST_BARS);
  const format = formatOf(
    saying,
    shown.map(({ value }) => value),
  );
  return {
    rows: shown.map(({ name, year, value }, at) => {
      const own = name === '' ? String(year ?? '') : name;
      const isDated = year !== null && name !== '';
      return {
        id: String(at),
        name: own,
        rank: '',
        value,
        text: format(value),
        ...(isDated && { note: `(${year})` }),
        tone: 'accent',
        label: isDated
          ? saying.spoken(own, format(value), String(year))
          : saying.labelled(own, format(value)),
      };
    }),
    scale: 'linear',
    mark: 'bar',
    formatTick: (value) => saying.numbers.axis(value),
  };
}

/** Lines in the order in which the table first names them. */
export function linesOf(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const lines = new Map<string, Item[]>();
  for (const item of items) {
    const line = lines.get(item.name) ?? [];
    lines.set(item.name, line);
    line.push(item);
  }
  return lines;
}

/** @param column what a line is called that has no name */
export function trendOf(saying: Saying, items: readonly Item[], column: string): TrendData {
  const lines = [...linesOf(items)].slice(0, MOST_LINES);
  const format = formatOf(
    saying,
    lines.flatMap(([, line]) => line.map(({ value }) => value)),
  );
  return {
    series: lines.map(([key, line], selection) => {
      const name = key === '' ? column : key;
      const inTime = [...line].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
      const points = inTime.map(({ year, value }) => ({
        year: year ?? 0,
        value,
        label: saying.spoken(name, format(value), String(year)),
      }));
      const last = inTime.at(-1);
      return {
        id: key,
        name,
        selection,
        points,
        ...(last !== undefined && { endText: format(last.value) }),
        label: [points[0]?.label, points.length > 1 ? points.at(-1)?.label : undefined]
          .filter((label) => label !== undefined)
          .join(' – '),
      };
    }),
    scale: 'linear',
    formatTick: (value) => saying.numbers.axis(value),
  };
}

/** A point a row; where they are few, all are named. */
export function pointsOf(
  saying: Saying,
  items: readonly Item[],
  [x, y]: readonly [string, string],
): ScatterData {
  const shown = items.slice(0, MOST_POINTS);
  const formatX = formatOf(
    saying,
    shown.map(({ value }) => value),
  );
  const formatY = formatOf(
    saying,
    shown.map(({ other }) => other ?? 0),
  );
  const axis = (text: string) => ({
    text,
    scale: 'linear' as const,
    formatTick: (value: number) => saying.numbers.axis(value),
  });
  return {
    points: shown.map(({ name, year, value, other }, at) => {
      const own = [name === '' ? saying.row(String(at + 1)) : name, year === null ? '' : `(${year})`];
      const named = own.filter((part) => part !== '').join(' ');
      return {
        id: String(at),
        name: named,
        x: value,
        y: other ?? 0,
        tone: 'accent',
        ...(shown.length <= MOST_CHOSEN && { selection: at }),
        label: saying.spokenPair(
          named,
          saying.labelled(x, formatX(value)),
          saying.labelled(y, formatY(other ?? 0)),
        ),
      };
    }),
    x: axis(x),
    y: axis(y),
  };
}
