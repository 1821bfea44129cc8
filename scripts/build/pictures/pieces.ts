import { wrap } from '../../../src/charts/text.ts';
import { WIDEST } from '../../../src/embed/FramePage.tsx';
import type { PlacedCaption, PlacedDrawing } from '../../../src/export/picture.ts';
import { type Drawing, drawingOf, plain } from './figures.ts';

/** What an embed draws, in CSS pixels from the corner of it all. */
export interface Pieces {
  readonly drawings: readonly PlacedDrawing[];
  readonly captions: readonly PlacedCaption[];
  readonly width: number;
  readonly height: number;
}

const PLACE = new RegExp(`<div class="(?:at )?at-${WIDEST}">([\\s\\S]*?)</div></div>`);
const GAP = 24;
const COLUMNS = 3;
const HEADING = { size: 14, bold: true };
const TEXT = { size: 13, bold: false };
const LINE = 18;

/** The drawings of an embed at its widest, with the words between them where there are several; null where nothing is drawn. */
export function piecesOf(html: string, direction: 'ltr' | 'rtl'): Pieces | null {
  const inside = PLACE.exec(html)?.[1] ?? '';
  if (!inside.includes('<svg')) return null;
  if (inside.startsWith('<svg')) {
    const { width, height, svg } = drawingOf(inside);
    return { drawings: [{ x: 0, y: 0, width, height, markup: svg }], captions: [], width, height };
  }
  const items = inside.startsWith('<ul') ? inside.split(/<li>/).slice(1) : [];
  return items.length > 0 ? grid(items.map(partsOf), direction) : column(partsOf(inside), WIDEST, direction);
}

type Part =
  | { readonly kind: 'drawing'; readonly drawing: Drawing }
  | { readonly kind: 'text'; readonly text: string; readonly heading: boolean; readonly bold: boolean };

/** Headings, paragraphs, items and drawings in the order in which they are read. */
function partsOf(html: string): Part[] {
  return [...html.matchAll(/<(h2|p|li)\b[^>]*>([\s\S]*?)<\/\1>|<svg[\s\S]*?<\/svg>/g)].map(
    ([whole, tag, text = '']): Part =>
      tag === undefined
        ? { kind: 'drawing', drawing: drawingOf(whole) }
        : {
            kind: 'text',
            text: plain(text),
            heading: tag === 'h2',
            bold: tag === 'h2' || text.includes('<strong>'),
          },
  );
}

/** One below the other. */
function column(parts: readonly Part[], width: number, direction: 'ltr' | 'rtl'): Pieces {
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
function grid(cells: readonly (readonly Part[])[], direction: 'ltr' | 'rtl'): Pieces {
  const across = Math.max(...cells.flat().map((part) => (part.kind === 'drawing' ? part.drawing.width : 0)));
  const width = COLUMNS * across + (COLUMNS - 1) * GAP;
  const drawings: PlacedDrawing[] = [];
  const captions: PlacedCaption[] = [];
  let top = 0;
  for (let first = 0; first < cells.length; first += COLUMNS) {
    const row = cells.slice(first, first + COLUMNS).map((parts) => column(parts, across, direction));
    row.forEach((cell, at) => {
      const x = (direction === 'rtl' ? COLUMNS - 1 - at : at) * (across + GAP);
      drawings.push(...cell.drawings.map((own) => ({ ...own, x: own.x + x, y: own.y + top })));
      captions.push(...cell.captions.map((own) => ({ ...own, x: own.x + x, y: own.y + top })));
    });
    top += Math.max(...row.map(({ height }) => height)) + GAP;
  }
  return { drawings, captions, width, height: top - GAP };
}
