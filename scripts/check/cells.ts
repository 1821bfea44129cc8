import { NUMBER, WHOLE } from '../../src/engine/numbers.ts';
import type { Finding } from '../../src/engine/types.ts';
import type { FieldSchema, TableSchema } from './descriptor.ts';
import type { Table } from './read.ts';

const IS_NUMBER = new RegExp(`^${NUMBER}$`);
const IS_WHOLE = new RegExp(`^${WHOLE}$`);

/** Header names and order, then each cell against its field: type, required, pattern, enumeration, range. */
export function checkCells(table: Table, schema: TableSchema): Finding[] {
  const wanted = schema.fields.map((f) => f.name);
  if (wanted.join() !== table.header.join()) {
    return [
      {
        file: table.file,
        line: 1,
        column: table.header.find((name, i) => name !== wanted[i]) ?? null,
        expected: `the columns ${wanted.join(', ')}`,
        found: table.header.join(', '),
      },
    ];
  }
  const checks = schema.fields.map(cellCheck);
  const findings: Finding[] = [];
  for (const { line, cells } of table.rows) {
    checks.forEach((check, i) => {
      const found = cells[i] ?? '';
      const expected = check(found);
      if (expected !== null)
        findings.push({ file: table.file, line, column: wanted[i] ?? null, expected, found });
    });
  }
  return findings;
}

/** A function that says what was expected of a cell, or null where the cell is as it should be. */
function cellCheck(field: FieldSchema): (cell: string) => string | null {
  const { required = false, pattern, enum: choices, minimum, maximum } = field.constraints ?? {};
  const form = pattern === undefined ? null : new RegExp(pattern, 'u');
  const allowed = choices === undefined ? null : new Set(choices);
  const seen = new Set<string>();
  return (cell) => {
    if (cell === '') return required ? 'a value' : null;
    if (seen.has(cell)) return null;
    const wrong = wrongType(field.type, cell);
    if (wrong !== null) return wrong;
    if (allowed !== null && !allowed.has(cell)) return `one of ${[...allowed].join(', ')}`;
    if (form !== null && !form.test(cell)) return `text like ${pattern}`;
    if (/\p{Cc}/u.test(cell)) return 'text without control characters';
    if (minimum !== undefined && Number(cell) < minimum) return `at least ${minimum}`;
    if (maximum !== undefined && Number(cell) > maximum) return `at most ${maximum}`;
    seen.add(cell);
    return null;
  };
}

function wrongType(type: FieldSchema['type'], cell: string): string | null {
  switch (type) {
    case 'integer':
      return IS_WHOLE.test(cell) ? null : 'a whole number';
    case 'number':
      return IS_NUMBER.test(cell) && Number.isFinite(Number(cell)) ? null : 'a number with a decimal point';
    case 'boolean':
      return cell === 'true' || cell === 'false' ? null : 'true or false';
    case 'string':
      return null;
  }
}
