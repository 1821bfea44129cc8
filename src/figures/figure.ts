import type { ReactElement } from 'react';
import type { Source } from '../catalog/catalog.ts';
import type { ColourMeaning } from '../ui/ColourKey.tsx';

/** One figure for a frame in another page: what it says, where it is from, and how it is drawn. No words are left to the frame. */
export interface EmbedFigure {
  /** the finding */
  readonly title: string;
  /** measure, unit, year */
  readonly measure: string;
  /** the figure in words, for a frame too narrow for a drawing */
  readonly summary: string;
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
  /** the page that holds the same figure, after the language, with the same view */
  readonly page: string;
  /** what of the catalog any view of the figure needs; no sources where all views have the same */
  readonly names: { readonly indicators: readonly string[]; readonly sources: readonly string[] };
  /** what the drawing's colours mean, where it does not say so itself */
  readonly key?: readonly ColourMeaning[];
  /** whether one drawing, made larger or smaller, does for every width: it is heavy, and has no text that would shrink */
  readonly scales?: boolean;
  /** what was asked for and cannot be shown, and what is shown instead */
  readonly instead?: string | null;
  /** whether what is drawn is text that fits any width, with small drawings in it: it stands in the page once, too */
  readonly flows?: boolean;
  /**
   * What is drawn for a width in CSS pixels, one svg as a rule; null where there is nothing to draw.
   *
   * @param scaled it is going to be shown smaller too
   */
  readonly draw: (width: number, scaled?: boolean) => ReactElement | null;
}
