import type { OwnRow } from './session.ts';

/** A cell as it stands in the file; a workbook has numbers, text files have none. */
export type Cell = string | number;

export interface Line {
  /** the first line of the file, or row of the sheet, is 1 */
  readonly line: number;
  readonly cells: readonly Cell[];
}

export interface Sheet {
  /** '' where the file has no sheets */
  readonly name: string;
  readonly lines: readonly Line[];
  /** lines beyond the limit, which were not read */
  readonly cut: number;
  /** line of a quotation mark that is never closed: marks are then read as letters */
  readonly unclosed: number | null;
}

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1256'] as const;
export type Encoding = (typeof ENCODINGS)[number];
export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];
export type Decimal = '.' | ',';

/**
 * How a table is laid out: `long`, a line for each economy and year; `wide`, years as columns; `turned`, economies as columns.
 */
export const LAYOUTS = ['long', 'wide', 'turned'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What was given: bytes of a file, or a pasted text. */
export interface Given {
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer> | string;
}

/** Why nothing can be read. */
export type Unreadable = 'empty' | 'too large' | 'web page' | 'pdf' | 'not a table' | 'broken workbook';

/** What the reader corrects; what is left out is guessed. Columns count from 0. */
export interface Choices {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly decimal?: Decimal;
  readonly sheet?: number;
  /** line of the head; null: there is none */
  readonly head?: number | null;
  readonly layout?: Layout;
  readonly economy?: number;
  /** null: the file has no column of years */
  readonly year?: number | null;
  readonly values?: readonly number[];
  /** the year of all values, where the file says none */
  readonly oneYear?: number;
  /** what is measured, where one thing is */
  readonly indicator?: string;
  readonly unit?: string;
  /** official indicators that those of the file are laid beside, by the file's names */
  readonly beside?: Readonly<Record<string, string>>;
  /** text of the file → code of the economy that it means; null: left out */
  readonly names?: Readonly<Record<string, string | null>>;
  /** key of a duplicate → which of its values counts, by its `at` */
  readonly duplicates?: Readonly<Record<string, string>>;
}

/** What stands where in a table, guessed or chosen. Columns count from 0. */
export interface Shape {
  readonly layout: Layout;
  /** line of the head; null: none */
  readonly head: number | null;
  /** of each column the text over it; '' where there is none */
  readonly heads: readonly string[];
  /** of each column the text over its head, where heads are merged; '' where there is none */
  readonly over: readonly string[];
  /** null: not found */
  readonly economy: number | null;
  readonly year: number | null;
  readonly indicator: number | null;
  readonly unit: number | null;
  readonly values: readonly number[];
  /** text above the table */
  readonly title: string;
  /** lines below the head, without notes */
  readonly body: readonly Line[];
  /** lines set aside */
  readonly notes: readonly Line[];
}

/** What a cell that cannot be used should have been. */
export type Expected = 'economy' | 'year' | 'number' | 'finite' | 'decimal';

export interface Problem {
  readonly line: number;
  /** counts from 1 */
  readonly column: number;
  /** the text over the column; '' where there is none */
  readonly head: string;
  readonly found: string;
  readonly expected: Expected;
}

/** A text that stands for an economy, where it does not say which. */
export interface Unknown {
  readonly text: string;
  readonly lines: readonly number[];
  /** codes of economies that may be meant */
  readonly nearest: readonly string[];
  /** what the reader chose; undefined: nothing yet */
  readonly chosen: string | null | undefined;
}

export interface Duplicate {
  readonly key: string;
  readonly economy: string;
  readonly year: number;
  readonly indicator: string;
  /** `at`: line and column, "3:2" */
  readonly options: readonly { readonly at: string; readonly line: number; readonly value: number }[];
  /** `at` of the value that counts; null: none, until the reader chooses */
  readonly chosen: string | null;
}

/** What only the reader can say. */
export type Ask = 'economy' | 'year' | 'values' | 'decimal';

/** All that is known of a file once it is read. */
export interface Reading {
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  readonly sheets: readonly string[];
  readonly sheet: number;
  /** null: no cell needs it, or none says which */
  readonly decimal: Decimal | null;
  readonly shape: Shape;
  readonly rows: readonly OwnRow[];
  /** cells that hold a value of an economy, counted or not */
  readonly cells: number;
  readonly missing: number;
  readonly indicators: readonly string[];
  readonly unit: string;
  readonly oneYear: number | null;
  readonly unknown: readonly Unknown[];
  /** totals, averages and groups by their names, with their lines */
  readonly totals: readonly { readonly text: string; readonly lines: readonly number[] }[];
  readonly duplicates: readonly Duplicate[];
  /** the first of them */
  readonly problems: readonly Problem[];
  /** of all */
  readonly problemCount: number;
  readonly asks: readonly Ask[];
  readonly cut: number;
  readonly unclosed: number | null;
}
