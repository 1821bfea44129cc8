import type { Base } from '../group/types.ts';

/** A group and its median, as text. */
export interface GroupValue {
  readonly group: string;
  readonly value: string;
}

/** Words for groups beside each other. Values come formatted, names as they are shown. */
export interface BesideWords {
  readonly label: string;
  readonly add: string;
  readonly remove: (group: string) => string;
  readonly most: (most: number) => string;
  /** codes of an address that nobody is meant by */
  readonly unknown: (codes: string) => string;
  readonly few: string;
  /** between which of the groups' medians the others lie */
  readonly between: (measure: string, year: string, n: number, low: GroupValue, high: GroupValue) => string;
  /** no two of the groups have a median, or all are alike */
  readonly alike: (measure: string, year: string) => string;
  readonly areas: (year: string) => string;
  readonly column: string;
  readonly base: (base: Base) => string;
  /** under a median: how many members, and how far from the world's */
  readonly remark: (base: string, distance: string) => string;
  readonly world: string;
  readonly overTime: (measure: string) => string;
  /** between the highest and the lowest of the medians, in points or in the unit */
  readonly gap: (n: number, before: string, from: string, after: string, to: string) => string;
  readonly rule: string;
  readonly indicator: (name: string, year: string) => string;
  readonly group: string;
  readonly median: string;
  readonly members: string;
  readonly distance: string;
}
