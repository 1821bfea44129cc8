import { readFile } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse/sync';
import type { Finding } from '../../src/engine/types.ts';

/** Findings that a message spells out. */
const SPELT = 100;

/** Input that cannot be scored: every finding, by file, line and column. */
export class BadInput extends Error {
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    const more = findings.length - SPELT;
    const spelt = findings.slice(0, SPELT).map(findingText);
    super([...spelt, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'));
    this.findings = findings;
  }
}

/** One line a finding: `iData.csv, line 7, column GDP: found "n/a", expected a number or an empty cell`. */
function findingText({ file, line, column, found, expected }: Finding): string {
  const place = [file, line === null ? '' : `line ${line}`, column === null ? '' : `column ${column}`];
  return `${place.filter((part) => part !== '').join(', ')}: found ${found}, expected ${expected}`;
}

export interface TableRow {
  readonly line: number;
  /** trimmed text of a column, '' where the table lacks it */
  text(column: string): string;
}

export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Larger numbers than this are no measurements, and their fourth powers, which skewed columns are told by, no numbers. */
export const LARGEST = 1e60;

/** The number that a cell holds, `NaN` where it is empty or "NA", `null` where it is something else or beyond `LARGEST`. */
export function numberIn(cell: string): number | null {
  if (cell === '' || cell === 'NA') return NaN;
  const value = DECIMAL.test(cell) ? Number(cell) : NaN;
  return Math.abs(value) <= LARGEST ? value : null;
}

interface Parsed {
  readonly record: readonly string[];
  readonly line: number;
}

function parseRecords(file: string, text: string): readonly Parsed[] {
  const records: Parsed[] = [];
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (record: string[], { lines }) => {
        records.push({ record, line: lines });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : null;
    throw new BadInput([
      {
        file,
        line,
        column: null,
        found: error.message,
        expected: 'comma-separated values with closed quotes',
      },
    ]);
  }
  return records;
}

async function decode(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    const found = error instanceof Error ? error.message : String(error);
    throw new BadInput([{ file, line: null, column: null, found, expected: 'a file that can be read' }]);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadInput([{ file, line: null, column: null, found: 'other bytes', expected: 'text in UTF-8' }]);
  }
}

/**
 * Reads a comma-separated file with a header line. Throws BadInput for a file that is missing, empty, not UTF-8 or
 * ragged, for a column that is needed and missing, and for a column that stands twice.
 */
export async function readTable(file: string, needed: readonly string[]): Promise<Table> {
  const [header, ...records] = parseRecords(file, await decode(file));
  const columns = header?.record ?? [];
  const findings: Finding[] = [];
  const report = (line: number | null, column: string | null, found: string, expected: string): void => {
    findings.push({ file, line, column, found, expected });
  };
  for (const column of needed) {
    if (!columns.includes(column)) report(1, column, 'no such column', `the columns ${needed.join(', ')}`);
  }
  columns.forEach((column, i) => {
    if (columns.indexOf(column) < i) report(1, column, 'the column twice', 'each column once');
  });
  for (const { record, line } of records) {
    if (record.length !== columns.length) {
      report(line, null, `${record.length} cells`, `${columns.length}, as in the header`);
    }
  }
  if (records.length === 0) report(null, null, 'no rows', 'a header line and rows');
  if (findings.length > 0) throw new BadInput(findings);
  const place = new Map(columns.map((column, i) => [column, i]));
  const rows = records.map(({ record, line }) => ({
    line,
    text: (column: string): string => record[place.get(column) ?? -1] ?? '',
  }));
  return { file, columns, rows };
}
