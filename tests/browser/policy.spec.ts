import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, live, test } from './support.ts';

const policyOf = (html: string) => /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
const page = (path: string) => readFileSync(join('dist', path), 'utf8');

test('every page has the same one script in it, and a policy that names it by its hash and lets in nothing else', () => {
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /^(?:(?:en|fr|ar)\/.*index|404)\.html$/.test(file) && !file.includes('/embed/'),
  );
  expect(pages.length).toBeGreaterThan(1000);
  const found = new Set(
    pages.map((file) => {
      const html = page(file);
      const inline = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = '']) => code);
      return JSON.stringify([policyOf(html), inline]);
    }),
  );
  expect(found.size).toBe(1);
  const [policy, inline] = JSON.parse([...found][0] ?? '[]');
  expect(inline).toHaveLength(1);
  expect(policy).toContain(`'sha256-${createHash('sha256').update(inline[0]).digest('base64')}'`);
  expect(policy.match(/sha256-/g)).toHaveLength(1);
  expect(policy).not.toContain('unsafe-inline');
});

test('frames and the bare address hold no script', () => {
  for (const file of ['index.html', 'en/embed/ranking-internet-users/index.html']) {
    expect(page(file)).not.toMatch(/<script>/);
    expect(policyOf(page(file))).not.toContain('sha256-');
  }
});

test('a page is taken over where its policy is sent as a header, too', async ({ page: tab, baseURL }) => {
  const policy = policyOf(page('en/index.html')) ?? '';
  await tab.route(`${baseURL}/**`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    });
  });
  await tab.goto('/en/');
  await live(tab);
});

test.describe('where a header leaves the hash out', () => {
  test.use({ expectedMessages: [/Content Security Policy/] });

  test('the page still shows, and is taken over', async ({ page: tab, baseURL }) => {
    const policy = (policyOf(page('en/index.html')) ?? '').replace(/'sha256-[^']+' /, '');
    await tab.route(`${baseURL}/en/`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'content-security-policy': policy },
      });
    });
    await tab.goto('/en/');
    await expect(tab.locator('.first .drawing svg').first()).toBeVisible();
    await live(tab);
    await expect(tab.locator('html')).toHaveClass(/scripts/);
  });
});
