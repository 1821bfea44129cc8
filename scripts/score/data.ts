import type { Finding } from '../../src/engine/types.ts';
import { emptyPanel } from '../../src/scoring/panel.ts';
import type { Panel } from '../../src/scoring/types.ts';
import { type Meta, OWN_COLUMNS } from './meta.ts';
import { BadInput, LARGEST, numberIn, readTable, type Table, type TableRow } from './table.ts';

/** iData of one Time. */
export interface DataAt {
  /** `NaN` where the table has no Time */
  readonly time: number;
  /** indicators in the order of the index's tree */
  readonly panel: Panel;
  /** of each unit its line in the file */
  readonly lines: readonly number[];
  readonly denominators: Panel;
  /** one list a group column: the group of each unit, undefined where the cell is empty */
  readonly groups: ReadonlyMap<string, readonly (string | undefined)[]>;
}

export interface Data {
  /** ascending by Time */
  readonly times: readonly DataAt[];
  readonly names: ReadonlyMap<string, string>;
  /** columns of the table that iMeta does not describe */
  readonly ignored: readonly string[];
}

function numbers(
  table: Table,
  columns: readonly string[],
  findings: Finding[],
): (row: TableRow) => Float64Array {
  return (row) =>
    Float64Array.from(columns, (column) => {
      const cell = row.text(column);
      const value = numberIn(cell);
      if (value !== null) return value;
      const expected = `a number up to ${LARGEST}, NA or an empty cell`;
      findings.push({ file: table.file, line: row.line, column, found: `"${cell}"`, expected });
      return NaN;
    });
}

function checkKeys(table: Table, findings: Finding[]): void {
  const lines = new Map<string, number>();
  const timed = table.columns.includes('Time');
  for (const row of table.rows) {
    const report = (column: string, found: string, expected: string): void => {
      findings.push({ file: table.file, line: row.line, column, found, expected });
    };
    const code = row.text('uCode');
    const time = row.text('Time');
    if (code === '') report('uCode', 'an empty cell', 'the code of a unit');
    if (timed && !Number.isFinite(numberIn(time) ?? NaN)) report('Time', `"${time}"`, 'a number');
    // 2020 and 2020.0 are one Time.
    const key = `${code} ${numberIn(time) ?? time}`;
    const before = lines.get(key);
    if (before !== undefined) {
      report(
        'uCode',
        `"${`${code} ${time}`.trim()}" again, as on line ${before}`,
        'each unit once, or once per Time',
      );
    }
    lines.set(key, before ?? row.line);
  }
}

function panelOf(
  rows: readonly TableRow[],
  columns: readonly string[],
  read: (row: TableRow) => Float64Array,
): Panel {
  const panel = emptyPanel(
    rows.map((row) => row.text('uCode')),
    columns,
  );
  rows.forEach((row, u) => {
    panel.values.set(read(row), u * columns.length);
  });
  return panel;
}

/** Reads and checks iData against iMeta. Throws BadInput with everything that is wrong in it. */
export async function readData(file: string, meta: Meta): Promise<Data> {
  const indicators = meta.indicators.map(({ code }) => code);
  const table = await readTable(file, ['uCode', ...indicators, ...meta.denominators, ...meta.groups]);
  const findings: Finding[] = [];
  checkKeys(table, findings);
  const timeOf = (row: TableRow): number => numberIn(row.text('Time')) ?? NaN;
  const distinct = [...new Set(table.rows.map(timeOf))].sort((a, b) => a - b);
  const times = distinct.map((time): DataAt => {
    const rows = table.rows.filter((row) => Object.is(timeOf(row), time));
    return {
      time,
      lines: rows.map(({ line }) => line),
      panel: panelOf(rows, indicators, numbers(table, indicators, findings)),
      denominators: panelOf(rows, meta.denominators, numbers(table, meta.denominators, findings)),
      groups: new Map(
        meta.groups.map((group) => [
          group,
          rows.map((row) => row.text(group)).map((cell) => cell || undefined),
        ]),
      ),
    };
  });
  if (findings.length > 0) throw new BadInput(findings);
  return {
    times,
    names: new Map(table.rows.map((row) => [row.text('uCode'), row.text('uName') || row.text('uCode')])),
    ignored: table.columns.filter((column) => !OWN_COLUMNS.includes(column) && !meta.codes.has(column)),
  };
}
