import type { Domain, ScaleKind } from '../scale.ts';
import type { FormatTick, PlacedText } from '../types.ts';

export interface StripDot {
  readonly id: string;
  readonly value: number;
  readonly href?: string;
  /** spoken and shown on hover: "Senegal, 60 %" */
  readonly label: string;
}

export interface StripChosen extends StripDot {
  readonly name: string;
  /** place in the list of chosen economies, from 0 */
  readonly selection: number;
}

export interface StripReference {
  readonly kind: 'group' | 'world';
  readonly value: number;
  readonly text: string;
}

export interface StripRow {
  readonly id: string;
  readonly name: string;
  readonly href?: string;
  /** all economies that are not in the group: thin grey lines */
  readonly world: readonly number[];
  /** the group's members that are not chosen: dots */
  readonly group: readonly StripDot[];
  /** with their names */
  readonly chosen: readonly StripChosen[];
  readonly references?: readonly StripReference[];
  /** spoken: "Internet users, 57 members from 10 % to 100 %, median 73 %" */
  readonly label: string;
}

export interface StripData {
  readonly rows: readonly StripRow[];
  readonly scale: ScaleKind;
  readonly domain?: Domain;
  readonly formatTick: FormatTick;
}

export interface StripMarkGeometry {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly href: string | null;
  readonly label: string;
}

export interface StripChosenGeometry extends StripMarkGeometry {
  readonly selection: number;
  readonly name: PlacedText;
  /** from the mark to its name */
  readonly leader: string;
}

export interface StripRowGeometry {
  readonly id: string;
  readonly label: string;
  /** top of the row; what follows counts from there */
  readonly y: number;
  readonly name: PlacedText;
  readonly href: string | null;
  /** middle of the lane of dots */
  readonly middle: number;
  readonly world: string;
  readonly group: readonly StripMarkGeometry[];
  readonly chosen: readonly StripChosenGeometry[];
  readonly references: readonly {
    readonly kind: 'group' | 'world';
    readonly path: string;
    readonly label: PlacedText;
  }[];
}

export interface StripGeometry {
  readonly width: number;
  readonly height: number;
  readonly plot: readonly [number, number];
  readonly radius: number;
  readonly rows: readonly StripRowGeometry[];
  readonly axis: readonly PlacedText[];
  readonly grid: readonly [number, number];
}
