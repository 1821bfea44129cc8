import { expect, live, test } from './support.ts';

test('choosing a group, a year and a receipt is a step each, which Back undoes', async ({ page }) => {
  await page.goto('/en/?group=ASEAN');
  await live(page);
  await page.getByRole('combobox', { name: 'Group' }).selectOption('DCO');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('DCO');
  const year = page.getByRole('combobox', { name: 'Year', exact: true });
  const earlier = (await year.locator('option').nth(1).getAttribute('value')) ?? '';
  await year.selectOption(earlier);
  await expect(page).toHaveURL(new RegExp(`year=${earlier}`));
  await page.goBack();
  await expect(page).not.toHaveURL(/year=/);
  await expect(page).toHaveURL(/group=DCO/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ASEAN');
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('DCO');

  await page.goto('/en/?group=DCO');
  await live(page);
  await page.locator('a[href*="receipt="]:visible').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/group=DCO/);
});

test('a link from a mailing opens as it was meant, without a word', async ({ page }) => {
  await page.goto('/en/?group=dco)&utm_source=mail&fbclid=abc');
  await live(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('DCO');
  await expect(page.getByText('utm_source')).toHaveCount(0);
});
