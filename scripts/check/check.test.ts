import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkPackage } from './check.ts';
import { type Files, readFiles } from './files.ts';

const DATA = join(import.meta.dirname, '../../data');

let files: Files;
beforeAll(async () => {
  files = await readFiles(DATA);
});

const text = (file: string) => new TextDecoder().decode(files.get(file));

/** The package with one file's text changed. */
function changed(file: string, edit: (text: string) => string): Files {
  return new Map(files).set(file, new TextEncoder().encode(edit(text(file))));
}

/** The line of the first row that starts so, counted from 1. */
const lineOf = (file: string, start: string) =>
  text(file)
    .split('\n')
    .findIndex((l) => l.startsWith(start)) + 1;

const inLine = (start: string, from: string, to: string) => (all: string) =>
  all
    .split('\n')
    .map((line) => (line.startsWith(start) ? line.replace(from, to) : line))
    .join('\n');

describe('checkPackage on the real data', { timeout: 60_000 }, () => {
  it('finds nothing', () => {
    expect(checkPackage(files)).toEqual([]);
  });

  it('names the line of an economy that is not listed', () => {
    const file = 'observations/resilience.csv';
    const row = 'FJI,cybercrime-law,2026';
    expect(checkPackage(changed(file, inLine(row, 'FJI', 'FJX')))).toContainEqual({
      file,
      line: lineOf(file, row),
      column: 'economy',
      expected: 'a economy of economies.csv',
      found: 'FJX',
    });
  });

  it('says that a value is beyond what its unit allows', () => {
    const file = 'observations/government.csv';
    const row = 'DNK,egov-development-index,2024';
    expect(checkPackage(changed(file, inLine(row, '0.', '90.')))).toContainEqual(
      expect.objectContaining({
        line: lineOf(file, row),
        column: 'value',
        expected: "at most 1, the unit's maximum",
      }),
    );
  });

  it('does not take NaN for a number', () => {
    const file = 'observations/resilience.csv';
    const row = 'FJI,cybercrime-law,2026';
    expect(checkPackage(changed(file, inLine(row, ',100,', ',NaN,')))).toContainEqual(
      expect.objectContaining({ line: lineOf(file, row), column: 'value', found: 'NaN' }),
    );
  });

  it('misses the flag of a known break', () => {
    const file = 'observations/connectivity.csv';
    const row = 'PAK,internet-users,2024,total';
    expect(checkPackage(changed(file, inLine(row, ',B,', ',,')))).toEqual([
      {
        file,
        line: lineOf(file, row),
        column: 'flag',
        expected: 'B: breaks.csv names a break here',
        found: '',
      },
    ]);
  });

  it('names the second of two rows with the same key', () => {
    const file = 'flags.csv';
    const twice = (all: string) => all.replace(/^(B,.*)$/m, '$1\n$1');
    expect(checkPackage(changed(file, twice))).toContainEqual(
      expect.objectContaining({ file, line: 3, expected: 'a key of its own: line 2 has the same' }),
    );
  });

  it('names the row that is out of order', () => {
    const file = 'areas.csv';
    const lastFirst = (all: string) => {
      const [header = '', ...rows] = all.trimEnd().split('\n');
      return `${[header, ...rows.slice(-1), ...rows.slice(0, -1)].join('\n')}\n`;
    };
    expect(checkPackage(changed(file, lastFirst))).toEqual([
      expect.objectContaining({ file, line: 2, column: 'area', expected: 'rows sorted by area' }),
    ]);
  });

  it('wants a reason for weight 0 and none for any other', () => {
    const file = 'indicators.csv';
    const findings = checkPackage(changed(file, inLine('internet-users,', ',linear,1,', ',linear,0,')));
    expect(findings.map((f) => f.column)).toEqual([
      'weight_reason_en',
      'weight_reason_fr',
      'weight_reason_ar',
    ]);
  });

  it('knows every group that a target is set for, one by one', () => {
    const file = 'targets.csv';
    const row = 'bc-2025-internet-use-lmic,';
    expect(checkPackage(changed(file, inLine(row, 'upper-middle-income', 'middle-income')))).toEqual([
      expect.objectContaining({ line: lineOf(file, row), column: 'group' }),
    ]);
  });

  it('refuses a second vintage within an indicator', () => {
    const file = 'observations/context.csv';
    const row = 'IDN,population,2024';
    expect(checkPackage(changed(file, inLine(row, '-2026-04', '-2025-04')))).toEqual([
      expect.objectContaining({ line: lineOf(file, row), column: 'source', found: 'worldbank-wdi-2025-04' }),
    ]);
  });

  it.each([
    ['fr', 'moins de 2\u202F%', 'moins de 2 %', 'U+202F before ; : ! ? % » and after «'],
    ['fr', 'moins de 2\u202F%', 'moins de 2%', 'U+202F before ; : ! ? % » and after «'],
    ['fr', 'moins de 2\u202F%', 'moins de « 2\u202F% »', 'U+202F before ; : ! ? % » and after «'],
    ['fr', 'moins de 2\u202F%', 'moins de 2 000\u202F%', 'U+202F between thousands'],
    ['en', 'below 2%', 'below 2 %', 'no space before ; : ! ? and %'],
    ['ar', 'بأقل من 2%', 'بأقل من 2 %', 'no space before ؛ : ! ؟ ، and %'],
    ['ar', 'بأقل من 2%', 'بأقل; من 2%', 'Arabic punctuation: ، ؛ ؟'],
  ])('holds a text in %s to its typography: not "%s" → "%s"', (language, from, to, expected) => {
    const file = 'targets.csv';
    const row = 'bc-2025-mobile-data-price-low-income,';
    expect(checkPackage(changed(file, inLine(row, from, to)))).toEqual([
      expect.objectContaining({ file, line: lineOf(file, row), column: `name_${language}`, expected }),
    ]);
  });

  it('keeps the parts of a symbol together', () => {
    const file = 'units.csv';
    const row = 'us-dollars,';
    expect(checkPackage(changed(file, inLine(row, '$\u00A0É', '$ É')))).toEqual([
      expect.objectContaining({ file, line: lineOf(file, row), column: 'symbol_fr' }),
    ]);
  });

  it('tells a reordered header from the one described', () => {
    const file = 'segments.csv';
    const swapped = (all: string) => all.replace('segment,dimension', 'dimension,segment');
    expect(checkPackage(changed(file, swapped))).toContainEqual(
      expect.objectContaining({ file, line: 1, column: 'dimension' }),
    );
  });

  it.each([
    ['a byte-order mark', (all: string) => `\uFEFF${all}`],
    ['CRLF in one line', (all: string) => all.replace('\nE,', '\r\nE,')],
    ['CRLF in all lines', (all: string) => all.replaceAll('\n', '\r\n')],
    ['a quoted header', (all: string) => all.replace('flag,', '"flag",')],
    ['a blank line', (all: string) => all.replace('\nE,', '\n\nE,')],
    ['a missing last line feed', (all: string) => all.trimEnd()],
  ])('forgives %s', (_, edit) => {
    expect(checkPackage(changed('flags.csv', edit))).toEqual([]);
  });

  it.each([
    ['a carriage return', (all: string) => all.replace('Break', 'Br\reak'), 2, 'a carriage return'],
    ['a NUL byte', (all: string) => all.replace('Break', 'Br\0ak'), 2, 'a NUL byte'],
    ['a trailing comma in the header', (all: string) => all.replace('\n', ',\n'), 1, 'no name for column 5'],
  ])('names the line of %s', (_, edit, line, found) => {
    expect(checkPackage(changed('flags.csv', edit))).toContainEqual(
      expect.objectContaining({ file: 'flags.csv', line, found }),
    );
  });

  it('counts as many findings as there are: a file whose rows stand four times', () => {
    const file = 'observations/context.csv';
    const rows = text(file).split('\n').length - 2;
    const findings = checkPackage(changed(file, (all) => all + all.slice(all.indexOf('\n') + 1).repeat(3)));
    const again = findings.filter(({ expected }) => expected.startsWith('a key of its own'));
    expect(again).toHaveLength(3 * rows);
  });

  it('names the line of bytes that are not UTF-8', () => {
    const bytes = new Uint8Array(files.get('flags.csv') ?? []);
    bytes[bytes.indexOf(10, bytes.indexOf(10) + 1) + 3] = 0xff;
    expect(checkPackage(new Map(files).set('flags.csv', bytes))).toContainEqual(
      expect.objectContaining({ file: 'flags.csv', line: 3, found: 'bytes that are not UTF-8' }),
    );
  });

  it('names the line of a ragged row and of an unclosed quote', () => {
    const ragged = checkPackage(changed('flags.csv', (all) => all.replace('\nE,', '\nE,surplus,')));
    expect(ragged).toContainEqual(expect.objectContaining({ file: 'flags.csv', line: 3 }));
    const unclosed = checkPackage(changed('flags.csv', (all) => all.replace('\nE,', '\n"E,')));
    expect(unclosed).toContainEqual(expect.objectContaining({ file: 'flags.csv', line: 3, column: 'flag' }));
  });

  it('misses a file that is described and one that is not', () => {
    const without = new Map(files);
    without.delete('units.csv');
    expect(checkPackage(without)).toContainEqual(
      expect.objectContaining({ file: 'units.csv', found: 'no file' }),
    );
    const extra = new Map(files).set('extra.csv', new TextEncoder().encode('a\n1\n'));
    expect(checkPackage(extra)).toEqual([expect.objectContaining({ file: 'extra.csv' })]);
  });
});
