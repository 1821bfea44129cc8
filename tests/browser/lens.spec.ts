import { ar } from '../../src/words/ar.ts';
import { en } from '../../src/words/en.ts';
import { en as said } from '../../src/words/lens/en.ts';
import { objections } from './axe.ts';
import { dataRows, expect, type Page, test } from './support.ts';

const frameworks = dataRows('frameworks.csv');
const nameOf = (framework: string, language = 'en') =>
  frameworks.find((own) => own.framework === framework)?.[`name_${language}`] ?? '';
const part = (page: Page) => page.locator('details.on-tap[open]');
const choice = (page: Page) => page.getByRole('combobox', { name: said.choose });

test('members are read through a framework that is chosen, sorted by a pillar, and the link says both', async ({
  page,
}) => {
  await page.goto('/en/?group=DCO');
  await page.getByText(en.score.otherPillars).click();
  await choice(page).selectOption(nameOf('den'));
  await expect(page).toHaveURL(/lens=den(?!\.)/);
  await expect(part(page).getByRole('heading', { name: nameOf('den') })).toBeVisible();
  await expect(part(page).getByText(said.reading('DCO'))).toBeVisible();
  const pillar = dataRows('framework-pillars.csv').find((own) => own.pillar === 'den-finance');
  await part(page)
    .getByRole('link', { name: en.overview.sortLink(pillar?.name_en ?? '') })
    .first()
    .click();
  await expect(page).toHaveURL(/lens=den\.den-finance/);
  await expect(part(page).getByText(said.measure(pillar?.name_en ?? '', '2026'))).toBeVisible();
  expect(await objections(page)).toEqual([]);
  await choice(page).selectOption({ index: 0 });
  await expect(page).not.toHaveURL(/lens=/);
});

test('an economy’s pillars stand in a table, and what cannot be measured says why', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await page.goto('/ar/economies/JOR/?lens=den');
  const table = part(page).getByRole('table');
  await expect(table).toBeVisible();
  await expect(table.getByRole('rowheader').first()).toHaveText(ar.score.overall);
  const unmeasured = dataRows('framework-pillars.csv').filter(
    (own) => own.framework === 'den' && own.measurable === 'no',
  );
  expect(unmeasured.length).toBeGreaterThan(0);
  await part(page).locator('summary').last().click();
  for (const { reason_ar } of unmeasured) {
    await expect(part(page).getByText(reason_ar ?? '')).toBeVisible();
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await objections(page)).toEqual([]);
});

test('a pillar that is none of the framework is named, and all else stays', async ({ page }) => {
  await page.goto(`/en/?lens=${encodeURIComponent('den.<b>finance</b>')}`);
  await expect(part(page).getByText(said.unknownPillar('<b>finance</b>'))).toBeVisible();
  await expect(part(page).getByRole('heading', { name: nameOf('den') })).toBeVisible();
  await page.goto('/en/?lens=.den-finance');
  await expect(part(page).getByText(said.unknown('.den-finance'))).toBeVisible();
});

test('a framework that is none is named, and all else stays', async ({ page }) => {
  await page.goto(`/en/?lens=${encodeURIComponent('<b>dco</b>')}`);
  await expect(part(page).getByText(said.unknown('<b>dco</b>'))).toBeVisible();
  await expect(choice(page)).toHaveValue('');
  const withheld = frameworks.filter((own) => own.withheld_en !== '');
  expect(withheld.length).toBeGreaterThan(0);
  for (const { name_en } of withheld) await expect(part(page).getByText(name_en ?? '')).toBeVisible();
});
