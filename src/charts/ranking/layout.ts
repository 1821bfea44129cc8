import { fromStart, round, startSide } from '../geometry.ts';
import { labelMiddle, type QuantitativeScale, quantitative, ticksOf } from '../scale.ts';
import { shorten, textWidth, widest } from '../text.ts';
import type { Frame, PlacedText } from '../types.ts';
import { keyReferences, labelReferences } from './references.ts';
import type {
  PlacedReference,
  RankingData,
  RankingGeometry,
  RankingRow,
  RankingRowGeometry,
} from './types.ts';

const NAME = { size: 13 };
const CHOSEN = { size: 13, bold: true };
const SMALL = { size: 12 };
const GAP = 8;
const STACKED_BELOW = 480;
const LINE_ROW = 26;
/** tall enough for a thumb */
const STACKED_ROW = 44;
const AXIS = 20;
/** below so many rows the axis at the top is in sight anyway */
const AXIS_AGAIN = 20;

interface Columns {
  readonly rank: number;
  readonly name: number;
  readonly value: number;
  readonly note: number;
  /** physical ends of the scale */
  readonly plot: readonly [number, number];
}

/** Places rows, scale, axis and reference lines of a ranking. The height follows from the number of rows. */
export function layoutRanking(data: RankingData, frame: Frame): RankingGeometry {
  const form = frame.width < STACKED_BELOW ? 'stacked' : 'line';
  const dots = data.mark === 'dot' || data.scale === 'log';
  const columns = form === 'line' ? lineColumns(data.rows, frame) : stackedColumns(data.rows, frame);
  const [left, right] = columns.plot;
  // A bar starts beside its name, which is on the right in Arabic; dots stand on an axis, which runs left to right.
  const isMirrored = !dots && frame.direction === 'rtl';
  const scale = quantitative(valuesOf(data), isMirrored ? [right, left] : [left, right], {
    kind: data.scale,
    domain: data.domain,
    zero: !dots,
  });
  const rowHeight = form === 'line' ? LINE_ROW : STACKED_ROW;
  const axis = form === 'line' || dots ? AXIS : 0;
  const given = data.references ?? [];
  const references =
    form === 'line' ? labelReferences(given, scale, axis, frame) : keyReferences(given, scale, frame);
  const axisLine = form === 'line' ? AXIS - 7 : references.height + AXIS - 7;
  const top = references.height + axis + 4;
  const bottom = top + data.rows.length * rowHeight;
  const again = axis > 0 && data.rows.length > AXIS_AGAIN;
  const rows = data.rows.map((row, index) =>
    placeRow(row, top + index * rowHeight, { form, dots, columns, scale, frame }),
  );
  const count = Math.max(2, Math.min(6, Math.floor((columns.plot[1] - columns.plot[0]) / 70)));
  const ticks = axis === 0 ? [] : ticksOf(scale, data.scale, count, data.formatTick);
  return {
    width: frame.width,
    height: round(bottom + (again ? AXIS : 0) + 4),
    direction: frame.direction,
    form,
    bars: !dots,
    rowHeight,
    rows,
    ticks: ticks.map(({ at, text }) => ({
      x: at,
      labels: [axisLine, ...(again ? [bottom + 15] : [])].map((y) => ({
        text,
        x: labelMiddle({ at, text }, frame.width),
        y,
        side: 'middle' as const,
      })),
    })),
    grid: [top - 3, bottom],
    zero: dots ? null : round(scale(0)),
    references: references.placed.map((reference) => ({
      ...reference,
      path: referencePath(reference, form, rows, bottom),
    })),
  };
}

function referencePath(
  { x, label }: PlacedReference,
  form: RankingGeometry['form'],
  rows: readonly RankingRowGeometry[],
  bottom: number,
): string {
  if (form === 'line') return `M${x} ${label.y - 10}V${bottom}`;
  const present = rows.filter(({ mark }) => mark.kind !== 'missing');
  // Where rows follow each other by the same step, so do the parts of the line: that compresses to next to nothing.
  return present
    .map(({ y }, at) => {
      const before = present[at - 1];
      return before === undefined ? `M${x} ${round(y + 23)}v16` : `m0 ${round(y - before.y - 16)}v16`;
    })
    .join('');
}

function valuesOf({ rows, references = [] }: RankingData): number[] {
  const values = references.map(({ value }) => value);
  for (const { value, range } of rows) {
    if (value !== null) values.push(value);
    for (const end of range ?? []) values.push(end);
  }
  return values;
}

function lineColumns(rows: readonly RankingRow[], { width, direction }: Frame): Columns {
  const present = rows.filter(({ value }) => value !== null);
  const rank = widest(
    rows.map((row) => row.rank),
    SMALL,
  );
  const name = Math.min(
    widest(
      rows.map((row) => row.name),
      CHOSEN,
    ),
    width * 0.34,
  );
  const value = widest(
    present.map(({ text }) => text),
    CHOSEN,
  );
  const note = widest(
    rows.map((row) => row.note ?? ''),
    SMALL,
  );
  const start = (rank > 0 ? rank + GAP : 0) + name + GAP * 1.5;
  const end = value + GAP * 1.5 + (note > 0 ? note + GAP / 2 : 0);
  const plot = direction === 'ltr' ? ([start, width - end] as const) : ([end, width - start] as const);
  return { rank, name, value, note, plot: [round(plot[0]), round(plot[1])] };
}

function stackedColumns(rows: readonly RankingRow[], { width, direction }: Frame): Columns {
  const rank = widest(
    rows.map((row) => row.rank),
    SMALL,
  );
  const start = rank > 0 ? rank + GAP : 0;
  const plot = direction === 'ltr' ? ([start, width - 8] as const) : ([8, width - start] as const);
  return { rank, name: 0, value: 0, note: 0, plot: [round(plot[0]), round(plot[1])] };
}

interface Place {
  readonly form: 'line' | 'stacked';
  readonly dots: boolean;
  readonly columns: Columns;
  readonly scale: QuantitativeScale;
  readonly frame: Frame;
}

function placeRow(row: RankingRow, y: number, place: Place): RankingRowGeometry {
  const { form, frame, columns } = place;
  const baseline = form === 'line' ? 18 : 17;
  const middle = form === 'line' ? LINE_ROW / 2 : 31;
  const style = row.selection === undefined ? NAME : CHOSEN;
  const rank: PlacedText | null =
    row.rank === ''
      ? null
      : {
          text: row.rank,
          x: round(frame.direction === 'ltr' ? columns.rank : frame.width),
          y: baseline,
          side: 'right',
        };
  const nameStart = columns.rank > 0 ? columns.rank + GAP : 0;
  const ends = form === 'line' ? lineEnds(row, baseline, place) : stackedEnds(row, baseline, place);
  const room = form === 'line' ? columns.name : frame.width - nameStart - ends.width - GAP;
  const text = shorten(row.name, room, style);
  const mark = placeMark(row, middle, place);
  return {
    id: row.id,
    y,
    rank,
    name: {
      text,
      x: round(fromStart(nameStart, frame)),
      y: baseline,
      side: startSide(frame.direction),
      ...(text === row.name ? {} : { full: row.name }),
    },
    value: ends.value,
    note: ends.note,
    mark,
    range: placeRange(row, middle, place.scale),
    marker:
      row.selection === undefined || row.value === null
        ? null
        : { x: round(place.scale(row.value)), y: middle },
    tone: row.tone,
    selection: row.selection ?? null,
    href: row.href ?? null,
    label: row.label,
  };
}

interface Ends {
  readonly value: PlacedText;
  readonly note: PlacedText | null;
  readonly width: number;
}

/** Numbers keep their right edges in one line in both directions, so that digits stand under digits. */
function lineEnds(row: RankingRow, y: number, { columns, frame }: Place): Ends {
  const { direction, width } = frame;
  const note = row.note ?? '';
  if (row.value === null) {
    const reason = shorten(row.text, columns.plot[1] - columns.plot[0] - 32, SMALL);
    const start = direction === 'ltr' ? columns.plot[0] + 30 : columns.plot[1] - 30;
    return {
      value: { text: reason, x: round(start), y, side: startSide(direction), ...full(reason, row.text) },
      note: null,
      width: 0,
    };
  }
  const noteRoom = columns.note > 0 ? columns.note + GAP / 2 : 0;
  const right = direction === 'ltr' ? width - noteRoom : noteRoom + columns.value;
  return {
    value: { text: row.text, x: round(right), y, side: 'right' },
    note:
      note === ''
        ? null
        : { text: note, x: round(direction === 'ltr' ? width - columns.note : 0), y, side: 'left' },
    width: 0,
  };
}

function stackedEnds(row: RankingRow, y: number, { frame }: Place): Ends {
  const missing = row.value === null;
  const note = row.note ?? '';
  const noteRoom = note === '' ? 0 : textWidth(note, SMALL) + GAP / 2;
  const text = missing ? shorten(row.text, frame.width * 0.55, SMALL) : row.text;
  const side = frame.direction === 'ltr' ? 'right' : 'left';
  const end = (offset: number) => round(frame.direction === 'ltr' ? frame.width - offset : offset);
  return {
    value: { text, x: end(noteRoom), y, side, ...full(text, row.text) },
    note: note === '' ? null : { text: note, x: end(0), y, side },
    width: textWidth(text, missing ? SMALL : CHOSEN) + noteRoom,
  };
}

function full(text: string, whole: string): { full?: string } {
  return text === whole ? {} : { full: whole };
}

function placeMark(row: RankingRow, middle: number, place: Place): RankingRowGeometry['mark'] {
  const { scale, columns, form, dots } = place;
  const height = form === 'line' ? 14 : 10;
  const y = middle - height / 2;
  const [left, right] = columns.plot;
  if (row.value === null) {
    if (form === 'stacked') return { kind: 'missing', x: left, y, width: round(right - left), height };
    return {
      kind: 'missing',
      x: place.frame.direction === 'ltr' ? left : round(right - 24),
      y,
      width: 24,
      height,
    };
  }
  const x = round(scale(row.value));
  if (dots) return { kind: 'dot', x, y: middle, x1: left, x2: right };
  const zero = round(scale(0));
  return { kind: 'bar', x: Math.min(zero, x), y, width: round(Math.max(1, Math.abs(x - zero))), height };
}

function placeRange(row: RankingRow, y: number, scale: QuantitativeScale): RankingRowGeometry['range'] {
  if (!row.range) return null;
  return { x1: round(scale(row.range[0])), x2: round(scale(row.range[1])), y };
}
