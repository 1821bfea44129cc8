import { fromStart, round, startSide } from '../geometry.ts';
import { shorten, widest } from '../text.ts';
import type { Frame } from '../types.ts';
import { placeCorner, placeHeads } from './heads.ts';
import type {
  CellGeometry,
  MatrixCell,
  MatrixData,
  MatrixFrame,
  MatrixPinnedRow,
  MatrixRow,
  MatrixTableGeometry,
  RowGeometry,
} from './types.ts';

const NAME = { size: 13, bold: true };
const SMALL = { size: 12 };
const ROW = 27;
const GAP = 8;
/** of the rank ranges; a wide table has room to read them off */
const TRACK = { narrow: 40, wide: 88 };
const WIDE = 900;
/** between cells */
const SEAM = 2;
const RULE = 7;
/** cells of this width leave the names as much room as they want */
const ROOMY = 72;

/** Where capitals of 13 pixels, or of what a lower row has room for, stand in the row's middle. */
function baselineOf(rowHeight: number): number {
  const capitals = 0.7 * Math.min(13, 0.86 * rowHeight);
  return Math.round((rowHeight + capitals) / 2);
}

interface Columns {
  readonly rank: number;
  /** offsets from the row's start */
  readonly trackStart: number;
  /** width of the rank ranges' scale, 0 without one */
  readonly track: number;
  readonly nameStart: number;
  readonly name: number;
  readonly cellStart: number;
  readonly cell: number;
}

/** The wide form: one row an economy, one cell an area, the pinned rows on top. */
export function layoutMatrixTable(data: MatrixData, frame: MatrixFrame): MatrixTableGeometry {
  const { columns, rows, pinned } = data;
  const rowHeight = frame.rowHeight ?? ROW;
  const places = columnsOf(data, frame);
  const centres = columns.map((_, index) => fromStart(places.cellStart + (index + 0.5) * places.cell, frame));
  const { height: top, heads } = placeHeads(columns, centres, places.cell, frame);
  const rule = pinned.length > 0 ? top + pinned.length * rowHeight + Math.floor(RULE / 2) : null;
  const first = top + pinned.length * rowHeight + (rule === null ? 0 : RULE);
  const place = { places, centres, frame, rowHeight, ranked: data.ranked ?? rows.length };
  return {
    form: 'table',
    width: frame.width,
    height: first + rows.length * rowHeight + 2,
    direction: frame.direction,
    corner: placeCorner(
      data.corner,
      { x: fromStart(places.nameStart, frame), width: places.name, height: top },
      frame,
    ),
    heads,
    rule,
    cell: {
      y: SEAM / 2,
      width: places.cell - SEAM,
      height: rowHeight - SEAM,
      baseline: baselineOf(rowHeight),
    },
    rows: [
      ...pinned.map((row, index) => placeRow(row, row.kind, top + index * rowHeight, place)),
      ...rows.map((row, index) => placeRow(row, 'member', first + index * rowHeight, place)),
    ],
  };
}

function columnsOf({ rows, pinned, columns }: MatrixData, { width }: Frame): Columns {
  const rank = widest(
    rows.map((row) => row.rank),
    SMALL,
  );
  const hasTrack = rows.some(({ rankRange }) => rankRange !== undefined);
  const track = hasTrack ? (width < WIDE ? TRACK.narrow : TRACK.wide) : 0;
  const trackStart = rank > 0 ? rank + GAP : 0;
  const nameStart = trackStart + (track > 0 ? track + GAP : 0);
  const names = widest(
    [...pinned, ...rows].map(({ name }) => name),
    NAME,
  );
  const cellBeside = (name: number) =>
    Math.min(
      128,
      Math.floor((width - nameStart - Math.min(names, name) - GAP) / Math.max(1, columns.length)),
    );
  const roomy = cellBeside(width * 0.4);
  const cell = roomy >= ROOMY ? roomy : cellBeside(width * 0.26);
  const cellStart = width - cell * columns.length;
  return { rank, trackStart, track, nameStart, name: cellStart - nameStart - GAP, cellStart, cell };
}

interface Place {
  readonly places: Columns;
  readonly centres: readonly number[];
  readonly frame: Frame;
  readonly rowHeight: number;
  readonly ranked: number;
}

function placeRow(
  row: MatrixRow | MatrixPinnedRow,
  kind: RowGeometry['kind'],
  y: number,
  place: Place,
): RowGeometry {
  const { places, frame, centres, rowHeight } = place;
  const baseline = baselineOf(rowHeight);
  const name = shorten(row.name, places.name, NAME);
  const rank = 'rank' in row ? row.rank : '';
  return {
    id: row.id,
    kind,
    y,
    height: rowHeight,
    name: {
      text: name,
      x: round(fromStart(places.nameStart, frame)),
      y: baseline,
      side: startSide(frame.direction),
      ...(name === row.name ? {} : { full: row.name }),
    },
    rank:
      rank === ''
        ? null
        : {
            text: rank,
            x: round(frame.direction === 'ltr' ? places.rank : frame.width),
            y: baseline,
            side: 'right',
          },
    range: placeRange(row, place),
    join:
      'joined' in row && row.joined === true
        ? { x: round(fromStart(places.rank + GAP / 2, frame)), y1: rowHeight / 2, y2: rowHeight * 1.5 }
        : null,
    cells: row.cells.map((cell, index) => placeCell(cell, (centres[index] ?? 0) - (places.cell - SEAM) / 2)),
    selection: ('selection' in row ? row.selection : undefined) ?? null,
    href: row.href ?? null,
    label: row.label,
  };
}

/** The best rank is on the left in both directions: rank is a quantity. */
function placeRange(
  row: MatrixRow | MatrixPinnedRow,
  { places, frame, ranked, rowHeight }: Place,
): RowGeometry['range'] {
  if (!('rankRange' in row) || row.rankRange === undefined) return null;
  const left = round(
    Math.min(fromStart(places.trackStart, frame), fromStart(places.trackStart + places.track, frame)),
  );
  const x = (rank: number) => round(left + ((rank - 1) / Math.max(1, ranked - 1)) * places.track);
  const [best, worst] = row.rankRange;
  return {
    track: [left, round(left + places.track)],
    ends: [x(best), Math.max(x(worst), x(best) + 2)],
    y: rowHeight / 2,
  };
}

function placeCell(cell: MatrixCell, x: number): CellGeometry {
  const missing = cell.kind === 'not-applicable' ? '–' : '';
  return {
    kind: cell.kind,
    x: round(x),
    tone: cell.kind === 'score' ? cell.tone : null,
    text: cell.kind === 'score' ? cell.text : missing,
    href: cell.href ?? null,
    label: cell.label,
  };
}
