/** Reading direction of the page. Quantitative axes run left to right in both. */
export type Direction = 'ltr' | 'rtl';

/** What a chart is laid out for: a width in CSS pixels (good from 280 to 1100) and the page's direction. */
export interface Frame {
  readonly width: number;
  readonly direction: Direction;
}

/** Maturity class, 0 (Nascent) to 4 (Frontier). */
export type ClassIndex = 0 | 1 | 2 | 3 | 4;

/** Fill of a class. The lowest holds half of the scale, and most members of some groups: its lower part has a step of its own. */
export type ClassTone = ClassIndex | 'low';

/** Every step of the classes, lowest first. */
export const CLASS_TONES: readonly ClassTone[] = ['low', 0, 1, 2, 3, 4];

/** Fill of a mark: its class, the accent, or the grey of everything that is not spoken of. */
export type Tone = ClassTone | 'accent' | 'grey';

/** The physical side of the point at which a text's edge stands: 'left' means that it grows to the right. */
export type Side = 'left' | 'right' | 'middle';

/** A text with its place. `y` is the baseline; `full` is the whole text where `text` had to be shortened. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  readonly full?: string;
}

/** What every Chart component takes beside its geometry. */
export interface ChartWords {
  /** unique on the page: a page that contains one chart at two widths gives two ids */
  readonly id: string;
  /** the figure's finding: the chart's accessible name */
  readonly title: string;
  /** the figure in words: the chart's accessible description */
  readonly summary: string;
}

/** A number on an axis as text; `step` is the distance between ticks, for the choice of decimals. */
export type FormatTick = (value: number, step: number) => string;
