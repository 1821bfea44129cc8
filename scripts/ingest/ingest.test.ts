import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allSources } from './ingest.ts';
import { type Trial, trial } from './trial.ts';

let at: Trial;
beforeEach(async () => {
  at = await trial();
});
afterEach(() => at.remove());

describe('names and codes of economies', () => {
  it('match through accents, apostrophes, blanks, old spellings and publishers’ codes', async () => {
    await at.run(['un-egov', 'itu-prices']);
    const government = await at.written('government');
    expect(government).toContain('CIV,online-service-index,2014,total,0.1969,,un-egov-2003-2024');
    expect(government).toContain('TUR,online-service-index,2014,total,0.5591,,un-egov-2003-2024');
    expect(government).toContain('GEO,online-service-index,2012,total,0.6013,,un-egov-2003-2024');
    expect(await at.written('connectivity')).toContain(
      'PSE,mobile-data-price,2017,total,7.1,,itu-price-baskets-2024',
    );
  });

  it('read NA as Namibia, and no data as missing', async () => {
    await at.run(['unctad-cyberlaw']);
    expect(await at.written('resilience')).toEqual(['NAM,cybercrime-law,2026,total,0,,unctad-cyberlaw-2026']);
    expect(await at.written('data-governance')).toEqual([
      'NAM,data-protection-law,2026,total,50,,unctad-cyberlaw-2026',
    ]);
  });

  it('stop the run, named with their file, where nobody knows them', async () => {
    await at.edit('un-egov/egov-survey-2014.csv', (text) => text.replace('Türkiye', 'Atlantis'));
    expect(await at.problems(['un-egov'])).toEqual([
      "un-egov/egov-survey-2014.csv, line 3, column Country Name: expected an economy of data/economies.csv or a name in economy-aliases.csv; found 'Atlantis'",
    ]);
  });

  it('stay outside, counted with their reason, where they are aggregates or outside M49', async () => {
    const { sources } = await at.run(['worldbank-wdi', 'itu-datahub']);
    expect(sources.find((s) => s.source === 'worldbank-wdi')).toMatchObject({
      read: 15,
      stored: 5,
      leftOut: [
        { reason: 'Channel Islands, two M49 economies', values: 4 },
        { reason: 'aggregate', values: 5 },
        { reason: 'before 2000', values: 1 },
      ],
    });
    expect(sources.find((s) => s.source === 'itu-datahub')?.leftOut).toContainEqual({
      reason: 'outside M49',
      values: 1,
    });
  });
});

describe('values that mean something else', () => {
  it('leaves out zeros that mean not surveyed, and keeps those that are scores', async () => {
    await at.run(['un-egov']);
    const government = await at.written('government');
    expect(government.filter((line) => line.startsWith('LBY'))).toEqual([]);
    expect(await at.written('skills')).toContain(
      'LBY,egov-human-capital-index,2012,total,0.85018,,un-egov-2003-2024',
    );
    expect(government).toContain('ZMB,e-participation-index,2012,total,0,,un-egov-2003-2024');
    expect(government).toContain('ERI,online-service-index,2014,total,0,,un-egov-2003-2024');
  });

  it('adds basic and above-basic skills, unless one is missing or they exceed 100', async () => {
    await at.run(['itu-datahub']);
    expect(await at.written('resilience')).toEqual([
      'AUT,ict-skills-safety,2021,total,65.75,,itu-datahub-2026',
    ]);
    await expect(at.written('skills')).rejects.toThrow('ENOENT');
  });

  it('leaves out what a reviewer has found impossible, and asks to forget it once the publisher has', async () => {
    const { sources } = await at.run(['itu-datahub']);
    const vanuatu = (await at.written('connectivity')).filter((line) => line.startsWith('VUT'));
    expect(vanuatu).toEqual(['VUT,active-mobile-broadband,2018,total,66.7635,,itu-datahub-2025-12']);
    expect(sources[0]?.leftOut).toContainEqual({ reason: expect.stringMatching(/^reviewed: /), values: 1 });
    await at.edit('itu/datahub-2025-12/active-mobile-broadband-subscriptions.csv', (text) =>
      text.replace('243.481,2019', '70,2017'),
    );
    expect(await at.problems(['itu-datahub'])).toEqual([
      'left-out.csv: expected values to leave out for active-mobile-broadband, VUT, 2019–2023; found none',
    ]);
  });

  it('turns fractions into percent and divides the parts of a parity', async () => {
    await at.run(['worldbank-findex']);
    expect(await at.written('cross-cutting')).toEqual([
      'JOR,account-gender-parity,2024,total,0.6,,worldbank-findex-2025',
    ]);
    expect(await at.written('economy')).toContain(
      'JOR,account-ownership,2024,female,36,,worldbank-findex-2025',
    );
    expect((await at.written('economy')).filter((line) => line.includes('mobile-money'))).toEqual([]);
  });

  it('leaves out how people paid online where it was not asked, and keeps a zero that is an answer', async () => {
    const { sources } = await at.run(['worldbank-findex']);
    const paid = (await at.written('economy')).filter((line) => /online-payment|cash-on-delivery/.test(line));
    expect(paid.filter((line) => !line.startsWith('JOR'))).toEqual([
      'AFG,cash-on-delivery,2021,total,0.03,,worldbank-findex-2025',
      'AFG,online-payment,2021,total,0,,worldbank-findex-2025',
    ]);
    expect(await at.written('economy')).toContain('DEU,online-purchase,2021,total,60,,worldbank-findex-2025');
    expect(sources[0]?.leftOut).toContainEqual({ reason: 'not asked', values: 2 });
  });

  it('keeps the data year, the newest edition and the present unit of the Global Innovation Index', async () => {
    await at.run(['wipo-gii']);
    expect(await at.written('skills')).toEqual([
      'CRI,stem-graduates,2018,total,18.1,,wipo-gii-2021-2025',
      'CRI,stem-graduates,2021,total,15.7168888462645,,wipo-gii-2021-2025',
    ]);
    expect(await at.written('economy')).toEqual([
      'CRI,mobile-app-creation,2022,total,420000.5,,wipo-gii-2021-2025',
    ]);
    expect(await at.written('connectivity')).toEqual([
      'CRI,ict-access-index,2022,total,80.5,,wipo-gii-2021-2025',
      'CRI,ict-access-index,2023,total,81.5,B,wipo-gii-2021-2025',
    ]);
  });

  it('publishes a divide only where its total still is the current one', async () => {
    const { sources } = await at.run(['itu-datahub', 'itu-household']);
    const connectivity = await at.written('connectivity');
    expect(connectivity).toContain('ALB,internet-users,2020,female,71.2,,itu-household-2021');
    expect(connectivity.filter((line) => /^PAK,.*male/.test(line))).toEqual([]);
    expect(sources.find((s) => s.source === 'itu-household')?.leftOut).toContainEqual({
      reason: 'total revised since',
      values: 2,
    });
  });
});

describe('flags', () => {
  it('mark a break on the first value after it, and estimates and forecasts as the publisher says', async () => {
    await at.run(['itu-datahub', 'itu-prices', 'worldbank-wdi']);
    const connectivity = await at.written('connectivity');
    expect(connectivity).toContain('PAK,internet-users,2024,total,57.253,B,itu-datahub-2026');
    expect(connectivity).toContain('PAK,internet-users,2020,total,18.935,,itu-datahub-2026');
    expect(connectivity).toContain('ALB,internet-users,2020,total,72.2377,E,itu-datahub-2026');
    expect(connectivity).toContain('PSE,mobile-data-price,2018,total,9.5,B,itu-price-baskets-2024');
    expect(connectivity).toContain('NAM,mobile-data-price,2018,total,2.5,,itu-price-baskets-2024');
    expect(connectivity).toContain('NAM,mobile-data-price,2021,total,2.9,B,itu-price-baskets-2024');
    const context = await at.written('context');
    expect(context).toContain('IDN,urban-population,2018,total,55.325,,worldbank-wdi-2025-04');
    expect(context).toContain('IDN,urban-population,2019,total,55.985,F,worldbank-wdi-2025-04');
  });
});

describe('files that are not what they were', () => {
  it('stop the run with the missing column', async () => {
    await at.edit('unctad/cyberlaw-tracker-2026-02.csv', (text) =>
      text.replace('cybercrime_status', 'cyber_status'),
    );
    expect(await at.problems(['unctad-cyberlaw'])).toEqual([expect.stringContaining('cybercrime_status')]);
  });

  it('stop the run with a status nobody has coded', async () => {
    await at.edit('unctad/cyberlaw-tracker-2026-02.csv', (text) =>
      text.replace('draft_legislation', 'repealed'),
    );
    expect(await at.problems(['unctad-cyberlaw'])).toEqual([expect.stringContaining('repealed')]);
  });

  it('stop the run with text where a number belongs', async () => {
    await at.edit('un-egov/egov-survey-2014.csv', (text) => text.replace('0.20390', 'n.a.'));
    expect(await at.problems(['un-egov'])).toEqual([expect.stringContaining('n.a.')]);
  });

  it('stop the run where an economy comes twice', async () => {
    await at.edit('un-egov/egov-survey-2014.csv', (text) => text.replace('Türkiye', 'Eritrea'));
    expect(await at.problems(['un-egov'])).toContain(
      'un-egov/egov-survey-2014.csv, line 3, column Online Service Index: expected one value of online-service-index for ERI, 2014, total; found 2: 0.0, 0.5591',
    );
  });

  it('stop the run where a folder is missing', async () => {
    await rm(join(at.raw, 'un-egov'), { recursive: true });
    expect(await at.problems(['un-egov'])).toEqual([
      'un-egov/egov-survey-*.csv: expected a file; found none',
    ]);
  });
});

describe('a second run', () => {
  it('writes the same bytes', async () => {
    const sources = ['itu-datahub', 'itu-prices', 'un-egov', 'unctad-cyberlaw', 'wipo-gii', 'worldbank-wdi'];
    await at.run(sources);
    const first = await at.package();
    const { changes } = await at.run(sources);
    expect(await at.package()).toEqual(first);
    expect(changes).toEqual([]);
  });

  it('says what is new, revised and vanished', async () => {
    await at.run(['itu-datahub']);
    await at.edit('itu/individuals-using-the-internet.csv', (text) =>
      text
        .replace('"57.253",2024', '"58.1",2024')
        .replace('"89.4",2018', '"89.4",2019')
        .replace('"KSO"', '"XKX"'),
    );
    const { changes } = await at.run(['itu-datahub']);
    expect(changes).toEqual([
      expect.objectContaining({ kind: 'revised', economy: 'PAK', year: 2024, before: 57.253, after: 58.1 }),
      expect.objectContaining({ kind: 'vanished', economy: 'XKX', year: 2018, before: 89.4, after: null }),
      expect.objectContaining({ kind: 'new', economy: 'XKX', year: 2019, before: null, after: 89.4 }),
    ]);
  });

  it('writes a large revision only when it is accepted', async () => {
    await at.run(['itu-datahub']);
    await at.edit('itu/individuals-using-the-internet.csv', (text) =>
      text.replace('"57.253",2024', '"70.5",2024'),
    );
    expect(await at.problems(['itu-datahub'])).toContain('revised PAK internet-users 2024: 57.253 → 70.5');
    expect(await at.written('connectivity')).toContain(
      'PAK,internet-users,2024,total,57.253,B,itu-datahub-2026',
    );
    await at.run(['itu-datahub'], { accept: true });
    expect(await at.written('connectivity')).toContain(
      'PAK,internet-users,2024,total,70.5,B,itu-datahub-2026',
    );
  });
});

describe('classes of economies', () => {
  it('come from M49 and the World Bank, while organisations stay as reviewed', async () => {
    await at.run(['worldbank-wdi']);
    const economies = await readFile(join(at.data, 'economies.csv'), 'utf8');
    expect(economies).toContain(
      'NAM,NA,516,Namibia,Namibie,ناميبيا,africa,sub-saharan-africa,lower-middle-income',
    );
    const memberships = (await readFile(join(at.data, 'memberships.csv'), 'utf8')).split('\n');
    expect(memberships).toEqual(
      expect.arrayContaining([
        'LDC,AFG,member',
        'southern-africa,NAM,member',
        'OIC,IDN,member',
        'WORLD,FRA,member',
      ]),
    );
  });

  it('keep every income class of an economy, and mark the ones that rest on one copy', async () => {
    await at.run(['worldbank-wdi']);
    const [, ...rows] = (await readFile(join(at.data, 'income-classes.csv'), 'utf8')).trimEnd().split('\n');
    expect(rows.map((row) => row.split(',').slice(0, 5))).toEqual([
      ['IDN', '2026', 'upper-middle-income', 'worldbank-income-2027', ''],
      ['IDN', '2027', 'upper-middle-income', 'worldbank-income-2027', ''],
      ['NAM', '2025', 'upper-middle-income', 'worldbank-income-2027', ''],
      ['NAM', '2027', 'lower-middle-income', 'worldbank-income-2027', ''],
      ['VEN', '2027', 'lower-middle-income', 'worldbank-income-2027', expect.stringContaining('one copy')],
    ]);
  });

  it('stop the run, named with their file, where an income class is of nobody', async () => {
    await at.edit('reference/income-class-history.csv', (text) => text.replace('NAM,2025', 'NAX,2025'));
    expect(await at.problems(['worldbank-wdi'])).toEqual([
      'reference/income-class-history.csv: expected an economy of data/economies.csv; found NAX',
    ]);
  });

  it('stop the run where a code differs from M49', async () => {
    await at.edit('unsd-m49/unsd-m49-2025.csv', (text) => text.replace('Namibia,516', 'Namibia,517'));
    expect(await at.problems(['worldbank-wdi'])).toEqual([
      "data/economies.csv: expected the codes of UNSD's M49 for NAM; found others",
    ]);
  });
});

it('runs one SQL file for each source', async () => {
  const sources = await allSources();
  expect(sources).toContain('worldbank-findex');
  expect(sources.length).toBeGreaterThan(15);
});
