import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../scripts/build/answers.ts';
import { type LeftOut, writeOpenPackage } from '../scripts/build/openOnly.ts';
import { writeDataFiles } from '../scripts/build/tables/write.ts';
import { checkPackage } from '../scripts/check/check.ts';
import { readFiles } from '../scripts/check/files.ts';
import { prerender } from '../src/app/prerender.tsx';
import { LANGUAGES } from '../src/catalog/languages.ts';
import { readTables } from '../src/catalog/read.ts';
import type { AnswerSource } from '../src/pages/answers.ts';
import { environmentIn, realAnswers } from './support/answers.ts';
import { inDuckDb } from './support/duckdb.ts';
import { copyPackage } from './support/published.ts';

const open = mkdtempSync(join(tmpdir(), 'meridian-open-'));
let left: LeftOut;
let answers: Answers;
let source: AnswerSource;
beforeAll(async () => {
  left = writeOpenPackage('data', open);
  ({ answers, source } = await realAnswers(open));
});
afterAll(() => rmSync(open, { recursive: true }));

const table = (folder: string, name: string) => csvParse(readFileSync(join(folder, `${name}.csv`), 'utf8'));

/** Sources of values that may not be passed on freely; sources of lists of members aside. */
const closed = () => {
  const lists = new Set(table('data', 'groups').map((row) => row.source));
  return table('data', 'sources')
    .filter((row) => row.redistribution !== 'open' && !lists.has(row.source))
    .map((row) => row.source ?? '');
};

describe('the open part of the data package', () => {
  it('keeps every open observation of the indicators that stay, unchanged, and no other', () => {
    const kept = new Set(table(open, 'indicators').map((row) => row.indicator));
    const isOpen = new Set(
      table('data', 'sources').flatMap((row) => (row.redistribution === 'open' ? [row.source] : [])),
    );
    for (const file of readdirSync('data/observations')) {
      const lines = (folder: string) =>
        readFileSync(join(folder, 'observations', file), 'utf8')
          .trimEnd()
          .split('\n');
      const [header, ...rows] = lines('data');
      const expected = rows.filter((row) => {
        const cells = row.split(',');
        return kept.has(cells[1]) && isOpen.has(cells[6]);
      });
      expect(lines(open), file).toEqual([header, ...expected]);
    }
  });

  it('names the indicators that go, all of them from sources that are not open', () => {
    const sources = new Map(table('data', 'indicators').map((row) => [row.indicator, row.source]));
    expect(left.indicators).toContain('internet-users');
    expect(left.indicators).toContain('cybersecurity-index');
    expect(left.indicators).not.toContain('govtech-maturity-index');
    for (const indicator of left.indicators) expect(closed()).toContain(sources.get(indicator));
  });

  it('passes the checks of a data package, but for economies without a value and targets, none of which is open', async () => {
    const findings = checkPackage(await readFiles(open));
    expect(findings.filter(({ file }) => file !== 'economies.csv')).toEqual([
      expect.objectContaining({ file: 'targets.csv', found: 'no rows' }),
    ]);
  });

  it('keeps the policy facts of open sources, with their words, and no other', () => {
    const isOpen = new Set(
      table('data', 'sources').flatMap((row) => (row.redistribution === 'open' ? [row.source] : [])),
    );
    const expected = table('data', 'policies').filter(({ source }) => isOpen.has(source));
    expect([...table(open, 'policies')]).toEqual(expected);
    expect(left.policies).toBe(table('data', 'policies').length - expected.length);
    expect(left.policies).toBeGreaterThan(200);
    expect(table(open, 'instruments').map(({ instrument }) => instrument)).toContain('data-protection-law');
    expect(readFileSync(join(open, 'income-classes.csv'), 'utf8')).toBe(
      readFileSync('data/income-classes.csv', 'utf8'),
    );
  });

  it('keeps all economies and groups', () => {
    for (const name of ['economies', 'groups', 'memberships']) {
      expect(readFileSync(join(open, `${name}.csv`), 'utf8')).toBe(
        readFileSync(join('data', `${name}.csv`), 'utf8'),
      );
    }
  });
});

describe('the tables by address built from it', () => {
  const out = mkdtempSync(join(tmpdir(), 'meridian-open-site-'));
  beforeAll(async () => {
    copyPackage(open, out);
    const tables = readTables((name) => readFileSync(join(open, `${name}.csv`), 'utf8'));
    await writeDataFiles({ data: open, out, tables, answers, address: null });
  }, 300_000);
  afterAll(() => rmSync(out, { recursive: true }));

  it('are all there, and each of their rows may be passed on', async () => {
    const files = await readFiles(join(out, 'data'));
    const named = [...files.keys()].filter((path) =>
      /^(indicators|index|observations)\/|^(scores|weights|policies|income-classes)\.csv$/.test(path),
    );
    expect(named).toEqual(
      expect.arrayContaining([
        'scores.csv',
        'weights.csv',
        'index/iData.csv',
        'index/iMeta.csv',
        'indicators/govtech-maturity-index.csv',
        'observations/government.csv',
        'policies.csv',
        'income-classes.csv',
      ]),
    );
    for (const path of named.filter((own) => own !== 'index/iData.csv')) {
      const rows = csvParse(new TextDecoder().decode(files.get(path)));
      const terms = new Set(rows.map(({ redistribution }) => redistribution).filter((own) => own !== ''));
      expect([path, ...terms]).toEqual([path, 'open']);
    }
    const about = [...files.entries()].filter(([path]) => path.endsWith('.json'));
    for (const [path, bytes] of about) {
      const text = new TextDecoder().decode(bytes);
      expect(
        closed().filter((id) => text.includes(`"${id}"`)),
        path,
      ).toEqual([]);
    }
  });

  it('hold no value in Parquet that may not be passed on', async () => {
    const [whole] = await inDuckDb(
      `SELECT string_agg(DISTINCT redistribution), count(*)::INTEGER FROM read_parquet('${join(out, 'data/observations.parquet')}')`,
    );
    const kept = readdirSync(join(open, 'observations')).reduce(
      (sum, file) => sum + table(open, `observations/${file.replace('.csv', '')}`).length,
      0,
    );
    expect(whole).toEqual(['open', kept]);
  });
});

describe('the site built from it', () => {
  it('names no source in any published file that is not open', async () => {
    const published = [
      ...[...answers.files].map(([path, content]) => [path, JSON.stringify(content)] as const),
      ...[...(await readFiles(open))].map(
        ([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const,
      ),
    ];
    for (const [path, text] of published) {
      expect(
        closed().filter((id) => text.includes(id)),
        path,
      ).toEqual([]);
    }
  });

  it('scores each area from what is left', () => {
    const newest = answers.scores.years.at(-1);
    for (const column of newest?.columns ?? []) {
      const c = newest?.columns.indexOf(column) ?? 0;
      const scored = Object.values(newest?.scores ?? {}).filter((own) => typeof own[c] === 'number');
      expect(scored.length, column).toBeGreaterThan(100);
    }
  });

  it.each(LANGUAGES)('renders its pages in %s', async (language) => {
    const environment = await environmentIn(language, answers);
    const { areas, indicators, economies } = environment.catalog;
    const paths = [
      '',
      'compare/',
      'compare/?economies=MAR,MYS',
      'explore/',
      ...areas.map(({ area }) => `areas/${area}/`),
      ...areas.map(({ area }) => `indicators/${indicators.find((own) => own.area === area)?.indicator}/`),
      ...['MAR', 'PSE', 'COK', Object.keys(economies)[0]].map((economy) => `economies/${economy}/`),
      'embed/ranking-govtech-maturity-index/',
    ];
    for (const path of paths) {
      const { html } = await prerender(environment, source, `/${language}/${path}`);
      const { document } = new JSDOM(html).window;
      expect(document.querySelector('h1')?.textContent, path).toBeTruthy();
      for (const id of closed()) expect(html, path).not.toContain(id);
    }
  });
});
