import { extent } from 'd3-array';
import { fromStart, round, startSide } from '../geometry.ts';
import { placeKey } from '../key.ts';
import { type RowFrame, rowFrame } from '../rows.ts';
import { labelMiddle, type QuantitativeScale, quantitative, ticksOf } from '../scale.ts';
import { swarm } from '../strip/swarm.ts';
import { shorten, textWidth, widest } from '../text.ts';
import type { Frame, PlacedText } from '../types.ts';
import type { DotsData, DotsGeometry, DotsRow, DotsRowGeometry } from './types.ts';

const NAME = { size: 13 };
const BOLD = { size: 13, bold: true };
const AXIS = 22;
const PAD = 9;
const GAP = 10;
/** distance at which two markers can be told apart */
const APART = 12;
/** what a row has room for above and below its middle */
const LANE = 8;
/** more than eight markers at the same value never come */
const HIGHEST = 4 * APART;

/** Places several economies on one horizontal scale a row, all alike. Markers that would cover one another stand above each other. */
export function layoutDots(data: DotsData, frame: Frame): DotsGeometry {
  const { economies, rows, domain } = data;
  const hasMedian = rows.some(({ median }) => median !== null);
  const key = placeKey(
    [...economies.map(({ name }) => name), ...(hasMedian ? [data.medianText] : [])],
    0,
    frame,
  );
  const longest = widest(rows.map(endOf), BOLD);
  const place = rowFrame(
    rows.map(({ name }) => name),
    [],
    frame,
    PAD,
  );
  const stacked = place.form === 'stacked';
  const ends = stacked ? 0 : Math.min(longest, frame.width * 0.26) + GAP;
  const [left, right] = place.plot;
  const plot = frame.direction === 'ltr' ? ([left, right - ends] as const) : ([left + ends, right] as const);
  const scale = quantitative([], plot, { kind: 'linear', domain, zero: true });
  const top = key.height + AXIS + 4;
  let bottom = top;
  const placed = rows.map((row): DotsRowGeometry => {
    const placedRow = placeRow(row, data, { scale, place, ends: ends - GAP }, frame);
    const geometry = { ...placedRow, y: bottom };
    bottom = round(bottom + placedRow.height);
    return geometry;
  });
  const count = Math.max(2, Math.min(5, Math.floor((plot[1] - plot[0]) / 60)));
  return {
    width: frame.width,
    height: bottom + 4,
    plot: [round(plot[0]), round(plot[1])],
    rows: placed,
    grid: [top - 4, bottom],
    axis: ticksOf(scale, 'linear', count, data.formatTick).map((tick) => ({
      text: tick.text,
      line: tick.at,
      x: labelMiddle(tick, frame.width),
      y: top - 8,
      side: 'middle',
    })),
    key: {
      economies: economies.flatMap(({ selection }, index) => {
        const item = key.items[index];
        return item ? [{ ...item, selection }] : [];
      }),
      median: hasMedian ? (key.items.at(-1) ?? null) : null,
    },
  };
}

function endOf({ best, none }: DotsRow): string {
  return best === null ? none : `${best.name} ${best.value}`;
}

function placeRow(
  row: DotsRow,
  { economies }: DotsData,
  {
    scale,
    place,
    ends,
  }: { readonly scale: QuantitativeScale; readonly place: RowFrame; readonly ends: number },
  frame: Frame,
): Omit<DotsRowGeometry, 'y'> {
  const present = economies.flatMap(({ id, selection }, index) => {
    const value = row.values[index] ?? null;
    return value === null ? [] : [{ id, selection, x: round(scale(value)) }];
  });
  const offsets = swarm(
    present.map(({ x }) => x),
    APART,
    HIGHEST,
  );
  const more = Math.max(0, ...offsets.map((offset) => Math.abs(offset) - LANE));
  const middle = round(place.middle + more);
  const line = place.form === 'line';
  const name = line ? place.name(row.name, row.strong) : whole(row, frame);
  const shift = line ? more : 0;
  const room = line ? ends : frame.width - textWidth(row.name, BOLD) - GAP;
  const [low, high] = extent(present, ({ x }) => x);
  return {
    id: row.id,
    height: round(place.height + 2 * more),
    middle,
    name: { ...name, y: round(name.y + shift) },
    strong: row.strong ?? false,
    end: placeEnd(row, room, round(name.y + shift), frame),
    selection: row.best?.selection ?? null,
    dots: present.map(({ id, selection, x }, index) => ({
      id,
      selection,
      x,
      y: round(middle + (offsets[index] ?? 0)),
    })),
    span: low !== undefined && high !== undefined && low < high ? [low, high] : null,
    median: row.median === null ? null : round(scale(row.median)),
    href: row.href ?? null,
    label: row.label,
  };
}

/** Where the name has a line of its own, the text at its end gives way, and not the name. */
function whole({ name }: DotsRow, frame: Frame): PlacedText {
  return { text: name, x: round(fromStart(0, frame)), y: 17, side: startSide(frame.direction) };
}

function placeEnd({ best, none }: DotsRow, room: number, y: number, frame: Frame): PlacedText {
  const x = round(fromStart(frame.width, frame));
  const side = frame.direction === 'ltr' ? 'right' : 'left';
  if (best === null) return { text: shorten(none, room, NAME), x, y, side };
  const name = shorten(best.name, room - textWidth(` ${best.value}`, BOLD), BOLD);
  const text = `${name} ${best.value}`;
  return { text, x, y, side, ...(name === best.name ? {} : { full: `${best.name} ${best.value}` }) };
}
