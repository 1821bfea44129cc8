import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { snippetsOf } from './snippets.ts';

const ADDRESS = 'https://example.org/data/indicators/internet-users.csv';

describe('the lines that read a table elsewhere', () => {
  it('all hold the address, and a name that every language takes', () => {
    for (const { code } of snippetsOf(ADDRESS, 'internet-users')) {
      expect(code).toContain(ADDRESS);
      expect(code).toMatch(/\binternet_users\b/);
      expect(code.replace(ADDRESS, '')).not.toContain('internet-users');
    }
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
