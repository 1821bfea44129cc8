import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { median } from 'd3-array';
import { FILE_FORMATS, type FileFormat } from '../../src/export/file/types.ts';
import { measuredPage, onSite } from './site.ts';

interface Scrolled {
  /** frames in all, frames in which rows were missing, frames in which rows stood without their cells */
  readonly all: number;
  readonly blank: number;
  readonly waiting: number;
  readonly pixels: number;
  readonly ms: number;
}

interface Saved {
  readonly ms: number;
  /** longest task of the main thread; 0 where none took 50 ms */
  readonly longest: number;
}

/** What `explore-page.mjs` leaves in the page. */
interface Bench {
  click(at: number): Promise<number>;
  scroll(step: number, most: number): Promise<Scrolled>;
  jump(): Promise<number>;
  save(at: number): Promise<Saved>;
}
declare const bench: Bench;

/** What a reader of all observations waits for. Milliseconds and megabytes. */
export interface Explored {
  readonly rows: number;
  /** from the click that starts the engine to the table */
  readonly table: number;
  readonly clicks: readonly number[];
  readonly scrolls: readonly Scrolled[];
  readonly jump: number;
  /** of the page's process; null where the system does not say */
  readonly memory: {
    readonly before: number | null;
    readonly loaded: number | null;
    readonly after: number | null;
  };
  readonly files: readonly (Saved & { readonly format: FileFormat; readonly bytes: number })[];
}

/** Areas to click, so that no two of the clicks leave the same selection: the next digit of a Gray code. */
const CLICKS = Array.from({ length: 21 }, (_, at) => Math.log2((at + 1) & -(at + 1)));
/** Pixels a step: as fast as a scrollbar is dragged, then three screens of rows, which would take minutes to the last row. */
const SCROLLS = [
  { step: 20_000, most: 1000 },
  { step: 2000, most: 500 },
];

/** Until a page has given back what it no longer needs. Milliseconds. */
const SETTLED = 3000;

/** Explores all observations on the built site. */
export function onExplore(out: string, base: string): Promise<Explored> {
  return onSite(out, base, async (browser, address) => {
    const page = await measuredPage(browser, 'explore-page.mjs');
    await page.goto(new URL('en/explore/', address).href);
    const start = page.locator('.engine button');
    await start.waitFor();
    const before = await memoryOf(browser);
    const started = performance.now();
    await start.click();
    // The first rows are there before the engine: only a table that counts its rows is the engine's.
    const table = page.locator('table[aria-rowcount]');
    await table.waitFor({ timeout: 120_000 });
    const shown = performance.now() - started;
    const rows = Number(await table.getAttribute('aria-rowcount')) - 1;
    await page.waitForTimeout(SETTLED);
    const loaded = await memoryOf(browser);

    // The slower, the more rows are kept: what is fast is measured before.
    const jump = await page.evaluate(() => bench.jump());
    const scrolls: Scrolled[] = [];
    for (const own of SCROLLS) {
      scrolls.push(await page.evaluate(({ step, most }) => bench.scroll(step, most), own));
    }
    const files = [];
    for (const [at, format] of FILE_FORMATS.entries()) files.push({ format, ...(await saved(page, at)) });
    await page.waitForTimeout(SETTLED);
    const after = await memoryOf(browser);

    await page.locator('.facets .facet > summary').first().click();
    await page.locator('details[open] .choices input').first().waitFor();
    const clicks: number[] = [];
    for (const area of CLICKS) clicks.push(await page.evaluate((at) => bench.click(at), area));
    return { rows, table: shown, clicks, scrolls, jump, memory: { before, loaded, after }, files };
  });
}

async function saved(page: Page, at: number): Promise<Saved & { readonly bytes: number }> {
  const [download, own] = await Promise.all([
    page.waitForEvent('download', { timeout: 300_000 }),
    page.evaluate((format) => bench.save(format), at),
  ]);
  return { ...own, bytes: statSync(await download.path()).size };
}

/** Resident megabytes of the largest page process. */
async function memoryOf(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = processInfo
    .filter(({ type, id }) => type === 'renderer' && existsSync(`/proc/${id}/status`))
    .map(({ id }) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) / 1024);
  return sizes.length === 0 ? null : Math.max(...sizes);
}

const ms = (time: number | undefined) => (time === undefined ? '–' : `${time.toFixed(0)} ms`);
const megabytes = (size: number | null) => (size === null ? '–' : `${size.toFixed(0)} MB`);

/** The measurements as a Markdown table. */
export function exploreTable({ rows, table, clicks, scrolls, jump, memory, files }: Explored): string {
  const [first, ...later] = clicks;
  const lines: (readonly [string, string])[] = [
    ['from the start of the engine to the table', ms(table)],
    ['from a click on a filter to the new table, first', ms(first)],
    [`the same, median of ${later.length}`, ms(median(later))],
    ...scrolls.map(({ all, blank, waiting, pixels, ms: time }): readonly [string, string] => [
      `scroll over ${pixels.toLocaleString('en', { maximumFractionDigits: 0 })} px of rows, ${Math.round(pixels / (time / 1000)).toLocaleString('en')} px/s`,
      `${blank} of ${all} frames with missing rows, ${waiting} with rows on their way`,
    ]),
    ['jump to the last row', ms(jump)],
    [
      'memory of the tab: before the engine, with the table, after all files',
      [memory.before, memory.loaded, memory.after].map(megabytes).join(', '),
    ],
    ...files.map(({ format, ms: time, longest, bytes }): readonly [string, string] => [
      `everything as ${format}, ${(bytes / 1e6).toFixed(1)} MB`,
      `${ms(time)}; longest task of the main thread ${longest === 0 ? 'under 50 ms' : ms(longest)}`,
    ]),
  ];
  return [
    `| ${rows.toLocaleString('en')} observations explored in Chromium | |`,
    '| --- | --- |',
    ...lines.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}
