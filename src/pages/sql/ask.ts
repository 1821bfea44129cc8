import type { Catalog } from '../../catalog/catalog.ts';
import { allAreas } from '../../catalog/folders.ts';
import { EngineError } from '../../engine/errors.ts';
import { LINES_BEFORE } from '../../engine/free.ts';
import type { Engine, FreeColumn, FreeOrder, FreeQuery } from '../../engine/types.ts';
import { rowsOf } from '../../export/file/types.ts';
import {
  faultIn,
  type Refusal,
  readsOwn,
  type Statement,
  statementOf,
  tablesOf,
} from '../../questions/statement.ts';
import type { TableRow } from '../../questions/table.ts';
import { ownTable } from './own.ts';

/** Most rows that are shown. */
export const SHOWN = 10_000;
/** Most rows of a file. */
export const IN_FILE = 1_000_000;
/** Bytes of an answer after which no more of it is shown: the main thread has to read them. */
const BYTES = 4_000_000;
/** Characters of a cell that are shown. */
export const CHARACTERS = 2_000;

export interface Answer {
  readonly statement: Statement;
  readonly columns: readonly FreeColumn[];
  /** a column's cell by its place: `c0`, `c1` … */
  readonly rows: readonly TableRow[];
  /** that the engine brought them into; null: the statement's own */
  readonly order: FreeOrder | null;
  /** there are more */
  readonly cut: boolean;
  /** it reads the reader's own file */
  readonly own: boolean;
  readonly milliseconds: number;
}

/** All that a statement is asked with, but for how much of its answer is taken. */
export function queryOf(
  statement: Statement,
  areas: readonly string[],
): Omit<FreeQuery, 'most' | 'characters' | 'order'> {
  const wanted = tablesOf(statement);
  return {
    sql: statement.sql,
    areas: wanted.observations ? areas : [],
    tables: wanted.tables,
    own: ownTable(),
  };
}

/** A statement, and what it is asked with beside its text. */
interface Asking {
  readonly statement: Statement;
  /** all folders of observations */
  readonly areas: readonly string[];
  readonly order: FreeOrder | null;
}

/**
 * Asks a statement, and takes as much of its answer as is shown.
 *
 * @throws EngineError
 */
async function askFree(engine: Engine, { statement, areas, order }: Asking): Promise<Answer> {
  const query = { ...queryOf(statement, areas), most: SHOWN + 1, characters: CHARACTERS + 1, order };
  await engine.start(query.areas);
  const begun = performance.now();
  const rows: TableRow[] = [];
  let known: readonly FreeColumn[] = [];
  let bytes = 0;
  const isFull = () => rows.length > SHOWN || bytes > BYTES;
  try {
    known = await engine.free(query, 'json', (piece, columns) => {
      known = columns;
      bytes += piece.bytes.length;
      for (const cells of rowsOf(piece.bytes)) {
        rows.push(Object.fromEntries(cells.map((cell, at) => [`c${at}`, cell])));
      }
      if (isFull()) throw new Error('enough');
    });
  } catch (error) {
    if (!isFull()) throw error;
  }
  return {
    statement,
    columns: known,
    rows: rows.slice(0, SHOWN),
    order,
    cut: isFull(),
    own: query.own !== null && readsOwn(statement),
    milliseconds: performance.now() - begun,
  };
}

/** What became of a text. */
export type Outcome =
  | { readonly stage: 'done'; readonly answer: Answer }
  | { readonly stage: 'refused'; readonly refusal: Refusal | Refused }
  | { readonly stage: 'wrong'; readonly line: number; readonly message: string }
  /** it ended without an answer: an error's kind, or what else was said */
  | { readonly stage: 'ended'; readonly why: string };

interface Refused {
  readonly kind: 'unfinished' | 'pivot';
  readonly line: number;
}

interface Asked {
  /** opens the engine; not called for a text that is refused beforehand */
  readonly open: () => Promise<Engine>;
  readonly catalog: Catalog;
  /** of an answer that is shown in part: of one that is whole the page brings the rows into any order itself */
  readonly order: FreeOrder | null;
  /** the answer is known to be shown in part, so it is asked for in its order at once */
  readonly isCut?: boolean;
  /** areas whose observations are enough; left out: all */
  readonly areas?: readonly string[];
}

/** Asks a text, whatever it is. */
export async function outcomeOf(
  text: string,
  { open, catalog, order, isCut = false, areas = allAreas(catalog) }: Asked,
): Promise<Outcome> {
  const statement = statementOf(text);
  if ('kind' in statement) return { stage: 'refused', refusal: statement };
  try {
    const engine = await open();
    const answer = await askFree(engine, { statement, areas, order: isCut ? order : null });
    const isInOrder = isCut || !answer.cut || order === null || order.column >= answer.columns.length;
    return {
      stage: 'done',
      answer: isInOrder ? answer : await askFree(engine, { statement, areas, order }),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const kind = error instanceof EngineError ? error.kind : 'start';
    if (kind !== 'question') return { stage: 'ended', why: ENDED.has(kind) ? kind : message };
    const fault = faultIn(statement, message, LINES_BEFORE);
    return fault.kind === 'said'
      ? { stage: 'wrong', line: fault.line, message: fault.message }
      : { stage: 'refused', refusal: { kind: fault.kind, line: fault.line } };
  }
}

const ENDED: ReadonlySet<string> = new Set(['stopped', 'time', 'memory', 'lost']);
