import { LANGUAGES } from '../../src/catalog/languages.ts';
import { ar } from '../../src/words/ar.ts';
import { en } from '../../src/words/en.ts';
import { fr } from '../../src/words/fr.ts';
import { ar as saidAr } from '../../src/words/level/ar.ts';
import { en as saidEn } from '../../src/words/level/en.ts';
import { fr as saidFr } from '../../src/words/level/fr.ts';
import { objections } from './axe.ts';
import { dataRows, expect, test } from './support.ts';

const WORDS = { en, fr, ar };
const SAID = { en: saidEn, fr: saidFr, ar: saidAr };
const outcomes = dataRows('outcomes.csv').map(({ indicator }) => indicator);
const rows = dataRows('indicators.csv').filter(({ indicator }) => outcomes.includes(indicator));

for (const language of LANGUAGES) {
  test(`who was level and is ahead is told on a phone in ${language}, each outcome with what was found`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 720 });
    await page.goto(`/${language}/economies/SEN/`);
    await page.getByText(WORDS[language].score.levelThen).click();
    const part = page.locator('details.on-tap[open]');
    await expect(part.getByText(SAID[language].caution)).toBeVisible();
    for (const row of rows) {
      const name = row[`name_${language}`] ?? '';
      await expect(part.getByRole('link', { name, exact: true })).toBeVisible();
    }
    const first = part.locator('details').first();
    await first.locator('summary').click();
    await expect(first.locator('p').first()).not.toHaveText(WORDS[language].notice.loading);
    await expect(first.locator('p').first()).not.toHaveText('');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await objections(page)).toEqual([]);
  });
}
