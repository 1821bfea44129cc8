import type { RankingGeometry } from '../ranking/types.ts';
import type { ClassTone, Direction, FormatTick, Frame, PlacedText } from '../types.ts';

export interface ScoreCell {
  readonly kind: 'score';
  readonly value: number;
  readonly tone: ClassTone;
  readonly text: string;
  /** rank in this column, for the narrow form; without it the row's own is shown */
  readonly rank?: string;
  /** muted, behind the score in the narrow form: the range of its rank */
  readonly note?: string;
  /** what the score is made of */
  readonly href?: string;
  /** spoken: "Connectivity 83, Frontier" */
  readonly label: string;
}

/** `no-score` is hatched: a value is missing. `not-applicable` is empty with a dash. */
export interface MissingCell {
  readonly kind: 'no-score' | 'not-applicable';
  /** the reason in a few words, for the narrow form: "2 of 6 indicators" */
  readonly text: string;
  /** why there is no score */
  readonly href?: string;
  /** the reason as a sentence, spoken and shown on hover */
  readonly label: string;
}

export type MatrixCell = ScoreCell | MissingCell;

export interface MatrixRow {
  readonly id: string;
  readonly name: string;
  readonly rank: string;
  readonly href?: string;
  /** place in the list of chosen economies, from 0 */
  readonly selection?: number;
  /** best and worst rank that the method allows */
  readonly rankRange?: readonly [number, number];
  /** cannot be told apart from the row below: a line joins their ranks */
  readonly joined?: boolean;
  /** one cell a column */
  readonly cells: readonly MatrixCell[];
  /** spoken: "Saudi Arabia, rank 1" */
  readonly label: string;
}

/** A summary row that stays on top: a group's median, the world's. */
export interface MatrixPinnedRow extends Omit<MatrixRow, 'rank' | 'rankRange' | 'joined' | 'selection'> {
  readonly kind: 'group' | 'world';
}

export interface MatrixHead {
  readonly id: string;
  readonly name: string;
  /** sorts by this column */
  readonly href?: string;
  /** spoken: "Sort by connectivity" */
  readonly label: string;
  readonly sorted?: 'ascending' | 'descending';
  /** set apart from the others: the overall score */
  readonly strong?: boolean;
}

/** What a matrix is laid out for; `rowHeight` in pixels where its table has less room than on a screen. */
export interface MatrixFrame extends Frame {
  readonly rowHeight?: number;
}

export interface MatrixData {
  /** the head over the names */
  readonly corner: MatrixHead;
  readonly columns: readonly MatrixHead[];
  readonly pinned: readonly MatrixPinnedRow[];
  readonly rows: readonly MatrixRow[];
  /** how many are ranked: the scale of the rank ranges */
  readonly ranked?: number;
  /** the column that the narrow form shows; without it the sorted one, else the first */
  readonly column?: string;
  /** ends of the cells' scale, in the narrow form */
  readonly domain: readonly [number, number];
  readonly formatTick: FormatTick;
}

export interface HeadGeometry {
  readonly id: string;
  readonly lines: readonly PlacedText[];
  /** degrees around (x, y), 0 for a level head */
  readonly angle: number;
  readonly x: number;
  readonly y: number;
  readonly href: string | null;
  readonly label: string;
  readonly sorted: 'ascending' | 'descending' | null;
  readonly strong: boolean;
  /** the mark of a sorted column */
  readonly arrow: { readonly x: number; readonly y: number };
  /** what can be pressed, in the head's own (turned) coordinates */
  readonly hit: BoxGeometry;
}

export interface BoxGeometry {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface CellGeometry {
  readonly kind: MatrixCell['kind'];
  /** left edge; all cells have the size that the table says */
  readonly x: number;
  readonly tone: ClassTone | null;
  /** '' where the cell is hatched */
  readonly text: string;
  readonly href: string | null;
  readonly label: string;
}

export interface RowGeometry {
  readonly id: string;
  readonly kind: 'member' | 'group' | 'world';
  /** top of the row; what follows counts from there */
  readonly y: number;
  readonly height: number;
  readonly name: PlacedText;
  readonly rank: PlacedText | null;
  readonly range: {
    readonly track: readonly [number, number];
    readonly ends: readonly [number, number];
    readonly y: number;
  } | null;
  /** from this row's rank to the next one's */
  readonly join: { readonly x: number; readonly y1: number; readonly y2: number } | null;
  readonly cells: readonly CellGeometry[];
  readonly selection: number | null;
  readonly href: string | null;
  readonly label: string;
}

export interface MatrixTableGeometry {
  readonly form: 'table';
  readonly width: number;
  readonly height: number;
  readonly direction: Direction;
  readonly corner: HeadGeometry;
  readonly heads: readonly HeadGeometry[];
  readonly rows: readonly RowGeometry[];
  readonly cell: {
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly baseline: number;
  };
  /** y of the rule under the pinned rows */
  readonly rule: number | null;
}

export interface MatrixListGeometry {
  readonly form: 'list';
  /** id of the column shown */
  readonly column: string;
  readonly list: RankingGeometry;
}

export type MatrixGeometry = MatrixTableGeometry | MatrixListGeometry;
