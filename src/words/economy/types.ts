import type { Change } from '../area/types.ts';

/** A rank as numbers: its form differs between languages, and so does that of those who share it. */
export interface RankOf {
  readonly rank: number;
  readonly of: number;
  /** how many have this rank: 1 where nobody shares it */
  readonly sharing: number;
}

/** An indicator's value before and now, each with its year, formatted. */
export interface OldAndNew {
  readonly before: string;
  readonly beforeYear: string;
  readonly after: string;
  readonly afterYear: string;
  /** by name; null where the values carry its symbol */
  readonly unit: string | null;
}

/** Names of the areas in which an economy stands best and worst; null where none stands out. */
export interface Ends {
  readonly strongest: string | null;
  readonly weakest: string | null;
}

/** Where an economy stands: the range of its rank leads, the single rank follows. */
export interface Standing {
  /** null where it was not drawn */
  readonly band: readonly [best: number, worst: number] | null;
  /** null where too little stands behind the score for a single rank */
  readonly rank: RankOf | null;
  readonly of: number;
}

/** How far a score is from a group's median, as both are printed. */
export interface FromMedian {
  /** above 0 the score is higher; the text is without a sign */
  readonly points: Change;
  readonly group: string;
  readonly median: string;
}

/** How a score moved; numbers come formatted. */
export interface Moved {
  /** `unclear`: it cannot be told from no change */
  readonly way: 'up' | 'down' | 'unclear';
  /** without its sign */
  readonly points: Change;
  readonly signed: Change;
  /** signed, where 90 % of the draws lie; null where that is not known */
  readonly ends: readonly [low: string, high: string] | null;
  /** percent of the weight; null where it is not known */
  readonly renewed: string | null;
}

/** An indicator's short name, and the economy's rank in it: "3 of 57". */
export interface RankedFact {
  readonly name: string;
  readonly rank: string;
}

/** Words of the economy page. Names come out of the data; values come formatted. */
export interface EconomyWords {
  /** the finding: place in the group; the ends only where it is in the first or in the last quarter */
  readonly title: (name: string, standing: Standing, group: string, year: string, ends: Ends) => string;
  readonly titleUnranked: (name: string, year: string, scored: number, of: number) => string;
  /** @param gap null where no member has a score; @param world null where the heading says it already */
  readonly lead: (score: string, className: string, gap: FromMedian | null, world: Standing | null) => string;
  readonly scoredAreas: (n: number, of: number) => string;
  readonly changed: (moved: Moved, from: string) => string;
  /** @param renewed the percent of the weight that was renewed */
  readonly notStated: (from: string, renewed: string) => string;
  /** one sentence out of several statements */
  readonly sentence: (statements: readonly string[]) => string;
  /** how much the scores rest on, and how old it is */
  readonly basis: (n: number, of: number, year: string) => string;
  readonly outside: (group: string) => string;
  readonly endsNote: string;

  readonly compareWith: readonly [string, string];
  readonly economies: string;
  readonly world: string;
  readonly profileTitle: (name: string, above: number, of: number, group: string) => string;
  readonly profileMeasure: (year: string) => string;
  readonly place: (rank: RankOf) => string;
  readonly standing: (standing: Standing) => string;
  /** the same in few letters: "9–14 of 57" */
  readonly standingShort: (standing: Standing) => string;
  /** the same in a table's cell */
  readonly rank: (rank: RankOf) => string;
  readonly class: string;
  readonly score: string;
  readonly changeSince: (year: string) => string;
  readonly rankIn: (group: string) => string;

  /** the first of the strengths and of the gaps; null where there is none */
  readonly endsTitle: (best: string | null, worst: string | null, group: string) => string;
  /** in place of both, in a year for which ranks of indicators are not known */
  readonly endsPast: (year: string) => string;
  readonly noEnds: (group: string) => string;
  readonly endsMeasure: (group: string) => string;
  readonly strengths: string;
  readonly gaps: string;
  readonly none: string;
  readonly fact: (value: string, unit: string, year: string, place: string) => string;

  readonly learn: (from: string, group: string) => string;
  readonly learnLead: string;
  readonly passed: (area: string, score: string) => string;
  readonly gained: (points: Change, score: string) => string;

  readonly trendTitle: (name: string, moved: Moved, from: string) => string;
  readonly trendNone: (name: string) => string;
  readonly trendMeasure: (from: string, to: string) => string;
  /** in a table's cell */
  readonly since: (moved: Moved) => string;
  readonly noChange: (renewed: string | null) => string;

  readonly dividesTitle: (indicator: string, dimension: string, gap: Change, year: string) => string;
  /** where none is in shares of people */
  readonly dividesKnown: (n: number) => string;
  readonly dividesMeasure: string;
  readonly points: (gap: Change) => string;
  readonly otherUnits: string;
  readonly gap: string;
  readonly sides: (first: string, second: string, gap: string) => string;
  /** several short statements in one line */
  readonly parts: (items: readonly string[]) => string;
  readonly dimensionHead: string;

  readonly factsTitle: (n: number, of: number) => string;
  readonly factsMeasure: string;
  /** of all facts, in a citation */
  readonly factsCited: string;
  readonly openFacts: string;
  /** laws, strategies, institutions and systems that publishers list */
  readonly policies: {
    readonly title: string;
    /** that each is as its publisher says, and that a missing one is not a "no" */
    readonly lead: string;
    readonly none: string;
    /** of an area: how many, and the first and last year that one has; null where none has a year */
    readonly line: (n: number, years: readonly [first: number, last: number] | null) => string;
  };
  /** the facts of an area that are ranked highest and lowest; null where only one is ranked */
  readonly rankEnds: (best: RankedFact, worst: RankedFact | null) => string;
  readonly trend: string;
  readonly lag: (years: number) => string;
  readonly notReported: (year: string) => string;
  readonly tooOld: (year: string, tolerance: number) => string;
  readonly fromTo: (from: string, fromYear: string, to: string, toYear: string) => string;
  readonly downloadFacts: string;
  readonly sideBySide: (name: string) => string;
  /** leads to what a minister reads of it */
  readonly brief: string;
}
