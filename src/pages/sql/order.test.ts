import { afterAll, describe, expect, it } from 'vitest';
import { openNodeEngine } from '../../engine/node.ts';
import type { FreeOrder } from '../../engine/types.ts';
import { rowsOf } from '../../export/file/types.ts';
import { inOrder, orderOf } from './order.ts';

const engine = openNodeEngine({ dataDir: 'data', limits: { start: 300_000, statement: 300_000 } });
afterAll(() => engine.close());

interface Asking {
  readonly order?: FreeOrder | null;
  readonly most?: number;
}

async function asked(sql: string, { order = null, most = 1000 }: Asking = {}) {
  const rows: (readonly (string | number | null)[])[] = [];
  const query = { sql, areas: [], tables: [], own: null, most, characters: null, order };
  const columns = await engine.free(query, 'json', ({ bytes }) => {
    for (const row of rowsOf(bytes)) rows.push(row);
  });
  return { columns, rows };
}

describe('an order of the answer’s rows', () => {
  const sql = `SELECT * FROM (VALUES ('Égypte', 2, DATE '2020-01-02'), ('chad', NULL, NULL), ('Benin', 2, DATE '2019-05-01'),
    ('Oman', 1, DATE '2021-01-01'), (NULL, 7.5, NULL), ('Zambia', 'inf'::DOUBLE, DATE '2019-05-01')) AS t(name, n, day) ORDER BY n DESC NULLS LAST, day`;

  it('is the same in the page and in the engine, ties in the statement’s own order, what is missing last', async () => {
    const given = await asked(sql);
    const rows = given.rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [`c${at}`, cell])));
    const answer = { rows, columns: given.columns, order: null, cut: false };
    for (const column of [0, 1, 2]) {
      for (const descending of [false, true]) {
        const order = { column, descending };
        const inPage = inOrder(answer, order).map((row) => Object.values(row));
        expect((await asked(sql, { order })).rows).toEqual(inPage);
      }
    }
    const names = inOrder(answer, { column: 0, descending: false }).map((row) => row.c0);
    expect(names).toEqual(['Benin', 'chad', 'Égypte', 'Oman', 'Zambia', null]);
  });

  it('counts columns from 1 in an address, and leaves rows as they are without one', () => {
    expect(orderOf({ column: '3', descending: true })).toEqual({ column: 2, descending: true });
    expect(orderOf(undefined)).toBeNull();
  });

  it('decides which rows are taken where not all are', async () => {
    const order = { column: 0, descending: true };
    expect((await asked('SELECT * FROM range(100000)', { order, most: 2 })).rows).toEqual([[99999], [99998]]);
    expect((await asked('SELECT 1 AS one', { order: { column: 7, descending: true } })).rows).toEqual([[1]]);
  });
});
