import { fromStart, round, startSide } from './geometry.ts';
import { shorten, textWidth } from './text.ts';
import type { Frame, PlacedText } from './types.ts';

const STYLE = { size: 12 };
const LINE = 22;
const SWATCH = 14;
const GAP = 6;

/** A swatch's left top corner and side, and the text beside it. */
export interface KeyGeometry {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: PlacedText;
}

/** A key: swatch and text, one after the other from the row's start, in as many lines as it takes; none is wider than the frame. */
export function placeKey(
  texts: readonly string[],
  top: number,
  frame: Frame,
): { readonly items: readonly KeyGeometry[]; readonly height: number } {
  let offset = 0;
  let line = 0;
  const items = texts.map((full): KeyGeometry => {
    const text = shorten(full, frame.width - SWATCH - GAP, STYLE);
    const length = SWATCH + GAP + textWidth(text, STYLE);
    if (offset > 0 && offset + length > frame.width) {
      line += 1;
      offset = 0;
    }
    const start = fromStart(offset, frame);
    const from = offset;
    offset += length + 3 * GAP;
    const y = top + line * LINE;
    return {
      x: round(frame.direction === 'ltr' ? start : start - SWATCH),
      y,
      size: SWATCH,
      label: {
        text,
        x: round(fromStart(from + SWATCH + GAP, frame)),
        y: y + 11,
        side: startSide(frame.direction),
        ...(text === full ? {} : { full }),
      },
    };
  });
  return { items, height: texts.length === 0 ? 0 : (line + 1) * LINE };
}
