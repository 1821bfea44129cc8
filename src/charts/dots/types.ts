import type { KeyGeometry } from '../key.ts';
import type { Domain } from '../scale.ts';
import type { FormatTick, PlacedText } from '../types.ts';

/** An economy that is compared, with its place in the list of chosen ones, from 0. */
export interface DotsEconomy {
  readonly id: string;
  readonly name: string;
  readonly selection: number;
}

export interface DotsRow {
  readonly id: string;
  readonly name: string;
  readonly href?: string;
  /** set apart from the others: the overall score */
  readonly strong?: boolean;
  /** one value an economy, null where it has none */
  readonly values: readonly (number | null)[];
  /** the group's median */
  readonly median: number | null;
  /** at the row's end: who is best, and its value; null where nobody has one */
  readonly best: { readonly selection: number; readonly name: string; readonly value: string } | null;
  /** what stands there instead where nobody has a value */
  readonly none: string;
  /** spoken: "Connectivity: Morocco 68, Jordan 61; median (OIC) 54" */
  readonly label: string;
}

export interface DotsData {
  readonly economies: readonly DotsEconomy[];
  /** what the tick is, in the key: "median (OIC)" */
  readonly medianText: string;
  readonly rows: readonly DotsRow[];
  readonly domain: Domain;
  readonly formatTick: FormatTick;
}

export interface DotGeometry {
  readonly id: string;
  readonly selection: number;
  readonly x: number;
  readonly y: number;
}

export interface DotsRowGeometry {
  readonly id: string;
  /** top of the row; what follows counts from there */
  readonly y: number;
  readonly height: number;
  readonly middle: number;
  readonly name: PlacedText;
  readonly strong: boolean;
  readonly end: PlacedText;
  /** whose value stands at the end; null where nobody has one */
  readonly selection: number | null;
  readonly dots: readonly DotGeometry[];
  /** from the lowest to the highest dot; null where there are not two */
  readonly span: readonly [number, number] | null;
  readonly median: number | null;
  readonly href: string | null;
  readonly label: string;
}

export interface DotsGeometry {
  readonly width: number;
  readonly height: number;
  readonly plot: readonly [number, number];
  readonly rows: readonly DotsRowGeometry[];
  readonly axis: readonly (PlacedText & { readonly line: number })[];
  /** top and bottom of grid lines */
  readonly grid: readonly [number, number];
  readonly key: {
    readonly economies: readonly (KeyGeometry & { readonly selection: number })[];
    /** null where no row has a median */
    readonly median: KeyGeometry | null;
  };
}
