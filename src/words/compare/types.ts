import type { Change } from '../area/types.ts';
import type { Leader } from '../names.ts';

/** Lists of names come joined by `names`; scores and values come formatted. */
/** The largest change of some economies, without a sign. */
export interface Most extends Change {
  /** others that may have changed as much */
  readonly alike: number;
}

export interface CompareWords {
  readonly name: string;
  /** what the picker holds */
  readonly economies: string;
  /** the link to this page from a page with chosen economies */
  readonly these: string;
  /** `n` best-scored members stand for a choice that nobody made */
  readonly byDefault: (n: number, group: string, year: string, most: number) => string;
  /** `first` areas of `of` in which the leader is first too */
  readonly title: (leader: Leader, column: string, first: number, of: number, year: string) => string;
  readonly titleNone: (column: string, year: string) => string;
  readonly titleOne: (name: string) => string;
  readonly noScores: (year: string) => string;
  /** `list`: "Malaysia (3) and Türkiye (1)" */
  readonly leads: (list: string, of: number) => string;
  readonly close: (list: string, points: number) => string;
  readonly closeNone: (points: number) => string;
  /** `gap`: points between the two scores as they are printed */
  readonly widest: (column: string, gap: Change, low: ScoreOfName, high: ScoreOfName) => string;
  readonly aboveMedian: (name: string, above: number, of: number) => string;
  readonly missing: (name: string, areas: string) => string;
  readonly missingAll: (name: string) => string;
  /** what ranges of ranks beside scores say: in which `n` of `of` areas it is open who is ahead */
  readonly overlap: (list: string, n: number, of: number) => string;
  readonly show: string;
  readonly scores: string;
  readonly from: string;
  readonly areas: string;
  readonly gained: (column: string, name: string, gain: Most, from: string, to: string) => string;
  readonly lost: (column: string, name: string, loss: Most, from: string, to: string) => string;
  /** `from` and `to` are values */
  readonly moved: (
    indicator: string,
    name: string,
    from: string,
    to: string,
    fromYear: string,
    toYear: string,
  ) => string;
  /** lowest and highest of the newest values */
  readonly spread: (name: string, low: ScoreOfName, high: ScoreOfName) => string;
  readonly overTime: (name: string) => string;
  /** the first year asked for is after the last one */
  readonly fromAfter: (from: string, to: string) => string;
  /** `list`: "Malaysia (52%) and Türkiye (61%)", the weight renewed */
  readonly changeBase: (list: string, from: string) => string;
  /** `list`: those whose change cannot be told from none */
  readonly unclear: (list: string) => string;
  readonly notDrawn: (list: string) => string;
  /** `list`: who has the best value in `n` of `of` indicators */
  readonly bestOften: (list: string, n: number, of: number) => string;
  readonly sideBySide: string;
  /** opens groups beside each other */
  readonly groups: string;
  readonly scoredRows: (n: number, year: string) => string;
  readonly allRows: (n: number, year: string) => string;
  readonly allAreas: string;
  /** what is said of a value, one thing after the other: "years, 2022" */
  readonly facts: (facts: readonly string[]) => string;
  /** spoken behind the best value of a row */
  readonly best: string;
  readonly bestNote: string;
  readonly noValue: string;
  readonly noValueSince: (year: string) => string;
}

/** An economy and its score or value, formatted. */
export interface ScoreOfName {
  readonly name: string;
  readonly score: string;
}
