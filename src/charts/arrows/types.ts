import type { FormatTick, Frame, PlacedText } from '../types.ts';

export interface ArrowsRow {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly before: number;
  readonly after: number;
  /** the change, at the row's end */
  readonly text: string;
  /** whether it can be told from no change; the others are grey */
  readonly isClear: boolean;
  /** spoken: "Libya: rank 3, +4.2 points · 42 in 2026" */
  readonly label: string;
}

export interface ArrowsData {
  /** in the order to show */
  readonly rows: readonly ArrowsRow[];
  /** in the key: what arrows in colour are, and what grey ones are where there are any */
  readonly clearText: string;
  readonly unclearText: string;
  /** what stands in place of rows that are left out: "45 more are in the table" */
  readonly moreText: (n: number) => string;
  readonly formatTick: FormatTick;
}

export interface ArrowsFrame extends Frame {
  /** several columns of low rows: a page's height is all there is */
  readonly paper?: boolean;
  /** before scripts run, where bytes are all there is: a narrow drawing has the first and the last rows */
  readonly still?: boolean;
}

export interface ArrowGeometry {
  /** from then to now, and the head that ends there */
  readonly path: string;
  readonly isClear: boolean;
}

export interface ArrowsRowGeometry {
  readonly id: string;
  /** left top corner of the row; what follows counts from there */
  readonly x: number;
  readonly y: number;
  readonly name: PlacedText;
  readonly end: PlacedText;
  readonly arrow: ArrowGeometry;
  readonly href: string;
  readonly label: string;
}

export interface ArrowsGeometry {
  readonly width: number;
  readonly height: number;
  /** of names and changes */
  readonly size: number;
  /** of a row */
  readonly row: { readonly width: number; readonly height: number };
  readonly rows: readonly ArrowsRowGeometry[];
  /** in place of rows that are left out; null where none is */
  readonly more: PlacedText | null;
  readonly axis: readonly (PlacedText & { readonly line: number })[];
  /** top and bottom of grid lines */
  readonly grid: readonly [number, number];
  readonly key: readonly { readonly label: PlacedText; readonly arrow: ArrowGeometry }[];
}
