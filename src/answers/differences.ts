import type { Direction, Scale } from '../catalog/types.ts';
import { compareScores } from '../scoring/rank.ts';
import type { Series } from './standing.ts';

/** Points within which economies count as close. */
export const CLOSE = 3;

export interface ScoreOf {
  readonly economy: string;
  readonly score: number;
}

/** How far apart economies are in one column of scores (an area, or overall). */
export interface ColumnDifference {
  readonly column: string;
  /** economies with a score, best first; equals in the order asked */
  readonly order: readonly ScoreOf[];
  readonly best: ScoreOf;
  readonly least: ScoreOf;
  /** economies that share the best score */
  readonly leaders: readonly string[];
  /** points between the best and the least */
  readonly gap: number;
}

/**
 * How far apart economies are in each column. A column in which fewer than two of them have a score compares nothing and
 * is left out.
 *
 * @param score 0 to 100; null: no score
 */
export function differences(
  columns: readonly string[],
  economies: readonly string[],
  score: (economy: string, column: string) => number | null,
): ColumnDifference[] {
  return columns.flatMap((column) => {
    const order = economies
      .flatMap((economy) => {
        const own = score(economy, column);
        return own === null ? [] : [{ economy, score: own }];
      })
      .sort((a, b) => compareScores(b.score, a.score));
    const [best, least] = [order[0], order.at(-1)];
    if (best === undefined || least === undefined || order.length < 2) return [];
    const leaders = order.filter(({ score: own }) => compareScores(own, best.score) === 0);
    return [
      {
        column,
        order,
        best,
        least,
        leaders: leaders.map(({ economy }) => economy),
        gap: best.score - least.score,
      },
    ];
  });
}

export interface Lead {
  readonly economy: string;
  /** columns in which it has the best score, alone or shared */
  readonly columns: readonly string[];
}

/** Who leads where: most columns first, equals in the order asked; who leads nowhere is left out. */
export function leads(economies: readonly string[], all: readonly ColumnDifference[]): Lead[] {
  return economies
    .map((economy) => ({
      economy,
      columns: all.filter(({ leaders }) => leaders.includes(economy)).map(({ column }) => column),
    }))
    .filter(({ columns }) => columns.length > 0)
    .sort((a, b) => b.columns.length - a.columns.length);
}

/** The column in which economies are furthest apart, the first of equals; null where nothing is compared. */
export function widest(all: readonly ColumnDifference[]): ColumnDifference | null {
  const [first = null, ...rest] = all;
  return rest.reduce((best, own) => (best !== null && own.gap > best.gap ? own : best), first);
}

/** Columns in which all economies with a score lie within `CLOSE` points. */
export function closeColumns(all: readonly ColumnDifference[]): string[] {
  return all.filter(({ gap }) => compareScores(gap, CLOSE) <= 0).map(({ column }) => column);
}

/**
 * Which of several values are the best ones: none where there is no better end, where fewer than two are there, or where
 * all are equal.
 *
 * @param values null: missing
 */
export function bestOf(values: readonly (number | null)[], direction: Direction): boolean[] {
  const present = values.filter((value) => value !== null).sort((a, b) => direction * compareScores(b, a));
  const [best, least] = [present[0], present.at(-1)];
  if (direction === 0 || best === undefined || least === undefined || compareScores(best, least) === 0) {
    return values.map(() => false);
  }
  return values.map((value) => value !== null && compareScores(value, best) === 0);
}

export interface Move {
  readonly economy: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Who moved most between the first and the last year in which all economies have a value of their own; years before
 * anybody's break in the series do not count. On a log scale the greater factor is the greater move.
 *
 * @param span first and last year that count
 * @returns null where there are no two such years, or nobody moved
 */
export function movedMost(
  series: Series,
  economies: readonly string[],
  span: { readonly from: number; readonly to: number },
  scale: Scale,
): Move | null {
  const { from, to } = span;
  const own = economies.map((economy) => {
    const values = (series.get(economy) ?? []).filter(({ year }) => year <= to);
    const comparable = values.slice(
      Math.max(
        0,
        values.findLastIndex(({ flag }) => flag === 'B'),
      ),
    );
    return {
      economy,
      values: new Map(
        comparable.filter(({ year }) => year >= from).map(({ year, value }) => [year, value] as const),
      ),
    };
  });
  const common = [...(own[0]?.values.keys() ?? [])].filter((year) =>
    own.every(({ values }) => values.has(year)),
  );
  const [fromYear, toYear] = [common[0], common.at(-1)];
  if (fromYear === undefined || toYear === undefined || fromYear === toYear) return null;
  const moves = own.map(({ economy, values }) => ({
    economy,
    fromYear,
    toYear,
    from: values.get(fromYear) ?? Number.NaN,
    to: values.get(toYear) ?? Number.NaN,
  }));
  const size = ({ from: first, to: last }: Move) =>
    scale === 'log' && first > 0 && last > 0 ? Math.abs(Math.log(last / first)) : Math.abs(last - first);
  const most = moves.reduce((best, move) => (size(move) > size(best) ? move : best));
  return size(most) > 0 ? most : null;
}
