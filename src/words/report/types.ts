import type { ChapterId } from '../../view/report.ts';

/** Parts of a minister's brief, in their order. */
export const BRIEF_PARTS = ['standing', 'moved', 'gaps', 'takes', 'divides', 'targets', 'sure'] as const;

export type BriefPart = (typeof BRIEF_PARTS)[number];

/** Words of what is written from the data: a group's report, a minister's brief, the note on the method. Numbers come as text, counts as numbers. */
export interface ReportWords {
  /** what any paper can do, and what stands in it */
  readonly paper: {
    readonly contents: string;
    readonly figure: (n: number) => string;
    readonly table: (n: number) => string;
    readonly print: string;
    readonly word: string;
    readonly tables: string;
    /** while a file is made: so many of so many pictures */
    readonly progress: (n: number, of: number) => string;
    /** the code of a file could not be had, or its pictures could not be drawn */
    readonly failed: string;
    readonly ready: (file: string) => string;
    /** who wrote it, and of which data */
    readonly written: (dated: string | null, version: string) => string;
    readonly address: string;
    /** of the picture that holds the address */
    readonly qr: string;
    readonly method: string;
    /** in the file beside the tables */
    readonly readme: (title: string) => string;
    readonly page: string;
  };
  readonly report: {
    readonly title: (group: string) => string;
    readonly subtitle: (members: number, year: string) => string;
    /** what it says, whatever the group: for shared links */
    readonly describes: (group: string) => string;
    readonly about: string;
    /** that scores of a year rest on values of earlier ones too */
    readonly dates: (year: string) => string;
    readonly link: string;
    readonly choose: string;
    readonly chapters: string;
    readonly areas: string;
    readonly since: string;
    readonly lens: string;
    readonly noLens: string;
    readonly chapter: Readonly<Record<ChapterId, string>>;
    readonly unknownLens: (lens: string) => string;
    /** no movement up to the year is stated from the one that was asked for */
    readonly noSince: (asked: string, shown: string) => string;
    readonly empty: (group: string) => string;
    /** heads both ends of the ranking */
    readonly ends: string;
    /** how many members beyond those in a table */
    readonly more: (n: number) => string;
    readonly within: {
      readonly lead: (group: string) => string;
      readonly caption: (year: string) => string;
      readonly group: string;
      readonly members: string;
      readonly median: string;
      readonly scored: string;
      readonly none: (group: string) => string;
      readonly finding: (first: string, firstMedian: string, last: string, lastMedian: string) => string;
    };
    readonly progress: {
      readonly lead: (from: string, to: string) => string;
      readonly caption: (from: string, to: string) => string;
      readonly area: string;
      readonly up: string;
      readonly down: string;
      readonly unclear: string;
      readonly notStated: string;
      readonly elsewhere: (n: number, of: number) => string;
      readonly fell: (names: string) => string;
      readonly finding: (up: number, down: number, unclear: number, from: string) => string;
    };
    readonly outlook: {
      readonly lead: string;
      readonly challenges: string;
      readonly opportunities: string;
      readonly below: (area: string, distance: string) => string;
      readonly above: (area: string, distance: string) => string;
      readonly apart: (area: string, width: string) => string;
      readonly without: (n: number, of: number) => string;
      readonly rises: (n: number, of: number, from: string) => string;
      readonly none: string;
    };
    readonly lensed: (name: string) => string;
    readonly exchange: (area: string, n: number) => string;
    /** dated facts of the area, in place or adopted in these years */
    readonly inPlace: (from: string, to: string) => string;
    readonly inPlaceNote: string;
    /** members who could be asked that a table leaves out */
    readonly moreAsked: (n: number) => string;
    readonly sources: (n: number) => string;
    readonly source: readonly [name: string, licence: string, address: string];
    readonly scores: string;
    readonly others: string;
  };
  readonly brief: {
    readonly title: (economy: string) => string;
    readonly describes: (economy: string) => string;
    readonly link: string;
    readonly subtitle: (group: string, year: string) => string;
    readonly part: Readonly<Record<BriefPart, string>>;
    /** where little is known: in how many areas and indicators */
    readonly little: (indicators: number, of: number) => string;
    readonly missing: (areas: string) => string;
    readonly gap: (indicator: string, fact: string) => string;
    readonly ahead: (names: string) => string;
    readonly nobody: string;
    readonly inPlace: (name: string, facts: string) => string;
    /** a target with the economy's own value in an indicator, and what its pace leads to */
    readonly target: (name: string, indicator: string, own: string, ownYear: string, pace: string) => string;
    /** @param pace what its pace leads to */
    readonly notReached: (pace: string) => string;
    /** @param year of arrival, or that it is after the last one that is named */
    readonly atPace: (year: string) => string;
    /** a single value that would do it */
    readonly step: (indicator: string, from: string, to: string) => string;
    readonly sources: string;
    readonly caution: string;
  };
  readonly note: {
    readonly title: string;
    readonly subtitle: string;
    readonly about: string;
    readonly sections: readonly {
      readonly title: string;
      readonly texts: (facts: NoteFacts) => readonly string[];
    }[];
  };
}

/** What of the method is a number: the note says those that the index is made with. */
export interface NoteFacts {
  readonly method: string;
  readonly indicators: number;
  readonly weighted: number;
  readonly areas: number;
  readonly economies: number;
  readonly sources: number;
  readonly year: string;
  readonly draws: string;
  /** percent of the weight that an area, and areas that the overall score, need */
  readonly needArea: string;
  readonly needAreas: number;
  /** percent of the weight that must be renewed for a movement to be stated */
  readonly renewed: string;
  /** lower ends of the classes above the first, and the names of all */
  readonly classes: readonly { readonly name: string; readonly from: string }[];
}
