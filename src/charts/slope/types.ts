import type { Domain, ScaleKind } from '../scale.ts';
import type { PlacedText, Tone } from '../types.ts';

export interface SlopeLine {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly fromText: string;
  readonly toText: string;
  readonly tone: Tone;
  /** place in the list of chosen economies, from 0 */
  readonly selection?: number;
  readonly href?: string;
  /** spoken and shown on hover: "Senegal, from 13 % in 2013 to 59 % in 2023" */
  readonly label: string;
}

export interface SlopeData {
  /** the two years as text */
  readonly fromYear: string;
  readonly toYear: string;
  readonly lines: readonly SlopeLine[];
  readonly scale: ScaleKind;
  readonly domain?: Domain;
}

export interface SlopeLineGeometry {
  readonly id: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** null where there is no room for all names and this line is not chosen */
  readonly start: PlacedText | null;
  readonly end: PlacedText | null;
  readonly leaders: string;
  readonly tone: Tone;
  readonly selection: number | null;
  readonly href: string | null;
  readonly label: string;
}

export interface SlopeGeometry {
  readonly width: number;
  readonly height: number;
  readonly heads: readonly PlacedText[];
  readonly lines: readonly SlopeLineGeometry[];
  /** the two uprights */
  readonly uprights: readonly { readonly x: number; readonly y1: number; readonly y2: number }[];
}
