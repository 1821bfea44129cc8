import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { LANGUAGES } from '../../src/catalog/languages.ts';
import { objections } from './axe.ts';
import { addEconomy, dataRows, expect, live, type Page, test } from './support.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const weightOf = (page: Page, area: string) => {
  const name = dataRows('areas.csv').find((own) => own.area === area)?.short_en ?? '';
  return page.getByRole('slider', { name: `Weight of ${name}` });
};

/** Cells of the ranking, row by row, without the names, which differ between languages. */
const ranks = (page: Page) =>
  page.locator('.lab table tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const link = row.querySelector('a')?.getAttribute('href') ?? '';
      return [link.split('/').at(-2), row.querySelector('td')?.textContent ?? ''].join(' ');
    }),
  );

test('a weight is moved by the keyboard, its ranks are in the link, and a colleague sees the same in every language', async ({
  page,
  context,
}) => {
  await page.goto('/en/method/?group=DCO&economies=JOR');
  const published = await ranks(page);
  const slider = weightOf(page, 'skills');
  await slider.focus();
  await page.keyboard.press('End');
  await expect(heading(page)).toContainText('With this recipe');
  await expect(page.getByText(/^Jordan: .* as published, .* with this recipe\.$/)).toBeVisible();
  const { search } = new URL(page.url());
  const colleague = await context.newPage();
  for (const language of LANGUAGES) {
    await colleague.goto(`/${language}/method/${search}`);
    await expect(async () => {
      const theirs = await ranks(colleague);
      expect(theirs).not.toEqual(published);
      expect(theirs).toEqual(await ranks(page));
    }).toPass();
  }
});

test('a drag of a slider is one step, which Back undoes', async ({ page }) => {
  await page.goto('/en/method/');
  // What opens on a tap comes with the scripts, and moves the slider down.
  await live(page);
  const published = await ranks(page);
  const slider = weightOf(page, 'connectivity');
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (box === null) throw new Error('expected the slider to have a place');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 4, y);
  await page.mouse.down();
  for (const share of [0.4, 0.55, 0.7, 0.95]) await page.mouse.move(box.x + share * box.width, y);
  await page.mouse.up();
  await expect(heading(page)).toContainText('With this recipe');
  await page.goBack();
  await expect(heading(page)).toContainText('Change the recipe');
  await expect.poll(() => ranks(page)).toEqual(published);
});

/** The text of the file that a button hands over. */
async function taken(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test('a framework and 100 points make a recipe by the keyboard alone, and a colleague sees the same in every language', async ({
  page,
}) => {
  await page.goto('/en/method/?group=OIC');
  const framework = page.getByRole('combobox', { name: /in Meridian’s reading/ });
  await framework.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/recipe=2~lens!den$/);
  await expect(page.getByText(/no index of DCO, and these are not its scores/)).toBeVisible();
  await page.getByText('Share 100 points').focus();
  await page.keyboard.press('Enter');
  const fields = page.getByRole('spinbutton', { name: /^Points for/ });
  await expect(fields.first()).toBeVisible();
  await fields.first().focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText('101 points given, 1 too many.')).toBeVisible();
  await expect(page).toHaveURL(/recipe=2~lens!den$/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText(/^100 of 100 points given\. The ranks are by these points/)).toBeVisible();
  await expect(page).toHaveURL(/recipe=2~lens!den~den-\w+/);
  expect(await objections(page)).toEqual([]);
  const own = await ranks(page);
  const { text } = await taken(page, 'Recipe (JSON)');
  const recipe = JSON.parse(text);
  expect(recipe).toMatchObject({ lens: 'den', method: 2 });
  expect(recipe.notes.join()).toContain('Meridian’s reading');
  const table = csvParse((await taken(page, 'Ranks (CSV)')).text);
  expect(table.every(({ reading }) => reading?.includes('no index of DCO'))).toBe(true);
  const { search } = new URL(page.url());
  for (const language of LANGUAGES) {
    await page.goto(`/${language}/method/${search}`);
    await expect.poll(() => ranks(page)).toEqual(own);
  }
});

test('a column of the reader’s own file weighs in an area, is marked, and is in no request, link or recipe', async ({
  page,
}) => {
  const names = page.waitForResponse(/\/answers\/(?:.*\/)?names\.json$/);
  await page.goto('/en/explore/own/');
  await names;
  const values = ['Senegal,2024,71.53', 'Benin,2024,12.47', 'Morocco,2024,55.91', 'Jordan,2023,83.29'];
  const buffer = Buffer.from(['Country,Year,Zebra count', ...values].join('\n'));
  await page.getByLabel('Choose a file').setInputFiles({ name: 'zebra.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('link', { name: /weigh in a recipe/ }).click();
  await page.getByText('Weigh an indicator of your own file').click();
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await expect(page.getByText(/^4 economies with a value that counts/)).toBeVisible();
  const published = await ranks(page);
  await page.getByRole('combobox', { name: 'Weighs in' }).selectOption('skills');
  await page.getByRole('spinbutton', { name: /^Its weight/ }).fill('10');
  await expect(page.getByRole('table', { name: /\(your own data\)$/ })).toBeVisible();
  await expect.poll(() => ranks(page)).not.toEqual(published);
  await expect(page.getByText(/nobody but you has checked; not official/)).toBeVisible();
  expect(new URL(page.url()).search).toBe('?recipe=2~own');
  expect(await objections(page)).toEqual([]);
  const recipe = await taken(page, 'Recipe (JSON)');
  expect(JSON.parse(recipe.text)).toMatchObject({ own: true, weights: {} });
  const table = await taken(page, 'Ranks (CSV)');
  expect(table.name).toContain('own-data');
  expect(csvParse(table.text).every(({ origin }) => origin?.includes('not official'))).toBe(true);
  for (const text of [...sent, page.url(), recipe.text]) {
    for (const secret of ['ebra', '71.53', '12.47', '55.91', '83.29']) expect(text).not.toContain(secret);
  }
  const left = page.getByText(/these ranks are without it/);
  await expect(left).toHaveCount(0);
  // As a colleague opens it, to whom the file is unknown.
  await page.reload();
  await expect(left).toBeVisible();
  await expect.poll(() => ranks(page)).toEqual(published);
});

test('an adviser doubles skills, leaves out laws, sees two economies, and a colleague the same', async ({
  page,
  context,
}) => {
  await page.goto('/en/method/');
  await expect(page.getByText('Share 100 points')).toBeVisible();
  let taps = 0;
  for (const name of ['Senegal', 'Benin']) {
    await addEconomy(page, 'Follow', name);
    taps += 2;
  }
  const skills = weightOf(page, 'skills');
  await skills.focus();
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
  taps += 1;
  const laws = dataRows('indicators.csv').filter(
    ({ indicator = '', weight }) => indicator.endsWith('-law') && Number(weight) > 0,
  );
  expect(laws).toHaveLength(3);
  for (const law of laws) {
    const slider = page.locator(`#weight-${law.indicator}`);
    if (!(await slider.isVisible())) {
      await page
        .locator('.area', { has: weightOf(page, law.area ?? '') })
        .locator('summary')
        .click();
      taps += 1;
    }
    await slider.focus();
    await page.keyboard.press('Home');
    taps += 1;
  }
  const weights = ['skills!2', ...laws.map(({ indicator }) => `${indicator}!0`)];
  const recipe = () => new URL(page.url()).searchParams.get('recipe')?.split('~').slice(1).toSorted();
  await expect.poll(recipe).toEqual(weights.toSorted());
  // One more copies the link.
  expect(taps + 1).toBeLessThanOrEqual(12);
  const colleague = await context.newPage();
  await colleague.goto(page.url());
  const linesOn = (own: Page) => own.getByText(/^(Senegal|Benin): .* as published, .* with this recipe/);
  await expect(linesOn(colleague)).toHaveCount(2);
  await expect(linesOn(page)).toHaveText(await linesOn(colleague).allTextContents());
  await colleague.close();
});

test('what a goal takes fits a phone in French and Arabic', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  for (const [language, summary] of [
    ['fr', 'Que faudrait-il'],
    ['ar', 'ما الذي يلزم'],
  ] as const) {
    await page.goto(`/${language}/economies/SEN/`);
    await page.locator('summary:visible', { hasText: summary }).first().click();
    const table = page.locator('.goal:visible').first();
    await expect(table).toBeVisible();
    const [wide, room] = await table.evaluate((box) => [box.scrollWidth, box.clientWidth]);
    expect(wide).toBe(room);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await objections(page)).toEqual([]);
  }
});

test('on a phone what a goal takes stands below the receipt that it belongs to', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await page.goto('/fr/?receipt=SEN.connectivity');
  const dialog = page.getByRole('dialog');
  const summary = dialog.locator('summary', { hasText: 'Que faudrait-il' });
  await expect(summary).toBeVisible();
  const foot = dialog.locator('table').first();
  const [above, below] = [await foot.boundingBox(), await summary.boundingBox()];
  expect(below?.y ?? 0).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? Number.NaN));
  await summary.click();
  const goal = dialog.locator('.goal');
  await expect(goal).toBeVisible();
  const [wide, room] = await goal.evaluate((box) => [box.scrollWidth, box.clientWidth]);
  expect(wide).toBe(room);
});

for (const [language, summary, indicator] of [
  ['fr', 'D’une valeur à une classe, en huit étapes', 'Indicateur'],
  ['ar', 'من القيمة إلى الفئة في ثماني خطوات', 'المؤشر'],
] as const) {
  test(`the eight steps open from a link to them, fit a phone, and axe finds nothing: ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`/${language}/method/?economies=SEN#steps`);
    await expect(page.locator('summary', { hasText: summary })).toBeVisible();
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(8);
    await expect(page.getByRole('figure')).toHaveCount(8);
    await page.getByRole('combobox', { name: indicator, exact: true }).selectOption({ index: 5 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    expect(await objections(page)).toEqual([]);
  });
}

test('without scripts the published ranks stand, and nothing looks as if it could be moved', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/fr/method/');
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('slider')).toHaveCount(0);
  await context.close();
});
