import { DataType, type Table } from 'apache-arrow';

const identifier = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Text that a spreadsheet would run gets an apostrophe before it; quotation marks as RFC 4180 asks. */
function textCell(column: string): string {
  const safe = `CASE WHEN regexp_matches(${column}, '^[-=+@\\t\\r]') THEN '''' || ${column} ELSE ${column} END`;
  return `CASE WHEN regexp_matches(${column}, '[",\\n\\r]')
    THEN '"' || replace(${safe}, '"', '""') || '"' ELSE ${safe} END`;
}

/** 0.1, 12, 1e+16: the shortest digits that read back as the same number. */
function numberCell(column: string): string {
  return `regexp_replace((${column} + 0)::VARCHAR, '\\.0$', '')`;
}

/**
 * The SQL that writes an answer as lines of CSV: one column, one line a row, the last one ended too.
 *
 * @param answer the question's SQL
 * @param empty an answer of that SQL without rows, for its columns
 */
export function csvLines(answer: string, empty: Table): string {
  const cells = empty.schema.fields.map(({ name, type }) => {
    const column = identifier(name);
    const isNumber = DataType.isFloat(type) || DataType.isInt(type);
    return `coalesce(${isNumber ? numberCell(column) : textCell(`${column}::VARCHAR`)}, '')`;
  });
  return `SELECT ${cells.join(` || ',' || `)} || chr(10) AS line FROM (${answer})`;
}

/** The header line of an answer; names of columns are ours and need no quotes. */
export function csvHeader(empty: Table): string {
  return `${empty.schema.fields.map(({ name }) => name).join(',')}\n`;
}
