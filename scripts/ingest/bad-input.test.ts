import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { IngestError, ingest } from './ingest.ts';
import { type Trial, trial } from './trial.ts';

let at: Trial;
beforeEach(async () => {
  at = await trial();
});
afterEach(() => at.remove());

const SURVEY = 'un-egov/egov-survey-2014.csv';

describe('a new edition that is not as the last one names file, line, column and what was expected', () => {
  it('a renamed column', async () => {
    await at.edit(SURVEY, (text) => text.replace('Online Service Index', 'Online Services Index'));
    expect(await at.problems(['un-egov'])).toEqual([
      `${SURVEY}, line 1: expected a column Online Service Index; found Survey Year, Country Name, E-Government Rank, E-Government Index, E-Participation Index, Online Services Index, Human Capital Index, Telecommunication Infrastructure Index`,
    ]);
  });

  it('a column renamed by case only', async () => {
    await at.edit(SURVEY, (text) => text.replace('Online Service Index', 'Online service index'));
    expect(await at.problems(['un-egov'])).toEqual([
      expect.stringContaining(`${SURVEY}, line 1: expected a column Online Service Index`),
    ]);
  });

  it('a series with another code', async () => {
    await at.edit('itu/individuals-using-the-internet.csv', (text) =>
      text.replaceAll('"i99H"', '"i99H_new"'),
    );
    expect(await at.problems(['itu-datahub'])).toEqual([
      'itu/individuals-using-the-internet.csv, line 2: expected a row with seriesCode=i99H (internet-users); found none',
    ]);
  });

  it('an unknown code of an economy', async () => {
    await at.edit('unctad/cyberlaw-tracker-2026-02.csv', (text) => text.replace('\nNA,', '\nQQ,'));
    expect(await at.problems(['unctad-cyberlaw'])).toEqual([
      "unctad/cyberlaw-tracker-2026-02.csv, line 2, column iso2c: expected an economy of data/economies.csv or a name in economy-aliases.csv; found 'QQ'",
    ]);
  });

  it('an unknown status', async () => {
    await at.edit('unctad/cyberlaw-tracker-2026-02.csv', (text) =>
      text.replace('draft_legislation', 'repealed'),
    );
    expect(await at.problems(['unctad-cyberlaw'])).toEqual([
      "unctad/cyberlaw-tracker-2026-02.csv, line 2, column privacy_and_data_protection_status: expected a number or legislation, draft_legislation, no_legislation; found 'repealed'",
    ]);
  });

  it('text where a number belongs', async () => {
    await at.edit(SURVEY, (text) => text.replace('0.20390', 'n.a.'));
    expect(await at.problems(['un-egov'])).toEqual([
      `${SURVEY}, line 2, column E-Government Index: expected a number; found 'n.a.'`,
    ]);
  });

  it('an empty file, and one with a header only', async () => {
    await writeFile(join(at.raw, SURVEY), '');
    expect(await at.problems(['un-egov'])).toEqual([
      `${SURVEY}, line 1: expected a header line; found an empty file`,
    ]);
    await writeFile(
      join(at.raw, SURVEY),
      'Survey Year,Country Name,E-Government Index,E-Participation Index,Online Service Index,Human Capital Index,Telecommunication Infrastructure Index\n',
    );
    expect(await at.problems(['un-egov'])).toEqual([
      `${SURVEY}, line 2: expected at least one row; found only a header`,
    ]);
  });

  it('a ragged line', async () => {
    await at.edit(SURVEY, (text) => text.replace('Türkiye,71,', 'Türkiye,'));
    expect(await at.problems(['un-egov'])).toEqual([
      expect.stringContaining(`${SURVEY}, line 3: expected regular CSV; found Invalid Record Length`),
    ]);
  });

  it('a key that comes twice', async () => {
    await at.edit('itu/individuals-using-the-internet.csv', (text) =>
      text.replace('"18.935",2020', '"18.935",2019'),
    );
    expect(await at.problems(['itu-datahub'])).toEqual([
      'itu/individuals-using-the-internet.csv, line 2, column dataValue: expected one value of internet-users for PAK, 2019, total; found 2: 17.070901719916, 18.935',
    ]);
  });

  it('a value outside the range of its unit', async () => {
    await at.edit('itu/individuals-using-the-internet.csv', (text) =>
      text.replace('"57.253",2024', '"157.253",2024'),
    );
    expect(await at.problems(['itu-datahub'])).toEqual([
      expect.stringMatching(
        /^itu\/individuals-using-the-internet\.csv, line \d+, column dataValue: expected a value of internet-users from 0 to 100, the range of its unit; found 157\.253$/,
      ),
    ]);
  });

  it('a unit changed by a factor within the range', async () => {
    const file = 'itu/datahub-2025-12/fixed-broadband-subscriptions.csv';
    const rows = (factor: number) =>
      ['ALB', 'AUT', 'BEL', 'CHE', 'DEU', 'FRA']
        .map((code, i) => `i992b,x,x,${code},x,${(20 + i) * factor},2023,,\n`)
        .join('');
    await appendFile(join(at.raw, file), rows(1));
    await at.run(['itu-datahub']);
    await at.edit(file, (text) => text.replace(rows(1), rows(0.01)));
    const [first] = await at.problems(['itu-datahub']);
    expect(first).toBe(
      `${file}, line 3, column dataValue: expected values of fixed-broadband near those of the last run; found 0.01 times those, in the median of 6 economies: another unit?`,
    );
  });

  it('a file that nobody reads', async () => {
    await writeFile(join(at.raw, 'un-egov/new-edition-2026.csv'), 'a,b\n1,2\n');
    const failed: unknown = await ingest({ raw: at.raw, data: at.data }).catch((error: unknown) => error);
    if (!(failed instanceof IngestError)) throw failed;
    const unread = failed.problems.filter((p) => p.includes('new-edition'));
    expect(unread).toEqual([
      'un-egov/new-edition-2026.csv: expected a row in a .values.csv or in files-left-out.csv; found none',
    ]);
  });
});

describe('a source with a problem', () => {
  it('does not keep the others from being read: all problems come together, with what was read', async () => {
    await at.edit(SURVEY, (text) => text.replace('0.20390', 'n.a.').replace('0.54430', '?'));
    await at.edit('unctad/cyberlaw-tracker-2026-02.csv', (text) => text.replace('\nNA,', '\nQQ,'));
    const failed: unknown = await at
      .run(['un-egov', 'unctad-cyberlaw', 'itu-prices'])
      .catch((error: unknown) => error);
    if (!(failed instanceof IngestError)) throw failed;
    expect(failed.problems).toEqual([
      `${SURVEY}, line 2, column E-Government Index: expected a number; found 'n.a.'`,
      `${SURVEY}, line 3, column E-Government Index: expected a number; found '?'`,
      expect.stringContaining("found 'QQ'"),
    ]);
    expect(failed.sources.map(({ source }) => source)).toEqual(['itu-prices', 'unctad-cyberlaw']);
  });

  it('leaves the data package as it was', async () => {
    await at.run(['un-egov', 'itu-prices']);
    const before = await at.package();
    await at.edit(SURVEY, (text) => text.replace('0.20390', 'n.a.'));
    await expect(at.run(['un-egov', 'itu-prices'])).rejects.toThrow(IngestError);
    expect(await at.package()).toEqual(before);
  });
});
