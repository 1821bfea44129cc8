import { LANGUAGES } from '../../src/catalog/languages.ts';
import { ar } from '../../src/words/ar.ts';
import { en } from '../../src/words/en.ts';
import { fr } from '../../src/words/fr.ts';
import { ar as saidAr } from '../../src/words/player/ar.ts';
import { en as said } from '../../src/words/player/en.ts';
import { fr as saidFr } from '../../src/words/player/fr.ts';
import { objections } from './axe.ts';
import { expect, type Page, test } from './support.ts';

const WORDS = { en, fr, ar };
const SAID = { en: said, fr: saidFr, ar: saidAr };
const slider = (page: Page, name = said.year) => page.getByRole('slider', { name });
const yearOf = (page: Page) => new URL(page.url()).searchParams.get('year');
/** What stands on the ranking's scale. */
const axis = (page: Page) =>
  page.locator('.chart-ranking:visible').first().locator('line.grid + text').allTextContents();

test('years of an indicator play on a scale that stands still, and Back undoes the play in one step', async ({
  page,
}) => {
  await page.goto('/en/indicators/internet-users/?year=2020');
  const before = page.url();
  await page.getByText(en.control.playYears).click();
  await slider(page).focus();
  await page.keyboard.press('Home');
  await expect.poll(() => yearOf(page)).toBe('2000');
  const first = await axis(page);
  expect(first.length).toBeGreaterThan(2);
  await page.keyboard.press(' ');
  await expect(page.getByRole('button', { name: said.pause })).toBeVisible();
  await expect.poll(() => Number(yearOf(page))).toBeGreaterThan(2002);
  await page.keyboard.press(' ');
  await expect(page.getByRole('button', { name: said.play })).toBeVisible();
  expect(await axis(page)).toEqual(first);
  expect(await objections(page)).toEqual([]);
  await page.goBack();
  await expect.poll(() => yearOf(page)).toBe('2000');
  await page.goBack();
  await expect.poll(() => page.url()).toBe(before);
});

test('with little motion nothing plays by itself, and each year is reached by a button', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/en/?year=2024');
  await page.getByText(en.control.playYears).click();
  await expect(slider(page)).toBeVisible();
  await expect(page.getByRole('button', { name: said.play })).toBeHidden();
  await page.getByRole('button', { name: said.earlier }).click();
  await expect.poll(() => yearOf(page)).toBe('2023');
  await page.getByRole('button', { name: said.later }).click();
  await expect.poll(() => yearOf(page)).toBe('2024');
});

for (const language of LANGUAGES) {
  test(`the slider of an area fits a phone in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 720 });
    await page.goto(`/${language}/areas/skills/`);
    await page.getByText(WORDS[language].control.playYears).click();
    await expect(slider(page, SAID[language].year)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await objections(page)).toEqual([]);
  });
}
