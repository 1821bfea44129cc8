import { expect, test } from './support.ts';

test('shows who moved most since the year that was chosen, and keeps it in the address', async ({ page }) => {
  await page.goto('/en/areas/connectivity/?group=ASEAN');
  const figure = page.getByRole('figure', { name: /^Largest clear rise from/ });
  const since = figure.getByRole('combobox', { name: 'Since' });
  const first = await since.inputValue();
  await since.selectOption('2018');
  await expect(page).toHaveURL(/group=ASEAN&since=2018$/);
  await expect(figure).toHaveAccessibleName(/^Largest clear rise from 2018 to/);
  await expect(figure.getByText(/^Largest share of the gap to 100 closed: .+, \d+%\.$/)).toBeVisible();
  await since.selectOption(first);
  await expect(page).not.toHaveURL(/since/);
});

test('says from which year no change is stated, and shows it from another', async ({ page }) => {
  await page.goto('/en/areas/connectivity/?group=ASEAN&since=2005');
  await expect(page.getByText(/^Connectivity: no change from 2005 to \d{4} is stated/)).toBeVisible();
  await expect(
    page.getByRole('figure', { name: /^Largest clear rise from 20(1[6-9]|2\d) to/ }),
  ).toBeVisible();
});

test('turns a change round that begins after its end, and says so', async ({ page }) => {
  await page.goto('/en/areas/connectivity/?group=ASEAN&year=2018&since=2023');
  await expect(page.getByText('2023 comes after 2018: the two years were turned round.')).toBeVisible();
  await expect(page.getByRole('figure', { name: /^Largest clear rise from 2018 to 2023/ })).toBeVisible();
});

test('offers only years whose ranking is stated, and says how a past one is computed', async ({ page }) => {
  await page.goto('/en/areas/data-governance/?group=DCO&year=2003');
  await expect(page.getByText('No ranking is stated for 2003. 2017 is shown.')).toBeVisible();
  await expect(
    page
      .getByText(/^Recomputed with today’s indicators; \d+% of the weight had been measured by then\.$/)
      .first(),
  ).toBeVisible();
  const years = await page.getByRole('combobox', { name: 'Year' }).locator('option').allTextContents();
  expect(Math.min(...years.map(Number))).toBe(2017);
});
