import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createEngine } from '../../src/engine/engine.ts';
import { EngineError } from '../../src/engine/errors.ts';
import { nodeHome } from '../../src/engine/node.ts';
import type { Finding } from '../../src/engine/types.ts';
import { spokenReason } from '../../src/words/explore/reasons.ts';
import { oneThread } from '../../tests/support/oneThread.ts';
import { checkPackage } from '../check/check.ts';
import type { Files } from '../check/files.ts';
import { readTable } from '../check/read.ts';
import type { Kind } from './property.ts';

const DATA = 'data';
const AREA = 'resilience';
const OBSERVATIONS = `observations/${AREA}.csv`;
const REFERENCE = [
  'economies',
  'groups',
  'memberships',
  'areas',
  'indicators',
  'units',
  'segments',
  'flags',
  'sources',
];
const TABLES = [OBSERVATIONS, ...REFERENCE.map((table) => `${table}.csv`)];
/** Of a file the engine spells out so many findings, and counts the rest. */
const SPELT = 100;
/** Longest text of a finding that a person reads. */
const READABLE = 300;

/** A file of the package, spoilt. */
export interface Spoilt {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** what was done to it */
  readonly how: string;
}

const whole = new Map(TABLES.map((file) => [file, new Uint8Array(readFileSync(`${DATA}/${file}`))]));
const textOf = (file: string) => new TextDecoder().decode(whole.get(file));

/** The package as far as one area needs it, for a check that takes no longer than the engine does. */
const small: Files = (() => {
  const described = JSON.parse(readFileSync(`${DATA}/datapackage.json`, 'utf8'));
  const resources = described.resources.filter(({ path }: { path: string }) => TABLES.includes(path));
  const descriptor = new TextEncoder().encode(JSON.stringify({ ...described, resources }));
  return new Map<string, Uint8Array>([['datapackage.json', descriptor], ...whole]);
})();

type Change = (text: string, at: number) => string;

const line: (change: (line: string, at: number) => string) => Change = (change) => (text, at) => {
  const lines = text.trimEnd().split('\n');
  // Nothing but a header has no other line to spoil.
  const own = lines.length === 1 ? 0 : 1 + (at % (lines.length - 1));
  return `${lines.with(own, change(lines[own] ?? '', at)).join('\n')}\n`;
};
const cell = (to: string) =>
  line((text, at) => {
    const cells = text.split(',');
    return cells.with(Math.floor(at / 7) % cells.length, to).join(',');
  });
const at =
  (piece: string): Change =>
  (text, place) => {
    const own = place % text.length;
    return text.slice(0, own) + piece + text.slice(own);
  };

/** What editors, spreadsheets, lines that break and people do to files, by kind. */
const CHANGES: Readonly<Record<string, Readonly<Record<string, Change>>>> = {
  'ends of lines': {
    'CRLF everywhere': (text) => text.replaceAll('\n', '\r\n'),
    'CRLF in a line': line((text) => `${text}\r`),
    'a stray CR': at('\r'),
    'CR everywhere': (text) => text.replaceAll('\n', '\r'),
    'no last line feed': (text) => text.trimEnd(),
    'a blank line': line((text) => `${text}\n`),
  },
  bytes: {
    'a byte-order mark': (text) => `\uFEFF${text}`,
    'a byte-order mark within': at('\uFEFF'),
    'a NUL': at('\0'),
    'many NULs': (text) => text.slice(0, 200).replaceAll(',', '\0,') + text.slice(200),
    'broken text': at('\uFFFD'),
    'a cell of megabytes': cell('x'.repeat(5_000_000)),
  },
  quotes: {
    'an unclosed quote': at('"'),
    'an unclosed quote in a cell': line((text) => text.replace(',', ',"')),
    'a quoted header': (text) => text.replace(/^[^\n]*/, (head) => head.replace(/[^,]+/g, '"$&"')),
    'a quoted line': line((text) => (text.includes('"') ? text : text.replace(/[^,]+/g, '"$&"'))),
    'a quoted line feed': line((text) => text.replace(',', ',"a\nb"')),
  },
  columns: {
    'a cell too many': line((text) => `${text},`),
    'a cell too few': line((text) => text.slice(0, text.lastIndexOf(','))),
    'a comma at the header’s end': (text) => text.replace('\n', ',\n'),
    'columns in another order': (text) => text.replace(/^(\w+),(\w+)/, '$2,$1'),
    'a column’s name twice': (text) => text.replace(/^(\w+),(\w+)/, '$1,$1'),
    semicolons: (text) => text.replaceAll(',', ';'),
  },
  cells: Object.fromEntries(
    [
      '',
      ' ',
      'NaN',
      'Infinity',
      '1e999',
      '-1',
      '0',
      '1e3',
      '2003.6',
      '2003.0',
      '32767',
      '99999',
      '+5',
      '.5',
      '0x10',
      '1,5',
      'TRUE',
      'no-such',
      '=1+1',
      '"',
      "'",
      'é',
    ].map((to) => [`a cell ${JSON.stringify(to)}`, cell(to)]),
  ),
  rows: {
    'a row twice': line((text) => `${text}\n${text}`),
    'all rows four times': (text) => text + text.slice(text.indexOf('\n') + 1).repeat(3),
    'the header again': line((text) => `${text}\neconomy,indicator`),
    'a row gone': line(() => ''),
    'cut within': (text, place) => text.slice(0, place % text.length),
    'nothing but a header': (text) => text.slice(0, text.indexOf('\n') + 1),
    nothing: () => '',
    'a web page': () => '<!doctype html><title>Not found</title>',
  },
};

async function judge({ file, bytes }: Spoilt): Promise<void> {
  const { findings, rows, failed } = await inEngine(file, bytes);
  const own = findings.filter((finding) => finding.file === file);
  const checked = checkPackage(new Map(small).set(file, bytes)).filter((finding) => finding.file === file);
  const read = readTable(file, bytes);
  for (const { found, expected } of own) {
    if (found.length + expected.length > READABLE)
      throw new Error(`the engine says ${found.length} characters`);
    for (const reason of [found, expected]) {
      if (spokenReason('ar', reason) === null) throw new Error(`said in English alone: ${reason}`);
    }
  }
  const named = new Set(own.map((finding) => finding.line));
  const inCheck = new Set(checked.map((finding) => finding.line));
  // Columns in another order: the engine reads them by their names, the check names the header and looks no further.
  const refused = inCheck.has(1);
  const all = own.length > SPELT;
  for (const finding of own) {
    if (finding.line !== null && !refused && !inCheck.has(finding.line))
      throw new Error(`only the engine: ${said(finding)}`);
  }
  for (const finding of read.findings) {
    if (!all && !failed && !named.has(finding.line)) throw new Error(`only the check: ${said(finding)}`);
  }
  if (failed && own.length === 0 && findings.length === 0)
    throw new Error('the engine failed without a finding');
  if (file !== OBSERVATIONS || all || read.table === null || failed) return;
  const lines = new Set([...read.table.rows.map((row) => row.line), ...read.findings.map((f) => f.line)]);
  const bad = [...named].filter((each) => lines.has(each)).length;
  if (rows + bad !== lines.size) {
    throw new Error(`${lines.size} lines, ${rows} rows and ${bad} named lines: some are lost without a word`);
  }
}

const said = ({ line: at, column, found, expected }: Finding) =>
  `line ${at}, column ${column}: found ${found.slice(0, 80)}, expected ${expected.slice(0, 80)}`;

const home = oneThread(nodeHome(DATA));

/** Ends what the engines of all files ran in; without it the process stays. */
export const endEngines = () => home.end();

/** What the engine makes of the package with this file; it must be able to say it. */
async function inEngine(file: string, bytes: Uint8Array) {
  const engine = createEngine({
    ...home,
    read: async (own) => (own === file ? bytes.slice() : home.read(own)),
  });
  const count = {
    name: 'count',
    areas: () => [AREA],
    query: () => ({ sql: 'SELECT count(*)::DOUBLE AS n FROM observations', values: [] }),
    row: ({ n }: Readonly<Record<string, unknown>>) => Number(n),
  };
  try {
    const [rows = 0] = await engine.ask(count, null);
    return { rows, findings: engine.status().findings, failed: false };
  } catch (error) {
    if (!(error instanceof EngineError) || error.kind !== 'data') throw error;
    return { rows: 0, findings: [...engine.status().findings, ...error.findings], failed: true };
  } finally {
    await engine.close();
  }
}

/** Spoilt files, a kind for each kind of change: most often of observations, which are most of the data. */
export const FILE_KINDS: readonly Kind<Spoilt>[] = Object.entries(CHANGES).map(([kind, changes]) => ({
  kind: `files: ${kind}`,
  inputs: fc
    .tuple(
      fc.oneof(
        { weight: 2, arbitrary: fc.constant(OBSERVATIONS) },
        { weight: 1, arbitrary: fc.constantFrom(...TABLES) },
      ),
      fc.array(fc.tuple(fc.constantFrom(...Object.keys(changes)), fc.nat()), { minLength: 1, maxLength: 2 }),
    )
    .map(([file, made]): Spoilt => {
      const text = made.reduce(
        (now, [name, place]) => changes[name]?.(now || ' ', place) ?? now,
        textOf(file),
      );
      return {
        file,
        bytes: new TextEncoder().encode(text),
        how: made.map(([name, place]) => `${name} at ${place}`).join(', then '),
      };
    }),
  judge,
  shown: ({ file, how }) => `${file}: ${how}`,
}));
