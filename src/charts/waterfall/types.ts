import type { FormatTick, PlacedText } from '../types.ts';

/** One step of a waterfall: a total, or what moves it. */
export interface WaterfallRow {
  readonly id: string;
  readonly name: string;
  readonly href?: string;
  /** where the step begins and ends on the scale; the same twice for a total */
  readonly from: number;
  readonly to: number;
  readonly tone: 'total' | 'up' | 'down';
  /** at the row's end: the total, or the signed step */
  readonly text: string;
  /** spoken: "Account ownership: +1.8 points" */
  readonly label: string;
}

export interface WaterfallData {
  readonly rows: readonly WaterfallRow[];
  readonly formatTick: FormatTick;
}

export interface WaterfallRowGeometry {
  readonly id: string;
  /** top of the row; what follows counts from there */
  readonly y: number;
  readonly name: PlacedText;
  readonly end: PlacedText;
  /** left end and width of the step's bar; null for a total, which is a dot */
  readonly bar: { readonly x: number; readonly width: number } | null;
  /** x of where the step ends */
  readonly at: number;
  readonly tone: WaterfallRow['tone'];
  readonly href: string | null;
  readonly label: string;
}

export interface WaterfallGeometry {
  readonly width: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly middle: number;
  readonly rows: readonly WaterfallRowGeometry[];
  /** lines from where each step ends down to where the next begins */
  readonly joints: string;
  readonly axis: readonly PlacedText[];
  readonly grid: readonly [number, number];
}
