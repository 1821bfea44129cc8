import { createHash } from 'node:crypto';
import { csvParse } from 'd3-dsv';
import { LANGUAGES } from '../../src/catalog/languages.ts';
import { expect, live, test } from './support.ts';

interface Entry {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  readonly rows: number | null;
}

test('the catalog tells the truth about every file that is served', async ({ request }) => {
  const { files } = (await (await request.get('/data/catalog.json')).json()) as { files: Entry[] };
  expect(files.length).toBeGreaterThan(100);
  for (const { path, size, sha256, rows } of files) {
    const body = await (await request.get(`/${path}`)).body();
    expect([path, body.length]).toEqual([path, size]);
    expect(createHash('sha256').update(body).digest('hex')).toBe(sha256);
    if (path.endsWith('.csv')) expect([path, csvParse(body.toString('utf8')).length]).toEqual([path, rows]);
  }
});

for (const language of LANGUAGES) {
  test(`an indicator’s page in ${language} says how to read it, with an address that answers`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${language}/indicators/internet-users/`);
    await live(page);
    const section = page.locator('.by-url');
    for (const summary of await section.locator('summary').all()) await summary.click();
    for (const code of await section.locator('code').allTextContents()) {
      const address = /http[^"'\s]+/.exec(code)?.[0] ?? '';
      const rows = csvParse(await (await request.get(address)).text());
      expect(rows.length).toBeGreaterThan(1000);
      expect(rows.columns).toEqual(
        expect.arrayContaining(['economy', 'year', 'value', 'flag', 'source', 'licence']),
      );
    }
  });
}
