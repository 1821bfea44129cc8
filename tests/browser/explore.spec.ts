import { readFileSync } from 'node:fs';
import { read as readWorkbook, utils } from '@e965/xlsx';
import type { Page } from '@playwright/test';
import { fromCSV, escape as plain } from 'arquero';
import { csvParse } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { en } from '../../src/words/en.ts';
import { en as enMembers } from '../../src/words/members/en.ts';
import { objections } from './axe.ts';
import { dataRows, expect, membersOf, test } from './support.ts';

test.slow();

/** The number of observations that the page says it found. */
const found = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /^[\d,]+ observation/ })
    .first();

/** What folds and unfolds the choices of a facet. */
const facet = (page: Page, name: string) =>
  page.locator('.facet > summary').filter({ hasText: new RegExp(`^${name}`) });

async function start(page: Page, search: string): Promise<void> {
  await page.goto(`/en/explore/${search}`);
  const button = page.getByRole('button', { name: 'Start the database' });
  await expect(button.or(found(page)).first()).toBeVisible();
  // The first rows may stand there without it.
  if (await button.isVisible()) await button.click();
  await expect(page.getByRole('combobox', { name: 'Layout' })).toBeVisible({ timeout: 120_000 });
  await expect(found(page)).toBeVisible();
}

async function downloaded(
  page: Page,
  format = 'CSV',
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Download: ${format}` }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
  return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

interface Wanted {
  readonly search: string;
  readonly areas: readonly string[];
  readonly indicators?: readonly string[];
  readonly group?: string;
  readonly from?: number;
  readonly to?: number;
}

/** The same selection over `data/`, by Arquero. */
function selected({ areas, indicators, group, from = 0, to = 9999 }: Wanted) {
  const members = group === undefined ? null : membersOf(group);
  return areas
    .map((area) => fromCSV(readFileSync(`data/observations/${area}.csv`, 'utf8'), { autoType: false }))
    .reduce((all, own) => all.concat(own))
    .filter(
      plain(
        (row: Record<string, string>) =>
          row.segment === 'total' &&
          (indicators === undefined || indicators.includes(row.indicator ?? '')) &&
          (members === null || members.includes(row.economy ?? '')) &&
          Number(row.year) >= from &&
          Number(row.year) <= to,
      ),
    )
    .objects()
    .map((row) => row as Record<string, string>)
    .map(({ economy, indicator, year, value, flag }) =>
      [economy, indicator, year, Number(value), flag ?? ''].join(' '),
    )
    .sort();
}

const COLUMNS = 'columns=economy,indicator,year,value,flag,source,licence';
const WANTED: readonly Wanted[] = [
  {
    search: `?areas=connectivity&group=DCO&from=2019&to=2023&${COLUMNS}`,
    areas: ['connectivity'],
    group: 'DCO',
    from: 2019,
    to: 2023,
  },
  {
    search: `?areas=skills,government&indicators=mean-years-of-schooling,online-service-index&from=2020&${COLUMNS}`,
    areas: ['skills', 'government'],
    indicators: ['mean-years-of-schooling', 'online-service-index'],
    from: 2020,
  },
  {
    search: `?areas=resilience&group=ASEAN&sort=-value&${COLUMNS}`,
    areas: ['resilience'],
    group: 'ASEAN',
  },
];

for (const wanted of WANTED) {
  test(`downloads exactly the selection ${wanted.search}`, async ({ page }) => {
    await start(page, wanted.search);
    const { name, bytes } = await downloaded(page);
    expect(name).toMatch(/^meridian-selection-\d+-[0-9a-f]{12}\.csv$/);
    const rows = csvParse(bytes.toString('utf8'));
    const got = rows
      .map((row) => [row.economy, row.indicator, row.year, Number(row.value), row.flag].join(' '))
      .sort();
    expect(got.length).toBeGreaterThan(0);
    expect(got).toEqual(selected(wanted));
    for (const row of rows) {
      expect(row.licence).not.toBe('');
      expect(row.source).not.toBe('');
    }
  });
}

test('gives every format, alone and packed with a README and its metadata', async ({ page }) => {
  await start(page, '?areas=resilience&group=ASEAN&from=2018&columns=economy,year,value');
  const csv = csvParse((await downloaded(page)).bytes.toString('utf8'));
  const expected = csv.map(({ economy, year, value }) => [economy, Number(year), Number(value)]);
  expect(expected.length).toBeGreaterThan(0);

  const json = JSON.parse((await downloaded(page, 'JSON')).bytes.toString('utf8'));
  expect(json.map((row: object) => Object.values(row))).toEqual(expected);

  const parquet = await downloaded(page, 'Parquet');
  const rows = await parquetReadObjects({ file: new Uint8Array(parquet.bytes).buffer });
  expect(rows.map(({ economy, year, value }) => [economy, year, value])).toEqual(expected);

  const book = readWorkbook((await downloaded(page, 'Excel (XLSX)')).bytes);
  const cells = utils.sheet_to_json(book.Sheets.Data ?? {}, { header: 1 });
  expect(cells).toEqual([['Economy code', 'Year', 'Value'], ...expected]);

  await page.getByText('How the file is written').click();
  await page.getByRole('checkbox', { name: /README and metadata/ }).check();
  const archive = await downloaded(page, 'Excel (XLSX)');
  expect(archive.name).toMatch(/^meridian-selection-\d+-[0-9a-f]{12}\.zip$/);
  const files = unzipSync(archive.bytes);
  expect(Object.keys(files)).toEqual(['meridian-selection.xlsx', 'README.txt', 'metadata.json']);
  expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain('Group: ASEAN');
  const metadata = JSON.parse(strFromU8(files['metadata.json'] ?? new Uint8Array()));
  expect(metadata).toMatchObject({ rows: expected.length, query: { filter: { group: 'ASEAN' } } });
  expect(metadata.link).toContain('/en/explore/?group=ASEAN');
  await expect(page.getByText(`${archive.name} was handed to the browser.`)).toBeVisible();
});

test('leaves values out that are under no open licence, on request', async ({ page }) => {
  await start(page, '?areas=connectivity&group=DCO&from=2022&columns=economy,value,redistribution');
  await page.getByRole('checkbox', { name: 'Leave them out' }).check();
  const rows = csvParse((await downloaded(page)).bytes.toString('utf8'));
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map(({ redistribution }) => redistribution))).toEqual(new Set(['open']));
});

test('counts what each choice would leave, and leaves that', async ({ page }) => {
  await start(page, '?group=ASEAN');
  await facet(page, 'Areas').click();
  const skills = page.getByRole('checkbox', { name: /^Skills/ });
  const label = page.locator('label').filter({ has: skills });
  await expect(label).toContainText(/\d/);
  const count = /[\d,]+$/.exec((await label.textContent()) ?? '')?.[0] ?? '';
  await skills.check();
  await expect(page).toHaveURL(/areas=skills/);
  await expect(found(page)).toHaveText(`${count} observations`);
  const members = page.getByRole('combobox', { name: 'Group' }).locator('option:checked');
  await expect(members).toHaveText(`ASEAN (${count})`);
});

test('an own group of the link has its members’ rows, before the engine runs and by it, and goes into the file', async ({
  page,
}) => {
  const members = [...membersOf('central-asia'), 'TUR'];
  const observed = dataRows('observations/connectivity.csv').filter(
    ({ indicator, segment, economy = '' }) =>
      indicator === 'internet-users' && segment === 'total' && members.includes(economy),
  );
  await page.goto('/en/explore/?group=central-asia,TUR~Six&indicators=internet-users&columns=economy');
  const group = page.getByRole('combobox', { name: 'Group', exact: true });
  await expect(group.locator('option:checked')).toHaveText('\u2068Six\u2069');
  await expect(found(page)).toBeVisible();
  const before = await page.getByRole('table').locator('tbody td').allTextContents();
  expect(new Set(before)).not.toContain('MAR');

  await page.getByRole('button', { name: 'Start the database' }).click();
  await expect(page.getByRole('combobox', { name: 'Layout' })).toBeVisible({ timeout: 120_000 });
  await expect(found(page)).toHaveText(`${observed.length} observations`);
  await expect(group.locator('option:checked')).toHaveText(`\u2068Six\u2069 (${observed.length})`);
  await expect(page.getByRole('button', { name: /^Lift: Group: .Six/ })).toBeVisible();
  const { bytes } = await downloaded(page);
  const taken = csvParse(new TextDecoder().decode(bytes));
  expect(new Set(taken.map(({ economy }) => economy))).toEqual(
    new Set(observed.map(({ economy }) => economy)),
  );
  expect(taken).toHaveLength(observed.length);
});

test('an own group is made in explore too', async ({ page }) => {
  await page.goto('/en/explore/');
  await page.getByRole('button', { name: en.control.ownGroup }).click();
  const box = page.getByRole('dialog', { name: enMembers.heading });
  await box.getByRole('combobox', { name: enMembers.of }).selectOption('OIC');
  await box.getByRole('combobox', { name: enMembers.also }).selectOption('LDC');
  await box.getByRole('button', { name: enMembers.show }).click();
  await expect(page).toHaveURL(/explore\/\?group=OIC\.LDC$/);
  await expect(page.getByRole('rowheader').first()).toHaveText('Afghanistan');
});

test('finds names in three languages while one types', async ({ page }) => {
  await start(page, '?areas=government');
  await page.getByRole('searchbox', { name: 'Names with' }).fill('cote d’ivoire');
  await expect(page).toHaveURL(/q=cote/);
  await expect(page.getByRole('rowheader').first()).toHaveText('Côte d’Ivoire');
  await page.getByRole('searchbox', { name: 'Names with' }).fill('السعودية');
  await expect(page.getByRole('rowheader').first()).toHaveText('Saudi Arabia');
});

test('says which condition left nothing, and lifts just that one', async ({ page }) => {
  await start(page, '?areas=resilience&group=ASEAN&to=2001');
  await expect(page.getByText('No observation matches.')).toBeVisible();
  const way = page.getByRole('listitem').filter({ hasText: 'Without “Years: up to 2001”' });
  const count = /([\d,]+) observations/.exec((await way.textContent()) ?? '')?.[1] ?? '';
  await way.getByRole('button', { name: 'Lift: Years: up to 2001' }).click();
  await expect(found(page)).toHaveText(`${count} observations`);
  await expect(page).toHaveURL(/group=ASEAN/);
  await expect(page).not.toHaveURL(/to=/);
});

test('sorts in SQL and scrolls from the first row to the last', async ({ page }) => {
  await start(page, '');
  const table = page.getByRole('table');
  await page.getByRole('button', { name: 'Sort by Value' }).click();
  await page.getByRole('button', { name: 'Sort by Value' }).click();
  await expect(page).toHaveURL(/sort=-value/);
  await expect(table.getByRole('columnheader', { name: 'Value' })).toHaveAttribute('aria-sort', 'descending');
  const rows = Number(await table.getAttribute('aria-rowcount'));
  expect(rows).toBeGreaterThan(100_000);
  const box = page.getByRole('region', { name: 'Table' });
  await expect(box).toHaveAttribute('aria-busy', 'false');
  await box.evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
  const last = table.locator(`tr[aria-rowindex="${rows}"]`);
  await expect(last).toBeVisible();
  await expect(last.getByRole('rowheader')).not.toHaveText('…');
});

test('sets years or indicators side by side, and shows the columns that were chosen', async ({ page }) => {
  await start(page, '?indicators=internet-users,fixed-broadband&group=ASEAN&from=2020');
  const layout = page.getByRole('combobox', { name: 'Layout' });
  await layout.selectOption({ label: 'Years as columns' });
  await expect(page.getByRole('columnheader', { name: '2021' })).toBeVisible();
  await layout.selectOption({ label: 'Indicators as columns' });
  await expect(page.getByRole('columnheader', { name: /using the internet/i })).toBeVisible();
  await facet(page, 'Columns').click();
  await page.getByRole('checkbox', { name: 'Economy code' }).uncheck();
  await expect(page.getByRole('columnheader', { name: 'Economy code' })).toHaveCount(0);
  await expect(page).toHaveURL(/columns=economy_name/);
});

test('draws the selection, and says it elsewhere', async ({ page }) => {
  await start(page, '?indicators=internet-users,account-ownership&group=ASEAN');
  const publishers = ['internet-users', 'account-ownership'].map((indicator) => {
    const { source } = dataRows('indicators.csv').find((row) => row.indicator === indicator) ?? {};
    return dataRows('sources.csv').find((row) => row.source === source)?.publisher ?? '';
  });
  const chart = page.getByRole('combobox', { name: 'Chart' });
  for (const kind of ['Trend', 'Ranking', 'Map', 'Scatter plot']) {
    await chart.selectOption({ label: kind });
    const figure = page.getByRole('figure');
    await expect(figure.getByRole('heading', { level: 2 })).toContainText(/internet/);
    await expect(figure.locator('svg').first()).toBeVisible();
    for (const publisher of kind === 'Scatter plot' ? publishers : publishers.slice(0, 1)) {
      await expect(figure).toContainText(publisher);
    }
  }
  await page.getByText('The same elsewhere').click();
  const sql = await page.getByRole('textbox', { name: 'SQL (DuckDB)' }).inputValue();
  expect(sql).toContain(`read_csv('${new URL(page.url()).origin}/data/economies.csv'`);
  await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/explore\/\?group=ASEAN/);
  await page.getByRole('button', { name: 'Cite this selection' }).click();
  await expect(page.getByRole('dialog')).toContainText('BibTeX');
});

test('an analyst takes accounts of women and men in ASEAN, every wave, as a French workbook with years as columns', async ({
  page,
}) => {
  let steps = 0;
  const step = async (act: Promise<unknown>) => {
    steps += 1;
    await act;
  };
  await page.goto('/fr/explore/');
  await step(page.getByRole('button', { name: 'Démarrer la base de données' }).click());
  await step(page.getByRole('searchbox', { name: 'Noms contenant' }).fill('détenant un compte'));
  await step(
    page.getByRole('button', { name: 'Adultes détenant un compte Indicateur', exact: true }).click(),
  );
  await step(page.getByRole('combobox', { name: 'Groupe' }).selectOption('ASEAN'));
  await step(facet(page, 'Segments').click());
  await step(page.getByRole('checkbox', { name: 'Sexe\u202F: tout' }).check());
  await step(page.getByRole('combobox', { name: 'Disposition' }).selectOption('years'));
  await expect(page.getByRole('columnheader', { name: '2021' })).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    step(page.getByRole('button', { name: 'Télécharger\u202F: Excel (XLSX)' }).click()),
  ]);
  expect(steps).toBe(8);
  const book = readWorkbook(readFileSync(await file.path()));
  const [heads, ...rows] = utils.sheet_to_json<string[]>(book.Sheets.Données ?? {}, { header: 1 });
  expect(heads?.slice(0, 6)).toEqual([
    'Code économie',
    'Économie',
    'Code indicateur',
    'Indicateur',
    'Code segment',
    'Segment',
  ]);
  expect(heads).toContain('2021');
  expect(new Set(rows.map((row) => row[3]))).toEqual(new Set(['Adultes détenant un compte']));
  expect(new Set(rows.map((row) => row[5]))).toEqual(new Set(['Femmes', 'Hommes']));
});

test('says how far the engine is while it starts, and what can be read meanwhile', async ({ page }) => {
  await page.route(/\.bin$/, async (route) => {
    await new Promise((later) => setTimeout(later, 1500));
    await route.continue();
  });
  await page.goto('/en/explore/');
  await page.getByRole('button', { name: 'Start the database' }).click();
  await expect(page.getByRole('progressbar', { name: 'The database in your browser' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'data/datapackage.json' })).toBeVisible();
  await expect(found(page)).toBeVisible({ timeout: 120_000 });
});

test('refuses a file that was changed on the way, and shows the other areas', async ({ page }) => {
  await page.route(/observations\/government\.csv/, async (route) => {
    const response = await route.fetch();
    const lines = (await response.text()).split('\n');
    lines[9] = (lines[9] ?? '').replace(/,total,[^,]*,/, ',total,many,');
    await route.fulfill({ response, body: lines.join('\n') });
  });
  await start(page, '?areas=government,resilience');
  await expect(page.getByRole('alert')).toContainText(
    'observations/government.csv: expected the file of data version',
  );
  await expect(page.getByRole('table')).toBeVisible();
});

test('refuses a file that was cut short on the way, and shows the other areas', async ({ page }) => {
  await page.route(/observations\/resilience\.csv/, async (route) => {
    const response = await route.fetch();
    const lines = (await response.text()).split('\n');
    await route.fulfill({ response, body: lines.slice(0, Math.floor(lines.length / 2)).join('\n') });
  });
  await start(page, '?areas=resilience,government');
  await expect(page.getByRole('alert')).toContainText(
    'observations/resilience.csv: expected the file of data version',
  );
  await page.getByRole('searchbox', { name: 'Names with' }).fill('cyber');
  await expect(page.getByRole('table')).toBeVisible();
});

test('says which area could not be read, and shows the others', async ({ page, expectedMessages }) => {
  expectedMessages.push(/404/);
  await page.route(/observations\/government\.csv/, (route) => route.fulfill({ status: 404, body: 'gone' }));
  await start(page, '?areas=government,resilience');
  await expect(page.getByRole('alert')).toContainText('“Government” could not be read');
  await expect(page.getByRole('table')).toBeVisible();
});

test('outlives the death of the engine in the middle of a question', async ({ page }) => {
  await start(page, '?areas=resilience');
  const ends = page.workers().map((worker) =>
    worker.evaluate(() => {
      setTimeout(() => self.close(), 0);
    }),
  );
  await page.getByRole('combobox', { name: 'Group' }).selectOption('ASEAN');
  await Promise.allSettled(ends);
  await expect(page).toHaveURL(/group=ASEAN/);
  await expect(page.getByRole('button', { name: 'Lift: Group: ASEAN' })).toBeVisible({ timeout: 120_000 });
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByRole('combobox', { name: 'Group' }).selectOption('DCO');
  await expect(page.getByRole('button', { name: 'Lift: Group: DCO' })).toBeVisible();
});

test('without the engine’s file says so, offers the files, and tries again', async ({
  page,
  expectedMessages,
}) => {
  expectedMessages.push(/ERR_FAILED/, /\.bin/);
  await page.route(/\.bin$/, (route) => route.abort());
  await page.goto('/en/explore/');
  await page.getByRole('button', { name: 'Start the database' }).click();
  await expect(page.getByRole('alert')).toContainText('The database does not run here', { timeout: 120_000 });
  await expect(page.getByRole('link', { name: 'data/indicators.csv' })).toBeVisible();
  await page.unroute(/\.bin$/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(found(page)).toBeVisible({ timeout: 120_000 });
});

test('without WebAssembly says so, and everything else works', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.goto('/en/explore/');
  await page.getByRole('button', { name: 'Start the database' }).click();
  await expect(page.getByRole('alert')).toContainText('WebAssembly');
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(page.getByRole('figure').first()).toBeVisible();
});

test('drops a hostile link with a notice and shows everything', async ({ page }) => {
  const hostile = [
    `group=${encodeURIComponent("ASEAN'; DROP TABLE observations; --")}`,
    `indicators=${encodeURIComponent('<script>alert(1)</script>')}`,
    `q=${'x'.repeat(6000)}`,
    'year=1e9',
    '__proto__=1',
  ];
  await start(page, `?${hostile.join('&')}`);
  await expect(page.getByText(/was left out of the parameter group/)).toBeVisible();
  await expect(page.getByText(/at most 100 characters/)).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
});

for (const language of ['en', 'ar']) {
  test(`axe finds nothing on the table, its filters and downloads in ${language}`, async ({ page }) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/${language}/explore/?areas=resilience&group=ASEAN&chart=trend`);
      await page.locator('.engine').getByRole('button').click();
      await expect(page.getByRole('table')).toBeVisible({ timeout: 120_000 });
      for (const own of await page.locator('details.facet > summary').all()) await own.click();
      expect(await objections(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
}

for (const [language, table, start] of [
  ['en', 'Table to choose from', 'Start the database'],
  ['fr', 'Table où choisir', 'Démarrer la base de données'],
  ['ar', 'الجدول الذي تختار منه', 'تشغيل قاعدة البيانات'],
] as const) {
  test(`scores, ranks, weights and policy facts are tables too, in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/explore/?table=bands&group=ASEAN&areas=overall`);
    const button = page.getByRole('button', { name: start });
    const rows = page.locator('.scroll.all tbody tr');
    await expect(button.or(rows).first()).toBeVisible();
    if (await button.isVisible()) await button.click();
    await expect(rows).toHaveCount(11, { timeout: 120_000 });
    expect(await objections(page)).toEqual([]);
    for (const next of ['scores', 'weights', 'policies']) {
      await page.getByLabel(table).selectOption(next);
      await expect(rows.first()).toBeVisible({ timeout: 60_000 });
      expect(new URL(page.url()).searchParams.get('table')).toBe(next);
    }
    await page.getByLabel(table).selectOption('observations');
    await expect(page.locator('.facet')).not.toHaveCount(0);
    expect(new URL(page.url()).searchParams.has('table')).toBe(false);
  });
}

test('before the engine runs other tables show their first rows, and a typed name filters observations', async ({
  page,
}) => {
  await page.route(/engine.*\.bin$|\.wasm/, (route) => route.abort());
  await page.addInitScript(() => Object.defineProperty(navigator, 'deviceMemory', { get: () => 1 }));
  await page.goto('/en/explore/?table=scores&group=ASEAN');
  const start = page.getByRole('button', { name: 'Start the database' });
  const heads = page.getByRole('rowheader');
  await expect(page.getByText('The first 30 rows; the database counts and shows them all')).toBeVisible();
  await expect(heads.first()).toHaveText('Brunei Darussalam');
  await page.getByLabel('Table to choose from').selectOption('policies');
  await expect(page.getByRole('columnheader', { name: 'Status' })).toBeVisible();
  await expect(heads.first()).toHaveText('Brunei Darussalam');
  await page.getByLabel('Table to choose from').selectOption('observations');
  await page.getByRole('combobox', { name: 'Group' }).selectOption('WORLD');
  await page.getByRole('searchbox', { name: 'Names with' }).fill('Turquie');
  await expect(page).toHaveURL(/q=Turquie/);
  await expect(heads.first()).toHaveText('Türkiye');
  await page.getByRole('searchbox', { name: 'Names with' }).fill('Ivory Coast');
  await expect(heads.first()).toHaveText('Côte d’Ivoire');
  await expect(start).toBeVisible();
});

test('another table is sorted, drawn and taken away in the order of the screen', async ({ page }) => {
  await page.goto('/en/explore/?table=bands&group=ASEAN&areas=overall&sort=-score&chart=ranking');
  const button = page.getByRole('button', { name: 'Start the database' });
  const rows = page.locator('.scroll.all tbody tr');
  await expect(button.or(rows).first()).toBeVisible();
  if (await button.isVisible()) await button.click();
  await expect(page.getByRole('columnheader', { name: 'Score' })).toHaveAttribute('aria-sort', 'descending', {
    timeout: 120_000,
  });
  const shown = await page.getByRole('rowheader').allTextContents();
  expect(shown).toHaveLength(11);
  await expect(page.getByRole('figure', { name: 'Score' }).getByRole('listitem').first()).toContainText(
    shown[0] ?? '',
  );
  const { name, bytes } = await downloaded(page);
  expect(name).toMatch(/^meridian-bands/);
  const taken = csvParse(bytes.toString('utf8'));
  expect(taken.map(({ economy_name }) => economy_name)).toEqual(shown);
  expect(taken.every(({ rank_best, rank_worst }) => Number(rank_best) <= Number(rank_worst))).toBe(true);
});
