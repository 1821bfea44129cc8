import { DataType, type Table } from 'apache-arrow';
import { bytesOf } from './answer.ts';
import { MOST_COLUMNS } from './columns.ts';
import { EngineError } from './errors.ts';
import { lines } from './lines.ts';
import type { Session } from './session.ts';
import type { FreeColumn, FreeQuery, TakeFree, TextForm } from './types.ts';

/** Lines of a free statement's text that stand before the reader's own first line. */
export const LINES_BEFORE = 1;

interface Writing {
  readonly form: TextForm;
  readonly take: TakeFree;
  /** milliseconds for all of it */
  readonly limit: number;
}

/**
 * Answers a statement as lines of text. It stands in parentheses behind FROM and is prepared, so that it is one statement and
 * one that only reads; its own lines stay lines of their own, so that DuckDB's errors name them.
 *
 * @throws EngineError `time` where the whole of it takes too long
 */
export async function freeText(
  session: Session,
  query: FreeQuery,
  { form, take, limit }: Writing,
): Promise<readonly FreeColumn[]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isOver = true;
      reject(new EngineError('time', `The engine did not answer within ${limit / 1000} s`));
    }, limit);
  });
  const work = async () => {
    const empty = await session.one(`SELECT * FROM (\n${query.sql}\n) LIMIT 0`);
    const columns = columnsOf(empty);
    const sql = typedSql(query, empty);
    const typed = await session.one(`SELECT * FROM (${sql}) LIMIT 0`);
    await session.stream({ sql: lines(sql, typed, form), values: [] }, (batch) => {
      if (!isOver) take({ bytes: bytesOf(batch), rows: batch.numRows }, columns);
    });
    return columns;
  };
  try {
    return await Promise.race([work(), expired]);
  } finally {
    clearTimeout(timer);
  }
}

function columnsOf({ schema: { fields } }: Table): FreeColumn[] {
  if (fields.length > MOST_COLUMNS) {
    throw new EngineError('question', `The answer has ${fields.length} columns: ${MOST_COLUMNS} at most`);
  }
  return fields.map(({ name, type }) => ({ name, type: typeOf(type) }));
}

/** Widest whole numbers that every file's integers hold, in bits. */
const INTEGER = 32;

/** Whole numbers that are wider than a double keeps, such as HUGEINT, come as decimals without a fraction. */
const isWhole = (type: DataType): boolean =>
  DataType.isInt(type) || (DataType.isDecimal(type) && type.scale === 0);

function typeOf(type: DataType): FreeColumn['type'] {
  if (DataType.isInt(type) && type.bitWidth <= INTEGER) return 'integer';
  return DataType.isFloat(type) || DataType.isDecimal(type) || isWhole(type) ? 'number' : 'text';
}

/** The statement with cells that are text or number, by their place: names may repeat or hold anything. */
function typedSql({ sql, most, characters, order }: FreeQuery, { schema: { fields } }: Table): string {
  const names = fields.map((_, at) => `c${at}`);
  const cells = fields.map(({ type }, at) => {
    const cell = `c${at}`;
    if (isWhole(type)) return cell;
    // A number that is none is left empty: no file knows how to write it.
    if (typeOf(type) === 'number') return `CASE WHEN isfinite(${cell}::DOUBLE) THEN ${cell} END AS ${cell}`;
    const text = `${cell}::VARCHAR`;
    return `${characters === null ? text : `left(${text}, ${characters})`} AS ${cell}`;
  });
  const from = `FROM (\n${sql}\n) AS answer(${names.join(', ')})`;
  const by = order === null ? undefined : fields[order.column];
  if (order === null || by === undefined) return `SELECT ${cells.join(', ')} ${from} LIMIT ${most}`;
  const cell = `c${order.column}`;
  const key = typeOf(by.type) === 'text' ? `strip_accents(lower(${cell}))` : cell;
  return `SELECT ${names.join(', ')} FROM (SELECT ${cells.join(', ')}, row_number() OVER () AS place ${from})
    ORDER BY ${key} ${order.descending ? 'DESC' : 'ASC'} NULLS LAST, place LIMIT ${most}`;
}
