import type { KeyGeometry } from '../key.ts';
import type { ClassTone, Direction, Frame } from '../types.ts';

/** The outline of an economy on the world's grid; `economy` is null for land that is none. */
export interface WorldShape {
  readonly economy: string | null;
  readonly path: string;
  /** where a marker stands */
  readonly x: number;
  readonly y: number;
  /** left, top, right, bottom of what matters of it: parts of at least a twentieth of the largest */
  readonly box: Box;
}

export type Box = readonly [number, number, number, number];

/** The world as `projectWorld` makes it where the site is built: whole numbers on a grid `width` × `height`. */
export interface World {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly WorldShape[];
  /** land around them that no view asks for by name, as one path */
  readonly land?: string;
  /** economies too small for a shape */
  readonly places: readonly { readonly economy: string; readonly x: number; readonly y: number }[];
  /** path of the borders that are not settled */
  readonly disputed: string;
}

/** What a map is laid out for; `radius` of circles in pixels where the drawing is made smaller afterwards. */
export interface MapFrame extends Frame {
  readonly radius?: number;
}

export interface MapEconomy {
  readonly economy: string;
  /** null: no value, drawn hatched */
  readonly tone: ClassTone | null;
  /** place in the list of chosen economies, from 0 */
  readonly selection?: number;
  readonly href?: string;
  /** spoken and shown on hover: "Indonesia, 73 % in 2024", "Eritrea, no value since 2017" */
  readonly label: string;
}

export interface MapLegendItem {
  readonly tone: ClassTone | null;
  readonly text: string;
}

export interface MapData {
  /** in the order of the keyboard walk, but that small ones come last; an economy that is not here is land without a fill */
  readonly economies: readonly MapEconomy[];
  readonly legend: readonly MapLegendItem[];
  /** economies that the view closes in on; without it, the whole world */
  readonly focus?: readonly string[];
}

interface MarkWords {
  readonly economy: string;
  readonly tone: ClassTone | null;
  readonly selection: number | null;
  readonly href: string | null;
  readonly label: string;
}

/** An outline, on the world's grid. */
export interface AreaGeometry extends MarkWords {
  readonly kind: 'area';
  readonly path: string;
  /** of a small one: where it can be pressed beside its outline, in pixels */
  readonly press: { readonly x: number; readonly y: number; readonly reach: number } | undefined;
}

/** A circle, in pixels. */
export interface CircleGeometry extends MarkWords {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  /** how far from its middle it can be pressed */
  readonly reach: number;
}

export interface MapGeometry {
  readonly width: number;
  readonly height: number;
  readonly direction: Direction;
  /** height of the drawing above the legend */
  readonly mapHeight: number;
  /** from the world's grid to pixels: scale, then move */
  readonly view: { readonly scale: number; readonly x: number; readonly y: number };
  /** of circles, in pixels */
  readonly radius: number;
  /** land that is no economy, or none of those asked for */
  readonly land: string;
  /** in the order of the keyboard walk among large outlines, then among small ones, then among circles */
  readonly marks: readonly (AreaGeometry | CircleGeometry)[];
  /** where markers of chosen economies stand, in pixels */
  readonly markers: readonly { readonly x: number; readonly y: number; readonly selection: number }[];
  readonly disputed: string;
  readonly legend: readonly (KeyGeometry & { readonly tone: ClassTone | null })[];
}
