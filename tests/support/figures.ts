import { renderToStaticMarkup } from 'react-dom/server';
import type { Figure } from '../../src/figures/figure.ts';
import { KINDS } from '../../src/figures/kinds.ts';
import { type FigureRef, figureId } from '../../src/figures/ref.ts';

/** One figure of every kind. */
export const EXAMPLES: readonly FigureRef[] = KINDS.map(([kind, { example }]) => ({ kind, of: example.of }));

/** The same with their ids in front, for tests of each. */
export const EXAMPLES_BY_ID = EXAMPLES.map((ref) => [figureId(ref), ref] as const);

/** A figure as values that can be compared: its drawing as markup, '' where there is none. */
export function compared({ drawing, ...texts }: Figure, width = 616) {
  const svg = drawing === null ? '' : renderToStaticMarkup(drawing.at(width, { id: 'figure' }));
  return { ...texts, fits: drawing?.fits ?? null, svg };
}
