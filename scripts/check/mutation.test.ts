import { join } from 'node:path';
import { csvFormatRows, csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkPackage } from './check.ts';
import { type FieldSchema, readDescriptor, type TableSchema } from './descriptor.ts';
import { type Files, readFiles } from './files.ts';

const DATA = join(import.meta.dirname, '../../data');
const CORRUPTIONS = 200;
const AT_ONCE = 40;

interface Cell {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly to: string;
}

/** What to write into a cell so that it breaks a rule of its field, whatever stood there. */
function breakages(field: FieldSchema, schema: TableSchema, row: readonly string[]): string[] {
  const { required, pattern, enum: choices, minimum, maximum } = field.constraints ?? {};
  const name = field.name;
  const isReference = schema.foreignKeys?.some((key) => key.fields[0] === name) ?? false;
  const isNumber = field.type === 'number' || field.type === 'integer';
  const flag = schema.fields.findIndex((f) => f.name === 'flag');
  return [
    ...(required ? [''] : []),
    ...(isNumber ? ['many', 'NaN', 'Infinity', '1,5', '0x10', ' 1', '1e999'] : []),
    ...(field.type === 'integer' ? ['1.5'] : []),
    ...(field.type === 'boolean' ? ['yes', 'TRUE', '1'] : []),
    ...(choices ? ['something-else'] : []),
    ...(pattern ? [' untrimmed '] : []),
    ...(pattern && name.endsWith('_ar') && !name.startsWith('symbol') ? ['Latin only'] : []),
    ...(pattern && /_(en|fr)$/.test(name) ? ['عربي'] : []),
    ...(name.endsWith('_fr') ? ['moins de 2 %', 'pour l’essentiel ; ainsi'] : []),
    ...(name.endsWith('_ar') ? ['أقل من 2 %'] : []),
    ...(isReference ? ['NO-SUCH-KEY'] : []),
    ...(minimum === undefined ? [] : [String(minimum - 1)]),
    ...(maximum === undefined ? [] : [String(maximum + 1)]),
    ...(name === 'value' ? ['1e18', '-1e18'] : []),
    ...(name === 'flag' && flag >= 0 ? [row[flag] === 'B' ? '' : 'B'] : []),
  ];
}

/** Random single cells of the package and what to write into them. */
function corruptions(files: Files, seed: number): Cell[] {
  const { resources } = readDescriptor(new TextDecoder().decode(files.get('datapackage.json')));
  const tables = resources.map(({ path, schema }) => ({
    path,
    schema,
    rows: csvParseRows(new TextDecoder().decode(files.get(path))),
  }));
  const pick = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat());
  const cells = fc.sample(pick, { numRuns: CORRUPTIONS * 4, seed }).flatMap(([t, r, c, b]): Cell[] => {
    const table = tables[t % tables.length];
    if (!table) return [];
    const line = 2 + (r % (table.rows.length - 1));
    const row = table.rows[line - 1] ?? [];
    const field = table.schema.fields[c % table.schema.fields.length];
    const options = field ? breakages(field, table.schema, row) : [];
    const to = options[b % options.length];
    return field && to !== undefined ? [{ file: table.path, line, column: field.name, to }] : [];
  });
  return [...new Map(cells.map((cell) => [`${cell.file}:${cell.line}`, cell])).values()].slice(
    0,
    CORRUPTIONS,
  );
}

function corrupted(files: Files, cells: readonly Cell[]): Files {
  const result = new Map(files);
  for (const file of new Set(cells.map((cell) => cell.file))) {
    const rows = csvParseRows(new TextDecoder().decode(files.get(file)));
    const header = rows[0] ?? [];
    for (const cell of cells.filter((c) => c.file === file)) {
      const row = rows[cell.line - 1];
      if (row) row[header.indexOf(cell.column)] = cell.to;
    }
    result.set(file, new TextEncoder().encode(`${csvFormatRows(rows)}\n`));
  }
  return result;
}

it('finds each of 200 random cells that break a rule, by file, line and column', {
  timeout: 180_000,
}, async () => {
  const files = await readFiles(DATA);
  const cells = corruptions(files, 20261121);
  expect(cells).toHaveLength(CORRUPTIONS);
  const missed: Cell[] = [];
  for (let i = 0; i < cells.length; i += AT_ONCE) {
    const batch = cells.slice(i, i + AT_ONCE);
    const found = new Set(
      checkPackage(corrupted(files, batch)).map(({ file, line, column }) => `${file}:${line}:${column}`),
    );
    for (const item of batch.filter(({ file, line, column }) => !found.has(`${file}:${line}:${column}`)))
      missed.push(item);
  }
  expect(missed).toEqual([]);
});
