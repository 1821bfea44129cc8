import type { Language } from '../catalog/languages.ts';
import type { Layout } from './columns.ts';
import type { Filter } from './filter.ts';

export interface Sort {
  /** a column of the layout, shown or not; in a wide one also a year or an indicator */
  readonly column: string;
  readonly descending: boolean;
}

/** What a table of observations is: which, in what form and order. */
export interface TableParams {
  readonly filter: Filter;
  /** areas whose files are read; at least one */
  readonly among: readonly string[];
  /** of the names */
  readonly language: Language;
  readonly layout: Layout;
  /** columns of the layout, in order; the years or indicators of a wide one among them */
  readonly columns: readonly string[];
  readonly sort: Sort;
}

export interface Page {
  readonly offset: number;
  readonly limit: number;
}

export type PageParams = TableParams & Page;
