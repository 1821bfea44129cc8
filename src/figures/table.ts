/** A figure in rows, in words: pages, reports and files for word processors write it as a table. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  readonly head: string;
  /** columns of cells under it; 1 where left out */
  readonly span?: number;
  /** the head sorts the table: where it leads, and how the table is sorted by it now */
  readonly sort?: { readonly href: string; readonly now: 'ascending' | 'descending' | null };
}

export interface TableRow {
  /** told apart by it */
  readonly id: string;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly text: string;
  /** `head` names the row; a `number` is aligned with those above it; a `reason` says why there is none; text where left out */
  readonly is?: 'head' | 'number' | 'reason';
  /** where the cell leads */
  readonly href?: string;
  /** columns that it takes; 1 where left out */
  readonly span?: number;
  /** a smaller remark under the text, such as how sure a rank is */
  readonly note?: string;
}

/** The cell that names its row. */
export const head = (text: string): TableCell => ({ text, is: 'head' });
/** A cell with a number, aligned with those above it. */
export const number = (text: string): TableCell => ({ text, is: 'number' });
/** A cell with text. */
export const text = (of: string): TableCell => ({ text: of });
/** A cell that says why there is no value, over as many columns as are given. */
export const reason = (why: string, span?: number): TableCell => ({
  text: why,
  is: 'reason',
  ...(span !== undefined && { span }),
});
