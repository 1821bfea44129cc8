import { DuckDBInstance } from '@duckdb/node-api';

/** What another DuckDB than the page's answers: rows of texts and numbers. */
export async function inDuckDb(sql: string): Promise<(string | number | null)[][]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const answer = await connection.runAndReadAll(sql);
    return answer.getRows().map((row) =>
      row.map((cell) => {
        if (cell === null || typeof cell === 'string' || typeof cell === 'number') return cell;
        throw new TypeError(`neither text nor number: ${cell}`);
      }),
    );
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
