import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { gzipSync } from 'node:zlib';
import { csvParse, type DSVRowString } from 'd3-dsv';
import { parquetMetadata } from 'hyparquet';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../scripts/build/answers.ts';
import { collectionOf } from '../scripts/build/dataset.ts';
import { leanHtml } from '../scripts/build/leanHtml.ts';
import { writeDataFiles } from '../scripts/build/tables/write.ts';
import { checkCells } from '../scripts/check/cells.ts';
import { readDescriptor } from '../scripts/check/descriptor.ts';
import { readFiles } from '../scripts/check/files.ts';
import { readTable } from '../scripts/check/read.ts';
import { summary } from '../scripts/check/summary.ts';
import { bookOf } from '../scripts/check/tables.ts';
import { readOptions } from '../scripts/score/options.ts';
import { run } from '../scripts/score/run.ts';
import { FILES_PATH, type PublishedFiles } from '../src/answers/filed.ts';
import { prerender } from '../src/app/prerender.tsx';
import { LANGUAGES } from '../src/catalog/languages.ts';
import { groupOf } from '../src/catalog/members.ts';
import { readTables } from '../src/catalog/read.ts';
import { snippetsOf } from '../src/export/snippets.ts';
import { valueAt } from '../src/scoring/panel.ts';
import { environmentIn, realAnswers } from './support/answers.ts';
import { inDuckDb } from './support/duckdb.ts';
import { copyPackage } from './support/published.ts';
import { sourceOf } from './support/source.ts';

const out = mkdtempSync(join(tmpdir(), 'meridian-data-files-'));
const at = (file: string) => join(out, 'data', file);
const table = (file: string) => csvParse(readFileSync(at(file), 'utf8'));
/** Tables of the package whose rows come from sources. */
const PACKAGE_WITH_TERMS = [
  ...readdirSync('data/observations').map((file) => `observations/${file}`),
  'targets.csv',
  'policies.csv',
  'income-classes.csv',
];
let answers: Answers;

beforeAll(async () => {
  copyPackage('data', out);
  answers = (await realAnswers()).answers;
  const tables = readTables((name) => readFileSync(`data/${name}.csv`, 'utf8'));
  await writeDataFiles({ data: 'data', out, tables, answers, address: null });
});
afterAll(() => rmSync(out, { recursive: true }));

describe('the index in the layout of COINr', () => {
  const folder = join(out, 'scored');
  let largest = 0;

  beforeAll(async () => {
    const files = ['--data', at('index/iData.csv'), '--meta', at('index/iMeta.csv'), '--out', folder];
    const options = readOptions(files);
    if (options === null) throw new Error('help was asked for');
    await run(options, () => undefined);
  });

  const scored = () => csvParse(readFileSync(join(folder, 'aggregated.csv'), 'utf8'));

  it('gives the engine’s score of every economy and area to 1e-12, by npm run score alone', () => {
    const { scores } = answers.scores.made.get(answers.scores.defaultYear)?.scores ?? {};
    if (scores === undefined) throw new Error('expected scores of the default year');
    const rows = new Map(scored().map((row) => [row.uCode, row]));
    let compared = 0;
    for (const unit of scores.units) {
      for (const column of scores.columns) {
        const expected = valueAt(scores, unit, column);
        const cell = rows.get(unit)?.[column] ?? '';
        expect([unit, column, cell === '']).toEqual([unit, column, Number.isNaN(expected)]);
        if (cell === '') continue;
        largest = Math.max(largest, Math.abs(Number(cell) - expected));
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(1500);
    expect(largest).toBeLessThan(1e-12);
  });

  it('gives the scores and ranks of scores.csv to the digits printed', () => {
    const year = String(answers.scores.defaultYear);
    const rows = new Map(scored().map((row) => [row.uCode, row]));
    const ranks = new Map(
      csvParse(readFileSync(join(folder, 'ranks.csv'), 'utf8')).map((row) => [row.uCode, row]),
    );
    const printed = table('scores.csv').filter((row) => row.year === year && row.score !== '');
    expect(printed.length).toBeGreaterThan(1500);
    const unnumbered = printed.filter(({ rank_world }) => rank_world === '');
    expect(unnumbered.length).toBeGreaterThan(0);
    expect(unnumbered.length).toBeLessThan(printed.length / 5);
    for (const { economy, area = '', score, rank_world } of printed) {
      const again = Number(Number(rows.get(economy)?.[area]).toPrecision(6));
      expect([economy, area, String(again)]).toEqual([economy, area, score]);
      // Who keeps a place without a number has none here.
      if (rank_world === '') continue;
      expect([economy, area, ranks.get(economy)?.[area]]).toEqual([economy, area, rank_world]);
    }
  });

  it('says the date of its classes', () => {
    const groups = table('index/iMeta.csv').filter(({ Type }) => Type === 'Group');
    expect(groups.map(({ iCode, iName }) => [iCode, /\d{4}(-\d\d-\d\d)?$/.exec(iName ?? '')?.[0]])).toEqual([
      ['income', '2026-07-01'],
      ['region', '2025'],
    ]);
  });
});

describe('the table of weights', () => {
  it('adds up to 1 in each area, and over all areas', () => {
    const rows = table('weights.csv');
    const sum = (own: readonly DSVRowString[], column: string) =>
      own.reduce((total: number, row) => total + Number(row[column]), 0);
    for (const area of new Set(rows.map((row) => row.area))) {
      expect(
        sum(
          rows.filter((row) => row.area === area),
          'share_of_area',
        ),
        area,
      ).toBeCloseTo(1, 4);
    }
    expect(sum(rows, 'share_of_index')).toBeCloseTo(1, 4);
  });

  it('has every scored indicator with the weight and goalposts of the catalog', () => {
    const expected = csvParse(readFileSync('data/indicators.csv', 'utf8')).filter(
      ({ weight }) => weight !== '0',
    );
    const rows = new Map(table('weights.csv').map((row) => [row.indicator, row]));
    expect(rows.size).toBe(expected.length);
    for (const { indicator, area, weight, goalpost_low, goalpost_high } of expected) {
      const row = rows.get(indicator);
      expect([row?.area, Number(row?.weight), Number(row?.goalpost_low), Number(row?.goalpost_high)]).toEqual(
        [area, Number(weight), Number(goalpost_low), Number(goalpost_high)],
      );
    }
  });
});

describe('observations as Parquet', () => {
  it('hold every value of the package once, typed, with names and terms', async () => {
    const file = at('observations.parquet');
    const [answer] = await inDuckDb(`
      WITH written AS (FROM read_parquet('${file}')),
      kept AS (FROM read_csv('data/observations/*.csv', header = true, nullstr = '',
        types = {'flag': 'VARCHAR', 'year': 'INTEGER', 'value': 'DOUBLE'}))
      SELECT count(*)::INTEGER, count(*) FILTER (kept.value IS DISTINCT FROM written.value)::INTEGER,
        count(*) FILTER (kept.flag IS DISTINCT FROM written.flag)::INTEGER,
        count(*) FILTER (written.redistribution IS NULL OR written.licence IS NULL OR written.source IS NULL
          OR written.economy_name IS NULL OR written.unit IS NULL OR written.segment_name IS NULL)::INTEGER
      FROM kept FULL JOIN written USING (economy, indicator, year, segment)`);
    const rows = readdirSync('data/observations').reduce(
      (sum, name) => sum + csvParse(readFileSync(`data/observations/${name}`, 'utf8')).length,
      0,
    );
    expect(answer).toEqual([rows, 0, 0, 0]);
    const types = await inDuckDb(
      `SELECT column_name, column_type FROM (DESCRIBE FROM read_parquet('${file}')) WHERE column_type <> 'VARCHAR'`,
    );
    expect(types).toEqual([
      ['year', 'INTEGER'],
      ['value', 'DOUBLE'],
    ]);
  });

  it('are the same values in one file an area', async () => {
    const areas = readdirSync('data/observations').map((file) => file.replace('.csv', ''));
    for (const area of areas) expect(readdirSync(at('observations'))).toContain(`${area}.parquet`);
    const [difference] = await inDuckDb(`
      SELECT count(*)::INTEGER FROM (
        (SELECT * EXCLUDE (filename) FROM read_parquet('${at('observations')}/*.parquet', filename = true))
        EXCEPT ALL (FROM read_parquet('${at('observations.parquet')}')))`);
    expect(difference).toEqual([0]);
  });

  it('lie in row groups of whole indicators, so that who asks for one reads one group', () => {
    const buffer = new Uint8Array(readFileSync(at('observations.parquet'))).buffer;
    const { row_groups } = parquetMetadata(buffer);
    const ranges = row_groups.map(({ columns }) => {
      const own = columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === 'indicator');
      const { min_value, max_value } = own?.meta_data?.statistics ?? {};
      return [String(min_value), String(max_value)] as const;
    });
    expect(row_groups.length).toBeGreaterThan(10);
    for (const { indicator } of answers.catalogs.en.indicators) {
      const within = ranges.filter(([low, high]) => low <= indicator && indicator <= high);
      expect([indicator, within.length]).toEqual([indicator, 1]);
    }
  });
});

describe('every table by address', () => {
  it('is described in datapackage.json, in the columns and types that it has', () => {
    const { resources } = readDescriptor(readFileSync(at('datapackage.json'), 'utf8'));
    const built = ['scores.csv', 'weights.csv', 'index/iData.csv', 'index/iMeta.csv', ...PACKAGE_WITH_TERMS];
    for (const path of built) {
      const resource = resources.find((own) => own.path === path);
      if (resource === undefined) throw new Error(`expected a description of ${path}`);
      const { table: read, findings } = readTable(path, new Uint8Array(readFileSync(at(path))));
      expect(findings).toEqual([]);
      if (read === null) throw new Error(`expected ${path} to be readable`);
      expect([path, checkCells(read, resource.schema).slice(0, 3)]).toEqual([path, []]);
      if (path !== 'index/iData.csv')
        expect(resource.schema.fields.map(({ name }) => name)).toContain('redistribution');
    }
    expect(resources.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['observations.parquet', 'observations/skills.parquet', 'policies.csv']),
    );
  });

  it('says what may be done with it, in catalog.json and, where it holds values, in a column', () => {
    const { files } = JSON.parse(readFileSync(at('catalog.json'), 'utf8'));
    const bulk = files.filter(({ path }: { path: string }) =>
      /indicators\/|observations|targets|policies|income-classes|scores|weights|index\/iMeta|parquet|changes\/[0-9a-f]{12}/.test(
        path,
      ),
    );
    expect(bulk.length).toBeGreaterThan(240);
    for (const { path, columns } of bulk) expect(columns, path).toContain('redistribution');
    for (const { path, redistribution } of files) {
      expect(redistribution, path).toMatch(/^(open|non-commercial|terms-unclear)(; (open|terms-unclear))*$/);
    }
  });

  it.each(PACKAGE_WITH_TERMS)(
    '%s is the package’s own table, each row with the terms of its source',
    (path) => {
      const terms = new Map(
        csvParse(readFileSync('data/sources.csv', 'utf8')).map((row) => [row.source, row.redistribution]),
      );
      const edited = csvParse(readFileSync(join('data', path), 'utf8'));
      const published = csvParse(readFileSync(at(path), 'utf8'));
      expect(published.columns).toEqual([...edited.columns, 'redistribution']);
      expect(published.length).toBe(edited.length);
      const differing = edited.flatMap((row, n) => {
        const expected = { ...row, redistribution: terms.get(row.source) };
        return isDeepStrictEqual({ ...published[n] }, expected) ? [] : [n];
      });
      expect(differing).toEqual([]);
    },
  );

  it.each([
    ['indicators/urban-population.csv', 'flag', ['flag']],
    ['economies.csv', 'm49', ['m49']],
  ])('%s keeps its %s a text by the page’s own lines for DuckDB', async (file, column, texts) => {
    const code = snippetsOf(at(file), 'own', texts).find(({ tool }) => tool === 'DuckDB')?.code ?? '';
    const cells = await inDuckDb(
      `${code.replace(/^CREATE TABLE own AS\nFROM/, `SELECT DISTINCT typeof(${column}) FROM`)}`,
    );
    expect(cells).toEqual([['VARCHAR']]);
  });
});

describe.each(LANGUAGES)('the page about the data in %s', (language) => {
  let document: Document;
  let html = '';
  const find = (selector: string): Element => {
    const found = document.querySelector(selector);
    if (found === null) throw new Error(`expected ${selector}`);
    return found;
  };
  /** The numbers of a table, row by row, without what groups their digits. */
  const rowsOf = (nth: number) =>
    [...(document.querySelectorAll('#coverage table')[nth]?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.querySelectorAll('td')].map(({ textContent }) => Number(textContent.replaceAll(/\D/g, ''))),
    );

  beforeAll(async () => {
    const files = new Map([...answers.files, [FILES_PATH, filesAnswer()]]);
    const environment = await environmentIn(language, answers);
    ({ html } = await prerender(environment, sourceOf({ files }), `/${language}/data/`));
    document = new JSDOM(html).window.document;
  });

  it('counts what npm run check counts', async () => {
    const [first = '', ...lines] = summary(bookOf(await readFiles('data')));
    const counted = lines.flatMap((line) => {
      const [, ...numbers] =
        /^ {2}\S+ +(\d+) indicators shown +(\d+) scored +(\d+) observations$/.exec(line) ?? [];
      return numbers.length === 0 ? [] : [numbers.map(Number)];
    });
    expect(counted).toHaveLength(9);
    const rows = rowsOf(0);
    expect(rows.slice(0, -1)).toEqual(counted);
    const [, economies, indicators, observations, sources] =
      /^(\d+) economies, (\d+) indicators, (\d+) observations, (\d+) sources$/.exec(first) ?? [];
    expect([rows.at(-1)?.[0], rows.at(-1)?.[2]]).toEqual([Number(indicators), Number(observations)]);
    const lead = find('.lead').textContent;
    for (const n of [economies, indicators, sources]) expect(lead).toMatch(new RegExp(`\\b${n}\\b`));
    expect(lead.replaceAll(/[,\u202F]/g, '')).toContain(observations);
  });

  it('gives the shares of docs/coverage.md', () => {
    const [, section = ''] = readFileSync('docs/coverage.md', 'utf8').split(
      '## Share of members with at least half',
    );
    const rows = [...(section.split('## ')[0] ?? '').matchAll(/^\| [\w-]+ \|( \d+ \|(?: \d+% \|)+)$/gm)].map(
      ([, row = '']) => [...row.matchAll(/\d+/g)].map(Number),
    );
    expect(rows).toHaveLength(12);
    expect(rowsOf(1)).toEqual(rows);
  });

  it('names who lacks an indicator, as counted in its file', () => {
    const catalog = answers.catalogs[language];
    const id = 'fixed-broadband-price';
    const { toleranceYears = 0 } = catalog.indicators.find(({ indicator }) => indicator === id) ?? {};
    const have = new Set(
      table(`indicators/${id}.csv`)
        .filter(({ year }) => 2026 - Number(year) <= toleranceYears)
        .map(({ economy }) => economy),
    );
    const text = find(`#indicator-${id} > p:nth-of-type(3)`).textContent;
    const { members } = groupOf(catalog);
    const lacks = members.filter((economy) => !have.has(economy));
    expect(lacks.length).toBeGreaterThan(0);
    const names = new Map(members.map((economy) => [economy, catalog.economies[economy] ?? '']));
    const alone = (name: string) => [...names.values()].filter((other) => other.includes(name)).length === 1;
    for (const [economy, name] of [...names].filter(([, each]) => alone(each))) {
      expect([economy, text.includes(name)]).toEqual([economy, lacks.includes(economy)]);
      expect(find(`#lacks-${economy}`).textContent).toContain(name);
    }
  });

  it('gives the files with their addresses and the checksums of what lies there', () => {
    const listed = [...document.querySelectorAll('p:has(> code)')].map((line) => [
      line.querySelector('a')?.getAttribute('href'),
      line.querySelector('code')?.textContent,
    ]);
    const sums = checksums();
    const { tables, indicators } = filesAnswer();
    // Those of logs and indicators come with the scripts, out of the answer.
    const isLate = (file: string) => /^(changes|indicators)\//.test(file);
    const own = [...sums].filter(([file]) => !isLate(file));
    expect(new Map(listed.map(([href, sum]) => [href?.replace('/data/', ''), sum]))).toEqual(new Map(own));
    expect(listed).toHaveLength(own.length);
    const logs = tables.filter(({ path }) => path.startsWith('changes/'));
    expect(logs.map(({ path, sha256 }) => [path, sha256])).toEqual(
      [...sums].filter(([file]) => file.startsWith('changes/')).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    for (const { path } of logs) expect(find(`#files a[href="/data/${path}"]`).textContent).toContain(path);
    for (const [id, [, , sum]] of Object.entries(indicators)) {
      expect([id, sum]).toEqual([id, sums.get(`indicators/${id}.csv`)]);
      expect(find(`#indicator-${id} a[href="/data/indicators/${id}.csv"]`).textContent).toContain(id);
    }
  });

  it('says of each data set its terms and its next edition, or that nothing is known', () => {
    for (const { source, redistribution, licence, retrieved, next_edition } of csvParse(
      readFileSync('data/sources.csv', 'utf8'),
    )) {
      const text = find(`#terms-${redistribution} #source-${source}`).textContent;
      for (const said of [licence, retrieved, next_edition]) expect(text).toContain(said);
      const unknown = [licence, retrieved, next_edition].filter((each) => each === '').length;
      expect([source, text.split(UNKNOWN[language]).length - 1]).toEqual([source, unknown]);
    }
  });

  it('leads nowhere that is not there, and is no heavier than other pages', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of document.querySelectorAll('main a[href^="#"]'))
      expect(ids).toContain(link.getAttribute('href')?.slice(1));
    expect(gzipSync(leanHtml(html), { level: 9 }).length).toBeLessThan(51 * 1024);
  });
});

/** Of every file below `data/` that is listed, by its path. */
function checksums(): ReadonlyMap<string, string> {
  const files = readdirSync(join(out, 'data'), { recursive: true, encoding: 'utf8' });
  return new Map(
    files
      .filter((file) => /\.(csv|json|parquet)$/.test(file) && file !== 'catalog.json')
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(at(file)))
          .digest('hex'),
      ]),
  );
}

const UNKNOWN = { en: 'not known', fr: 'non connue', ar: 'غير معروف' } as const;
const filesAnswer = (): PublishedFiles => JSON.parse(readFileSync(join(out, FILES_PATH), 'utf8'));

it('has all checksums in a file for sha256sum', () => {
  const lines = readFileSync(at('SHA256SUMS'), 'utf8').trimEnd().split('\n');
  const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  expect(sums).toEqual(checksums());
});

describe('all of the data as a schema.org Dataset', () => {
  it('names files that lie where it says, with their checksums, and the years of the data', () => {
    const address = { base: '/meridian/', site: 'https://example.org' };
    const dataset = collectionOf(answers.catalogs.fr, filesAnswer(), address);
    const distribution = dataset.distribution as readonly { contentUrl: string; sha256: string }[];
    expect(distribution.length).toBeGreaterThan(12);
    for (const { contentUrl, sha256 } of distribution) {
      const file = contentUrl.replace('https://example.org/meridian/data/', '');
      expect([file, sha256]).toEqual([
        file,
        createHash('sha256')
          .update(readFileSync(at(file)))
          .digest('hex'),
      ]);
    }
    expect(dataset).toMatchObject({
      '@type': 'Dataset',
      inLanguage: 'fr',
      temporalCoverage: answers.catalogs.fr.years.join('/'),
      license: 'https://example.org/meridian/fr/data/#sources',
    });
    expect(collectionOf(answers.catalogs.fr, filesAnswer(), { ...address, site: null })).not.toHaveProperty(
      'url',
    );
  });
});
