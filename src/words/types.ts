import type { GroupAverage, GroupKind, Redistribution } from '../catalog/types.ts';
import type { PageInHeader } from '../view/pages.ts';
import type { AreaWords, Change, Reach } from './area/types.ts';
import type { CompareWords } from './compare/types.ts';
import type { EconomyWords } from './economy/types.ts';
import type { FirstWords } from './first/types.ts';
import type { Leader, Names } from './names.ts';
import type { RangeWords } from './ranges/types.ts';
import type { SearchWords } from './search/types.ts';
import type { ShareWords } from './share/types.ts';
import type { UnknownWords } from './unknown/types.ts';

/** An end of a range: whose it is, and its formatted value. */
export interface End {
  readonly name: string;
  readonly value: string;
}

/** How many members have a value in a year. */
export type BaseOfYear = readonly [n: number, year: string];

/** Which end of an indicator is the good one. */
export type Best = 'high' | 'low' | 'neither';

/**
 * Every word of the page in one language: a missing translation fails the type check.
 * Sentences are functions of data. Numbers that a sentence only quotes come formatted by `numbers`;
 * counts come as numbers, since the form of a word depends on them.
 */
export interface Words {
  readonly site: { readonly name: string; readonly description: string };
  readonly nav: Readonly<
    Record<
      | 'skip'
      | 'main'
      | 'languages'
      | 'breadcrumb'
      | 'controls'
      | 'notices'
      | 'about'
      | 'method'
      | 'data'
      | 'licence'
      | 'contact'
      | PageInHeader,
      string
    >
  >;
  readonly control: {
    /** opens the slider that plays through the years */
    readonly playYears: string;
    readonly group: string;
    /** of the button for a group that the data do not have */
    readonly ownGroup: string;
    /** leads to the page of a reader's own group */
    readonly groupPage: (group: string) => string;
    readonly year: string;
    readonly sortBy: string;
    /** a group's members that count, and the date of the list of them: `2025`, `2026-11` or `2026-07-01` */
    readonly groupDated: (group: string, members: number, date: string) => string;
    readonly highlight: string;
    readonly addEconomy: string;
    readonly remove: (name: string) => string;
    readonly kinds: Readonly<Record<GroupKind, string>>;
  };
  readonly notice: {
    readonly unknownParameter: (name: string) => string;
    readonly invalidValue: (name: string, value: string, expected: string) => string;
    readonly tooMany: (name: string, most: number) => string;
    readonly expectedYear: (from: string, to: string) => string;
    readonly expectedText: (most: number) => string;
    readonly expectedOneOf: (choices: readonly string[]) => string;
    readonly expectedCode: string;
    readonly noScripts: (group: string, year: string) => string;
    readonly noData: (group: string, year: string) => string;
    readonly showYear: (year: string) => string;
    readonly shownInstead: (year: string) => string;
    readonly noRanking: (year: string) => string;
    /** of two years, the first after the last */
    readonly turnedRound: (since: string, year: string) => string;
    readonly loading: string;
    readonly failed: string;
    /** the page stays as it was prerendered, in the view that it says; null: it has but one */
    readonly notTakenOver: (view: { readonly group: string; readonly year: string } | null) => string;
    /** an answer that the view stands on cannot be had */
    readonly notWhole: string;
    readonly broken: string;
    /** another release of the site is behind the open page */
    readonly changed: (version: string) => string;
    readonly loadAgain: string;
  };
  readonly score: {
    readonly overall: string;
    /** maturity classes, Nascent first */
    readonly classes: readonly [string, string, string, string, string];
    readonly classesNote: string;
    /** what a sign before a whole score says */
    readonly boundary: string;
    readonly of: (column: string) => string;
    readonly unit: string;
    readonly licence: string;
    readonly noScore: string;
    readonly missingIndicators: (names: Names, present: string, needed: string) => string;
    readonly missingAreas: (names: Names, n: number, of: number, needed: number) => string;
    readonly nothing: string;
    /** of a past year. @param measured the percent of the weight that had been measured by then */
    readonly recomputed: (measured: string) => string;
    /** what a line of scores over time is made of */
    readonly comparable: string;
    /** @param year of the newest value of a line that goes on after it */
    readonly carried: (year: string) => string;
    readonly carriedOn: string;
    /** what opens the values that a higher score would need */
    readonly whatItTakes: string;
    /** opens the scores by the pillars of another framework */
    readonly otherPillars: string;
    /** opens who was level with an economy ten years ago and is ahead of it now */
    readonly levelThen: string;
    /** opens who of a group's members could ask whom */
    readonly exchange: string;
    /** what opens the reasons of a change of a score */
    readonly whyMoved: (from: string, to: string) => string;
    /** what opens how the score changed with the last version of the data */
    readonly sinceRelease: string;
    readonly noClearChange: string;
    /** who keeps a place without a number */
    readonly unnumbered: (names: Names, n: number, of: number) => string;
  };
  readonly overview: {
    readonly pageTitle: (group: string) => string;
    /** where nobody else may be first */
    readonly title: (leader: Leader, column: string, year: string) => string;
    /** where others may be first, or nobody knows */
    readonly highest: (leader: Leader, column: string, year: string) => string;
    /** where one member alone has a score */
    readonly only: (leader: Leader, column: string, year: string) => string;
    readonly titleNone: (group: string, column: string, year: string) => string;
    /** where the scores at the top rest on too little to name who leads */
    readonly titleOpen: (group: string, column: string, year: string) => string;
    /** without the world's median where the group is the world */
    readonly lead: (n: number, of: number, median: string, world: string | null) => string;
    /** how many have a score */
    readonly howManyScored: (n: number, of: number) => string;
    /** what the member in the middle has, and how that compares with the world's; null: nothing to compare with */
    readonly medianOfMembers: (
      group: string,
      column: string,
      year: string,
      median: string,
      world: { readonly median: string; readonly side: -1 | 0 | 1 } | null,
    ) => string;
    readonly noOverall: (year: string) => string;
    /** who else could rank first by other methods; null: nobody */
    readonly first: (others: Names | null) => string;
    readonly span: (group: string, column: string, low: End, high: End) => string;
    readonly figureTitle: (group: string, above: number, of: number, column: string) => string;
    readonly measure: (column: string, year: string) => string;
    readonly spoken: (name: string, column: string, value: string) => string;
    readonly scoresOf: (year: string) => string;
    readonly spokenRow: (name: string, rank: string) => string;
    readonly sortLink: (column: string) => string;
    readonly notScored: (names: Names, n: number, of: number) => string;
    readonly method: string;
    readonly indicators: string;
    /** how many a list holds, which opens when asked */
    readonly indicatorCount: (n: number) => string;
    readonly context: string;
    readonly contextQuestion: string;
    readonly associates: (names: Names) => string;
    readonly nonRegional: (names: Names) => string;
  };
  readonly indicator: {
    readonly title: (leader: Leader, name: string, year: string, best: Best) => string;
    /** the title where one member alone has a value */
    readonly only: (group: string, name: string, indicator: string, value: string, year: string) => string;
    /** the title where many share the first place */
    readonly shared: (
      group: string,
      n: number,
      of: number,
      name: string,
      value: string,
      year: string,
      best: Best,
    ) => string;
    readonly lead: (n: number, of: number, average: string, world: string | null, year: string) => string;
    /** how many have the highest value and how many the lowest, where a median says nothing */
    readonly ends: (group: string, n: number, of: number, high: string, last: number, low: string) => string;
    readonly better: (group: string, better: number, of: number, best: Best) => string;
    readonly trendUp: (group: string, from: string, to: string, fromYear: string, toYear: string) => string;
    readonly trendDown: (group: string, from: string, to: string, fromYear: string, toYear: string) => string;
    /** where the median went one way and the members that have a value in both years did not */
    readonly trendOther: (
      group: string,
      from: string,
      to: string,
      fromYear: string,
      toYear: string,
    ) => string;
    readonly trendFlat: (group: string, value: string, fromYear: string, toYear: string) => string;
    readonly trendNone: (group: string, name: string) => string;
    /** in place of a trend, where the first year with values is the last one too */
    readonly trendOnly: (year: string) => string;
    /** how many of so many members the median is of, at either end */
    readonly trendBase: (first: BaseOfYear, last: BaseOfYear, of: number) => string;
    readonly measure: (name: string, unit: string, year: string) => string;
    readonly measureSpan: (name: string, unit: string, from: string, to: string) => string;
    /** of all values of an indicator, in a citation */
    readonly allValues: (unit: string, from: string, to: string) => string;
    readonly average: (kind: GroupAverage, group: string) => string;
    readonly base: (n: number, of: number) => string;
    readonly world: string;
    readonly target: (year: string, value: string) => string;
    readonly targetLabel: string;
    /** how many have reached a target, of those with a value. @param rule what counts as reached: "2% or less" */
    readonly reached: (n: number, of: number, rule: string) => string;
    readonly quartiles: (group: string) => string;
    readonly olderValues: (names: Names, n: number, year: string) => string;
    readonly missing: (names: Names, n: number, of: number) => string;
    /** some have a value of a later year than the one that most have, which is shown */
    readonly newer: (year: string, last: string) => string;
    readonly tooOld: (years: number) => string;
    readonly breaks: (names: Names) => string;
    readonly estimated: (names: Names, n: number) => string;
    readonly notComparable: string;
    readonly spoken: (name: string, rank: string, value: string, year: string) => string;
    readonly unranked: string;
    readonly map: {
      readonly regions: (group: string, high: End, low: End) => string;
      readonly span: (group: string, low: End, high: End) => string;
      readonly same: (group: string, value: string, n: number) => string;
      readonly base: (fewest: number) => string;
      /** classes of the key */
      readonly under: (value: string) => string;
      readonly between: (from: string, below: string) => string;
      readonly from: (value: string) => string;
      readonly upTo: (value: string) => string;
      readonly none: string;
      /** spoken: why it is hatched */
      readonly tooOld: (name: string, year: string) => string;
      readonly notReported: (name: string) => string;
    };
    /** @param share of the differences between n economies that go with income, as text */
    readonly scatterTitle: (share: string, n: number) => string;
    readonly scatterNote: (group: string) => string;
    readonly scatterSpoken: (name: string, income: string, value: string) => string;
    readonly fit: (n: number, share: string) => string;
    /** `reach`: so many of the members have both values */
    readonly divideTitle: (
      group: string,
      name: string,
      gap: string,
      first: string,
      second: string,
      reach: Reach,
    ) => string;
    readonly divideNone: (group: string, first: string, second: string) => string;
    readonly divideSpoken: (name: string, first: string, second: string, gap: string) => string;
    /** in the key of a divide: a gap in which the other side has the higher value than in most members */
    readonly divideReversed: (side: string) => string;
    readonly divideBy: string;
    readonly gap: string;
    /** of gaps between shares */
    readonly gapPoints: string;
    readonly points: (gap: Change) => string;
    /** in place of a scatter: fewer economies than this have both a value and an income */
    readonly scatterFew: (n: number, fewest: number) => string;
    readonly about: string;
    readonly definition: string;
    /** of the name that it has where there is little room */
    readonly shortName: string;
    readonly reading: string;
    readonly direction: { readonly higher: string; readonly lower: string; readonly none: string };
    readonly scoring: string;
    readonly scored: (area: string, low: string, high: string) => string;
    readonly shownOnly: (reason: string) => string;
    readonly tolerance: string;
    readonly toleranceYears: (years: number) => string;
    readonly more: (area: string) => string;
    readonly togetherMeasure: string;
    /** head of how many of so many members have a value */
    readonly withValue: (of: number) => string;
    readonly data: string;
  };
  readonly area: AreaWords;
  readonly economy: EconomyWords;
  readonly compare: CompareWords;
  readonly search: SearchWords;
  readonly first: FirstWords;
  readonly unknown: UnknownWords;
  readonly ranges: RangeWords;
  readonly share: ShareWords;
  readonly figure: {
    readonly menu: string;
    readonly table: string;
    readonly csv: string;
    /** as a spreadsheet of the reader's language opens it by a double click */
    readonly excel: string;
    readonly link: string;
    readonly copied: string;
    readonly embed: string;
    readonly source: string;
    readonly dataSets: (n: number) => string;
    readonly redistribution: Readonly<Record<Redistribution, string>>;
    readonly method: (method: number) => string;
    /** @param method number of the index's method */
    /** unfolds what a phone folds, and folds it again */
    readonly more: string;
    readonly less: string;
    /** of the data, by its day */
    readonly dataOf: (date: string) => string;
    readonly dataVersion: (version: string, method: number) => string;
    readonly meridian: (version: string, method: number) => string;
    /** under every map */
    readonly boundaries: string;
  };
  readonly column: Readonly<
    Record<
      'rank' | 'economy' | 'indicator' | 'year' | 'lag' | 'value' | 'unit' | 'flag' | 'source' | 'licence',
      string
    >
  >;
  readonly names: (names: Names) => string;
  /** years from one to another, or the one */
  readonly years: (from: string, to: string) => string;
  /** a dimension of `segments.csv` */
  readonly dimension: (id: string) => string;
  /** "Source: World Bank", with the colon as the language sets it */
  readonly labelled: (label: string, text: string) => string;
}
