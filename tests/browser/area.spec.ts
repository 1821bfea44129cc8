import { expect, test } from './support.ts';

test('shows who moved most since the year that was chosen, and keeps it in the address', async ({ page }) => {
  await page.goto('/en/areas/connectivity/?group=ASEAN');
  const figure = page.getByRole('figure', { name: /^Largest rise from/ });
  const since = figure.getByRole('combobox', { name: 'Since' });
  const first = await since.inputValue();
  await since.selectOption('2018');
  await expect(page).toHaveURL(/group=ASEAN&since=2018$/);
  await expect(figure).toHaveAccessibleName(/^Largest rise from 2018 to/);
  await expect(figure.getByText(/^Largest share of the gap to 100 closed: .+, \d+%\.$/)).toBeVisible();
  await since.selectOption(first);
  await expect(page).not.toHaveURL(/since/);
});

test('says from which year a change cannot be given, and shows it from another', async ({ page }) => {
  await page.goto('/en/areas/connectivity/?group=ASEAN&since=2005');
  await expect(page.getByText(/^Connectivity: no change from 2005 to \d{4} can be given/)).toBeVisible();
  await expect(page.getByRole('figure', { name: /^Largest rise from 20(1[6-9]|2\d) to/ })).toBeVisible();
});
