import type { TableRow } from '../../../questions/table.ts';
import type { SqlChart } from '../../../view/sql.ts';
import type { Answer } from '../ask.ts';

type Drawable = Pick<Answer, 'columns' | 'rows'>;

/** What an answer's columns can be in a chart, by their places. */
export interface Roles {
  readonly names: readonly number[];
  readonly years: readonly number[];
  readonly numbers: readonly number[];
}

/** Why a chart of this kind cannot be drawn of an answer. */
export type Undrawn = 'numbers' | 'two' | 'names' | 'years' | 'repeated' | 'empty';

/** A row as a chart takes it. */
export interface Item {
  readonly name: string;
  readonly year: number | null;
  readonly value: number;
  /** of the second column of numbers; null: it has none, or none is asked */
  readonly other: number | null;
}

export interface Drawn {
  readonly items: readonly Item[];
  /** rows without a number or a year that the chart needs */
  readonly left: number;
}

/** What a column of years is called, in any of the languages. */
const YEAR = /year|ann[ée]e|سنة|عام/iu;
const [FIRST, LAST] = [1900, 2100];
/** Most columns that name a row together. */
const MOST_NAMES = 3;
/** Between the parts of a name. */
const BETWEEN = ' · ';

export const cellOf = (row: TableRow, at: number) => row[`c${at}`] ?? null;

const numberAt = (row: TableRow, at: number | undefined): number | null => {
  const cell = at === undefined ? null : cellOf(row, at);
  return typeof cell === 'number' ? cell : null;
};

/** Texts name, whole numbers of a column that is called a year are years, and other numbers are drawn. */
export function rolesOf({ columns, rows }: Drawable): Roles {
  const isYear = (at: number): boolean => {
    const cells = rows.map((row) => cellOf(row, at)).filter((cell) => cell !== null);
    return (
      cells.length > 0 &&
      cells.every((cell) => Number.isInteger(cell) && Number(cell) >= FIRST && Number(cell) <= LAST)
    );
  };
  const places = columns.map((column, at) => ({ ...column, at }));
  const years = places
    .filter(({ name, type, at }) => type !== 'text' && YEAR.test(name) && isYear(at))
    .map(({ at }) => at);
  return {
    names: places.filter(({ type }) => type === 'text').map(({ at }) => at),
    years,
    numbers: places.filter(({ type, at }) => type !== 'text' && !years.includes(at)).map(({ at }) => at),
  };
}

/** The columns of numbers that are drawn: those chosen where they are some, else the first. */
export function shownOf({ numbers }: Roles, show: readonly string[] | undefined): readonly number[] {
  const chosen = (show ?? []).map((place) => Number(place) - 1).filter((at) => numbers.includes(at));
  return [...new Set([...chosen, ...numbers])].slice(0, 2);
}

const nameBy = (row: TableRow, names: readonly number[]): string =>
  names
    .map((at) => String(cellOf(row, at) ?? ''))
    .filter((part) => part !== '')
    .join(BETWEEN);

/** As few of the first columns of texts as tell rows apart; null: even all of them do not. */
function telling(
  rows: readonly TableRow[],
  names: readonly number[],
  year: number | undefined,
): readonly number[] | null {
  for (let count = 0; count <= Math.min(names.length, MOST_NAMES); count += 1) {
    const own = names.slice(0, count);
    const keys = rows.map((row) =>
      JSON.stringify([nameBy(row, own), year === undefined ? null : cellOf(row, year)]),
    );
    if (new Set(keys).size === rows.length) return own;
  }
  return null;
}

/**
 * An answer's rows as a chart takes them, in the table's order.
 *
 * @param shown columns of numbers, by `shownOf`
 */
export function drawnOf(
  { rows }: Drawable,
  { names, years, numbers }: Roles,
  kind: SqlChart,
  [first, second]: readonly number[],
): Drawn | Undrawn {
  const [year] = years;
  if (numbers.length === 0) return 'numbers';
  if (kind === 'scatter' && second === undefined) return 'two';
  if (kind === 'trend' && year === undefined) return 'years';
  if (kind === 'bars' && names.length === 0 && year === undefined) return 'names';
  const has = rows.filter(
    (row) =>
      numberAt(row, first) !== null &&
      (kind !== 'scatter' || numberAt(row, second) !== null) &&
      (kind !== 'trend' || numberAt(row, year) !== null),
  );
  if (has.length === 0) return 'empty';
  const own = telling(has, names, year);
  if (kind === 'trend' && own === null) return 'repeated';
  // A row of bars or a point has a name even where the year alone tells it from the others.
  const named = kind === 'trend' || (own ?? []).length > 0 ? (own ?? []) : names.slice(0, 1);
  return {
    items: has.map((row) => ({
      name: nameBy(row, named),
      year: numberAt(row, year),
      value: numberAt(row, first) ?? 0,
      other: kind === 'scatter' ? numberAt(row, second) : null,
    })),
    left: rows.length - has.length,
  };
}
