import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../../src/catalog/languages.ts';
import { objections } from './axe.ts';
import { expect, type Page, test } from './support.ts';

const FILES = 'tests/own-files';

/** The page once all that reading takes is here. */
async function open(page: Page, language = 'en'): Promise<void> {
  const names = page.waitForResponse(/\/answers\/(?:.*\/)?names\.json$/);
  await page.goto(`/${language}/explore/own/`);
  await names;
  await page.waitForLoadState('networkidle');
}

const change = (page: Page) => page.getByRole('region', { name: 'What a value would change' });

test('a file is read, scored, taken away and forgotten, and no request is made meanwhile', async ({
  page,
}) => {
  await open(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.getByLabel('Choose a file').setInputFiles(`${FILES}/fr-semicolon-wide.csv`);
  await expect(page.getByText('7 values of 3 economies read; 2 cells without a value.')).toBeVisible();
  await page.getByLabel('Official indicator').selectOption('internet-users');
  await change(page).getByLabel('Economy').selectOption('SEN');
  await expect(change(page).getByLabel('Your value (%)')).toHaveValue('62.3');
  await expect(change(page).getByRole('row')).toHaveCount(5);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Table (CSV), yours marked' }).click(),
  ]);
  const rows = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  expect(rows).toHaveLength(7);
  expect(rows.every((row) => row.includes('own file, not official'))).toBe(true);
  expect(new URL(page.url()).search).toBe('');
  await page.getByRole('button', { name: 'Forget the file' }).click();
  await expect(page.getByText('The file is forgotten.')).toBeVisible();
  // What is handed over is a blob of the page's own, not a request.
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});

test('a file is a workbook beside the official values, and a table of explore that no address knows', async ({
  page,
}) => {
  test.slow();
  await open(page);
  await page.getByLabel('Choose a file').setInputFiles(`${FILES}/fr-semicolon-wide.csv`);
  await page.getByLabel('Official indicator').selectOption('internet-users');
  const [book] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Table (Excel), yours marked' }).click(),
  ]);
  expect(book.suggestedFilename()).toMatch(/^own-beside-official.*\.xlsx$/);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.getByRole('link', { name: 'Explore the data' }).first().click();
  await page.getByLabel('Table to choose from').selectOption('own');
  const start = page.getByRole('button', { name: 'Start the database' });
  if (await start.isVisible()) await start.click();
  const table = page.getByRole('region', { name: 'Table', exact: true });
  await expect(table).toContainText('yours, not official', { timeout: 120_000 });
  // Rows further down are drawn when they are scrolled to.
  await expect(table).toContainText('45.4');
  await page.getByRole('button', { name: 'Sort by Origin' }).click();
  await expect(page.getByRole('columnheader', { name: 'Origin' })).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('button', { name: 'Sort by Origin' }).click();
  await page.getByRole('combobox', { name: 'Chart' }).selectOption('trend');
  await expect(page.getByRole('figure', { name: 'Value' })).toContainText(
    'values of your own file, not official',
  );
  expect(await objections(page)).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download: CSV' }).click(),
  ]);
  const [head, first] = readFileSync(await file.path(), 'utf8').split('\n');
  expect(head).toMatch(/,origin$/);
  expect(first).toContain('own file, not official');
  expect(new URL(page.url()).search).toBe('');
  expect(sent.filter((each) => /(?:62|45)(?:\.|%2C)[34]/.test(each))).toEqual([]);
});

test('own values are an indicator of explore’s charts and columns of its wide table, marked and in no address', async ({
  page,
}) => {
  test.slow();
  await open(page);
  await page.getByLabel('Choose a file').setInputFiles(`${FILES}/fr-semicolon-wide.csv`);
  await page.getByLabel('Official indicator').selectOption('internet-users');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.getByRole('link', { name: 'Explore the data' }).first().click();
  await page.getByRole('combobox', { name: 'Group' }).selectOption('OIC');
  const start = page.getByRole('button', { name: 'Start the database' });
  if (await start.isVisible()) await start.click();
  const kind = page.getByRole('combobox', { name: 'Chart' });
  await kind.selectOption('trend', { timeout: 120_000 });
  const drawn = page.getByRole('combobox', { name: 'Indicator', exact: true });
  await drawn.selectOption('internet-users');
  const figure = page.getByRole('figure').first();
  await expect(figure).toContainText('Senegal: yours, not official');
  await expect(figure).toContainText('What is marked “yours, not official” is of your own file');
  const mine = drawn.getByRole('option', { name: /yours, not official/ });
  await drawn.selectOption((await mine.first().getAttribute('value')) ?? '');
  await expect(figure.getByRole('heading')).toContainText('(yours, not official)');
  await kind.selectOption('scatter');
  await page.getByRole('combobox', { name: 'Against' }).selectOption('internet-users');
  await expect(figure.getByRole('heading')).toContainText('(yours, not official) / ');
  await page.getByRole('checkbox', { name: 'Add the columns of your own file' }).check();
  await expect(page.getByText(/With your columns there are \d+, and 200 fit/)).toBeVisible();
  await page
    .locator('.facet > summary')
    .filter({ hasText: /^Areas/ })
    .click();
  await page.getByRole('checkbox', { name: /^Connectivity/ }).check();
  const head = page.getByRole('columnheader', { name: /yours, not official/ });
  await expect(head).toBeVisible({ timeout: 60_000 });
  expect(await objections(page)).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download: CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^meridian-selection-own/);
  const [heads = '', ...rows] = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\n');
  expect(heads).toMatch(/internet-users,.*\(yours, not official\)"?$/);
  const senegal = rows.find((row) => /^SEN,.*,2024,/.test(row));
  expect(senegal).toMatch(/,62\.3$/);
  expect(page.url()).not.toMatch(/own|yours|62\.3/);
  expect(sent.filter((each) => /(?:62|45)(?:\.|%2C)[34]|yours|own%20/.test(each))).toEqual([]);
});

test('reading that takes long is cancelled, and the next file is read', async ({ page }) => {
  await open(page);
  await page.clock.install();
  const line = (at: number) =>
    `Country ${at};${Array.from({ length: 20 }, (_, n) => `${at},${n}`).join(';')}`;
  const years = Array.from({ length: 20 }, (_, n) => 2005 + n).join(';');
  const large = [`country;${years}`, ...Array.from({ length: 90_000 }, (_, at) => line(at))].join('\n');
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'large.csv', mimeType: 'text/csv', buffer: Buffer.from(large) });
  await page.clock.runFor(1100);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Reading was cancelled; nothing of the file is kept.')).toBeVisible();
  await page.getByLabel('Choose a file').setInputFiles(`${FILES}/eurostat-like.tsv`);
  await expect(page.getByText('4 values of 4 economies read; 0 cells without a value.')).toBeVisible();
});

test('a file is kept on the device only on request, and is gone from it once forgotten', async ({ page }) => {
  const read = page.getByText('4 values of 4 economies read; 0 cells without a value.');
  await open(page);
  await page.getByLabel('Choose a file').setInputFiles(`${FILES}/eurostat-like.tsv`);
  await expect(read).toBeVisible();
  await page.reload();
  await expect(page.getByText('Drop a file here')).toBeVisible();
  await expect(read).toBeHidden();
  await page.getByLabel('Choose a file').setInputFiles(`${FILES}/eurostat-like.tsv`);
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.getByText('The file is kept on this device, and nowhere else.')).toBeVisible();
  await page.reload();
  await expect(read).toBeVisible();
  await page.getByRole('button', { name: 'Forget the file' }).click();
  await expect(page.getByText('The file is forgotten.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Drop a file here')).toBeVisible();
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

test('a pasted table is read by the keyboard alone', async ({ page }) => {
  await open(page);
  await page.getByLabel('Choose a file').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.insertText('country\tyear\tvalue\nMali\t2024\t34.2\n');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 value of 1 economy read; 0 cells without a value.')).toBeVisible();
});

for (const language of LANGUAGES) {
  test(`axe finds nothing with a broken file in ${language}, and the page is no wider than a phone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, language);
    await page.locator('input[type=file]').setInputFiles(`${FILES}/hostile.csv`);
    await expect(page.locator('.own h3')).toBeVisible();
    await page.locator('details.how').evaluate((details: HTMLDetailsElement) => {
      details.open = true;
    });
    expect(await objections(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
