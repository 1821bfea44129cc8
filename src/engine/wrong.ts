import { csvParseRows } from 'd3-dsv';
import type { RawRow } from './answer.ts';
import type { TableShape } from './tables.ts';
import { quoted } from './text.ts';
import type { Finding } from './types.ts';

/**
 * SQL for what is wrong with the rows of `incoming` that `read_csv` lets pass. It gives each row its columns, `wrong`
 * (the column at fault, `key` where the row repeats another, null where all is well) and `nth`, the row's place among
 * those of the same key.
 */
export function checkedSql({ table, key }: TableShape): string {
  const nth = `row_number() OVER (PARTITION BY ${key.map((name) => `i."${name}"`).join(', ')} ORDER BY i.rowid)`;
  const [faults, joins] = table === 'observations' ? [OBSERVATION_FAULTS, OBSERVATION_JOINS] : ['', ''];
  return `SELECT i.*, i.rowid AS place, ${nth}::INTEGER AS nth,
    CASE ${faults} WHEN nth > 1 THEN 'key' END AS wrong
    FROM incoming i ${joins}`;
}

const OBSERVATION_FAULTS = `
  WHEN e.economy IS NULL THEN 'economy'
  WHEN n.indicator IS NULL THEN 'indicator'
  WHEN i.year IS NULL THEN 'year'
  WHEN g.segment IS NULL THEN 'segment'
  WHEN i.value IS NULL OR NOT isfinite(i.value) THEN 'value'
  WHEN i.flag <> '' AND f.flag IS NULL THEN 'flag'
  WHEN s.source IS NULL THEN 'source'`;

const OBSERVATION_JOINS = `
  LEFT JOIN economies e ON e.economy = i.economy
  LEFT JOIN indicators n ON n.indicator = i.indicator AND n.area = ?
  LEFT JOIN segments g ON g.segment = i.segment
  LEFT JOIN flags f ON f.flag = i.flag
  LEFT JOIN sources s ON s.source = i.source`;

const EXPECTED: Readonly<Record<string, string>> = {
  economy: 'an economy of economies.csv',
  indicator: 'an indicator of this area in indicators.csv',
  year: 'a year',
  segment: 'a segment of segments.csv',
  value: 'a finite number',
  flag: 'a flag of flags.csv or nothing',
  source: 'a source of sources.csv',
};

/**
 * Findings for wrong rows, each with its line, which is looked up in the text.
 *
 * @param wrong rows as `checkedSql` gives them
 * @param text the file: its columns in their order, and its bytes
 * @param refused lines that DuckDB did not read, so that they do not count as rows
 */
export function findWrong(
  wrong: readonly RawRow[],
  { file, key }: TableShape,
  text: { readonly names: readonly string[]; readonly bytes: Uint8Array },
  refused: ReadonlySet<number>,
): Finding[] {
  if (wrong.length === 0) return [];
  const { names, bytes } = text;
  const at = key.map((name) => names.indexOf(name));
  const lines = new Map<string, number[]>();
  for (const [index, row] of new TextDecoder().decode(bytes).split(/\r?\n/).entries()) {
    const line = index + 1;
    const cells = csvParseRows(row)[0];
    if (line === 1 || cells === undefined || refused.has(line)) continue;
    const own = at.map((column) => cells[column] ?? '').join(',');
    lines.set(own, [...(lines.get(own) ?? []), line]);
  }
  return wrong.map((row) => {
    const own = key.map((name) => String(row[name] ?? '')).join(',');
    const line = lines.get(own)?.[Number(row.nth) - 1] ?? null;
    if (row.wrong === 'key') {
      const column = key.join(', ');
      return { file, line, column, found: `a second row of ${own}`, expected: 'one row for each key' };
    }
    const column = String(row.wrong);
    const value = row[column];
    const found = value === null || value === '' ? 'nothing' : quoted(String(value));
    return { file, line, column, found, expected: EXPECTED[column] ?? 'another value' };
  });
}
