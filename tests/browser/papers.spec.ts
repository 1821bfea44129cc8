import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { LANGUAGES, type Language } from '../../src/catalog/languages.ts';
import { CHAPTERS } from '../../src/view/report.ts';
import { ar } from '../../src/words/report/ar.ts';
import { en } from '../../src/words/report/en.ts';
import { fr } from '../../src/words/report/fr.ts';
import type { ReportWords } from '../../src/words/report/types.ts';
import { objections } from './axe.ts';
import { expect, live, type Page, test } from './support.ts';

const WORDS: Readonly<Record<Language, ReportWords>> = { en, fr, ar };

const PDF = { preferCSSPageSize: true, outline: true, tagged: true } as const;

/** Object numbers of a file's sheets, in their order. */
function sheetsOf(pdf: string): string[] {
  const sheets = new Set(
    Array.from(pdf.matchAll(/(\d+) 0 obj\s*<<\s*\/Type \/Page\b/g), ([, id = '']) => id),
  );
  return Array.from(pdf.matchAll(/\/Kids \[([^\]]*)\]/g), ([, kids = '']) =>
    Array.from(kids.matchAll(/(\d+) 0 R/g), ([, id = '']) => id).filter((id) => sheets.has(id)),
  ).flat();
}

/** On which sheet each named place of a printed file is, counted from 1. */
async function printedSheets(
  page: Page,
): Promise<{ readonly n: number; readonly of: (id: string) => number }> {
  const pdf = (await page.pdf(PDF)).toString('latin1');
  const sheets = sheetsOf(pdf);
  return {
    n: sheets.length,
    of: (id) => 1 + sheets.indexOf(new RegExp(`/${id} \\[(\\d+) 0 R`).exec(pdf)?.[1] ?? ''),
  };
}

for (const language of LANGUAGES) {
  test(`the contents of a printed report in ${language} say the sheets that chapters begin on`, async ({
    page,
  }) => {
    await page.goto(`/${language}/groups/ASEAN/report/`);
    await live(page);
    const sheets = await printedSheets(page);
    const said = await page
      .locator('[data-sheet-of]')
      .evaluateAll((all) =>
        all.map((own) => [own.getAttribute('data-sheet-of') ?? '', Number(own.textContent)]),
      );
    expect(said.length).toBeGreaterThan(CHAPTERS.length - 2);
    expect(said).toEqual(said.map(([id]) => [id, sheets.of(String(id))]));
    expect(sheets.n).toBeGreaterThan(said.length);
    await page.emulateMedia({ media: 'print' });
    for (const control of await page.getByRole('button').or(page.getByRole('combobox')).all())
      await expect(control).toBeHidden();
    await page.setViewportSize({ width: 688, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(688);
  });

  test(`papers in ${language} are no wider than a small phone, and axe finds nothing in them`, async ({
    page,
  }) => {
    for (const path of [
      'groups/DCO/report/',
      'economies/TKL/brief/',
      'economies/SEN/brief/',
      'method/note/',
    ]) {
      await page.setViewportSize({ width: 320, height: 780 });
      await page.goto(`/${language}/${path}`);
      await live(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
      expect(await objections(page, { resultTypes: ['violations'] }), path).toEqual([]);
    }
  });

  test(`briefs and the note in ${language} print on two sheets at most`, async ({ page }) => {
    for (const path of [
      'economies/BGD/brief/',
      'economies/JOR/brief/',
      'economies/TKL/brief/',
      'method/note/',
    ]) {
      await page.goto(`/${language}/${path}`);
      await live(page);
      await expect(page.getByRole('img', { name: WORDS[language].paper.qr })).toBeVisible();
      expect(sheetsOf((await page.pdf(PDF)).toString('latin1')).length, path).toBeLessThanOrEqual(2);
    }
  });
}

test('what is chosen of a report is in the link, and is all that it holds', async ({ page }) => {
  const said = en.report;
  await page.goto('/en/groups/ASEAN/report/');
  await live(page);
  await page.getByText(said.choose).click();
  for (const chapter of CHAPTERS.filter((each) => each !== 'summary' && each !== 'areas'))
    await page.getByRole('checkbox', { name: said.chapter[chapter], exact: true }).click();
  await expect(page).toHaveURL('/en/groups/ASEAN/report/?chapters=summary,areas');
  const headings = page.locator('.written').getByRole('heading', { level: 2 });
  await expect(headings).toHaveText([en.paper.contents, said.chapter.summary, said.chapter.areas]);
  await page.goBack();
  await expect(page.locator('.written').getByRole('heading', { name: said.chapter.annex })).toBeVisible();
});

test('a link that a report cannot follow whole is told so, and shows the rest', async ({ page }) => {
  await page.goto('/en/groups/ASEAN/report/?chapters=summary,standing,poem&since=1066&lens=nobody');
  await live(page);
  await expect(page.getByRole('heading', { name: en.report.chapter.summary })).toBeVisible();
  const notices = page.getByRole('status').filter({ hasText: 'poem' });
  await expect(notices).toContainText('1066');
  await expect(page.getByText(en.report.unknownLens('nobody'))).toBeVisible();
});

test('a group of the reader’s own has a report', async ({ page }) => {
  await page.goto('/en/groups/OIC/report/?group=SEN,MLI,NER~Three');
  await live(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Three');
  const rows = page.locator('#annex').getByRole('table').first().locator('tbody tr');
  await expect(rows).toHaveCount(3);
});

for (const [path, name] of [
  ['/fr/economies/SEN/brief/', 'Sénégal'],
  ['/ar/groups/ASEAN/report/', 'آسيان'],
] as const) {
  test(`${path} is given as a Word file with every figure in it`, async ({ page }) => {
    const language = path.startsWith('/fr') ? 'fr' : 'ar';
    const said = WORDS[language].paper;
    await page.goto(path);
    await live(page);
    const figures = await page.locator('.written figure').count();
    const [file] = await Promise.all([
      page.waitForEvent('download', { timeout: 120_000 }),
      page.getByRole('button', { name: said.word }).click(),
    ]);
    const files = unzipSync(readFileSync(await file.path()));
    const pictures = Object.entries(files).filter(([own]) => own.startsWith('word/media/'));
    expect(pictures.length).toBe(figures);
    for (const [own, bytes] of pictures) expect(bytes.length, own).toBeGreaterThan(3000);
    expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).toContain(name);
    await expect(page.getByRole('status').filter({ hasText: file.suggestedFilename() })).toBeVisible();
  });
}

test('a report says that no Word file can be had without a line, and can still be printed', async ({
  page,
  expectedMessages,
}) => {
  expectedMessages.push(/Failed to load resource/);
  await page.goto('/en/groups/ASEAN/report/');
  await live(page);
  await page.route('**/assets/word-*.js', (route) => route.abort());
  await page.getByRole('button', { name: en.paper.word }).click();
  await expect(page.getByText(en.paper.failed)).toBeVisible();
  expect((await printedSheets(page)).n).toBeGreaterThan(10);
});

test('a report is read without scripts too', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/fr/groups/OIC/report/');
  await expect(page.getByRole('heading', { name: fr.report.chapter.annex })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await context.close();
});
