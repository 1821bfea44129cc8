import { fromStart, round, startSide } from '../geometry.ts';
import { placeKey } from '../key.ts';
import { labelMiddle, type QuantitativeScale, quantitative, ticksOf } from '../scale.ts';
import { shorten, textWidth, widest } from '../text.ts';
import type { Frame } from '../types.ts';
import type {
  ArrowGeometry,
  ArrowsData,
  ArrowsFrame,
  ArrowsGeometry,
  ArrowsRow,
  ArrowsRowGeometry,
} from './types.ts';

/** How rows are drawn, by the room there is. */
interface Form {
  /** columns of rows beside each other */
  readonly columns: number;
  readonly height: number;
  readonly size: number;
  /** y of names, and of the arrow */
  readonly baseline: number;
  readonly middle: number;
  /** the arrow stands below the name, along the whole row */
  readonly stacked: boolean;
}

const LINE: Form = { columns: 1, height: 22, size: 13, baseline: 15, middle: 11, stacked: false };
/** tall enough for a thumb */
const STACKED: Form = { columns: 1, height: 44, size: 13, baseline: 17, middle: 31, stacked: true };
const PAPER: Form = { columns: 3, height: 11, size: 9, baseline: 8.5, middle: 5.5, stacked: false };
const STACKED_BELOW = 480;

/** So many rows a page's drawing has before scripts run: it prints on two sheets then too, and is on the line sooner. */
const FIRST = 5;
const LAST = 5;

const AXIS = 18;
const GAP = 10;
const COLUMN_GAP = 16;
const HEAD = 7;
/** room for half of a head beyond the scale's ends */
const PAD = 4;

/** Places an arrow a row from then to now, all on one scale, which every column of rows has for itself. */
export function layoutArrows(data: ArrowsData, frame: ArrowsFrame): ArrowsGeometry {
  const form = frame.paper === true ? PAPER : frame.width < STACKED_BELOW ? STACKED : LINE;
  const { columns } = form;
  const width = (frame.width - (columns - 1) * COLUMN_GAP) / columns;
  const each = { width, direction: frame.direction };
  const place = placeIn(data.rows, form, each);
  const starts = Array.from({ length: columns }, (_, at) => {
    const start = at * (width + COLUMN_GAP);
    return frame.direction === 'ltr' ? start : frame.width - start - width;
  });
  const key = placeKey(keyTexts(data), 0, frame);
  const top = key.height + AXIS;
  const cut = frame.still === true && frame.paper !== true ? endsOf(data.rows) : null;
  const rows = cut?.flat() ?? data.rows;
  const deep = Math.ceil(rows.length / columns) + (cut === null ? 0 : 1);
  const bottom = top + deep * form.height;
  const count = Math.max(2, Math.min(6, Math.floor((place.plot[1] - place.plot[0]) / 60)));
  const ticks = ticksOf(place.scale, 'linear', count, data.formatTick);
  return {
    width: frame.width,
    height: round(bottom + 4),
    size: form.size,
    row: { width: round(width), height: form.height },
    rows: rows.map((row, index) => ({
      ...placeRow(row, place, form, each),
      x: round(starts[Math.floor(index / deep)] ?? 0),
      y: top + ((index % deep) + (cut !== null && index >= FIRST ? 1 : 0)) * form.height,
    })),
    more:
      cut === null
        ? null
        : {
            text: data.moreText(data.rows.length - rows.length),
            x: round(fromStart(0, frame)),
            y: top + FIRST * form.height + form.height / 2,
            side: startSide(frame.direction),
          },
    axis: starts.flatMap((start) =>
      ticks.map((tick) => ({
        text: tick.text,
        line: round(start + tick.at),
        x: round(start + labelMiddle(tick, width)),
        y: top - 6,
        side: 'middle' as const,
      })),
    ),
    grid: [top - 3, bottom],
    key: key.items.map((item, at) => ({
      label: item.label,
      arrow: arrow(item.x, item.x + item.size, item.y + item.size / 2, at === 0),
    })),
  };
}

/** The first and the last; null where that leaves nobody out. */
function endsOf(rows: readonly ArrowsRow[]): readonly (readonly ArrowsRow[])[] | null {
  return rows.length <= FIRST + LAST ? null : [rows.slice(0, FIRST), rows.slice(-LAST)];
}

function keyTexts({ rows, clearText, unclearText }: ArrowsData): string[] {
  return rows.every(({ isClear }) => isClear) ? [clearText] : [clearText, unclearText];
}

interface Place {
  /** of the name where it stands beside the arrow */
  readonly name: number;
  readonly end: number;
  readonly plot: readonly [number, number];
  readonly scale: QuantitativeScale;
}

function placeIn(rows: readonly ArrowsRow[], { size, stacked }: Form, { width, direction }: Frame): Place {
  const style = { size };
  const texts = rows.map(({ text }) => text);
  const end = widest(texts, style);
  const names = rows.map(({ name }) => name);
  const name = Math.min(widest(names, style), width * 0.4);
  const from = (stacked ? 0 : name + GAP) + PAD;
  const to = (stacked ? 0 : end + GAP) + PAD;
  const plot = direction === 'ltr' ? ([from, width - to] as const) : ([to, width - from] as const);
  const ends = rows.flatMap(({ before, after }) => [before, after]);
  return { name, end, plot, scale: quantitative(ends, plot, { kind: 'linear', zero: false }) };
}

function placeRow(
  row: ArrowsRow,
  { name, end, scale }: Place,
  { size, baseline, middle, stacked }: Form,
  frame: Frame,
): Omit<ArrowsRowGeometry, 'x' | 'y'> {
  const { width, direction } = frame;
  const style = { size };
  const own = textWidth(row.text, style);
  const text = shorten(row.name, stacked ? width - own - GAP : name, style);
  const right = direction === 'ltr' ? width : stacked ? own : end;
  return {
    id: row.id,
    name: {
      text,
      x: round(fromStart(0, frame)),
      y: baseline,
      side: startSide(direction),
      ...(text === row.name ? {} : { full: row.name }),
    },
    end: { text: row.text, x: round(right), y: baseline, side: 'right' },
    arrow: arrow(scale(row.before), scale(row.after), middle, row.isClear),
    href: row.href,
    label: row.label,
  };
}

/** At whole pixels, each a fraction of a point: pages hold hundreds of them. A change shorter than a head is a head as long as it. */
function arrow(from: number, to: number, y: number, isClear: boolean): ArrowGeometry {
  const [tail, tip] = [Math.round(from), Math.round(to)];
  const towards = to < from ? -1 : 1;
  const length = Math.min(HEAD, Math.max(1, Math.abs(tip - tail)));
  const half = length < HEAD ? 2 : 4;
  return { path: `M${tail} ${y}h${tip - tail}m0 0l${-towards * length}-${half}v${2 * half}z`, isClear };
}
