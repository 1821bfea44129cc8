import type { Ask, Encoding, Expected, Layout, Unreadable } from '../../own/types.ts';

/** Words of the page for the reader's own file. */
export interface OwnWords {
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly give: string;
  readonly drop: string;
  readonly choose: string;
  readonly paste: string;
  readonly readPasted: string;
  readonly pasted: string;
  readonly privacy: string;
  /** gives up the reading of a file */
  readonly cancel: string;
  readonly stopped: string;
  readonly failed: string;
  readonly unreadable: Readonly<Record<Unreadable, string>>;

  readonly read: string;
  /** what was read: values, economies, cells without a value */
  readonly found: (values: number, economies: number, missing: number) => string;
  readonly nothing: (head: number | null) => string;
  readonly cut: (lines: string) => string;
  readonly unclosed: (line: string) => string;
  readonly asks: Readonly<Record<Ask, string>>;
  readonly how: string;
  readonly encoding: string;
  readonly encodings: Readonly<Record<Encoding, string>>;
  readonly delimiter: string;
  readonly delimiters: readonly [comma: string, semicolon: string, tab: string, bar: string];
  readonly decimal: string;
  readonly decimals: readonly [point: string, comma: string];
  readonly guessed: string;
  readonly sheet: string;
  readonly head: string;
  readonly noHead: string;
  readonly layout: string;
  readonly layouts: Readonly<Record<Layout, string>>;
  readonly economyColumn: string;
  readonly yearColumn: string;
  readonly noYear: string;
  readonly oneYear: string;
  readonly valueColumns: string;
  readonly column: (n: number, head: string) => string;
  readonly indicator: string;
  readonly unit: string;

  readonly unknown: string;
  readonly unknownHint: string;
  readonly unknownOne: (text: string, lines: readonly number[]) => string;
  readonly undecided: string;
  readonly leaveOut: string;
  readonly nearest: string;
  readonly all: string;
  readonly duplicates: string;
  readonly duplicateOne: (economy: string, year: string, indicator: string) => string;
  readonly option: (value: string, line: string) => string;
  readonly totals: (texts: readonly string[]) => string;
  readonly notes: (lines: readonly number[]) => string;
  readonly problems: (n: number) => string;
  readonly problem: (line: string, column: string, found: string, expected: string) => string;
  readonly expected: Readonly<Record<Expected, string>>;
  readonly more: (n: number) => string;

  readonly beside: string;
  readonly ofOwn: string;
  readonly official: string;
  readonly none: string;
  readonly besideCaption: (indicator: string, official: string | null) => string;
  readonly ownHead: string;
  readonly officialHead: (year: string) => string;
  /** what the full dots are: marked as the reader's */
  readonly ownNotOfficial: string;
  readonly spoken: (name: string, own: string, year: string, official: string) => string;
  readonly difference: string;
  readonly table: string;
  readonly workbook: string;
  readonly line: string;

  /** link to the lab, where one of the file's indicators can weigh */
  readonly lab: string;
  readonly change: string;
  readonly changeLead: (year: string) => string;
  readonly economy: string;
  readonly choice: string;
  readonly officialIndicator: string;
  readonly lacking: (name: string) => string;
  readonly value: (unit: string) => string;
  readonly ofFile: (value: string, year: string) => string;
  /** other values of the file that count in the same scores */
  readonly counted: (values: readonly string[]) => string;
  readonly countedOne: (indicator: string, value: string, year: string) => string;
  /** the years of the file's values, and those that count: "2022–2026" */
  readonly tooOld: (years: string, counted: string) => string;
  readonly officialIs: (value: string) => string;
  readonly officialNone: string;
  readonly notANumber: (typed: string) => string;
  readonly outside: (low: string, high: string) => string;
  readonly asShare: string;
  readonly resultCaption: (economy: string, group: string, year: string) => string;
  readonly what: string;
  readonly published: string;
  readonly withOwn: string;
  readonly score: (column: string) => string;
  readonly rank: (column: string) => string;
  readonly noScore: string;
  readonly noRank: string;
  readonly mark: string;

  readonly keep: string;
  readonly kept: string;
  /** the device still keeps the file before this one */
  readonly keptAnother: string;
  readonly keepInstead: string;
  readonly keepFailed: string;
  /** the device did not delete what it keeps */
  readonly unforgotten: string;
  readonly forget: string;
  readonly forgotten: string;
}
