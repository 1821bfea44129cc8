import { LANGUAGES } from '../../src/catalog/languages.ts';
import { ar } from '../../src/words/ar.ts';
import { ar as besideAr } from '../../src/words/beside/ar.ts';
import { en as besideEn } from '../../src/words/beside/en.ts';
import { fr as besideFr } from '../../src/words/beside/fr.ts';
import { en } from '../../src/words/en.ts';
import { fr } from '../../src/words/fr.ts';
import { en as enGroup } from '../../src/words/group/en.ts';
import { ar as saidAr } from '../../src/words/level/ar.ts';
import { en as saidEn } from '../../src/words/level/en.ts';
import { fr as saidFr } from '../../src/words/level/fr.ts';
import { objections } from './axe.ts';
import { dataRows, expect, live, test } from './support.ts';

const WORDS = { en, fr, ar };
const SAID = { en: saidEn, fr: saidFr, ar: saidAr };
const BESIDE = { en: besideEn, fr: besideFr, ar: besideAr };

for (const language of LANGUAGES) {
  test(`six groups stand beside each other on a phone in ${language}, with nothing that axe finds`, async ({
    page,
  }) => {
    const own = BESIDE[language];
    await page.setViewportSize({ width: 320, height: 780 });
    await page.goto(
      `/${language}/compare/?groups=ESCAP.LDC;ESCAP.LLDC;ESCAP.SIDS;OIC;DCO;central-asia,TUR~Six;LDC`,
    );
    await live(page);
    const part = page.locator('#groups');
    await expect(part.getByRole('table').first()).toBeVisible();
    await expect(part.getByRole('table').first().getByRole('columnheader')).toHaveCount(8);
    await expect(part.getByText(own.most(6))).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await objections(page, { resultTypes: ['violations'] })).toEqual([]);
  });
}

test('groups are added and taken away, shown in an indicator, and the link holds them', async ({ page }) => {
  await page.goto('/en/groups/ESCAP/');
  await live(page);
  await page
    .getByRole('navigation', { name: enGroup.onward })
    .getByRole('link', { name: en.compare.groups })
    .click();
  await expect(page).toHaveURL(/compare\/\?group=ESCAP#groups$/);
  const part = page.locator('#groups');
  await expect(part.getByRole('table').first().getByRole('columnheader')).toHaveCount(6);
  await part.getByRole('combobox', { name: besideEn.label }).selectOption('ASEAN');
  await expect(page).toHaveURL(/groups=ESCAP,ESCAP\.LDC,ESCAP\.LLDC,ESCAP\.SIDS,ASEAN/);
  await part.getByRole('button', { name: besideEn.remove('ESCAP'), exact: true }).click();
  await expect(page).toHaveURL(/groups=ESCAP\.LDC,/);
  await part.getByRole('combobox', { name: en.compare.show }).selectOption('internet-users');
  await expect(page).toHaveURL(/show=internet-users/);
  const name = dataRows('indicators.csv').find(({ indicator }) => indicator === 'internet-users')?.name_en;
  await expect(part.getByRole('heading', { name: besideEn.overTime(name ?? '') })).toBeVisible();
});

test('groups of nobody are named, and the others stand', async ({ page }) => {
  await page.goto('/en/compare/?groups=XYZ,OIC,ASEAN.africa,DCO');
  await live(page);
  const part = page.locator('#groups');
  await expect(part.getByText(besideEn.unknown('XYZ, ASEAN.africa'))).toBeVisible();
  await expect(part.getByRole('table').first().getByRole('columnheader')).toHaveCount(4);
});

for (const language of LANGUAGES) {
  test(`members that share a gap, and richer ones that passed it, stand below who could ask whom on a phone in ${language}`, async ({
    page,
  }) => {
    const said = SAID[language];
    await page.setViewportSize({ width: 320, height: 780 });
    await page.goto(`/${language}/groups/OIC/`);
    await page.getByText(WORDS[language].score.exchange).click();
    const choice = page.getByRole('combobox', { name: said.gap.choose });
    await choice.selectOption('internet-users');
    const table = page
      .getByRole('table')
      .filter({ has: page.getByRole('columnheader', { name: said.gap.sharing }) });
    await expect(table).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await objections(page, { resultTypes: ['violations'] })).toEqual([]);
  });
}
