import type { ReactNode } from 'react';
import type { Direction } from '../../../src/catalog/languages.ts';
import { wrap } from '../../../src/charts/text.ts';
import { FIGURE_ID, WIDEST } from '../../../src/embed/FramePage.tsx';
import type { PrerenderedFrame } from '../../../src/embed/prerender.tsx';
import type { PlacedCaption, PlacedDrawing } from '../../../src/export/picture.ts';
import { drawingsIn } from './drawings.ts';
import { itemsOf, type Part, partsInside, partsOf } from './parts.ts';

/** What a frame draws, in CSS pixels from the corner of it all. */
export interface Pieces {
  readonly drawings: readonly PlacedDrawing[];
  readonly captions: readonly PlacedCaption[];
  readonly width: number;
  readonly height: number;
}

const GAP = 24;
const COLUMNS = 3;
const HEADING = { size: 14, bold: true };
const TEXT = { size: 13, bold: false };
const LINE = 18;

/** The drawings of a frame at its widest, with the words between them where there are several; null where nothing is drawn. */
export function piecesOf(
  { html, figure: { drawing } }: Pick<PrerenderedFrame, 'html' | 'figure'>,
  direction: Direction,
): Pieces | null {
  if (drawing === null) return null;
  if (drawing.fits === 'text') return piecesOfText(drawing.at(WIDEST, { id: FIGURE_ID }), direction);
  const widest = drawingsIn(html, FIGURE_ID).at(-1);
  if (widest === undefined) return null;
  const { width, height, svg } = widest;
  return { drawings: [{ x: 0, y: 0, width, height, markup: svg }], captions: [], width, height };
}

/** A list as cells side by side, any other text from top to bottom; null where no drawing is in it. */
function piecesOfText(text: ReactNode, direction: Direction): Pieces | null {
  const items = itemsOf(text);
  const pieces =
    items.length > 0 ? grid(items.map(partsInside), direction) : column(partsOf(text), WIDEST, direction);
  return pieces.drawings.length === 0 ? null : pieces;
}

/** One below the other. */
function column(parts: readonly Part[], width: number, direction: Direction): Pieces {
  const drawings: PlacedDrawing[] = [];
  const captions: PlacedCaption[] = [];
  let y = 0;
  for (const part of parts) {
    if (part.kind === 'drawing') {
      const { width: w, height, svg } = part.drawing;
      y += 8;
      drawings.push({ x: direction === 'rtl' ? width - w : 0, y, width: w, height, markup: svg });
      y += height + 8;
      continue;
    }
    if (part.heading && y > 0) y += GAP / 2;
    const style = part.bold ? HEADING : TEXT;
    for (const text of wrap(part.text, width, style)) {
      y += LINE;
      captions.push({ x: direction === 'rtl' ? width : 0, y, text, ...style });
    }
  }
  return { drawings, captions, width, height: y };
}

/** Cells side by side, in the order of reading. */
function grid(cells: readonly (readonly Part[])[], direction: Direction): Pieces {
  const across = Math.max(...cells.flat().map((part) => (part.kind === 'drawing' ? part.drawing.width : 0)));
  const width = COLUMNS * across + (COLUMNS - 1) * GAP;
  const drawings: PlacedDrawing[] = [];
  const captions: PlacedCaption[] = [];
  let top = 0;
  for (let first = 0; first < cells.length; first += COLUMNS) {
    const row = cells.slice(first, first + COLUMNS).map((parts) => column(parts, across, direction));
    row.forEach((cell, at) => {
      const x = (direction === 'rtl' ? COLUMNS - 1 - at : at) * (across + GAP);
      for (const item of cell.drawings.map((own) => ({ ...own, x: own.x + x, y: own.y + top })))
        drawings.push(item);
      for (const item of cell.captions.map((own) => ({ ...own, x: own.x + x, y: own.y + top })))
        captions.push(item);
    });
    top += Math.max(...row.map(({ height }) => height)) + GAP;
  }
  return { drawings, captions, width, height: top - GAP };
}
