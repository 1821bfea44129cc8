import { csvFormatRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, LONGEST_LINE, readLines, tidied } from './csv.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readLines('x.csv', bytesOf(text));

/** Text that a cell of ours may hold: no line's end, NUL or sign of broken text. */
const cell = fc.string({ unit: fc.constantFrom('a', 'é', 'م', '"', ',', ' ', ';', '1', '.'), maxLength: 6 });

describe('the cells of a line', () => {
  it('are those that were written, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
        expect(cellsOf(csvFormatRows([cells]))).toEqual(cells);
      }),
      { numRuns: 500, seed: 14 },
    );
  });

  it.each([
    ['"a', 0],
    ['a,"b', 1],
    ['a,"b"c,d', 1],
    ['a,b"c"', 1],
    ['a,"b""', 1],
  ])('%s: the quotation mark of cell %s is wrong', (text, at) => {
    expect(cellsOf(text)).toBe(at);
  });
});

describe('a file', () => {
  const plain = 'a,b\n1,2\n3,4\n';
  const rows = [
    { line: 2, cells: ['1', '2'] },
    { line: 3, cells: ['3', '4'] },
  ];

  it.each([
    ['a byte-order mark', `\uFEFF${plain}`],
    ['CRLF', plain.replaceAll('\n', '\r\n')],
    ['CRLF in one line', plain.replace('\n', '\r\n')],
    ['a quoted header', plain.replace('a,b', '"a","b"')],
    ['quoted cells', plain.replace('1,2', '"1","2"')],
    ['no last line feed', plain.trimEnd()],
    ['blank lines at the end', `${plain}\n\r\n`],
    ['all of it', `\uFEFF"a",b\r\n1,"2"\r\n3,4`],
  ])('is forgiven %s', (_, text) => {
    expect(read(text)).toEqual({ header: ['a', 'b'], lines: rows, findings: [] });
  });

  it.each([
    ['a NUL byte', 'x\0', 'a NUL byte', null],
    ['a carriage return', 'x\rx', 'a carriage return', null],
    ['two carriage returns', 'x\r\r', 'a carriage return', null],
    ['an unclosed quotation mark', '"x', 'a quotation mark out of place or without its end', 'a'],
    ['text behind a quotation mark', '"x"x', 'a quotation mark out of place or without its end', 'a'],
    ['a cell too many', 'x,x', '3 columns', null],
    ['a cell of megabytes', 'x'.repeat(LONGEST_LINE), `${LONGEST_LINE + 2} characters`, null],
  ])('names the line of %s, and reads the others', (_, text, found, column) => {
    const { lines, findings } = read(plain.replace('\n1', `\n${text}`).replace('3', 'x'));
    expect(findings).toEqual([expect.objectContaining({ line: 2, found, column })]);
    expect(lines).toEqual([{ line: 3, cells: ['x', '4'] }]);
  });

  it('names an empty cell too many also to a reader that would let it pass', () => {
    const { bytes, findings } = tidied('x.csv', bytesOf('a,b\n1,2,\n3,4\n'));
    expect(findings).toEqual([expect.objectContaining({ line: 2, found: '3 columns' })]);
    expect(new TextDecoder().decode(bytes)).toBe('a,b\n\n3,4\n');
  });

  it('names the line of bytes that are not UTF-8, and reads the others', () => {
    const bytes = bytesOf(plain);
    bytes[4] = 0xe9;
    const { lines, findings } = readLines('x.csv', bytes);
    expect(findings).toEqual([expect.objectContaining({ line: 2, found: 'bytes that are not UTF-8' })]);
    expect(lines).toEqual(rows.slice(1));
  });

  it.each([
    ['nothing', '', 'nothing'],
    ['a web page', '<!doctype html>\n', 'a web page'],
    ['UTF-16', 'a\0,\0b\0', 'a NUL byte'],
    ['a trailing comma', 'a,b,\n1,2,\n', 'no name for column 3'],
    ['a name twice', 'a,a\n1,2\n', 'the same name twice'],
    ['lines that end with CR', 'a,b\r1,2\r', 'a carriage return'],
  ])('cannot be read with a header of %s', (_, text, found) => {
    expect(read(text)).toEqual({
      header: null,
      lines: [],
      findings: [expect.objectContaining({ file: 'x.csv', line: 1, found })],
    });
  });

  it('loses no line without a word, and is the same to a reader that takes it whole', () => {
    const noise = fc.constantFrom('"', '\r', '\0', '\n', ',', 'é', '\uFEFF', ' ');
    const line = fc.oneof(
      { weight: 4, arbitrary: fc.constant('1,2') },
      { weight: 1, arbitrary: fc.tuple(cell, noise, cell, noise).map((parts) => parts.join('')) },
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const text = ['a,b', ...lines].join(end);
        const given = read(text);
        const named = new Set(given.findings.map((finding) => finding.line));
        const all = text.split('\n').flatMap((own, at) => {
          const isBlank = own.replace(/\r$/, '') === '';
          return at === 0 || isBlank ? [] : [at + 1];
        });
        expect(
          [...given.lines.map((own) => own.line), ...named].sort((a = 0, b = 0) => Number(a) - Number(b)),
        ).toEqual(all);
        const tidy = tidied('x.csv', bytesOf(text));
        expect(tidy.findings.length + readLines('x.csv', tidy.bytes).findings.length).toBe(
          given.findings.length,
        );
        expect(readLines('x.csv', tidy.bytes).lines).toEqual(given.lines);
      }),
      { numRuns: 500, seed: 14 },
    );
  });
});
