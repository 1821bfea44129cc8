import type { ColourMeaning } from '../../../src/figures/colours.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { sourceLine } from '../../../src/ui/figure/Sources.tsx';
import type { Words } from '../../../src/words/types.ts';
import { type Drawing, drawingsIn } from './drawings.ts';

/** A figure of a page as a picture shows it. */
export interface DrawnFigure {
  readonly title: string;
  readonly measure: string;
  readonly source: string;
  /** the same drawing at different widths */
  readonly drawings: readonly Drawing[];
  /** what colours mean where nothing else in the drawing says it */
  readonly key: readonly ColourMeaning[];
}

/**
 * The figures of a page that have one drawing, in the order of the page.
 *
 * @param html the page as prerendered: its drawings are taken, not drawn again
 * @param figures that the page shows
 */
export function drawnFigures(words: Words, html: string, figures: readonly Figure[]): DrawnFigure[] {
  return figures.flatMap(({ ref, title, measure, sources, drawing, key = [] }) => {
    const drawings = drawing === null || drawing.fits === 'text' ? [] : drawingsIn(html, ref.kind);
    if (drawing === null || drawings.length === 0) return [];
    return [
      {
        title,
        measure,
        source: sourceLine(words, sources ?? []),
        drawings,
        key: drawing.fits === 'scaled' ? key : [],
      },
    ];
  });
}
