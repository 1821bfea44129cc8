import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { objections } from './axe.ts';
import { expect, test } from './support.ts';

test.slow();

const NAMES = {
  en: { box: 'SQL statement', run: 'Run', stop: 'Stop', answer: 'Answer' },
  fr: { box: 'Instruction SQL', run: 'Exécuter', stop: 'Arrêter', answer: 'Réponse' },
  ar: { box: /تعليمة/, run: 'تنفيذ', stop: 'إيقاف', answer: 'الجواب' },
} as const;
type Language = keyof typeof NAMES;

const box = (page: Page, language: Language = 'en') =>
  page.getByRole('textbox', { name: NAMES[language].box });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const answer = (page: Page, language: Language = 'en') =>
  page.getByRole('region', { name: NAMES[language].answer, exact: true });

/** The page with the editor that highlights and completes: its lines have numbers. */
async function open(page: Page, search = '', language: Language = 'en'): Promise<void> {
  await page.goto(`/${language}/explore/sql/${search}`);
  await expect(page.locator('.cm-lineNumbers')).toBeVisible();
}

/** As a keyboard does it: `fill` goes past what the editor hears of. */
async function replace(page: Page, sql: string): Promise<void> {
  await box(page).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(sql);
}

async function write(page: Page, sql: string): Promise<void> {
  await replace(page, sql);
  await button(page, 'Run').click();
}

test('an example is run, its link keeps it, and its file holds the rows', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: /ranks of ASEAN members/ }).click();
  await expect(box(page)).toContainText('FROM bands');
  expect(page.url()).toMatch(/\?example=ranks$/);
  await button(page, 'Run').click();
  await expect(answer(page)).toContainText(/11 rows in/, { timeout: 120_000 });
  await expect(answer(page).getByRole('rowheader').first()).toHaveText('Singapore');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download: CSV' }).click(),
  ]);
  const lines = readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split('\n');
  expect(lines[0]).toBe('economy,score,rank_world,rank_best,rank_worst,width');
  expect(lines).toHaveLength(12);
});

test('an answer is sorted by its heads and drawn, its link says both, and its file has the same order', async ({
  page,
}) => {
  await open(page, '?example=ranks&chart=bars&sort=-2');
  await button(page, 'Run').click();
  await expect(answer(page)).toContainText(/11 rows in/, { timeout: 120_000 });
  const head = answer(page).getByRole('columnheader', { name: 'score' });
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  const highest = await answer(page).getByRole('rowheader').first().textContent();
  await expect(
    answer(page).getByRole('figure', { name: 'score' }).getByRole('listitem').first(),
  ).toContainText(highest ?? '');
  await button(page, 'Sort by score').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(answer(page).getByRole('rowheader').last()).toHaveText(highest ?? '');
  expect(new URL(page.url()).search).toBe('?example=ranks&sort=2&chart=bars');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download: CSV' }).click(),
  ]);
  const lines = readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split('\n');
  expect(lines.at(-1)).toContain(highest);
  await page.getByRole('combobox', { name: 'Chart' }).selectOption('trend');
  await expect(answer(page)).toContainText('Not drawn: a trend needs a column that is called a year');
  await page.getByRole('combobox', { name: 'Chart' }).selectOption('scatter');
  await page.getByRole('combobox', { name: 'Against' }).selectOption('rank_best');
  await expect(answer(page).getByRole('figure', { name: 'score / rank_best' })).toBeVisible();
  expect(await objections(page)).toEqual([]);
});

test('of an answer that is shown in part the engine sorts all of it, and Back brings the order before', async ({
  page,
}) => {
  await open(page);
  await write(page, 'SELECT n, -n AS minus FROM range(50000) AS t(n)');
  const first = answer(page).getByRole('rowheader').first();
  await expect(answer(page)).toContainText('10,000', { timeout: 120_000 });
  await expect(first).toHaveText('0');
  await button(page, 'Sort by minus').click();
  await expect(first).toHaveText('49999');
  await button(page, 'Sort by minus').click();
  await expect(first).toHaveText('0');
  await page.goBack();
  await expect(first).toHaveText('49999');
  await expect(answer(page).getByRole('columnheader', { name: 'minus' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
});

test('what is wrong is named by its line, and a link gives the statement back', async ({ page }) => {
  await open(page);
  await write(page, 'SELECT economy\nFROM economies\nWHERE nothing = 1');
  await expect(page.getByRole('alert')).toContainText('Line 3', { timeout: 120_000 });
  await expect(page.locator('.cm-fault')).toHaveText('WHERE nothing = 1');
  await write(page, 'SELECT 1;\nDROP TABLE economies');
  await expect(page.getByRole('alert')).toContainText('Line 2: a second statement');
  const long = `SELECT '${'x'.repeat(1500)}' AS long, 7 * 6 AS product`;
  await write(page, long);
  await expect(answer(page)).toContainText('42');
  expect(new URL(page.url()).hash).toContain('#q=SELECT');
  await page.reload();
  await expect(page.locator('.cm-content')).toContainText('7 * 6 AS product');
});

test('what runs for ever is stopped, the page answers meanwhile, and the next statement has its answer', async ({
  page,
}) => {
  await open(page);
  await write(page, 'SELECT count(*) AS n FROM economies');
  await expect(answer(page)).toBeVisible({ timeout: 120_000 });
  await write(page, 'WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT max(n) FROM t');
  await expect(page.getByText('Running…')).toBeVisible();
  await page.waitForTimeout(1000);
  await page.getByText('economies', { exact: true }).first().click();
  await expect(page.getByRole('button', { name: 'iso2' })).toBeVisible();
  await button(page, 'Stop').click();
  await expect(page.getByRole('alert')).toContainText('Stopped');
  await write(page, 'SELECT 6 * 7 AS product');
  await expect(answer(page)).toContainText('42', { timeout: 120_000 });
});

for (const language of ['en', 'fr', 'ar'] as const) {
  test(`axe has nothing to say, with an answer and without: ${language}`, async ({ page }) => {
    await open(page, '?q=SELECT%201%20AS%20one', language);
    expect(await objections(page)).toEqual([]);
    await button(page, NAMES[language].run).click();
    await expect(answer(page, language)).toBeVisible({ timeout: 120_000 });
    expect(await objections(page)).toEqual([]);
  });
}

test('the keyboard alone writes, completes, runs and leaves', async ({ page }) => {
  await open(page);
  await box(page).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('SELECT count(*) AS n FROM econ');
  await expect(page.getByRole('listbox')).toContainText('economies');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.type(" WHERE economy = 'MA");
  await expect(page.getByRole('option', { name: /MAR/ }).first()).toBeVisible();
  await page.keyboard.type("R'");
  await page.keyboard.press('Control+Enter');
  await expect(answer(page)).toContainText('1 row in', { timeout: 120_000 });
  await page.keyboard.press('Tab');
  await expect(button(page, 'Run')).toBeFocused();
});

test('a plain box runs statements where the editor does not come', async ({ page, expectedMessages }) => {
  expectedMessages.push(/Failed to load resource/);
  await page.route(/\/editor-/, (route) => route.abort());
  await page.goto('/en/explore/sql/');
  await write(page, 'SELECT 6 * 7 AS product');
  await expect(answer(page)).toContainText('42', { timeout: 120_000 });
});
