import { LANGUAGES, type Language } from '../../src/catalog/languages.ts';
import { ar } from '../../src/words/group/ar.ts';
import { en } from '../../src/words/group/en.ts';
import { fr } from '../../src/words/group/fr.ts';
import { ar as targetsAr } from '../../src/words/group/targets/ar.ts';
import { en as targetsEn } from '../../src/words/group/targets/en.ts';
import { fr as targetsFr } from '../../src/words/group/targets/fr.ts';
import type { TargetsWords } from '../../src/words/group/targets/types.ts';
import type { GroupWords } from '../../src/words/group/types.ts';
import { loadWords } from '../../src/words/load.ts';
import { objections } from './axe.ts';
import { expect, live, openLikeAStaticHost, test } from './support.ts';

const WORDS: Readonly<Record<Language, GroupWords>> = { en, fr, ar };

const TARGETS: Readonly<Record<Language, TargetsWords>> = { en: targetsEn, fr: targetsFr, ar: targetsAr };

for (const language of LANGUAGES) {
  const own = WORDS[language];

  test(`targets open on a phone in ${language}: the group beside each, then its members, with nothing that axe finds`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 780 });
    await page.goto(`/${language}/groups/LDC/`);
    await live(page);
    await page
      .getByRole('navigation', { name: own.contents })
      .getByRole('link', { name: own.sections.targets })
      .click();
    const targets = page.locator('#targets');
    const board = targets.getByRole('table', { name: TARGETS[language].caption });
    await expect(board).toBeVisible();
    await targets.locator('details details summary').first().click();
    await expect(targets.locator('details details[open]').getByRole('table')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await objections(page, { resultTypes: ['violations'] })).toEqual([]);
  });

  test(`the page of a group opens on a phone in ${language}: folded, unfolded, and with nothing that axe finds`, async ({
    page,
  }) => {
    const words = await loadWords(language);
    await page.setViewportSize({ width: 320, height: 780 });
    await page.goto(`/${language}/groups/DCO/`);
    await live(page);
    const instruments = page.locator('#instruments');
    await expect(instruments.getByRole('heading', { level: 2 })).toBeVisible();
    await expect(instruments.getByRole('table').first()).toBeHidden();
    await page
      .getByRole('navigation', { name: own.contents })
      .getByRole('link', { name: own.sections.instruments })
      .click();
    await expect(instruments.getByRole('table').first()).toBeVisible();
    await instruments.locator('summary').first().click();
    await expect(instruments.locator('details[open]').getByRole('table')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await objections(page, { resultTypes: ['violations'] })).toEqual([]);
    await expect(page.getByRole('link', { name: words.nav.overview }).first()).toBeVisible();
  });
}

test('an overview leads to the page of its group, and that to members and back', async ({ page }) => {
  await page.goto('/en/?group=ASEAN');
  await live(page);
  await page.getByRole('link', { name: /^ASEAN: 11 members/ }).click();
  await expect(page).toHaveURL('/en/groups/ASEAN/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ASEAN');
  await page.locator('#members').getByRole('link', { name: 'Malaysia' }).click();
  await expect(page).toHaveURL('/en/economies/MYS/');
  await page.goBack();
  await page.getByRole('link', { name: en.to.overview }).click();
  await expect(page).toHaveURL('/en/?group=ASEAN');
});

test('who has which instrument leads to the documents on a member’s page', async ({ page }) => {
  await page.goto('/en/groups/DCO/');
  await live(page);
  await page.locator('#instruments summary', { hasText: 'Government' }).click();
  const table = page.locator('#instruments details[open]').getByRole('table');
  await table
    .getByRole('row', { name: /^Morocco/ })
    .getByRole('link')
    .first()
    .click();
  await expect(page).toHaveURL('/en/economies/MAR/#policies');
  await expect(page.locator('#policies')).toBeVisible();
});

test('a group without a page is an unknown address, which names what may have been meant', async ({
  page,
  expectedMessages,
}) => {
  expectedMessages.push(/404/);
  await openLikeAStaticHost(page, '/en/groups/asaen/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('404');
  await expect(
    page.locator('main').getByRole('link', { name: /South-East Asian|Southeast Asian/ }),
  ).toBeVisible();
});
