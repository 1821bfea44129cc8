import type { ReactElement } from 'react';
import type { Source } from '../../catalog/catalog.ts';

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
  /** whether the drawing's colours are the classes of maturity, so that it needs their key */
  readonly classes?: boolean;
  /** what was asked for and cannot be shown, and what is shown instead */
  readonly instead?: string | null;
  /** one svg for a width in CSS pixels; null where there is nothing to draw */
  readonly draw: (width: number) => ReactElement | null;
}
