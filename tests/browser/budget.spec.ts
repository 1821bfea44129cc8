import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../../src/catalog/languages.ts';

const size = (file: string) => gzipSync(readFileSync(join('dist', file)), { level: 9 }).length;
const built = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
  statSync(join('dist', file)).isFile(),
);

/** Of files that many pages name, each is compressed once. */
const sizes = new Map<string, number>();
function sizeOnce(file: string): number {
  const known = sizes.get(file) ?? size(file);
  sizes.set(file, known);
  return known;
}

test('the first figure of every page costs at most 60 KB: its HTML, its styles, and scripts that hold it up', () => {
  const heavy = built
    .filter((file) => file.endsWith('.html'))
    .filter((file) => {
      const html = readFileSync(join('dist', file), 'utf8');
      // A paper is read from its beginning: what stands before its first figure comes first.
      const paper = html.includes('class="written long"') ? html.indexOf('</figure>') : -1;
      const before = [...html.matchAll(/(?:stylesheet" href|<script src)="\/([^"]+)"/g)];
      const own = paper < 0 ? size(file) : gzipSync(html.slice(0, paper), { level: 9 }).length;
      return before.reduce((sum, [, path = '']) => sum + sizeOnce(path), own) > 60_000;
    });
  expect(heavy).toEqual([]);
});

test('a whole report costs at most 100 KB', () => {
  const reports = built.filter((file) => /groups\/[^/]+\/report\/index\.html$/.test(file));
  expect(reports.length).toBeGreaterThan(10);
  expect(reports.filter((file) => size(file) > 100_000)).toEqual([]);
});

test('the scripts of a page cost at most 150 KiB before somebody asks for more', () => {
  const pages = [
    '',
    'areas/skills/',
    'indicators/internet-users/',
    'economies/MAR/',
    'groups/OIC/',
    'compare/',
    'explore/',
    'data/',
    'method/',
    'studio/',
  ];
  const costs = pages.flatMap((path) =>
    LANGUAGES.map((language) => {
      const html = readFileSync(join('dist', language, path, 'index.html'), 'utf8');
      const scripts = [...html.matchAll(/(?:modulepreload" href|script[^>]* src)="\/([^"]+\.js)"/g)];
      return { path, language, bytes: scripts.reduce((sum, [, file = '']) => sum + size(file), 0) };
    }),
  );
  for (const { bytes } of costs) expect(bytes).toBeGreaterThan(50_000);
  expect(costs.filter(({ bytes }) => bytes > 150 * 1024)).toEqual([]);
});

test('an embed costs at most 40 KB as it is prerendered: its HTML, styles and first script', () => {
  const embeds = built.filter((file) => /\/embed\/[^/]+\/index\.html$/.test(file));
  const costs = embeds.map((file) => {
    const html = readFileSync(join('dist', file), 'utf8');
    const own = [...html.matchAll(/(?:stylesheet" href|script src)="\/([^"]+)"/g)].map(
      ([, path = '']) => path,
    );
    return { file, shared: own.length, bytes: own.reduce((sum, path) => sum + sizeOnce(path), size(file)) };
  });
  expect(costs.length).toBeGreaterThan(1000);
  expect(costs.filter(({ shared }) => shared !== 2)).toEqual([]);
  expect(costs.filter(({ bytes }) => bytes > 40_000)).toEqual([]);
});

test('no file exceeds 25 MiB, and the engine costs at most 8 MB on a host that compresses nothing', () => {
  const bytes = (file: string) => statSync(join('dist', file)).size;
  expect(built.filter((file) => bytes(file) > 25 * 1024 * 1024)).toEqual([]);
  const engine = built.filter((file) => /duckdb|brotli|worker|\.bin$/.test(file));
  expect(engine.length).toBeGreaterThan(1);
  expect(engine.reduce((sum, file) => sum + bytes(file), 0)).toBeLessThan(8_000_000);
});

test('nothing of the build itself is published, and the notices of licences are', () => {
  const hidden = built.filter((file) => /(^|\/)\./.test(file));
  expect(hidden).toEqual(['.meridian-site']);
  expect(built).toContain('notices.txt');
  for (const language of LANGUAGES) {
    const about = readFileSync(join('dist', language, 'about/index.html'), 'utf8');
    expect(about).toMatch(/<section id="licence">(?:(?!<\/section>).)*href="\/notices\.txt"/s);
    expect(readFileSync(join('dist', language, 'index.html'), 'utf8')).toContain('about/#licence');
  }
});

test('a page on a line that is slow, or that saves data, asks for no engine until somebody explores', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', {
      value: { saveData: true, effectiveType: '4g', downlink: 10 },
    });
    Object.defineProperty(navigator, 'deviceMemory', { value: 8 });
  });
  const engine: string[] = [];
  page.on('request', (request) => {
    if (/duckdb|\.wasm|\.bin/.test(request.url())) engine.push(request.url());
  });
  await page.goto('/en/');
  await page.waitForLoadState('networkidle');
  expect(engine).toEqual([]);
});

test('a device and line that can afford the engine start it in idle time', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', {
      value: { saveData: false, effectiveType: '4g', downlink: 10 },
    });
    Object.defineProperty(navigator, 'deviceMemory', { value: 8 });
  });
  const engine = page.waitForRequest(/\.bin/);
  await page.goto('/en/');
  await engine;
});
