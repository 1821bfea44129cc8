/**
 * The page that a tutorial of DuckDB-WASM leads to: start the engine, give it the file, ask, draw. Plain JavaScript.
 */
import * as duckdb from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { scaleLinear } from 'd3-scale';

const { sql, values, tables } = await (await fetch('./question.json')).json();

// What a worker fetches by itself is not slowed with the page's line: the page fetches it, and hands it on.
const blobOf = async (url) => URL.createObjectURL(await (await fetch(url)).blob());

const worker = new Worker(await blobOf(workerUrl));
const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
await db.instantiate(await blobOf(wasmUrl));
const connection = await db.connect();
for (const [table, file] of Object.entries(tables)) {
  await db.registerFileText(file, await (await fetch(`./${file}`)).text());
  await connection.query(
    `CREATE TABLE ${table} AS FROM read_csv('${file}', header = true, all_varchar = true)`,
  );
}
const statement = await connection.prepare(sql);
const bars = (await statement.query(...values)).toArray().map(({ name, value }) => ({ name, value }));

const x = scaleLinear([0, 100], [0, 200]);
const row = 22;
const line = ({ name, value }, at) =>
  `<g transform="translate(0,${at * row})"><text y="14" font-size="12">${name}</text><rect x="140" width="${x(value)}" height="16"></rect></g>`;
document.querySelector('.drawing').innerHTML =
  `<svg width="340" height="${bars.length * row}" role="img">${bars.map(line).join('')}</svg>`;
document.documentElement.classList.add('live');
