import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QueryClient } from '@tanstack/react-query';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeScoresFile } from '../scripts/build/scoresByUrl.ts';
import { writeWeightsFile } from '../scripts/build/tables/weights.ts';
import type { Catalog } from '../src/catalog/catalog.ts';
import { LANGUAGES, type Language } from '../src/catalog/languages.ts';
import { readTables } from '../src/catalog/read.ts';
import { openNodeEngine } from '../src/engine/node.ts';
import type { Engine } from '../src/engine/types.ts';
import type { AnswerSource } from '../src/pages/answers.ts';
import { otherRowsQuery } from '../src/pages/explore/tables/atOnce.ts';
import { outcomeOf } from '../src/pages/sql/ask.ts';
import { OTHER_TABLES, type OtherTable } from '../src/questions/columns.ts';
import { type OtherFilter, otherSql } from '../src/questions/other.ts';
import { OVERALL } from '../src/scoring/overall.ts';
import { realAnswers } from './support/answers.ts';
import { copyPackage } from './support/published.ts';

/** What explore shows of scores, ranks, weights and facts of policy before the engine runs is what the engine shows after it. */

const out = mkdtempSync(join(tmpdir(), 'meridian-tables-'));
let engine: Engine;
let catalogs: Readonly<Record<Language, Catalog>>;
let source: AnswerSource;

beforeAll(async () => {
  copyPackage('data', out);
  const { answers, source: published } = await realAnswers();
  writeScoresFile(answers, out);
  writeWeightsFile(
    answers,
    readTables((name) => readFileSync(`data/${name}.csv`, 'utf8')),
    out,
  );
  catalogs = answers.catalogs;
  source = published;
  engine = openNodeEngine({ dataDir: join(out, 'data'), limits: { start: 300_000, statement: 300_000 } });
});
afterAll(async () => {
  await engine.close();
  rmSync(out, { recursive: true });
});

const firstOf = (language: Language, table: OtherTable, filter: OtherFilter) =>
  new QueryClient().fetchQuery(
    otherRowsQuery(source, catalogs[language], { table, filter, overall: 'All together' }),
  );

async function same(language: Language, table: OtherTable, filter: OtherFilter): Promise<string> {
  const first = await firstOf(language, table, filter);
  if (first === null) return 'engine';
  const sql = otherSql(table, filter, { language, overall: 'All together' });
  const catalog = catalogs[language];
  const outcome = await outcomeOf(sql, { open: async () => engine, catalog, order: null });
  if (outcome.stage !== 'done') throw new Error(JSON.stringify(outcome));
  const { rows, cut } = outcome.answer;
  expect(first.rows).toEqual(rows.slice(0, first.rows.length));
  if (first.total === null) expect(first.rows).toHaveLength(30);
  else if (!cut) expect(first.total).toBe(rows.length);
  return `${table} at once`;
}

it.each(OTHER_TABLES)('shows the first rows of all of “%s”, in each language', async (table) => {
  for (const language of LANGUAGES) expect(await same(language, table, {})).toBe(`${table} at once`);
});

it('shows the rows of one economy, its scores of several years', async () => {
  for (const table of ['scores', 'bands', 'policies'] as const) {
    expect(await same('fr', table, { economies: ['TUR'] })).toBe(`${table} at once`);
  }
});

it('leaves to the engine what takes more answers than are fetched', async () => {
  const { years } = catalogs.en;
  expect(await firstOf('en', 'scores', { economies: ['TUR'], areas: [OVERALL] })).toBeNull();
  expect(await firstOf('en', 'policies', { from: years[0], to: years[0] })).toBeNull();
});

it('shows the rows of any filter that it serves', async () => {
  const { en } = catalogs;
  const some = (codes: readonly string[], most: number) =>
    fc.option(fc.subarray([...codes], { minLength: 1, maxLength: most }), { nil: undefined });
  const filters = fc.record({
    areas: some([OVERALL, ...en.areas.map(({ area }) => area)], 4),
    economies: some(Object.keys(en.economies), 8),
    group: fc.option(
      fc.constantFrom<string | readonly string[]>(...en.groups.map(({ group }) => group), ['TUR', 'MAR']),
      { nil: undefined },
    ),
    from: fc.option(fc.integer({ min: 2010, max: 2022 }), { nil: undefined }),
    to: fc.option(fc.integer({ min: 2018, max: 2026 }), { nil: undefined }),
  });
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      filters,
      fc.constantFrom(...OTHER_TABLES),
      fc.constantFrom(...LANGUAGES),
      async (asked, table, language) => {
        const { areas, ...others } = asked;
        const own =
          table === 'scores' || table === 'bands' ? areas : areas?.filter((area) => area !== OVERALL);
        const filter = Object.fromEntries(
          Object.entries({ ...others, areas: own?.length === 0 ? undefined : own }).filter(
            ([, value]) => value !== undefined,
          ),
        );
        seen.add(await same(language, table, filter));
      },
    ),
    { numRuns: 80 },
  );
  for (const table of OTHER_TABLES) expect(seen).toContain(`${table} at once`);
});
