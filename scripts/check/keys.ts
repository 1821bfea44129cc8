import type { Finding } from '../../src/engine/types.ts';
import type { ForeignKey, TableSchema } from './descriptor.ts';
import type { Row, Table } from './read.ts';

/** The positions of the named columns in a table's header. */
const positions = (table: Table, names: readonly string[]) => names.map((name) => table.header.indexOf(name));

/**
 * The primary key: unique, and the rows sorted by it, byte by byte. Where two neighbours are out of order and either
 * could be the wrong one, both are named.
 */
export function checkPrimaryKey(table: Table, schema: TableSchema): Finding[] {
  const findings: Finding[] = [];
  const key = positions(table, schema.primaryKey);
  const say = (row: Row, column: string | null, expected: string) =>
    findings.push({
      file: table.file,
      line: row.line,
      column,
      expected,
      found: key.map((i) => row.cells[i]).join(', '),
    });
  const seen = new Map<string, number>();
  for (const row of table.rows) {
    const text = key.map((i) => row.cells[i]).join('\u0001');
    const first = seen.get(text);
    if (first === undefined) seen.set(text, row.line);
    else say(row, schema.primaryKey.at(-1) ?? null, `a key of its own: line ${first} has the same`);
  }
  for (let i = 1; i < table.rows.length; i++) {
    const [before, a, b, after] = [table.rows[i - 2], table.rows[i - 1], table.rows[i], table.rows[i + 1]];
    if (!a || !b) continue;
    const differs = outOfOrder(a, b, key);
    if (differs === null) continue;
    const column = schema.primaryKey[differs] ?? null;
    const aFits = !after || outOfOrder(a, after, key) === null;
    const bFits = !before || outOfOrder(before, b, key) === null;
    const expected = `rows sorted by ${schema.primaryKey.join(', ')}`;
    if (bFits) say(a, column, expected);
    if (aFits || !bFits) say(b, column, expected);
  }
  return findings;
}

/** The index in the key at which b comes before a, or null where a comes first or they are equal. */
function outOfOrder(a: Row, b: Row, key: readonly number[]): number | null {
  for (const [n, i] of key.entries()) {
    const [x, y] = [a.cells[i] ?? '', b.cells[i] ?? ''];
    if (x < y) return null;
    if (x > y) return n;
  }
  return null;
}

/** Columns that must not repeat a value (empty cells aside). */
export function checkUnique(table: Table, schema: TableSchema): Finding[] {
  return schema.fields
    .filter((field) => field.constraints?.unique === true)
    .flatMap((field) => {
      const at = table.header.indexOf(field.name);
      const seen = new Map<string, number>();
      return table.rows.flatMap((row) => {
        const found = row.cells[at] ?? '';
        const first = seen.get(found);
        if (found !== '' && first === undefined) seen.set(found, row.line);
        return found === '' || first === undefined
          ? []
          : [
              {
                file: table.file,
                line: row.line,
                column: field.name,
                expected: `a value of its own: line ${first} has the same`,
                found,
              },
            ];
      });
    });
}

/** References into another table (or the same): an empty cell refers to nothing. */
export function checkForeignKey(table: Table, key: ForeignKey, target: Table): Finding[] {
  const [from] = positions(table, key.fields);
  const [to] = positions(target, key.reference.fields);
  if (from === undefined || to === undefined) return [];
  const known = new Set(target.rows.map((row) => row.cells[to]));
  return table.rows.flatMap((row) => {
    const found = row.cells[from] ?? '';
    return found === '' || known.has(found)
      ? []
      : [
          {
            file: table.file,
            line: row.line,
            column: key.fields[0] ?? null,
            expected: `a ${key.reference.fields.join()} of ${target.file}`,
            found,
          },
        ];
  });
}
