import type { Domain, ScaleKind } from '../scale.ts';
import type { FormatTick, PlacedText, Tone } from '../types.ts';

export interface ScatterPoint {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly tone: Tone;
  /** place in the list of chosen economies, from 0; these are named */
  readonly selection?: number;
  readonly href?: string;
  /** spoken and shown on hover: "Senegal: income 4,600 dollars, internet users 59 %" */
  readonly label: string;
}

export interface ScatterAxis {
  /** what it measures, in words with the unit */
  readonly text: string;
  readonly scale: ScaleKind;
  readonly domain?: Domain;
  readonly formatTick: FormatTick;
}

/** A fitted line and the band around it, at some x in ascending order. */
export interface ScatterFit {
  readonly points: readonly {
    readonly x: number;
    readonly y: number;
    readonly low: number;
    readonly high: number;
  }[];
  /** spoken: "fit over 172 economies" */
  readonly label: string;
}

export interface ScatterData {
  readonly points: readonly ScatterPoint[];
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  readonly fit?: ScatterFit;
}

export interface ScatterPointGeometry {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly tone: Tone;
  readonly selection: number | null;
  readonly name: PlacedText | null;
  readonly href: string | null;
  readonly label: string;
}

export interface ScatterGeometry {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly points: readonly ScatterPointGeometry[];
  readonly xTicks: readonly (PlacedText & { readonly line: number })[];
  readonly yTicks: readonly (PlacedText & { readonly line: number })[];
  readonly xTitle: PlacedText;
  readonly yTitle: PlacedText;
  readonly fit: { readonly line: string; readonly band: string; readonly label: string } | null;
}
