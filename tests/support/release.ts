import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The release that the pages of a built site say they are of. */
export function releaseIn(site: string): string {
  const page = readFileSync(join(site, 'en/index.html'), 'utf8');
  const [, release] = /<html[^>]* data-release="(\w+)"/.exec(page) ?? [];
  if (release === undefined) throw new Error(`expected a release in ${site}/en/index.html`);
  return release;
}

/** What the site's next release and its data version are called in tests that publish one. */
export const NEXT = 'ffffffff';
export const NEXT_VERSION = 'bbbbbbbbbbbb';

/** How the next release of a built site would have the text of a page or an answer: of that release and data version. */
export function nextOf(site: string): (text: string) => string {
  const release = releaseIn(site);
  const catalog = readFileSync(join(site, `answers/${release}/catalog.en.json`), 'utf8');
  const { version }: { readonly version: string } = JSON.parse(catalog);
  return (text) => text.replaceAll(release, NEXT).replaceAll(version, NEXT_VERSION);
}
