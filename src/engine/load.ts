import { type RawRow, rowsOf } from './answer.ts';
import { tidied } from './csv.ts';
import { EngineError } from './errors.ts';
import { findingsOf, type Reject } from './rejects.ts';
import type { Session } from './session.ts';
import type { TableShape } from './tables.ts';
import { quoted } from './text.ts';
import type { Bindable, Finding } from './types.ts';
import { checkedSql, findWrong, typedSql } from './wrong.ts';

export interface Loaded {
  /** rows read; none: nothing of the file could be read */
  readonly rows: number;
  readonly findings: readonly Finding[];
}

const FINDINGS_A_FILE = 100;

/**
 * Reads one file into its table: what is good goes in, the rest is named by line and column.
 *
 * @param area for a file of observations, the area that its indicators belong to
 */
export async function load(
  session: Session,
  shape: TableShape,
  bytes: Uint8Array,
  area: string | null,
): Promise<Loaded> {
  const { header, bytes: tidy, findings: unreadable } = tidied(shape.file, bytes);
  if (header === null) return { rows: 0, findings: unreadable };
  const others = otherColumns(header, shape);
  if (others !== null) return { rows: 0, findings: [others] };
  const ask = async (sql: string, values: readonly Bindable[] = []) =>
    rowsOf(await session.run({ sql, values }));

  await session.give(shape.file, tidy.slice());
  try {
    await ask(`DROP TABLE IF EXISTS rejects; DROP TABLE IF EXISTS reject_scans;
      CREATE OR REPLACE TEMP TABLE incoming AS ${readSql(shape, header)}`);
  } catch (error) {
    if (!(error instanceof EngineError) || error.kind !== 'question') throw error;
    return { rows: 0, findings: [refusal(error.message, shape)] };
  } finally {
    await session.take(shape.file);
  }

  const refused = findingsOf((await ask(REJECTS)).map(rejectOf), shape);
  const bound = area === null ? [] : [area];
  const checked = checkedSql(shape);
  const wrong = await ask(`SELECT * FROM (${checked}) WHERE wrong IS NOT NULL ORDER BY place`, bound);
  const lines = new Set(refused.flatMap(({ line }) => (line === null ? [] : [line])));
  const text = { names: header, bytes: tidy };
  const findings = [...unreadable, ...refused, ...findWrong(wrong, shape, text, lines)].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0),
  );

  const columns = typedSql(shape);
  const good =
    wrong.length === 0
      ? { sql: 'FROM incoming', values: [] }
      : { sql: `FROM (${checked}) WHERE wrong IS NULL ORDER BY place`, values: bound };
  const [counted] =
    area === null
      ? await ask(`CREATE OR REPLACE TABLE "${shape.table}" AS SELECT ${columns} ${good.sql}`)
      : await ask(`INSERT INTO observations BY NAME SELECT ${columns}, ?::VARCHAR AS area ${good.sql}`, [
          area,
          ...good.values,
        ]);
  const rows = Number(counted?.Count ?? 0);
  if (rows === 0 && findings.length === 0) {
    return { rows, findings: [empty(shape)] };
  }
  return { rows, findings: capped(findings, shape) };
}

const REJECTS = `SELECT DISTINCT line::INTEGER AS line, column_name AS "column", error_type::VARCHAR AS kind,
  error_message AS message, column_idx FROM rejects ORDER BY line, column_idx`;

function rejectOf({ line, column, kind, message }: RawRow): Reject {
  return {
    line: Number(line),
    column: typeof column === 'string' ? column : null,
    kind: String(kind),
    message: String(message),
  };
}

const empty = ({ file }: TableShape): Finding => ({
  file,
  line: 2,
  column: null,
  found: 'no rows',
  expected: 'at least one row',
});

/** Columns that are not those of the table, where it needs them; columns that the engine does not know are let be. */
function otherColumns(
  names: readonly string[],
  { file, columns, exact, unread }: TableShape,
): Finding | null {
  const wanted = Object.keys(columns);
  const misplaced = exact
    ? wanted.find((name, at) => names[at] !== name)
    : wanted.find((name) => !names.includes(name));
  const unknown = names.slice(wanted.length).find((name) => !unread.includes(name));
  const column = misplaced ?? (exact ? unknown : undefined);
  if (column === undefined) return null;
  return {
    file,
    line: 1,
    column,
    found: quoted(names.join(',')),
    expected: `the header ${wanted.join(',')}`,
  };
}

/** All as text, as it stands in the file: what is a number is for `wrong.ts` to say. Text is never null. */
function readSql({ file, columns }: TableShape, header: readonly string[]): string {
  const names = Object.keys(columns).map((name) => `coalesce("${name}", '') AS "${name}"`);
  const types = header.map((name) => `'${name.replaceAll("'", "''")}': 'VARCHAR'`);
  return `SELECT ${names.join(', ')} FROM read_csv('${file}', columns = {${types.join(', ')}},
    auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
    store_rejects = true, rejects_table = 'rejects', rejects_scan = 'reject_scans')`;
}

function refusal(message: string, { file }: TableShape): Finding {
  const line = /Line: (\d+)/.exec(message)?.[1];
  return {
    file,
    line: line === undefined ? null : Number(line),
    column: null,
    found: quoted(message.split('\n')[0] ?? ''),
    expected: 'comma-separated text',
  };
}

function capped(findings: readonly Finding[], { file }: TableShape): readonly Finding[] {
  const more = findings.length - FINDINGS_A_FILE;
  if (more <= 0) return findings;
  return [
    ...findings.slice(0, FINDINGS_A_FILE),
    { file, line: null, column: null, found: `${more} more wrong lines`, expected: 'none' },
  ];
}
