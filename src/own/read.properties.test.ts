import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { publishNames } from '../../scripts/build/names.ts';
import { readTables } from '../catalog/read.ts';
import { safeText, tableCsv } from '../export/csv.ts';
import { ownFileColumns, ownFileRows } from './beside.ts';
import { matcherOf } from './match.ts';
import { openOwn, UnreadableFile } from './read.ts';
import type { Reading } from './types.ts';

const tables = readTables((table) => readFileSync(`data/${table}.csv`, 'utf8'));
const matcher = matcherOf(publishNames(tables), 0);
const RUNS = 500;

async function read(content: Uint8Array<ArrayBuffer> | string): Promise<Reading | null> {
  try {
    return (await openOwn({ name: 'own.csv', content }, matcher)).read({});
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}

/** A cell that is right, with what it says, or a broken one. */
const value = fc.oneof(
  fc.integer({ min: 0, max: 10_000 }).map((n) => ({ text: `${(n / 100).toFixed(2)}`, broken: false })),
  fc.constantFrom(
    ...[
      '1e309',
      'NaN',
      '=1+1',
      '@SUM(A1)',
      '<img src=x>',
      '12..5',
      '1,2,3',
      'Infinity',
      '++4',
      '٫',
      '４',
      '5-6',
    ].map((text) => ({ text, broken: true })),
  ),
);
const year = fc.oneof(
  fc.integer({ min: 1990, max: 2026 }).map((n) => ({ text: String(n), broken: false })),
  fc.constantFrom('20x4', '1850', '', '2023.6', '-1', '32767').map((text) => ({ text, broken: true })),
);
const economy = fc.constantFrom(
  ...tables.economies.map(({ economy: code, name }) => [code, name.fr] as const),
);
const quoted = (text: string, delimiter: string) =>
  text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;

it('reads every good row of a generated file, and names each broken cell by its line and column', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.record({ economy, year, value, coded: fc.boolean() }), {
        selector: ({ economy: [code] }) => code,
        minLength: 1,
        maxLength: 12,
      }),
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n'),
      async (rows, delimiter, end) => {
        const lines = rows.map((row) =>
          [row.economy[row.coded ? 0 : 1], row.year.text, row.value.text].map((cell) =>
            quoted(cell, delimiter),
          ),
        );
        const own = await read(
          [['Pays', 'Année', 'Valeur'], ...lines].map((cells) => cells.join(delimiter)).join(end),
        );
        const good = rows.filter((row) => !row.year.broken && !row.value.broken);
        expect(own?.rows.map((row) => [row.economy, row.year, row.value])).toEqual(
          good.map((row) => [row.economy[0], Number(row.year.text), Number(row.value.text)]),
        );
        // A year that is none makes its value useless, so it alone is named.
        const broken = rows.flatMap((row, at) =>
          row.year.broken ? [`${at + 2}:2`] : row.value.broken ? [`${at + 2}:3`] : [],
        );
        expect(own?.problems.map(({ line, column }) => `${line}:${column}`)).toEqual(broken);
      },
    ),
    { numRuns: RUNS },
  );
});

it('throws nothing at whatever bytes or text it is given, and says a line for all that it cannot use', async () => {
  const words = fc.constantFrom(
    'Pays',
    'Year',
    '2023',
    'SEN',
    'Mali',
    '"',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '1,5',
    'Total',
    '\0',
    '=1',
    '١٢',
    'Ω',
  );
  const given = fc.oneof(
    fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes)),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(words, { maxLength: 120 }).map((parts) => parts.join('')),
  );
  await fc.assert(
    fc.asyncProperty(given, async (content) => {
      const own = await read(content);
      for (const { line, column } of own?.problems ?? []) {
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
      }
      for (const row of own?.rows ?? []) expect(Number.isFinite(row.value)).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

it('makes harmless on the way out what a spreadsheet would run', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('=', '+', '-', '@', '＝', '\t'),
      fc.string({ maxLength: 20 }),
      (start, rest) => {
        const indicator = `${start}${rest}`;
        const row = {
          economy: 'SEN',
          year: 2024,
          indicator,
          value: 1,
          unit: indicator,
          line: 2,
          official: null,
        };
        const named = { nameOf: () => 'Senegal', official: '', year: 2026 };
        const table = tableCsv(ownFileColumns, ownFileRows([row], named));
        const cell = safeText(indicator);
        expect(cell.startsWith("'")).toBe(true);
        expect(table).toContain(/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
      },
    ),
  );
});
