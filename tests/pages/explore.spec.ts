import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fromCSV, escape as plain } from 'arquero';
import { csvParse } from 'd3-dsv';
import { expect, membersOf, test } from './support.ts';

test.slow();

async function downloaded(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download this selection' }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

async function start(page: Page, search: string): Promise<void> {
  await page.goto(`/en/explore/${search}`);
  const button = page.getByRole('button', { name: 'Start the database' });
  const found = page.getByText(/observations?$/).first();
  await expect(button.or(found)).toBeVisible();
  if (await button.isVisible()) await button.click();
  await expect(found).toBeVisible({ timeout: 60_000 });
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

/** Codes instead of names, so that rows can be held against the files. */
const COLUMNS = '&columns=economy,indicator,year,value,flag,source,licence';

const WANTED: readonly Wanted[] = [
  {
    search: '?areas=connectivity&group=DCO&from=2019&to=2023',
    areas: ['connectivity'],
    group: 'DCO',
    from: 2019,
    to: 2023,
  },
  {
    search: '?areas=skills,government&indicators=mean-years-of-schooling,online-service-index&from=2020',
    areas: ['skills', 'government'],
    indicators: ['mean-years-of-schooling', 'online-service-index'],
    from: 2020,
  },
  { search: '?areas=resilience&group=ASEAN&sort=-value', areas: ['resilience'], group: 'ASEAN' },
];

for (const wanted of WANTED) {
  test(`downloads exactly the selection ${wanted.search}`, async ({ page }) => {
    await start(page, `${wanted.search}${COLUMNS}`);
    const rows = csvParse(await downloaded(page));
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

test('counts and sorts in SQL, and the address says so', async ({ page }) => {
  await start(page, '?areas=government&sort=-value');
  await expect(page.getByRole('table').first().getByRole('row').nth(1)).toBeVisible();
  await page.getByRole('combobox', { name: 'Group' }).selectOption('ASEAN');
  await expect(page).toHaveURL(/group=ASEAN/);
  await expect(page).toHaveURL(/sort=-value/);
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
  await expect(page.getByText(/observations?$/).first()).toBeVisible({ timeout: 60_000 });
});

test('names file, line and column of a broken file, and shows the other areas', async ({ page }) => {
  await page.route(/observations\/government\.csv/, async (route) => {
    const response = await route.fetch();
    const lines = (await response.text()).split('\n');
    lines[9] = (lines[9] ?? '').replace(/,total,[^,]*,/, ',total,many,');
    await route.fulfill({ response, body: lines.join('\n') });
  });
  await start(page, '?areas=government,resilience');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('observations/government.csv, line 10, column value');
  await expect(page.getByRole('table').first()).toBeVisible();
});

test('says which area could not be read, and shows the others', async ({ page, expectedMessages }) => {
  expectedMessages.push(/404/);
  await page.route(/observations\/government\.csv/, (route) => route.fulfill({ status: 404, body: 'gone' }));
  await start(page, '?areas=government,resilience');
  await expect(page.getByRole('alert')).toContainText('“Government” could not be read');
  await expect(page.getByRole('table').first()).toBeVisible();
});

test('without WebAssembly says so, and everything else works', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.goto('/en/explore/');
  await page.getByRole('button', { name: 'Start the database' }).click();
  await expect(page.getByRole('alert')).toContainText('WebAssembly');
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(page.getByRole('figure').first()).toBeVisible();
});

test('a filter that matches nothing says so and offers to lift it', async ({ page }) => {
  await start(page, '?areas=resilience&to=2001');
  await expect(page.getByText('No observation matches.')).toBeVisible();
  await page.getByRole('button', { name: 'Lift all filters' }).click();
  await expect(page.getByRole('table').first()).toBeVisible();
});
