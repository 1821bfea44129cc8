import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { BARS, CHART, type Charted } from './chart.ts';

/** What the page loads: the area's observations, and the tables that the question joins. */
const TABLES = {
  observations: `observations/${CHART.area}.csv`,
  memberships: 'memberships.csv',
  economies: 'economies.csv',
} as const;

/**
 * Builds the chart as a page that starts DuckDB-WASM and asks it.
 *
 * @param folder in which the page is built
 * @param data the data package
 */
export async function builtNaive(folder: string, data: string, values: Charted['values']): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  await build({
    root: join(import.meta.dirname, 'naive'),
    configFile: false,
    logLevel: 'warn',
    base: './',
    build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0, target: 'esnext' },
  });
  for (const file of Object.values(TABLES)) cpSync(join(data, file), join(folder, file));
  const question = { sql: BARS, values, tables: TABLES };
  writeFileSync(join(folder, 'question.json'), JSON.stringify(question));
  return folder;
}
