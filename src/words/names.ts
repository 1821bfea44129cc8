/** Who is first in a group, with an already formatted value. */
export interface Leader {
  readonly group: string;
  /** one name, or the list of those who share the place */
  readonly name: string;
  readonly shared: boolean;
  readonly value: string;
}

/** A list of names that may be cut: "Somalia, Libya and 4 more". */
export interface Names {
  readonly first: readonly string[];
  readonly more: number;
}

/** Most names that a note spells out before it counts the rest. */
const SPELT = 24;

export function cutNames(all: readonly string[], most: number = SPELT): Names {
  return all.length <= most + 1
    ? { first: all, more: 0 }
    : { first: all.slice(0, most), more: all.length - most };
}

/** What stands between the items of a list; `heavy` where an item has a comma of its own ("China, Macao SAR"). */
export interface Joints {
  readonly between: string;
  readonly last: string;
  readonly heavy: string;
  readonly heavyLast: string;
}

/** @example join(['Chad', 'Mali', '4 more'], ENGLISH) // 'Chad, Mali and 4 more' */
export function join(items: readonly string[], joints: Joints): string {
  const heavy = items.some((item) => /[,،]/.test(item));
  const [between, last] = heavy ? [joints.heavy, joints.heavyLast] : [joints.between, joints.last];
  const end = items.at(-1) ?? '';
  return items.length < 2 ? end : `${items.slice(0, -1).join(between)}${last}${end}`;
}

/** U+2068 … U+2069: keeps foreign text (names of parameters and files, codes, error messages) in one piece in Arabic. */
export const own = (text: string): string => `\u2068${text}\u2069`;

/** A name out of the data, in Arabic: isolated only where it holds Latin letters, which would pull numbers beside it along. */
export const named = (text: string): string => (/\p{Script=Latin}/u.test(text) ? own(text) : text);
