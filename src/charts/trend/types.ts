import type { Domain, ScaleKind } from '../scale.ts';
import type { FormatTick, PlacedText } from '../types.ts';

export interface TrendPoint {
  readonly year: number;
  readonly value: number;
  /** flag B: not comparable with what came before */
  readonly afterBreak?: boolean;
  /** no newer value is known: the line goes on as it was */
  readonly carried?: boolean;
  /** spoken and shown on hover: "Pakistan, 2024: 57 %, break in series" */
  readonly label: string;
}

/** A chosen economy. */
export interface TrendSeries {
  readonly id: string;
  readonly name: string;
  /** place in the list of chosen economies, from 0 */
  readonly selection: number;
  /** by year, ascending */
  readonly points: readonly TrendPoint[];
  /** behind the name at the line's end: the newest value as text */
  readonly endText?: string;
  /** spoken: "Pakistan, from 1 % in 2001 to 57 % in 2024" */
  readonly label: string;
}

/** A median over time: of the group (ink, dashed) or of the world (ink, dotted). */
export interface TrendReference {
  readonly kind: 'group' | 'world';
  readonly name: string;
  readonly points: readonly TrendPoint[];
  readonly label: string;
}

/** The middle half of the group. */
export interface TrendBand {
  readonly name: string;
  readonly points: readonly {
    readonly year: number;
    readonly low: number;
    readonly high: number;
    readonly afterBreak?: boolean;
  }[];
  readonly label: string;
}

export interface TrendTarget {
  readonly value: number;
  readonly text: string;
}

export interface TrendData {
  readonly series: readonly TrendSeries[];
  readonly references?: readonly TrendReference[];
  readonly band?: TrendBand;
  readonly targets?: readonly TrendTarget[];
  readonly scale: ScaleKind;
  /** ends of the value axis; left out, they follow from the values */
  readonly domain?: Domain;
  /** first and last year of the axis; left out, they follow from the points */
  readonly years?: readonly [number, number];
  readonly formatTick: FormatTick;
}

/** A piece of line. `bridge`: it spans years in which others have a value and this economy has none, or is carried forward. */
export interface SegmentGeometry {
  readonly path: string;
  readonly bridge: boolean;
}

export interface PointGeometry {
  readonly x: number;
  readonly y: number;
  readonly year: number;
  readonly label: string;
  /** no line leads to it: a break or the only year */
  readonly alone: boolean;
}

export interface LineGeometry {
  readonly id: string;
  readonly segments: readonly SegmentGeometry[];
  readonly points: readonly PointGeometry[];
  /** where a tick stands, at the end of the gap before each value after a break */
  readonly breaks: readonly { readonly x: number; readonly y: number; readonly label: string }[];
  readonly label: string;
}

export interface SeriesGeometry extends LineGeometry {
  readonly selection: number;
}

export interface ReferenceLineGeometry extends LineGeometry {
  readonly kind: 'group' | 'world';
}

export interface EndLabelGeometry {
  readonly id: string;
  readonly lines: readonly PlacedText[];
  /** from the line's last point to the label, where they are apart */
  readonly leader: string | null;
  readonly kind: 'series' | 'group' | 'world' | 'band';
  readonly selection: number | null;
}

export interface TrendGeometry {
  /** radius of the points: they shrink where years are close */
  readonly point: number;
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly xTicks: readonly (PlacedText & { readonly line: number })[];
  readonly yTicks: readonly (PlacedText & { readonly line: number; readonly zero: boolean })[];
  readonly band: { readonly path: string; readonly label: string } | null;
  readonly references: readonly ReferenceLineGeometry[];
  readonly series: readonly SeriesGeometry[];
  readonly endLabels: readonly EndLabelGeometry[];
  readonly targets: readonly { readonly y: number; readonly flag: string; readonly label: PlacedText }[];
}
