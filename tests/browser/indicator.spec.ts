import {
  addEconomy,
  blockEngine,
  dataRows,
  expect,
  live,
  membersOf,
  rankingFigure,
  test,
} from './support.ts';

const observations = dataRows('observations/connectivity.csv');
const internet = (economy: string, year: number) =>
  observations.find(
    (row) =>
      row.economy === economy &&
      row.indicator === 'internet-users' &&
      row.segment === 'total' &&
      row.year === String(year),
  );

test('group, year, economies and sort change with the engine blocked', async ({ page }) => {
  const asked = await blockEngine(page);
  await page.goto('/en/indicators/internet-users/');
  await live(page);
  await page.getByRole('combobox', { name: 'Group' }).selectOption('ASEAN');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ASEAN');
  await page.getByRole('combobox', { name: 'Year' }).selectOption('2015');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2015');
  await addEconomy(page, 'Highlight', 'vietnam', 'Viet Nam');
  await expect(page).toHaveURL(/economies=VNM/);
  await expect(page.getByRole('button', { name: 'Remove Viet Nam' })).toBeVisible();
  const table = rankingFigure(page).locator('details.table');
  await table.getByText('Table').first().click();
  await table.getByRole('link', { name: 'Sort by Economy' }).click();
  await expect(page).toHaveURL(/sort=name/);
  expect(asked).toEqual([]);
});

test('shows the value, its own year and its flag as the data says them', async ({ page }) => {
  await page.goto('/en/indicators/internet-users/?year=2024');
  const table = rankingFigure(page).locator('details.table');
  await table.getByText('Table').first().click();
  const pakistan = internet('PAK', 2024);
  expect(pakistan?.flag).toBe('B');
  const row = table.getByRole('row', { name: /Pakistan/ });
  await expect(row).toContainText(Number(pakistan?.value).toFixed(1));
  await expect(row).toContainText('2024');
  await expect(row).toContainText('Break in the series');
});

test('maps the group’s values: a mark leads to the economy’s page and says its value', async ({ page }) => {
  const asked = await blockEngine(page);
  await page.goto('/en/indicators/internet-users/?year=2024&economies=PAK');
  const map = page.locator('.chart-map');
  const pakistan = map.getByRole('link', { name: /^Pakistan/ });
  const own = internet('PAK', 2024);
  const value = Number(own?.value).toFixed(1);
  const flag = dataRows('flags.csv').find((row) => row.flag === own?.flag)?.name_en;
  const said = flag === undefined ? '' : ` \\(${flag}\\)`;
  await expect(pakistan).toHaveAccessibleName(new RegExp(`${value}%${said} in 2024$`));
  await page.getByRole('combobox', { name: 'Group' }).selectOption('ASEAN');
  await expect(map.getByRole('link')).toHaveCount(membersOf('ASEAN').length);
  await map.getByRole('link', { name: /^Singapore/ }).click();
  await expect(page).toHaveURL(/economies\/SGP\/\?group=ASEAN&year=2024$/);
  expect(asked).toEqual([]);
});

test('offers the nearest year with a value and does not take it silently', async ({ page }) => {
  await page.goto('/en/indicators/data-protection-law/?year=2015');
  const offer = page.getByRole('link', { name: /Show 2026/ });
  await expect(offer).toBeVisible();
  await offer.click();
  await expect(page).toHaveURL(/year=2026/);
  await expect(page.getByRole('figure').first()).toBeVisible();
});

test('cuts a list of more than eight economies with a notice', async ({ page }) => {
  await page.goto('/en/indicators/internet-users/?economies=AFG,ALB,DZA,AZE,BHR,BGD,BEN,BRN,BFA');
  await expect(page.getByRole('status').filter({ hasText: 'at most 8' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Remove / })).toHaveCount(8);
});

test('a link inside the site is followed without loading a document, and its heading is read out', async ({
  page,
}) => {
  await page.goto('/en/');
  await live(page);
  await page.evaluate(() => Object.assign(window, { kept: true }));
  await page.getByRole('heading', { name: 'Connectivity', level: 3 }).click();
  await page.getByRole('link', { name: 'People using the internet' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('People using the internet');
  await expect(page).toHaveTitle(/People using the internet/);
  expect(await page.evaluate(() => 'kept' in window)).toBe(true);
  await expect(page.locator('#main')).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Overall');
});

test('the embed page shows its figure without any script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/fr/embed/ranking-internet-users/`);
  await expect(page.locator('svg:visible')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await context.close();
});

test('asks the engine where an answer was not published, on a device that can afford it', async ({
  page,
  expectedMessages,
}) => {
  expectedMessages.push(/404/);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', {
      value: { saveData: false, effectiveType: '4g', downlink: 10 },
    });
    Object.defineProperty(navigator, 'deviceMemory', { value: 8 });
  });
  await page.route(/answers\/series\/internet-users/, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/en/indicators/internet-users/?year=2024');
  const table = rankingFigure(page).locator('details.table');
  await table.getByText('Table').first().click({ timeout: 60_000 });
  const morocco = internet('MAR', 2024);
  await expect(table.getByRole('row', { name: /Morocco/ })).toContainText(Number(morocco?.value).toFixed(1));
});

test('stays as it was prerendered where its answers cannot be read', async ({ page, expectedMessages }) => {
  expectedMessages.push(/ERR_FAILED/);
  await page.route(/answers\//, (route) => route.abort());
  await page.goto('/en/indicators/internet-users/');
  await expect(page.locator('html')).not.toHaveClass(/scripts/);
  await expect(page.locator('.drawing svg:visible').first()).toBeVisible();
  await expect(page.getByRole('combobox')).toHaveCount(0);
});
