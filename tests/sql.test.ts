import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeScoresFile } from '../scripts/build/scoresByUrl.ts';
import { writeWeightsFile } from '../scripts/build/tables/weights.ts';
import { readTables } from '../src/catalog/read.ts';
import { LINES_BEFORE } from '../src/engine/free.ts';
import { openNodeEngine } from '../src/engine/node.ts';
import type { Engine, GivenTable } from '../src/engine/types.ts';
import { filled, scriptOf, inDuckDb as scriptText } from '../src/export/copyAs.ts';
import { rowsOf } from '../src/export/file/types.ts';
import { forgetOwnFile, keepOwnFile } from '../src/own/session.ts';
import { exampleSql } from '../src/pages/sql/examples.ts';
import { ownTable } from '../src/pages/sql/own.ts';
import { OTHER_COLUMNS, OTHER_TABLES, type OtherTable, OWN_TABLE_COLUMNS } from '../src/questions/columns.ts';
import type { Years } from '../src/questions/filter.ts';
import { type OtherFilter, otherSql, ownSql } from '../src/questions/other.ts';
import { ownColumnsSql, WIDE_KEYS } from '../src/questions/ownColumns.ts';
import { faultIn, statementOf, tablesOf } from '../src/questions/statement.ts';
import { download } from '../src/questions/table.ts';
import { wide } from '../src/questions/wide.ts';
import { EXAMPLES } from '../src/view/sql.ts';
import { realAnswers } from './support/answers.ts';
import { inDuckDb } from './support/duckdb.ts';
import { copyPackage } from './support/published.ts';

/** Statements of a reader's own over the data package as the site serves it. */

const out = mkdtempSync(join(tmpdir(), 'meridian-sql-'));
const data = join(out, 'data');
const areas = readdirSync('data/observations').map((file) => file.replace('.csv', ''));
const SECONDS = 20;
let engine: Engine;

beforeAll(async () => {
  copyPackage('data', out);
  const { answers } = await realAnswers();
  writeScoresFile(answers, out);
  writeWeightsFile(
    answers,
    readTables((name) => readFileSync(`data/${name}.csv`, 'utf8')),
    out,
  );
  engine = openNodeEngine({ dataDir: data, limits: { start: 300_000, statement: SECONDS * 1000 } });
});
afterAll(async () => {
  await engine.close();
  rmSync(out, { recursive: true });
});

interface Asking {
  readonly observed?: readonly string[];
  readonly tables?: readonly string[];
  readonly own?: GivenTable | null;
}

/** Rows of an answer, as the engine gives them whatever the text is. */
async function asked(sql: string, { observed = [], tables = [], own = null }: Asking = {}) {
  const rows: (readonly (string | number | null)[])[] = [];
  const query = { sql, areas: observed, tables, own, most: 1000, characters: 200, order: null };
  const columns = await engine.free(query, 'json', ({ bytes }) => {
    for (const row of rowsOf(bytes)) rows.push(row);
  });
  return { columns, rows };
}

function statement(text: string) {
  const own = statementOf(text);
  if ('kind' in own) throw new Error(`refused as ${own.kind} in line ${own.line}`);
  return own;
}

const rounded = (row: readonly (string | number | null)[]) =>
  row.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(10)) : cell));
const inOrder = (rows: readonly (readonly (string | number | null)[])[]) =>
  rows.map((row) => JSON.stringify(rounded(row))).sort();

describe('whole numbers', () => {
  const sql = `SELECT 1234567890123456::BIGINT AS a, 9007199254740993::BIGINT AS b,
    12345678901234567890::HUGEINT AS c, -7::INTEGER AS d, 18446744073709551615::UBIGINT AS e, 0.25::DECIMAL(9, 2) AS f`;

  it('keep their digits on screen and in files, also where no double holds them', async () => {
    const { rows } = await asked(sql);
    expect(rows).toEqual([
      [1234567890123456, '9007199254740993', '12345678901234567890', -7, '18446744073709551615', 0.25],
    ]);
    let text = '';
    await engine.free(
      { sql, areas: [], tables: [], own: null, most: 10, characters: null, order: null },
      ',',
      ({ bytes }) => {
        text += new TextDecoder().decode(bytes);
      },
    );
    expect(text.trim()).toBe(
      '1234567890123456,9007199254740993,12345678901234567890,-7,18446744073709551615,0.25',
    );
  });
});

describe('the twelve examples', () => {
  it.each(EXAMPLES)(
    '“%s” has an answer, and another DuckDB gives the same one over the files',
    async (id) => {
      const own = statement(exampleSql(id, 'en'));
      const wanted = tablesOf(own);
      const { rows } = await asked(own.sql, { observed: areas, tables: wanted.tables });
      expect(rows.length).toBeGreaterThan(0);
      // BIGINT comes as another type there.
      const script = scriptOf(own, areas, `${data}/`);
      const cells = `SELECT COLUMNS(*)::VARCHAR FROM (\n${own.sql}\n)`;
      const elsewhere = await inDuckDb(scriptText({ ...script, sql: cells }));
      const asText = rows.map((row) => row.map((cell) => (cell === null ? null : String(cell))));
      const asNumbers = (all: readonly (readonly (string | number | null)[])[]) =>
        inOrder(
          all.map((row) =>
            row.map((cell) => (cell === null || Number.isNaN(Number(cell)) ? cell : Number(cell))),
          ),
        );
      expect(asNumbers(elsewhere)).toEqual(asNumbers(asText));
    },
  );

  it('reads in the names of each language', () => {
    for (const id of EXAMPLES) {
      for (const language of ['en', 'fr', 'ar'] as const) {
        expect('kind' in statementOf(exampleSql(id, language))).toBe(false);
      }
    }
  });
});

describe('tables beside observations, as explore asks for them', () => {
  const names = { language: 'en', overall: 'Overall' } as const;
  const rowsIn = async (table: OtherTable, filter: OtherFilter) => {
    const own = statement(otherSql(table, filter, names));
    const { columns, rows } = await asked(own.sql, { tables: tablesOf(own).tables });
    expect(columns.map(({ name }) => name)).toEqual(OTHER_COLUMNS[table]);
    return rows.map((row) => Object.fromEntries(OTHER_COLUMNS[table].map((name, at) => [name, row[at]])));
  };

  it.each(OTHER_TABLES)('“%s” has rows, with names in each language', async (table) => {
    expect((await rowsIn(table, {})).length).toBeGreaterThan(0);
    for (const language of ['fr', 'ar'] as const) {
      const own = statement(otherSql(table, { areas: ['skills'] }, { language, overall: 'x' }));
      expect((await asked(own.sql, { tables: tablesOf(own).tables })).rows.length).toBeGreaterThan(0);
    }
  });

  it('are those of the members, areas and years that were chosen, and of no others', async () => {
    const [newest] = await rowsIn('scores', {});
    const year = Number(newest?.year);
    const scores = await rowsIn('scores', {
      group: 'ASEAN',
      areas: ['overall', 'skills'],
      from: year - 1,
      to: year,
    });
    const asean = await asked(
      `SELECT economy FROM memberships WHERE "group" = 'ASEAN' AND status = 'member'`,
    );
    const members = new Set(asean.rows.map(([economy]) => economy));
    expect(new Set(scores.map(({ economy }) => economy))).toEqual(members);
    expect(new Set(scores.map(({ area_name }) => area_name))).toContain('Overall');
    expect(new Set(scores.map(({ area }) => area))).toEqual(new Set(['overall', 'skills']));
    expect([...new Set(scores.map((row) => row.year))]).toEqual([year, year - 1]);
    const one = await rowsIn('policies', { economies: ['MAR'], areas: ['data-governance'] });
    expect(new Set(one.map(({ economy, area }) => `${economy} ${area}`))).toEqual(
      new Set(['MAR data-governance']),
    );
  });

  it('hold each published rank within its range, and weights that add up in their area', async () => {
    for (const { rank_world: rank, rank_best: best, rank_worst: worst } of await rowsIn('bands', {})) {
      if (rank === null) continue;
      expect(Number(best)).toBeLessThanOrEqual(Number(rank));
      expect(Number(worst)).toBeGreaterThanOrEqual(Number(rank));
    }
    const shares = new Map<unknown, number>();
    for (const { area, share_of_area: share } of await rowsIn('weights', {})) {
      shares.set(area, (shares.get(area) ?? 0) + Number(share));
    }
    for (const sum of shares.values()) expect(sum).toBeCloseTo(1, 4);
  });
});

describe('attacks on the engine itself, past what the page refuses beforehand', () => {
  const still = async () => {
    expect((await asked('SELECT count(*) AS n FROM economies')).rows[0]?.[0]).toBeGreaterThan(200);
  };

  it.each([
    ['files', `SELECT * FROM read_text('/etc/passwd')`],
    ['files by name', `SELECT * FROM 'scores.csv'`],
    ['folders', `SELECT * FROM glob('/*')`],
    ['the network', `SELECT * FROM read_csv('https://example.org/x.csv')`],
    ['settings', `SET memory_limit = '10GB'`],
    ['settings behind a bracket', `SELECT 1); SET enable_external_access = true; SELECT * FROM (SELECT 1`],
    ['attach', `ATTACH 'x.db'`],
    ['install', 'INSTALL json'],
    ['load', 'LOAD json'],
    ['pragma', 'PRAGMA database_list'],
    ['copy', `COPY economies TO 'x.csv'`],
    ['secrets', `CREATE SECRET s (TYPE S3, KEY_ID 'a', SECRET 'b')`],
    ['drop', 'DROP TABLE economies'],
    ['drop behind a bracket', 'SELECT 1); DROP TABLE economies; SELECT * FROM (SELECT 1'],
    ['columns without end', `SELECT ${Array.from({ length: 300 }, (_, at) => at).join(', ')}`],
    ['brackets without end', `SELECT ${'1+'.repeat(20_000)}1`],
  ])('%s: refused, and the engine goes on', async (_, sql) => {
    await expect(asked(sql)).rejects.toMatchObject({ kind: 'question' });
    await still();
  });

  it('shows no secret, since there is none', async () => {
    expect((await asked('SELECT * FROM duckdb_secrets()')).rows).toEqual([]);
  });

  it('keeps its settings locked', async () => {
    const { rows } = await asked(
      `SELECT name, value FROM duckdb_settings() WHERE name IN ('enable_external_access', 'lock_configuration') ORDER BY name`,
    );
    expect(rows).toEqual([
      ['enable_external_access', 'false'],
      ['lock_configuration', 'true'],
    ]);
  });

  it.each([
    [
      'endless recursion',
      'WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT max(n) FROM t',
    ],
    ['10 GB in one cell', `SELECT string_agg(repeat('x', 1000000), '') FROM range(10000)`],
  ])('%s: ended by its limit of time or memory, and the engine starts anew', async (_, sql) => {
    await expect(asked(sql)).rejects.toMatchObject({ kind: expect.stringMatching(/^(time|memory|lost)$/) });
    await still();
  });

  it('10 GB of rows: as many as are taken', async () => {
    expect((await asked('SELECT * FROM range(10000000000)')).rows).toHaveLength(1000);
    await still();
  });

  it('a query stopped ends, and the engine starts anew', async () => {
    const running = asked(
      'WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT max(n) FROM t',
    );
    const ended = expect(running).rejects.toMatchObject({ kind: 'stopped' });
    await new Promise((resolve) => setTimeout(resolve, 500));
    engine.stop();
    await ended;
    await still();
  });
});

describe('the reader’s own file', () => {
  it('is a table as long as it is open, and gone with it', async () => {
    const row = {
      economy: 'MAR',
      year: 2025,
      indicator: 'Our census, "new"',
      value: 71.5,
      unit: '%',
      line: 2,
    };
    keepOwnFile({ name: 'x.csv', rows: [row], beside: { [row.indicator]: 'internet-users' } });
    const sql = 'SELECT economy, year, indicator, value, unit, beside FROM own';
    expect((await asked(sql, { own: ownTable() })).rows).toEqual([
      ['MAR', 2025, row.indicator, 71.5, '%', 'internet-users'],
    ]);
    const beside = ownSql({}, { language: 'en', source: 'Your own file', mark: 'yours', origin: 'own file' });
    const { columns, rows } = await asked(statement(beside).sql, {
      observed: ['connectivity'],
      own: ownTable(),
    });
    expect(columns.map(({ name }) => name)).toEqual(OWN_TABLE_COLUMNS);
    const named = rows.map((cells) =>
      Object.fromEntries(OWN_TABLE_COLUMNS.map((name, at) => [name, cells[at]])),
    );
    const mine = named.filter(({ origin }) => origin === 'own file');
    expect(mine).toMatchObject([{ economy: 'MAR', value: 71.5, indicator_name: `${row.indicator} (yours)` }]);
    const official = named.filter(({ origin }) => origin === 'official');
    expect(official.length).toBeGreaterThan(5);
    expect(new Set(official.map(({ economy, indicator }) => `${economy} ${indicator}`))).toEqual(
      new Set(['MAR internet-users']),
    );
    const spans: readonly Years[] = [{}, { newestAt: 2026 }];
    for (const years of spans) {
      const params = {
        filter: { indicators: ['internet-users'], economies: ['MAR', 'TUN'], segments: ['total'], years },
        among: ['connectivity'],
        language: 'en' as const,
        layout: 'indicators' as const,
        columns: ['economy', 'economy_name', 'year', 'internet-users', 'source'],
        sort: { column: 'economy_name', descending: false },
      };
      const official = filled(wide({ ...params, columns: [...WIDE_KEYS, ...params.columns.slice(3)] }, null));
      const side = ownColumnsSql({
        official,
        params,
        economies: ['MAR', 'TUN'],
        names: [row.indicator],
        headOf: (name) => `${name} (mine)`,
        yearOf: (name) => `${name} (mine): year`,
      });
      const isNewest = 'newestAt' in years;
      const answer = await asked(statement(side).sql, { observed: ['connectivity'], own: ownTable() });
      expect(answer.columns.map(({ name }) => name)).toEqual([
        ...params.columns,
        `${row.indicator} (mine)`,
        ...(isNewest ? [`${row.indicator} (mine): year`] : []),
      ]);
      const alone = await engine.ask(download, params);
      const keys = (all: typeof alone) => all.map(({ economy, year }) => `${economy} ${year}`);
      const shown = answer.rows.map((cells) =>
        Object.fromEntries(params.columns.map((name, at) => [name, cells[at] ?? null])),
      );
      // All official rows, and one more where the file has a year that they have not.
      const added = shown.filter((own) => !keys(alone).includes(`${own.economy} ${own.year}`));
      expect(added.every(({ economy, year }) => `${economy} ${year}` === 'MAR 2025')).toBe(true);
      const isKnown = ({ economy, year }: (typeof alone)[number]) =>
        keys(alone).includes(`${economy} ${year}`);
      expect(shown.filter(isKnown)).toEqual(alone);
      const mine = answer.rows.filter((cells) => cells[params.columns.length] !== null);
      expect(mine.map(([economy, , year]) => [economy, year])).toEqual([['MAR', isNewest ? 2026 : 2025]]);
      expect(mine[0]?.slice(params.columns.length)).toEqual([row.value, ...(isNewest ? [row.year] : [])]);
    }
    forgetOwnFile();
    await expect(asked(sql, { own: ownTable() })).rejects.toMatchObject({ kind: 'question' });
  });
});

const WORDS = [
  'SELECT',
  'FROM',
  'WHERE',
  'GROUP BY ALL',
  'ORDER BY',
  'LIMIT',
  'WITH',
  'JOIN',
  'USING (economy)',
  'UNION ALL',
  '(',
  ')',
  ',',
  '*',
  ';',
  "'",
  '"',
  '--',
  '/*',
  '*/',
  '$$',
  '?',
  'observations',
  'economies',
  'scores',
  'bands',
  'value',
  'year',
  'economy',
  'name_en',
  "'MAR'",
  '2020',
  '1e400',
  '-1',
  '/ 0',
  '::INTEGER',
  '::DATE',
  'count(*)',
  'median(value)',
  'PIVOT',
  'ON year',
  'now()',
  'CASE WHEN',
  'NULL',
  '\n',
  '\u0000',
  '\ud800',
  'é',
  'م',
  '[1, 2]',
  '{a: 1}',
  'x -> x',
  'QUALIFY',
  'OVER ()',
  'DROP TABLE',
  'INSERT INTO',
];

/** Texts as slips of the hand and of the mind leave them: an example with a piece lost, doubled or put in, or words in any order. */
const texts = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' ')),
  fc
    .tuple(fc.constantFrom(...EXAMPLES), fc.nat(), fc.nat(30), fc.constantFrom(...WORDS, ''))
    .map(([id, at, length, word]) => {
      const sql = exampleSql(id, 'en');
      const from = at % sql.length;
      return `${sql.slice(0, from)}${word}${sql.slice(from + length)}`;
    }),
  fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `SELECT ${text}`),
);

it('500 texts: each has an answer, or a fault that names one of its lines; nothing else is thrown', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const own = statementOf(text);
      const lines = text.split('\n').length;
      if ('kind' in own) {
        expect(own.line).toBeGreaterThanOrEqual(1);
        expect(own.line).toBeLessThanOrEqual(lines);
        return;
      }
      try {
        await asked(own.sql, { tables: tablesOf(own).tables });
      } catch (error) {
        expect(error).toMatchObject({ name: 'EngineError', kind: 'question' });
        const { line } = faultIn(own, error instanceof Error ? error.message : '', LINES_BEFORE);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
      }
    }),
    { numRuns: 500 },
  );
  expect((await asked('SELECT 1')).rows).toEqual([[1]]);
});
