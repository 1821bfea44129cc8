import { DataType, type Table } from 'apache-arrow';
import type { TextForm } from './types.ts';

const identifier = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** As `safeText` in `src/export/csv.ts`, which says why: text that begins so, and a part of it behind any separator. */
const RUN = `''*[-=+@＝＋－＠`;
const BEGINS = `^${RUN}\\t\\r\\n]`;
const PART = `([,;|\\t])(${RUN}])`;

/** Text that a spreadsheet would run gets an apostrophe before it; quotation marks as RFC 4180 asks. */
function csvText(cell: string, delimiter: string): string {
  const begun = `CASE WHEN regexp_matches(${cell}, '${BEGINS}') THEN '''' || ${cell} ELSE ${cell} END`;
  const safe = `CASE WHEN regexp_matches(${cell}, '${BEGINS}|${PART}')
    THEN regexp_replace(${begun}, '${PART}', '\\1''\\2', 'g') ELSE ${cell} END`;
  return `CASE WHEN regexp_matches(${cell}, '["${delimiter}\\n\\r]')
    THEN '"' || replace(${safe}, '"', '""') || '"' ELSE ${safe} END`;
}

/** 0.1, 12, 1e+16: the shortest digits that read back as the same number. */
const number = (cell: string) => `regexp_replace((${cell} + 0)::VARCHAR, '\\.0$', '')`;

const ESCAPES: readonly (readonly [sql: string, escaped: string])[] = [
  [`'\\'`, '\\\\'],
  [`'"'`, '\\"'],
  ['chr(10)', '\\n'],
  ['chr(13)', '\\r'],
  ['chr(9)', '\\t'],
];

/** Text in JSON; control characters that no text of ours has become spaces. */
function jsonText(cell: string): string {
  const escaped = ESCAPES.reduce((sql, [found, put]) => `replace(${sql}, ${found}, '${put}')`, cell);
  return `'"' || regexp_replace(${escaped}, '[\\x00-\\x1f]', ' ', 'g') || '"'`;
}

/** Types of whole numbers of which a double may lose digits; the answer's own schema shows some of them as doubles. */
const WIDE = '^(U?BIGINT|U?HUGEINT|DECIMAL[(][0-9]+,0[)])$';

/** A number where a double holds it, else its digits as text. */
const numberJson = (cell: string) =>
  `CASE WHEN regexp_matches(typeof(${cell}), '${WIDE}') AND abs(${cell}::DOUBLE) > ${Number.MAX_SAFE_INTEGER}
    THEN '"' || ${cell}::VARCHAR || '"' ELSE ${number(cell)} END`;

/**
 * The SQL that writes an answer as lines of text: one column, one line a row, the last one ended too. As CSV a row is
 * its cells without a header; as JSON it is an array.
 *
 * @param answer the question's SQL
 * @param empty an answer of that SQL without rows, for its columns
 */
export function lines(answer: string, empty: Table, form: TextForm): string {
  const cells = empty.schema.fields.map(({ name, type }) => {
    const column = identifier(name);
    const isNumber = DataType.isFloat(type) || DataType.isInt(type) || DataType.isDecimal(type);
    if (form === 'json') {
      return `coalesce(${isNumber ? numberJson(column) : jsonText(`${column}::VARCHAR`)}, 'null')`;
    }
    return `coalesce(${isNumber ? number(column) : csvText(`${column}::VARCHAR`, form)}, '')`;
  });
  const delimiter = form === 'json' ? ',' : form;
  const row = cells.join(` || '${delimiter}' || `);
  return `SELECT ${form === 'json' ? `'[' || ${row} || ']'` : row} || chr(10) AS line FROM (${answer})`;
}
