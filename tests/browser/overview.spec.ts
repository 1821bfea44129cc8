import { blockEngine, dataRows, expect, live, membersOf, test } from './support.ts';

const names = new Map(dataRows('economies.csv').map((row) => [row.economy, row.name_en]));

for (const [group, count] of [
  ['OIC', 57],
  ['DCO', 16],
  ['ASEAN', 11],
] as const) {
  test(`lists the ${count} members of ${group}, each with a score or the reason why not`, async ({
    page,
  }) => {
    await page.goto(`/en/?group=${group}`);
    const table = page.locator('details.table').first();
    await table.getByText('Table').click();
    const rows = table.getByRole('row');
    await expect(rows).toHaveCount(count + 1);
    for (const economy of membersOf(group)) {
      const row = table.getByRole('row', { name: names.get(economy) ?? '', exact: false }).first();
      const cells = await row.getByRole('cell').getByRole('link').allTextContents();
      expect(cells.length).toBeGreaterThan(8);
      for (const cell of cells) expect(cell).toMatch(/^\d+\.\d$|^no .*score/);
    }
  });
}

test('group, year and sort change with the engine blocked, and the address says the view', async ({
  page,
}) => {
  const asked = await blockEngine(page);
  await page.goto('/en/');
  await live(page);
  await page.getByRole('combobox', { name: 'Group' }).selectOption('DCO');
  await expect(page).toHaveURL(/\?group=DCO$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('DCO');
  await page.getByRole('combobox', { name: 'Year' }).selectOption('2020');
  await expect(page).toHaveURL(/group=DCO&year=2020/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2020');
  await page.getByRole('link', { name: 'Sort by Government' }).first().click();
  await expect(page).toHaveURL(/sort=-government/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Government');
  expect(asked).toEqual([]);
});

test('a link with parameters never shows the default figure first', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const heading = document.querySelector('h1');
      if (heading !== null && getComputedStyle(heading).visibility === 'visible') {
        seen.push(heading.textContent ?? '');
      }
      requestAnimationFrame(look);
    };
    // Frames, and not changes of the document: what stood in it before a frame was never seen.
    requestAnimationFrame(look);
  });
  await page.goto('/en/?group=ASEAN');
  await live(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen.length).toBeGreaterThan(0);
  for (const heading of seen) expect(heading).toContain('ASEAN');
});

test('a bad parameter is dropped with a notice, and the rest of the link is kept', async ({ page }) => {
  await page.goto('/en/?group=DCO&year=1066&colour=red');
  const notices = page.getByRole('status').filter({ hasText: '1066' });
  await expect(notices).toContainText('year');
  await expect(notices).toContainText('colour');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('DCO');
});

test('the CSV of the figure holds the scores of the group on screen', async ({ page }) => {
  await page.goto('/en/?group=ASEAN');
  await page.getByLabel('What to do with this figure').first().click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as CSV' }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  const lines = Buffer.concat(chunks).toString('utf8').trim().split('\n');
  expect(lines[0]).toContain('economy,economy_name,indicator,indicator_name');
  expect(lines[0]).toMatch(/,group,group_as_of$/);
  expect(lines.slice(1).every((line) => line.endsWith(',ASEAN,2026-11'))).toBe(true);
  const economies = new Set(lines.slice(1).map((line) => line.split(',')[0] ?? ''));
  const members = membersOf('ASEAN');
  // The medians that the figure draws are rows of their own.
  expect([...economies].filter((economy) => !members.includes(economy))).toEqual(['ASEAN', 'WORLD']);
  expect(economies.size).toBeGreaterThan(members.length / 2);
});

test('another year keeps the figures in place until its own are there', async ({ page }) => {
  await page.goto('/en/');
  await live(page);
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(/answers\/\w+\/scores\/2020/, async (route) => {
    await held;
    await route.continue();
  });
  const heading = page.getByRole('heading', { level: 1 });
  const before = await heading.textContent();
  const year = page.getByRole('combobox', { name: 'Year' });
  await year.selectOption('2020');
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'true');
  await expect(year).toHaveValue('2020');
  await expect(heading).toHaveText(before ?? '');
  await expect(page.locator('.chart-matrix')).toBeVisible();
  answer();
  await expect(heading).toContainText('2020');
  await expect(page.locator('main')).not.toHaveAttribute('aria-busy');
});
