import type { KeyGeometry } from '../key.ts';
import type { Domain } from '../scale.ts';
import type { FormatTick, PlacedText, Tone } from '../types.ts';

/** What the economy is compared with. An economy has its place in the list of chosen ones. */
export type ProfileComparator = { readonly id: string; readonly text: string } & (
  | { readonly kind: 'group' | 'world' }
  | { readonly kind: 'economy'; readonly selection: number }
);

export interface ProfileRow {
  readonly id: string;
  readonly name: string;
  readonly href?: string;
  /** null: no value, with the reason in `text` */
  readonly value: number | null;
  readonly text: string;
  readonly tone: Tone;
  /** lowest and highest of the group */
  readonly range?: Domain;
  /** one value a comparator, null where it has none */
  readonly comparators: readonly (number | null)[];
  /** spoken: "Connectivity: Morocco 68, OIC median 54, rank 12 of 57" */
  readonly label: string;
}

export interface ProfileData {
  /** the economy, in the key */
  readonly name: string;
  readonly rows: readonly ProfileRow[];
  readonly comparators: readonly ProfileComparator[];
  /** what the band is, in the key: "lowest to highest of OIC" */
  readonly rangeText: string;
  readonly domain: Domain;
  readonly formatTick: FormatTick;
}

export interface ProfileRowGeometry {
  readonly id: string;
  /** top of the row; what follows counts from there */
  readonly y: number;
  readonly name: PlacedText;
  readonly end: PlacedText;
  /** where the economy's dot stands; null where it has no value */
  readonly x: number | null;
  readonly range: readonly [number, number] | null;
  readonly ticks: readonly { readonly x: number; readonly comparator: ProfileComparator }[];
  readonly tone: Tone;
  readonly href: string | null;
  readonly label: string;
}

export interface ProfileGeometry {
  readonly width: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly middle: number;
  readonly plot: readonly [number, number];
  readonly rows: readonly ProfileRowGeometry[];
  readonly axis: readonly PlacedText[];
  /** top and bottom of grid lines */
  readonly grid: readonly [number, number];
  /** the economy, the range, then the comparators */
  readonly key: {
    readonly economy: KeyGeometry;
    readonly range: KeyGeometry | null;
    readonly comparators: readonly (KeyGeometry & { readonly comparator: ProfileComparator })[];
  };
}
