import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The release that the pages of a built site say they are of. */
export function releaseIn(site: string): string {
  const page = readFileSync(join(site, 'en/index.html'), 'utf8');
  const [, release] = /<html[^>]* data-release="(\w+)"/.exec(page) ?? [];
  if (release === undefined) throw new Error(`expected a release in ${site}/en/index.html`);
  return release;
}
