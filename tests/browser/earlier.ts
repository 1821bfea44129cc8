import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { keep, publishKept } from '../../scripts/build/archive.ts';
import { en } from '../../src/words/share/en.ts';

export const FIGURE = 'ranking-internet-users';
export const EARLIER = '0123456789ab';
/** Morocco's newest value then. */
export const VALUE = 12.3;
/** A figure that only the earlier version held. */
export const VANISHED = 'ranking-fax-machines';

const NEWEST = 'answers/newest/internet-users.json';
const built = (path: string) => readFileSync(join('dist', path), 'utf8');
export const read = (path: string) => JSON.parse(built(path));

/** Morocco's newest value now. */
export const today = (): number => read(NEWEST).values.MAR[0][1];

/** What a build with an archive would publish of an earlier version: today's answers but for one value. */
export function keepEarlier(): {
  readonly serve: (page: Page) => Promise<void>;
  readonly remove: () => void;
} {
  const archive = mkdtempSync(join(tmpdir(), 'meridian-archive-'));
  const site = mkdtempSync(join(tmpdir(), 'meridian-kept-'));
  const newest = read(NEWEST);
  newest.values.MAR[0][1] = VALUE;
  const answers = new Map<string, unknown>([
    [NEWEST, newest],
    ['answers/about/internet-users.json', read('answers/about/internet-users.json')],
    ['answers/maps/OIC.json', read('answers/maps/OIC.json')],
  ]);
  for (const language of ['en', 'ar']) {
    const frame = read(`answers/frame/${language}.json`);
    const page = built(`${language}/embed/${FIGURE}/index.html`);
    const meta = /<script type="application\/json" id="meta">(.*)<\/script>/.exec(page)?.[1] ?? '';
    answers.set(`answers/frame/${language}.json`, {
      ...frame,
      rest: { ...frame.rest, version: EARLIER },
    });
    answers.set(`answers/names/${language}/internet-users.json`, JSON.parse(meta).names);
  }
  const version = keep(archive, { version: EARLIER, open: false, figures: [FIGURE], answers });
  publishKept(archive, [version], site);
  const vanished = built(`en/embed/${FIGURE}/index.html`)
    .replace(/data-version="\w+"/, `data-version="${EARLIER}" data-vanished`)
    .replace('class="notices">', `class="notices"><p class="notice">${en.vanished(EARLIER)}</p>`);
  return {
    serve: async (page) => {
      await page.route('**/answers/kept/**', (route) => {
        const file = join(site, new URL(route.request().url()).pathname);
        return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
      });
      await page.route(`**/en/embed/${VANISHED}/*`, (route) =>
        route.fulfill({ body: vanished, contentType: 'text/html' }),
      );
    },
    remove: () => {
      for (const folder of [archive, site]) rmSync(folder, { recursive: true });
    },
  };
}
