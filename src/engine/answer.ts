import type { Data, RecordBatch, Table, Vector } from 'apache-arrow';
import { EngineError } from './errors.ts';

type Cell = string | number | boolean | null;
export type RawRow = Readonly<Record<string, Cell>>;

function cell(value: unknown, column: string): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new EngineError('question', `Column ${column} of the answer is neither text nor number: cast it`);
}

/**
 * Plain rows of an Arrow table.
 *
 * @throws EngineError where a column is neither text, number nor boolean
 */
export function rowsOf(table: Table): RawRow[] {
  const rows: Record<string, Cell>[] = Array.from({ length: table.numRows }, () => ({}));
  for (const [at, { name }] of table.schema.fields.entries()) {
    const vector: Vector | null = table.getChildAt(at);
    const column = vector?.memoize();
    for (const [row, cells] of rows.entries()) cells[name] = cell(column?.get(row), name);
  }
  return rows;
}

/** The texts of a one-column answer, one after the other, without making strings of them. */
export function bytesOf(batch: RecordBatch): Uint8Array<ArrayBuffer> {
  const { valueOffsets, values, length }: Data = batch.data.children[0] ?? batch.data;
  return length === 0
    ? new Uint8Array()
    : Uint8Array.from(values.subarray(valueOffsets[0], valueOffsets[length]));
}
