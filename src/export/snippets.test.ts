import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { autoType, csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { snippetsOf } from './snippets.ts';

const ADDRESS = 'https://example.org/data/indicators/internet-users.csv';

describe('the lines that read a table elsewhere', () => {
  it('all contain the address, and a name that every language takes', () => {
    for (const { code } of snippetsOf(ADDRESS, 'internet-users')) {
      expect(code).toContain(ADDRESS);
      expect(code).toMatch(/\binternet_users\b/);
      expect(code.replace(ADDRESS, '')).not.toContain('internet-users');
    }
  });

  it.each([
    ['flag', 'F,0\nF,1\n', ['F', 'F']],
    ['flag', ',0\n,1\n', [null, null]],
    ['m49', '004,0\n008,1\n', ['004', '008']],
  ])('keep %s a text in DuckDB where its cells are %j', async (column, rows, expected) => {
    const folder = mkdtempSync(join(tmpdir(), 'meridian-snippet-'));
    try {
      const file = join(folder, 'table.csv');
      writeFileSync(file, `${column},value\n${rows}`);
      const code = snippetsOf(file, 'table-read', [column]).find(({ tool }) => tool === 'DuckDB')?.code ?? '';
      const connection = await (await DuckDBInstance.create()).connect();
      await connection.run(code);
      const reader = await connection.runAndReadAll(
        `SELECT typeof(${column}) AS type, ${column} AS cell FROM table_read ORDER BY value`,
      );
      expect(reader.getRowObjects()).toEqual(expected.map((cell) => ({ type: 'VARCHAR', cell })));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('keep it a text in a notebook', () => {
    const code =
      snippetsOf(ADDRESS, 'economies', ['m49']).find(({ tool }) => tool === 'Observable')?.code ?? '';
    const [, row = ''] = /, (\(\{.*\))\)$/.exec(code) ?? [];
    const read = new Function('d3', `return ${row}`)({ autoType });
    expect(read({ economy: 'AFG', m49: '004', value: '4.5' })).toEqual({
      economy: 'AFG',
      m49: '004',
      value: 4.5,
    });
  });

  it.each(['R', 'Python, pandas'])('are the README’s in %s', (tool) => {
    const readme = readFileSync('README.md', 'utf8');
    const code =
      snippetsOf(ADDRESS, 'internet-users').find((snippet) => snippet.tool === tool)?.code ?? 'none';
    expect(readme).toContain(code.split('\n').at(-1));
  });

  it('give the same types as the README in DuckDB', () => {
    const types = /types = \{[^}]*\}/.exec(
      snippetsOf(ADDRESS, 'internet-users').find(({ tool }) => tool === 'DuckDB')?.code ?? '',
    );
    expect(readFileSync('README.md', 'utf8')).toContain(types?.[0] ?? 'none');
  });

  it('read every row in DuckDB, numbers as numbers and blanks as missing', async () => {
    const file = join('data', 'observations', 'connectivity.csv');
    const rows = csvParse(readFileSync(file, 'utf8'));
    const code = snippetsOf(file, 'connectivity').find(({ tool }) => tool === 'DuckDB')?.code ?? '';
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run(code);
    const reader = await connection.runAndReadAll(
      'SELECT count(*)::INT AS n, sum(value) AS total, count(flag)::INT AS flags FROM connectivity',
    );
    const [answer] = reader.getRowObjects();
    expect(answer?.n).toBe(rows.length);
    expect(answer?.total).toBeCloseTo(
      rows.reduce((sum, row) => sum + Number(row.value), 0),
      0,
    );
    expect(answer?.flags).toBe(rows.filter(({ flag }) => flag !== '').length);
  });
});
