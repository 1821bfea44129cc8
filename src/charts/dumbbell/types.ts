import type { KeyGeometry } from '../key.ts';
import type { Domain } from '../scale.ts';
import type { FormatTick, PlacedText } from '../types.ts';

export interface DumbbellEnd {
  readonly value: number;
  readonly text: string;
}

export interface DumbbellRow {
  readonly id: string;
  readonly name: string;
  readonly href?: string;
  readonly first: DumbbellEnd | null;
  readonly second: DumbbellEnd | null;
  /** the gap as text at the row's end, or why there is none */
  readonly gap: string;
  /** the other side is ahead than in most rows */
  readonly reversed?: boolean;
  /** place in the list of chosen economies, from 0 */
  readonly selection?: number;
  /** spoken: "Pakistan: women 12 %, men 21 %, gap 9 points" */
  readonly label: string;
}

export interface DumbbellData {
  readonly rows: readonly DumbbellRow[];
  /** names of the two segments, in the key */
  readonly firstText: string;
  readonly secondText: string;
  /** what a gap the other way is, in the key; without it no row has one */
  readonly reversedText?: string;
  /** what the numbers at the end are: "gap in points" */
  readonly gapText: string;
  readonly domain?: Domain;
  readonly formatTick: FormatTick;
}

export interface DumbbellRowGeometry {
  readonly id: string;
  /** top of the row; what follows counts from there */
  readonly y: number;
  readonly name: PlacedText;
  readonly gap: PlacedText;
  /** x of the two dots */
  readonly first: number | null;
  readonly second: number | null;
  /** the sample of the key beside a gap the other way, whose own line may be too short to be seen */
  readonly reversed: { readonly x1: number; readonly x2: number; readonly y: number } | null;
  /** values outside the dots */
  readonly texts: readonly PlacedText[];
  readonly selection: number | null;
  readonly href: string | null;
  readonly label: string;
}

export interface DumbbellGeometry {
  readonly width: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly middle: number;
  readonly rows: readonly DumbbellRowGeometry[];
  readonly axis: readonly PlacedText[];
  readonly grid: readonly [number, number];
  readonly gapHead: PlacedText | null;
  /** the two sides, and a gap the other way where there is one */
  readonly key: readonly KeyGeometry[];
}
