import type { Domain, ScaleKind } from '../scale.ts';
import type { Direction, FormatTick, PlacedText, Tone } from '../types.ts';

export interface RankingRow {
  readonly id: string;
  readonly name: string;
  /** ties share a rank; '' where there is none */
  readonly rank: string;
  /** null: no value, drawn hatched, with the reason in `text` */
  readonly value: number | null;
  /** the value as text, or the reason why there is none */
  readonly text: string;
  /** muted, behind the value: its year where it is not the one asked for, its flag */
  readonly note?: string;
  readonly href?: string;
  readonly tone: Tone;
  /** place in the list of chosen economies, from 0 */
  readonly selection?: number;
  /** low and high end of an uncertainty, on the value's scale */
  readonly range?: Domain;
  /** spoken: "Saudi Arabia, rank 1, 0.960 in 2024" */
  readonly label: string;
}

/** A line across all rows, with its label above them. */
export interface RankingReference {
  readonly kind: 'group' | 'world' | 'target';
  readonly value: number;
  readonly text: string;
}

export interface RankingData {
  /** in the order to show */
  readonly rows: readonly RankingRow[];
  readonly references?: readonly RankingReference[];
  readonly scale: ScaleKind;
  /** bars start from zero; dots where zero means nothing. A log scale always has dots. */
  readonly mark: 'bar' | 'dot';
  /** ends of the scale; left out, they follow from the values */
  readonly domain?: Domain;
  readonly formatTick: FormatTick;
}

export interface RankingRowGeometry {
  readonly id: string;
  /** top of the row; what follows counts from there */
  readonly y: number;
  readonly rank: PlacedText | null;
  readonly name: PlacedText;
  readonly value: PlacedText;
  readonly note: PlacedText | null;
  readonly mark: BarGeometry | DotGeometry | MissingGeometry;
  readonly range: { readonly x1: number; readonly x2: number; readonly y: number } | null;
  /** where the marker of a chosen economy stands */
  readonly marker: { readonly x: number; readonly y: number } | null;
  readonly tone: Tone;
  readonly selection: number | null;
  readonly href: string | null;
  readonly label: string;
}

export interface BarGeometry {
  readonly kind: 'bar';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DotGeometry {
  readonly kind: 'dot';
  readonly x: number;
  readonly y: number;
  /** ends of the thin line that leads the eye along the row */
  readonly x1: number;
  readonly x2: number;
}

export interface MissingGeometry extends Omit<BarGeometry, 'kind'> {
  readonly kind: 'missing';
}

export interface PlacedReference {
  readonly kind: RankingReference['kind'];
  readonly x: number;
  readonly label: PlacedText;
  /** in a key: a sample of the line before its text */
  readonly swatch: { readonly x1: number; readonly x2: number; readonly y: number } | null;
}

export interface ReferenceGeometry extends PlacedReference {
  /** the line, or its piece in each row */
  readonly path: string;
}

export interface RankingGeometry {
  readonly width: number;
  readonly height: number;
  readonly direction: Direction;
  /** one line a row, or name and value above the bar where the width is small */
  readonly form: 'line' | 'stacked';
  /** bars are drawn under the reference lines, dots over them */
  readonly bars: boolean;
  readonly rowHeight: number;
  readonly rows: readonly RankingRowGeometry[];
  readonly ticks: readonly { readonly x: number; readonly labels: readonly PlacedText[] }[];
  /** top and bottom of grid lines */
  readonly grid: readonly [number, number];
  readonly zero: number | null;
  readonly references: readonly ReferenceGeometry[];
}
