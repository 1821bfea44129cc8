import type { ReactElement, ReactNode } from 'react';
import type { AnswerSource } from '../answers/paths.ts';
import type { FrameCatalog, Group, Source } from '../catalog/catalog.ts';
import type { DownloadRow } from '../export/csv.ts';
import type { FigureView } from '../view/figureView.ts';
import type { Environment } from '../words/environment.ts';
import type { ColourMeaning } from './colours.ts';
import type { FigureRef } from './ref.ts';
import type { FigureTable } from './table.ts';

/** One figure: what it says, where its values are from, and how it is drawn. Every surface takes it from here. */
export interface Figure {
  readonly ref: FigureRef;
  /** the finding, a sentence */
  readonly title: string;
  /** measure, unit, year */
  readonly measure: string;
  /** the figure in words, for who does not see the drawing */
  readonly summary: string;
  /** years that differ, members missing, breaks */
  readonly notes: readonly string[];
  /** groups and classes that it names or whose members it shows: what they are made of has a date */
  readonly groups: readonly Group[];
  /** null in a frame that knows none: then all views have those that the prerender names */
  readonly sources: readonly Source[] | null;
  /** the page that contains the figure, after the language, in the same view: `areas/skills/?group=DCO` */
  readonly page: string;
  /** what the page says of it besides, as a frame's link to it is called */
  readonly beyond?: string;
  /** what of the catalog any view of the figure may name; a list that is left out is not known in its frame */
  readonly names: { readonly indicators?: readonly string[]; readonly sources?: readonly string[] };
  /** what the drawing's colours mean, where it does not say so itself */
  readonly key?: readonly ColourMeaning[];
  /** what else a drawing holds, where it is wide enough: said with the key */
  readonly keyNote?: string;
  /** that what was asked for cannot be shown, and what is shown instead */
  readonly instead?: string | null;
  /** null where there is nothing to draw */
  readonly drawing: Drawing | null;
}

export interface Drawing {
  /**
   * How it fits a width: `redrawn` for each; `scaled`, one drawing for all, heavy and without text that would shrink;
   * `text` that fits any width, with small drawings in it.
   */
  readonly fits: 'redrawn' | 'scaled' | 'text';
  /** rows one below the other, where it can be drawn with fewer of them */
  readonly rows?: number;
  /** @param width in CSS pixels */
  readonly at: (width: number, how: Showing) => ReactElement;
}

/** A row of a drawing of many, as far as it matters for whether it is drawn. */
export interface DrawnRow {
  /** place in the list of chosen economies */
  readonly selection?: number;
  /** null: it has none, and stands behind all that do */
  readonly value?: number | null;
  /** a line leads to the row below */
  readonly joined?: boolean;
}

/** Where and how a drawing is shown. */
export interface Showing {
  /** what its ids begin with, unique in the page */
  readonly id: string;
  /** no script runs yet: what only scripts make use of is left out */
  readonly still?: boolean;
  /** on paper, where a page's height is all there is */
  readonly paper?: boolean;
  /** of one with `rows`: which of them are drawn, where not all are */
  readonly few?: <R extends DrawnRow>(rows: readonly R[]) => readonly R[];
  /** of a `scaled` drawing: it is shown much smaller, too */
  readonly smaller?: boolean;
  /** of a `scaled` drawing: its key is part of it */
  readonly keyed?: boolean;
  /** of `text`: the level of its headings; h2 where left out */
  readonly heading?: 'h2' | 'h3';
  /** of `text`: where a small drawing finds its own width; it takes the text's where left out */
  readonly place?: (draw: (width: number) => ReactElement) => ReactNode;
}

/** The same figure in rows. Kept apart from it, since a frame shows none. */
export interface FigureRows {
  /** null where the figure is a table itself */
  readonly table: FigureTable | null;
  readonly file: {
    /** without its ending */
    readonly name: string;
    readonly rows: () => readonly DownloadRow[];
  };
}

/**
 * Reads the published answers that a view of a figure needs, and makes the figure of them.
 *
 * @template Known the catalog that it needs: as much as a frame of its kind knows, by `names` of the kind's record
 * @param of what the figure is of, as in its ref
 * @throws Error where there is no such subject, or an answer cannot be read
 */
export type ReadFigure<Known extends FrameCatalog = FrameCatalog> = (
  environment: Environment<Known>,
  source: AnswerSource,
  of: string,
  view: Partial<FigureView>,
) => Promise<Figure>;
