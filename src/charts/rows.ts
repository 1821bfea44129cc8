import { fromStart, round, startSide } from './geometry.ts';
import { shorten, textWidth, widest } from './text.ts';
import type { Frame, PlacedText } from './types.ts';

const NAME = { size: 13 };
const BOLD = { size: 13, bold: true };
const GAP = 10;
const STACKED_BELOW = 480;

/** How rows with a name, a scale and a text at the end share a width. Places count from the row's top. */
export interface RowFrame {
  /** one line a row, or name and text above the scale where the width is small */
  readonly form: 'line' | 'stacked';
  readonly height: number;
  /** y of the scale's middle */
  readonly middle: number;
  /** physical ends of the scale */
  readonly plot: readonly [number, number];
  /** @param end what stands at the end of its own row; without it there is room for the widest of all */
  name(text: string, bold?: boolean, end?: string): PlacedText;
  end(text: string): PlacedText;
}

/** Shares the width between the names, the scale and the texts at the end; `pad` keeps marks within the scale's ends. */
export function rowFrame(
  names: readonly string[],
  ends: readonly string[],
  frame: Frame,
  pad: number,
): RowFrame {
  const { width, direction } = frame;
  const stacked = width < STACKED_BELOW;
  const nameWidth = Math.min(widest(names, BOLD), width * 0.34);
  const endWidth = widest(ends, NAME);
  const from = (stacked ? 0 : nameWidth + GAP) + pad;
  const to = (stacked || endWidth === 0 ? 0 : endWidth + GAP) + pad;
  const plot = direction === 'ltr' ? [from, width - to] : [to, width - from];
  const baseline = stacked ? 17 : 20;
  return {
    form: stacked ? 'stacked' : 'line',
    height: stacked ? 50 : 30,
    middle: stacked ? 34 : 15,
    plot: [round(plot[0] ?? 0), round(plot[1] ?? 0)],
    name(text, bold = false, end) {
      const beside = end ? textWidth(end, NAME) : endWidth;
      const room = stacked ? width - beside - GAP : nameWidth;
      const shown = shorten(text, room, bold ? BOLD : NAME);
      return {
        text: shown,
        x: round(fromStart(0, frame)),
        y: baseline,
        side: startSide(direction),
        ...(shown === text ? {} : { full: text }),
      };
    },
    end(text) {
      const right = direction === 'ltr' ? width : stacked ? textWidth(text, NAME) : endWidth;
      return { text, x: round(right), y: baseline, side: 'right' };
    },
  };
}
