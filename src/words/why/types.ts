import type { Change } from '../area/types.ts';
import type { OldAndNew, RankOf } from '../economy/types.ts';

/** A place before and now, and what moved it: places gained, signed and formatted. */
export interface RankMoved {
  readonly from: RankOf;
  readonly to: RankOf;
  readonly own: string;
  readonly peers: string;
}

/** What one indicator did to a score; values and points come formatted. */
export interface EffectText extends OldAndNew {
  readonly indicator: string;
  readonly points: string;
}

/** Words of why a score or a rank moved: part of the code that says it. `area`: its short name; null: overall. */
export interface WhyWords {
  readonly title: (
    name: string,
    indicator: string,
    points: Change,
    span: { readonly area: string | null; readonly from: string },
  ) => string;
  readonly titleNone: (name: string, area: string | null, from: string) => string;
  readonly measure: (area: string | null, from: string, to: string) => string;
  readonly scoreOf: (year: string) => string;
  readonly others: (n: number) => string;
  /** the rank with one old value: `group` is where it is ranked */
  readonly rank: (indicator: string, then: RankOf, now: RankOf, values: OldAndNew, group: string) => string;
  /** places of both years, and what own data and the peers' did to them */
  readonly ranks: (moved: RankMoved, group: string, from: string, to: string) => string;
  /** why values from after the first year stand in for it */
  readonly later: (from: string) => string;
  readonly before: string;
  readonly after: string;
  readonly contribution: string;
  readonly sum: string;
  /** one mover: what moved its score most, and what the other indicators add up to */
  readonly reason: (name: string, change: Change, effects: readonly EffectText[], others: string) => string;
  readonly othersAdd: (n: number, points: string) => string;
  /** between two versions of the data */
  readonly release: {
    readonly title: (name: string, from: string, to: string, change: Change) => string;
    readonly versions: (previous: string, version: string, date: string) => string;
    readonly ranks: (from: number, to: number) => string;
    /** no score in both versions */
    readonly none: string;
    readonly step: string;
    readonly points: string;
    readonly places: string;
    readonly revisions: string;
    readonly newData: string;
    readonly peers: string;
    readonly method: string;
    readonly membership: string;
    readonly sum: string;
    /** in which order steps are counted */
    readonly order: string;
  };
}
