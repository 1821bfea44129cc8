import type { RankingReference } from '../ranking/types.ts';
import type { ClassTone, FormatTick, PlacedText } from '../types.ts';

export interface SwarmDot {
  readonly id: string;
  readonly value: number;
  readonly tone: ClassTone;
  readonly href: string;
  /** spoken and shown on hover: "Senegal: 53" */
  readonly label: string;
}

export type SwarmReference = RankingReference & {
  readonly kind: 'group' | 'world';
  /** said instead where `text` has no room on either side of its line */
  readonly brief?: string;
};

export interface SwarmData {
  /** the group's members */
  readonly dots: readonly SwarmDot[];
  /** all economies that are not in the group: thin grey lines at the foot */
  readonly world: readonly number[];
  readonly references: readonly SwarmReference[];
  /** the reader's own, a member or not; null where none was chosen, or it has no value */
  readonly own: (Omit<SwarmDot, 'href' | 'label'> & { readonly name: string }) | null;
  readonly domain: readonly [number, number];
  readonly formatTick: FormatTick;
  /** spoken: what the dots are */
  readonly label: string;
}

export interface SwarmDotGeometry extends Omit<SwarmDot, 'value'> {
  readonly x: number;
  readonly y: number;
}

export interface SwarmGeometry {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly label: string;
  /** from the lowest value to the highest */
  readonly dots: readonly SwarmDotGeometry[];
  /** path */
  readonly world: string;
  /** paths with their labels */
  readonly references: readonly {
    readonly kind: 'group' | 'world';
    readonly path: string;
    readonly label: PlacedText;
  }[];
  readonly own: {
    readonly x: number;
    readonly y: number;
    readonly tone: ClassTone;
    /** whether it is a dot already */
    readonly isDot: boolean;
    readonly leader: string;
    readonly name: PlacedText;
  } | null;
  readonly axis: readonly PlacedText[];
  readonly grid: readonly [number, number];
}
