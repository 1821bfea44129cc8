import type { RawRow } from './answer.ts';
import { cellsOf } from './csv.ts';
import { NUMBER, WHOLE } from './numbers.ts';
import type { TableShape } from './tables.ts';
import { quoted } from './text.ts';
import type { Finding } from './types.ts';

/**
 * SQL for what is wrong with the rows of `incoming` that `read_csv` lets pass. It gives each row its columns, `wrong`
 * (the column at fault, `key` where the row repeats another, null where all is well), `keyed` (its key as it stands in the
 * file, a comma before each cell: a byte-order mark at a text's beginning would be lost on the way) and `nth`, the row's place
 * among those of the same key.
 */
export function checkedSql({ table, columns, key, limits = {} }: TableShape): string {
  const nth = `row_number() OVER (PARTITION BY ${key.map((name) => `i."${name}"`).join(', ')} ORDER BY i.rowid)`;
  const [faults, joins] = table === 'observations' ? [OBSERVATION_FAULTS, OBSERVATION_JOINS] : ['', ''];
  const types = Object.entries(columns).map(([name, type]) =>
    wrongType(`i."${name}"`, name, type, limits[name]),
  );
  const keyed = key.map((name) => `',' || i."${name}"`).join(' || ');
  return `SELECT i.*, i.rowid AS place, ${keyed} AS keyed, ${nth}::INTEGER AS nth,
    CASE ${faults} ${types.join(' ')} WHEN nth > 1 THEN 'key' END AS wrong
    FROM incoming i ${joins}`;
}

/** Numbers are written one way only, so that no reader takes 1e3, 0x10 or 2003.6 for another number than the next does. */
function wrongType(cell: string, name: string, type: string, limits?: readonly [number, number]): string {
  const says = (wrong: string) => `WHEN ${cell} <> '' AND (${wrong}) THEN '${name}'`;
  switch (type) {
    case 'DOUBLE':
      return says(
        `NOT regexp_full_match(${cell}, '${NUMBER}') OR NOT coalesce(isfinite(TRY_CAST(${cell} AS DOUBLE)), false)`,
      );
    case 'SMALLINT': {
      const [low, high] = limits ?? [-32768, 32767];
      return says(
        `NOT regexp_full_match(${cell}, '${WHOLE}')
          OR coalesce(TRY_CAST(${cell} AS DOUBLE), ${high + 1}) NOT BETWEEN ${low} AND ${high}`,
      );
    }
    case 'BOOLEAN':
      return says(`${cell} NOT IN ('true', 'false')`);
    default:
      return '';
  }
}

/** The columns of a row of `incoming` that is not wrong, as SQL; a blank cell is no number. */
export function typedSql({ columns }: TableShape): string {
  return Object.entries(columns)
    .map(([name, type]) => (type === 'VARCHAR' ? `"${name}"` : `TRY_CAST("${name}" AS ${type}) AS "${name}"`))
    .join(', ');
}

const OBSERVATION_FAULTS = `
  WHEN e.economy IS NULL THEN 'economy'
  WHEN n.indicator IS NULL THEN 'indicator'
  WHEN i.year = '' THEN 'year'
  WHEN g.segment IS NULL THEN 'segment'
  WHEN i.value = '' THEN 'value'
  WHEN i.flag <> '' AND f.flag IS NULL THEN 'flag'
  WHEN s.source IS NULL THEN 'source'`;

const OBSERVATION_JOINS = `
  LEFT JOIN economies e ON e.economy = i.economy
  LEFT JOIN indicators n ON n.indicator = i.indicator AND n.area = ?
  LEFT JOIN segments g ON g.segment = i.segment
  LEFT JOIN flags f ON f.flag = i.flag
  LEFT JOIN sources s ON s.source = i.source`;

const EXPECTED_TYPES: Readonly<Record<string, string>> = {
  DOUBLE: 'a number with a decimal point',
  SMALLINT: 'a whole number',
  BOOLEAN: 'true or false',
};

const EXPECTED: Readonly<Record<string, string>> = {
  economy: 'an economy of economies.csv',
  indicator: 'an indicator of this area in indicators.csv',
  segment: 'a segment of segments.csv',
  flag: 'a flag of flags.csv or nothing',
  source: 'a source of sources.csv',
};

/**
 * Findings for wrong rows, each with its line, which is looked up in the text.
 *
 * @param wrong rows as `checkedSql` gives them
 * @param text the file, its columns in their order, and its bytes
 * @param refused lines that DuckDB did not read, so that they do not count as rows
 */
export function findWrong(
  wrong: readonly RawRow[],
  { file, columns, key, limits = {} }: TableShape,
  { names, bytes }: { readonly names: readonly string[]; readonly bytes: Uint8Array },
  refused: ReadonlySet<number>,
): Finding[] {
  if (wrong.length === 0) return [];
  const at = key.map((name) => names.indexOf(name));
  const lines = new Map<string, { readonly line: number; readonly cells: readonly string[] }[]>();
  for (const [index, row] of new TextDecoder().decode(bytes).split('\n').entries()) {
    const line = index + 1;
    const cells = cellsOf(row);
    if (line === 1 || row === '' || typeof cells === 'number' || refused.has(line)) continue;
    const own = at.map((column) => `,${cells[column] ?? ''}`).join('');
    lines.set(own, [...(lines.get(own) ?? []), { line, cells }]);
  }
  return wrong.map((row) => {
    const own = String(row.keyed);
    const { line = null, cells = [] } = lines.get(own)?.[Number(row.nth) - 1] ?? {};
    if (row.wrong === 'key') {
      const column = key.join(', ');
      return {
        file,
        line,
        column,
        found: `a second row of ${own.slice(1)}`,
        expected: 'one row for each key',
      };
    }
    const column = String(row.wrong);
    const value = cells[names.indexOf(column)] ?? String(row[column] ?? '');
    const found = value === '' ? 'nothing' : quoted(value);
    const type = EXPECTED_TYPES[columns[column] ?? ''] ?? 'another value';
    const limit = limits[column];
    const numbers = limit === undefined ? type : `${type} from ${limit[0]} to ${limit[1]}`;
    return { file, line, column, found, expected: EXPECTED[column] ?? numbers };
  });
}
