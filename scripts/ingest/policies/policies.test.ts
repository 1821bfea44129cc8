import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { IngestError } from '../problem.ts';
import { ingestPolicies } from './policies.ts';

const HEADER = 'economy,instrument,year,date,status,title,link,source,edition,note';
const RAW = {
  'worldbank-gtmi/dgss-2020-policy-facts.csv':
    'TGO,data-protection-authority,2019,,"in law, not established",,https://example.org/a,DGSS,December 2020,\nAFG,customs-system,2005,,in place,ASYCUDA,,DGSS,December 2020,',
  'girai/girai-2026-ai-instruments.csv':
    'NAM,ai-strategy,2025,2025-03-17,adopted,"Strategy ""AI""",https://example.org/b,GIRAI,2026,binding',
  'unctad/data-protection-laws-2022-02.csv':
    'NAM,data-protection-law,,,draft,Two  blanks,https://example.org/c,UNCTAD,copy,',
  'commondata/national-open-data-portals-2026-08.csv':
    'RUS,open-data-portal,,,closed,,https://example.org/d,CDI,v1.15.0,',
};
type RawFile = keyof typeof RAW;

let folder: string;
let raw: string;
let data: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meridian-policies-'));
  [raw, data] = [join(folder, 'raw'), join(folder, 'data')];
  const real = join(import.meta.dirname, '../../../data');
  await cp(real, data, { recursive: true, filter: (path) => !/observations|policies\.csv/.test(path) });
  for (const [file, rows] of Object.entries(RAW)) {
    await mkdir(dirname(join(raw, file)), { recursive: true });
    await writeFile(join(raw, file), `${HEADER}\n${rows}\n`);
  }
});
afterEach(() => rm(folder, { recursive: true }));

const written = () => readFile(join(data, 'policies.csv'), 'utf8');

async function edit(file: RawFile, from: string, to: string): Promise<void> {
  const text = await readFile(join(raw, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(raw, file), text.replace(from, to));
}

const problems = () =>
  ingestPolicies(raw, data).then(
    () => [],
    (error: unknown) => (error instanceof IngestError ? error.problems : Promise.reject(error)),
  );

describe('policy facts', () => {
  it('are written sorted, with keys of statuses and sources, and every row is counted', async () => {
    const counts = await ingestPolicies(raw, data);
    expect(counts.map(({ rows }) => rows)).toEqual([1, 1, 1, 2]);
    expect((await written()).split('\n')).toEqual([
      HEADER,
      'AFG,customs-system,2005,,in-place,ASYCUDA,,worldbank-dgss-2020,December 2020,',
      'NAM,ai-strategy,2025,2025-03-17,adopted,"Strategy ""AI""",https://example.org/b,girai-2026,2026,binding',
      'NAM,data-protection-law,,,draft,Two blanks,https://example.org/c,unctad-data-protection-2022,copy,',
      'RUS,open-data-portal,,,closed,,https://example.org/d,commondata-portals-2026-08,v1.15.0,',
      'TGO,data-protection-authority,2019,,in-law,,https://example.org/a,worldbank-dgss-2020,December 2020,',
      '',
    ]);
  });

  it.each([
    [
      'an unknown economy',
      'girai/girai-2026-ai-instruments.csv',
      'NAM,',
      'NAX,',
      "economy 'NAX' is not in data/economies.csv",
    ],
    [
      'an unknown instrument',
      'girai/girai-2026-ai-instruments.csv',
      'ai-strategy',
      'ai-dream',
      "instrument 'ai-dream' is not in data/instruments.csv",
    ],
    [
      'an unknown status',
      'girai/girai-2026-ai-instruments.csv',
      'adopted',
      'hoped for',
      "status 'hoped-for' is not in data/policy-statuses.csv",
    ],
    [
      'a year in words',
      'worldbank-gtmi/dgss-2020-policy-facts.csv',
      '2005',
      'soon',
      "year 'soon' of AFG customs-system: expected a whole number",
    ],
  ] as const)('are refused with %s, by file', async (...[, file, from, to, problem]) => {
    await edit(file, from, to);
    expect(await problems()).toEqual([`${file}: ${problem}`]);
    await expect(written()).rejects.toThrow('ENOENT');
  });

  it('are refused where a row stands twice', async () => {
    const file = 'commondata/national-open-data-portals-2026-08.csv';
    await edit(file, RAW[file], `${RAW[file]}\n${RAW[file]}`);
    expect(await problems()).toEqual([
      `${file}: 2 rows of RUS open-data-portal have the same title and link: https://example.org/d`,
    ]);
  });

  it('are refused where a file has no rows, or lacks a column', async () => {
    const file = 'unctad/data-protection-laws-2022-02.csv';
    await edit(file, `${RAW[file]}\n`, '');
    expect(await problems()).toEqual(['policies: no rows of unctad-data-protection-2022']);
    await edit('girai/girai-2026-ai-instruments.csv', 'instrument,', 'tool,');
    expect((await problems()).join()).toContain('instrument');
  });
});
