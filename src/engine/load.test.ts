import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oneThread } from '../../tests/support/oneThread.ts';
import { download } from '../questions/table.ts';
import { createEngine } from './engine.ts';
import type { Home } from './home.ts';
import { nodeHome } from './node.ts';
import { REFERENCE_TABLES } from './tables.ts';
import type { Engine, EngineStatus, Question } from './types.ts';

/** One engine runs at a time here: none compiles DuckDB anew. */
const home = oneThread(nodeHome('data'));
afterAll(() => home.end());
const bytesOf = (text: string) => new TextEncoder().encode(text);
const linesOf = (area: string) => readFileSync(`data/observations/${area}.csv`, 'utf8').trimEnd().split('\n');

type Files = Readonly<Record<string, Uint8Array | Error>>;

/** An engine of which some files are not as they should be. */
const engineHome = (files: Files): Home => ({
  ...home,
  async read(file) {
    const own = files[file];
    if (own instanceof Error) throw own;
    return own?.slice() ?? home.read(file);
  },
});
const engineWith = (files: Files): Engine => createEngine(engineHome(files));

interface Row {
  readonly economy: unknown;
  readonly indicator: unknown;
  readonly year: unknown;
  readonly value: unknown;
}

const observed: Question<string, Row> = {
  name: 'observed',
  areas: (area) => [area],
  query: (area) => ({ sql: 'SELECT * FROM observations WHERE area = ?', values: [area] }),
  row: ({ economy, indicator, year, value }) => ({ economy, indicator, year, value }),
};

describe('a file with wrong lines', () => {
  const file = 'observations/government.csv';
  const lines = linesOf('government');
  const CELL: Readonly<Record<string, number>> = {
    economy: 0,
    indicator: 1,
    year: 2,
    segment: 3,
    value: 4,
    flag: 5,
    source: 6,
  };
  const spoilt: readonly (readonly [string, line: number, column: string, text: string, found: string])[] = [
    ['an unknown economy', 12, 'economy', 'XXX', '"XXX"'],
    ['no economy', 13, 'economy', '', 'nothing'],
    ['an unknown indicator', 14, 'indicator', 'no-such', '"no-such"'],
    ["another area's indicator", 15, 'indicator', 'internet-users', '"internet-users"'],
    ['text for a year', 16, 'year', '20x4', '"20x4"'],
    ['no year', 17, 'year', '', 'nothing'],
    ['an unknown segment', 18, 'segment', 'everyone', '"everyone"'],
    ['text for a value', 19, 'value', 'n/a', '"n/a"'],
    ['NaN for a value', 20, 'value', 'NaN', '"NaN"'],
    ['infinity for a value', 21, 'value', '-Inf', '"-Inf"'],
    ['no value', 22, 'value', '', 'nothing'],
    ['an unknown flag', 23, 'flag', 'Q', '"Q"'],
    ['an unknown source', 24, 'source', 'hearsay', '"hearsay"'],
    ['a cell too many', 25, 'source', 'a,b', '8 columns'],
    [
      'a quotation mark without its end',
      lines.length,
      'flag',
      '"E',
      'a quotation mark out of place or without its end',
    ],
  ];
  let status: EngineStatus;
  let rows: readonly Row[];

  beforeAll(async () => {
    const own = [...lines];
    for (const [, line, column, text] of spoilt) {
      const cells = (own[line - 1] ?? '').split(',');
      cells[CELL[column] ?? 0] = text;
      own[line - 1] = cells.join(',');
    }
    own[27 - 1] = (own[27 - 1] ?? '').split(',').slice(0, 4).join(',');
    const again = (lines[29] ?? '').split(',');
    own.splice(40, 0, again.with(CELL.value ?? 4, '0').join(','));
    const engine = engineWith({ [file]: bytesOf(`${own.join('\n')}\n`) });
    rows = await engine.ask(observed, 'government');
    status = engine.status();
    await engine.close();
  });

  it.each(spoilt)('names line and column of %s', (_, ...[line, column, , found]) => {
    const placed = line === lines.length ? line + 1 : line;
    const named = found === '8 columns' ? null : column;
    expect(status.findings).toContainEqual({
      file,
      line: placed,
      column: named,
      found,
      expected: expect.stringMatching(/./),
    });
  });

  it('names a short line once, with the first column that it lacks', () => {
    expect(status.findings.filter(({ line }) => line === 27)).toEqual([
      { file, line: 27, column: 'value', found: '4 columns', expected: '7 columns' },
    ]);
  });

  it('names the second row of a key and keeps the first', () => {
    const [economy, indicator, year, , value] = (lines[29] ?? '').split(',');
    expect(status.findings).toContainEqual(
      expect.objectContaining({ line: 41, column: 'economy, indicator, year, segment' }),
    );
    const own = rows.filter(
      (row) => row.economy === economy && row.indicator === indicator && row.year === Number(year),
    );
    expect(own.map((row) => row.value)).toEqual([Number(value)]);
  });

  it('reads every other line', () => {
    expect(status.findings).toHaveLength(spoilt.length + 2);
    expect(rows).toHaveLength(lines.length - 1 - spoilt.length - 1);
    expect(status.unreadable).toEqual([]);
  });
});

describe('a file that cannot be read', () => {
  const [header = '', ...rest] = linesOf('skills');
  const text = (area: string) => linesOf(area).join('\n');
  const spoilt: Readonly<Record<string, Uint8Array | Error>> = {
    connectivity: bytesOf('<!doctype html><title>Not found</title>'),
    context: bytesOf(text('context').replace('economy,indicator', 'indicator,economy')),
    'cross-cutting': bytesOf(text('cross-cutting').replace(',value,', ',amount,')),
    'data-governance': bytesOf(''),
    government: bytesOf(`${header}\n`),
    resilience: new Uint8Array(Buffer.from(text('resilience'), 'utf16le')),
    economy: new Error('HTTP 404'),
    'emerging-technologies': bytesOf(`${header}\nXXX,a,2020,total,1,,b\n`),
  };
  const areas = Object.keys(spoilt);
  const engine = engineWith(
    Object.fromEntries(Object.entries(spoilt).map(([area, file]) => [`observations/${area}.csv`, file])),
  );
  beforeAll(() => engine.start(['skills', ...areas]));
  afterAll(() => engine.close());

  it.each([
    ['connectivity', 1, null, 'a web page'],
    ['context', 1, 'economy', `"indicator,economy,${header.split(',').slice(2).join(',')}"`],
    ['cross-cutting', 1, 'value', `"${header.replace('value', 'amount')}"`],
    ['data-governance', 1, null, 'nothing'],
    ['government', 2, null, 'no rows'],
    ['resilience', 1, null, 'a NUL byte'],
    ['economy', null, null, 'HTTP 404'],
    ['emerging-technologies', 2, 'economy', '"XXX"'],
  ] as const)('%s: line %s, column %s, %s', (area, line, column, found) => {
    const file = `observations/${area}.csv`;
    expect(engine.status().findings.filter((finding) => finding.file === file)).toEqual([
      { file, line, column, found, expected: expect.stringMatching(/./) },
    ]);
  });

  it('is reported as an unreadable area, and the other areas answer', async () => {
    expect([...engine.status().unreadable].sort()).toEqual(areas.sort());
    expect(await engine.ask(observed, 'skills')).toHaveLength(rest.length);
  });

  it('is not taken for an area without data', async () => {
    await expect(engine.ask(observed, 'connectivity')).rejects.toMatchObject({
      kind: 'data',
      findings: expect.arrayContaining([expect.objectContaining({ file: 'observations/connectivity.csv' })]),
    });
  });
});

describe('loading', () => {
  const [header = '', ...rest] = linesOf('resilience');
  const withColumn = (name: string) =>
    bytesOf([`${header},${name}`, ...rest.map((line) => `${line},open`)].join('\n'));

  it('reads a file as it is published, with what may be done with each row after the columns of the package', async () => {
    const engine = engineWith({ 'observations/resilience.csv': withColumn('redistribution') });
    const rows = await engine.ask(observed, 'resilience');
    const { findings } = engine.status();
    await engine.close();
    expect(rows).toHaveLength(rest.length);
    expect(findings).toEqual([]);
  });

  it('names a column after them that nothing knows', async () => {
    const engine = engineWith({ 'observations/resilience.csv': withColumn('colour') });
    await engine.start(['resilience', 'government']);
    const { findings } = engine.status();
    await engine.close();
    expect(findings).toEqual([expect.objectContaining({ line: 1, column: 'colour' })]);
  });

  it('reads a byte order mark, CRLF, blank lines and a missing last line end, and counts lines through them', async () => {
    const lines = linesOf('resilience');
    const own = [...lines.slice(0, 5), '', ...lines.slice(5), lines[3]];
    const engine = engineWith({ 'observations/resilience.csv': bytesOf(`\uFEFF${own.join('\r\n')}`) });
    const rows = await engine.ask(observed, 'resilience');
    const { findings } = engine.status();
    await engine.close();
    expect(rows).toHaveLength(lines.length - 1);
    expect(findings.map(({ line }) => line)).toEqual([own.length]);
  });

  it.each(['economy', 'indicator', 'year', 'segment', 'value', 'source'])(
    'names the line of a cell that begins with a byte-order mark, and what it is: %s',
    async (column) => {
      const at = header.split(',').indexOf(column);
      const marked = (rest[40] ?? '')
        .split(',')
        .map((cell, place) => (place === at ? `\uFEFF${cell}` : cell))
        .join(',');
      // The row that it would be without the mark is there too.
      const own = [header, ...rest.slice(0, 80), marked, ...rest.slice(80)];
      const engine = engineWith({ 'observations/resilience.csv': bytesOf(`${own.join('\n')}\n`) });
      const rows = await engine.ask(observed, 'resilience');
      const { findings } = engine.status();
      await engine.close();
      expect(rows).toHaveLength(rest.length);
      expect(findings).toEqual([
        expect.objectContaining({ line: 82, column, found: expect.stringContaining('\\ufeff') }),
      ]);
    },
  );

  it('names a hundred wrong lines of a file and counts the rest', async () => {
    const [header = '', ...rest] = linesOf('skills');
    const own = rest.map((line, at) => (at < 250 ? line.replace(/^.../, 'XXX') : line));
    const engine = engineWith({ 'observations/skills.csv': bytesOf([header, ...own].join('\n')) });
    await engine.start(['skills']);
    const { findings } = engine.status();
    await engine.close();
    expect(findings).toHaveLength(101);
    expect(findings.at(-1)?.found).toBe('150 more wrong lines');
  });

  it('tries an area again whose file did not arrive', async () => {
    const files: Record<string, Uint8Array | Error> = { 'observations/skills.csv': new Error('offline') };
    const engine = engineWith(files);
    await expect(engine.ask(observed, 'skills')).rejects.toMatchObject({ kind: 'data' });
    delete files['observations/skills.csv'];
    expect((await engine.ask(observed, 'skills')).length).toBeGreaterThan(0);
    expect(engine.status()).toMatchObject({ findings: [], unreadable: [] });
    await engine.close();
  });

  it('keeps one row of a reference table that has two, so that no answer is doubled', async () => {
    const economies = readFileSync('data/economies.csv', 'utf8').trimEnd();
    const denmark = economies.split('\n').find((line) => line.startsWith('DNK')) ?? '';
    const engine = engineWith({ 'economies.csv': bytesOf(`${economies}\n${denmark}\n`) });
    await engine.start();
    const { findings, rows } = engine.status();
    await engine.close();
    expect(findings).toEqual([
      expect.objectContaining({
        file: 'economies.csv',
        line: economies.split('\n').length + 1,
        column: 'economy',
      }),
    ]);
    expect(rows).toBeGreaterThan(economies.split('\n').length - 1);
  });

  it('does not start without a reference table, and says which', async () => {
    const engine = engineWith({ 'indicators.csv': bytesOf('<html>') });
    await expect(engine.start()).rejects.toMatchObject({
      kind: 'data',
      findings: [expect.objectContaining({ file: 'indicators.csv', found: 'a web page' })],
    });
    await engine.close();
  });

  it('asks again for a reference table that did not arrive, and for all that goes with it', async () => {
    for (const failure of [new Error('HTTP 503'), bytesOf('<html>'), bytesOf('')]) {
      const files: Record<string, Uint8Array | Error> = { 'units.csv': failure };
      const engine = engineWith(files);
      await expect(engine.ask(observed, 'resilience')).rejects.toMatchObject({ kind: 'data' });
      expect(engine.status()).toMatchObject({ stage: 'failed', error: 'units.csv cannot be read' });
      delete files['units.csv'];
      expect((await engine.ask(observed, 'resilience')).length).toBeGreaterThan(0);
      expect(engine.status()).toMatchObject({ stage: 'ready', findings: [], unreadable: [] });
      await engine.close();
    }
  });

  it('reads only the files that its data version has, whole and unchanged', async () => {
    const file = 'observations/resilience.csv';
    const whole = readFileSync(`data/${file}`);
    const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    const known = async () => ({
      version: '0123456789ab',
      files: new Map(
        [...REFERENCE_TABLES.map((shape) => shape.file), file].map((own) => {
          const bytes = readFileSync(`data/${own}`);
          return [own, { size: bytes.length, sha256: digest(bytes) }] as const;
        }),
      ),
    });
    const text = whole.toString();
    const cut = text.slice(0, text.lastIndexOf('\n', text.length / 2) + 1);
    const revised = text.replace(/,(\d)(\d*),,/, (_, first, rest) => `,${(Number(first) + 1) % 10}${rest},,`);
    const files: Record<string, Uint8Array | Error> = {};
    let replaced = 0;
    const told = () => {
      replaced += 1;
    };
    const engine = createEngine({ ...engineHome(files), known, replaced: told });
    for (const other of [cut, revised, text.trimEnd()]) {
      files[file] = bytesOf(other);
      await expect(engine.ask(observed, 'resilience')).rejects.toMatchObject({ kind: 'data' });
      expect(engine.status().findings).toEqual([
        expect.objectContaining({ file, expected: expect.stringContaining('data version 0123456789ab') }),
      ]);
    }
    expect(replaced).toBe(3);
    delete files[file];
    expect(await engine.ask(observed, 'resilience')).toHaveLength(text.trimEnd().split('\n').length - 1);
    expect(engine.status().findings).toEqual([]);
    await engine.close();
  });

  it('reads nothing where the site holds another data version', async () => {
    const known = () => Promise.reject(new Error('data version bbbbbbbbbbbb in place of aaaaaaaaaaaa'));
    const engine = createEngine({ ...home, known });
    await expect(engine.start(['resilience'])).rejects.toMatchObject({
      kind: 'data',
      findings: [expect.objectContaining({ found: 'data version bbbbbbbbbbbb in place of aaaaaaaaaaaa' })],
    });
    await engine.close();
  });
});

describe('a code that points nowhere', () => {
  const without = (table: string, code: string) =>
    readFileSync(`data/${table}.csv`, 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith(`${code},`))
      .join('\n');
  const lineWith = (table: string, cell: RegExp) =>
    readFileSync(`data/${table}.csv`, 'utf8')
      .split('\n')
      .findIndex((line) => cell.test(line)) + 1;

  it.each([
    ['units', 'score-100', 'indicators', 'unit'],
    ['units', 'index-1', 'indicators', 'unit'],
    ['groups', 'northern-africa', 'economies', 'subregion'],
  ])('%s without %s: it is named, and no row is lost', async (table, code, from, column) => {
    const engine = engineWith({ [`${table}.csv`]: bytesOf(without(table, code)) });
    const areas = ['government', 'resilience'];
    const params = {
      filter: { years: {} },
      among: areas,
      layout: 'long',
      language: 'en',
      columns: ['economy', 'indicator', 'year', 'value', 'unit'],
      sort: { column: 'year', descending: false },
    } as const;
    const all = await engine.ask(observed, 'government');
    let lines = 0;
    await engine.text(download, { ...params, among: ['government'] }, ',', (piece) => {
      lines += piece.rows;
    });
    const { findings } = engine.status();
    await engine.close();
    expect(all).toHaveLength(linesOf('government').length - 1);
    expect(lines).toBe(all.length);
    expect(findings).toContainEqual({
      file: `${from}.csv`,
      line: lineWith(from, new RegExp(`,${code}(,|$)`)),
      column,
      found: `"${code}"`,
      expected: expect.stringContaining(`${table}.csv`),
    });
  });
});
