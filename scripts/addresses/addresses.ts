import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/catalog/languages.ts';

/** A place of the language in an address: every address is there in all languages. */
const LANG = '{lang}';

/** The languages' folders of an address, or the address alone where it has none. */
const spelt = (address: string): string[] =>
  address.startsWith(LANG) ? LANGUAGES.map((language) => address.replace(LANG, language)) : [address];

/**
 * Addresses that a built site serves and that others may write down: pages, frames and the files of the data package.
 *
 * @param out the folder of the site
 * @returns `{lang}/areas/skills/`, `data/areas.csv` …, sorted by code points
 */
export function servedAddresses(out: string): string[] {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const [first] = LANGUAGES;
  const pages = files
    .filter((file) => file.startsWith(`${first}/`) && file.endsWith('/index.html'))
    .map((file) => file.replace(`${first}/`, `${LANG}/`).replace(/index\.html$/, ''));
  return [...files.filter((file) => /^data\/.*\.(csv|json|parquet)$/.test(file)), ...pages].sort();
}

/** Written addresses, in each language, that a built site does not serve. */
export function goneFrom(out: string, written: readonly string[]): string[] {
  return written
    .flatMap(spelt)
    .filter((address) => !existsSync(join(out, address.endsWith('/') ? `${address}index.html` : address)));
}

/** What is written and what is served, each once, sorted by code points: nothing that is written goes. */
export function withServed(written: readonly string[], served: readonly string[]): string[] {
  return [...new Set([...written, ...served])].sort();
}
