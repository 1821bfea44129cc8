import { LANGUAGES } from '../../src/catalog/languages.ts';
import { dataRows, expect, type Page, test } from './support.ts';

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
}) => {
  await page.goto('/en/method/?group=DCO&economies=JOR');
  const published = await ranks(page);
  const slider = weightOf(page, 'skills');
  await slider.focus();
  await page.keyboard.press('End');
  await expect(heading(page)).toContainText('With this recipe');
  await expect(page.getByText(/^Jordan: .* as published, .* with this recipe\.$/)).toBeVisible();
  const own = await ranks(page);
  expect(own).not.toEqual(published);
  const { search } = new URL(page.url());
  for (const language of LANGUAGES) {
    await page.goto(`/${language}/method/${search}`);
    await expect.poll(() => ranks(page)).toEqual(own);
  }
});

test('a drag of a slider is one step, which Back undoes', async ({ page }) => {
  await page.goto('/en/method/');
  const published = await ranks(page);
  const slider = weightOf(page, 'connectivity');
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
  expect(await ranks(page)).toEqual(published);
});

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
