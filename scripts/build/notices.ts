import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The file, linked under the licence on the page about this site, to which every page's foot leads. */
export const NOTICES = 'notices.txt';

const ROOT = join(import.meta.dirname, '../..');
/** Shipped, though not among `dependencies`: what the build turns into files of the site. */
const BESIDE = ['brotli-dec-wasm', 'world-atlas'];
/** Types and command lines that come with a package, and stay behind. */
const LEFT = /^(@types\/|command-line-|json-bignum$|commander$|iconv-lite$|rw$)/;
const TEXT = /^(licen[cs]e|notice|copying)/i;

/** Of packages that have no file of their own, what their repository states. */
const STATED: Readonly<Record<string, string>> = {
  '@duckdb/duckdb-wasm': `Copyright 2018-2025 Stichting DuckDB Foundation

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  wouter: 'This is free and unencumbered software released into the public domain. https://unlicense.org',
};

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** What a package's own terms ask to go with it. */
export interface Notice {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** its files of licence and notice, one after the other */
  readonly text: string;
}

const packageIn = (folder: string): Package => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** The folder of a package as another one finds it. */
function folderOf(name: string, from: string): string {
  const places = createRequire(join(from, 'package.json')).resolve.paths(name) ?? [];
  const found = places.find((place) => existsSync(join(place, name, 'package.json')));
  if (found === undefined) throw new Error(`expected the package ${name} for ${from}`);
  return join(found, name);
}

/** The packages that the site is made of, with all that they need, by name. */
export function notices(): readonly Notice[] {
  const own = packageIn(ROOT);
  const found = new Map<string, Notice>();
  const add = (name: string, from: string) => {
    if (LEFT.test(name)) return;
    const folder = folderOf(name, from);
    const { version, license = '', dependencies = {} } = packageIn(folder);
    const key = `${name} ${version}`;
    if (found.has(key)) return;
    found.set(key, { name, version, licence: license, text: textIn(folder) });
    for (const other of Object.keys(dependencies)) add(other, folder);
  };
  for (const name of [...Object.keys(own.dependencies ?? {}), ...BESIDE]) add(name, ROOT);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function textIn(folder: string): string {
  const files = readdirSync(folder)
    .filter((file) => TEXT.test(file))
    .sort();
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (texts.length > 0) return texts.join('\n\n');
  const { name } = packageIn(folder);
  const stated = STATED[name];
  if (stated === undefined) throw new Error(`${folder}: expected a file with the licence of ${name}`);
  return stated;
}

/** Writes the notices of all that the site ships; a text that several packages share stands once, under their names. */
export function writeNotices(out: string): void {
  const byText = new Map<string, Notice[]>();
  for (const notice of notices()) byText.set(notice.text, [...(byText.get(notice.text) ?? []), notice]);
  const parts = [...byText].map(([text, own]) => {
    const heads = own.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
    return `${heads.join('\n')}\n\n${text}`;
  });
  const line = '-'.repeat(80);
  writeFileSync(
    join(out, NOTICES),
    `Software that this site is made of\n\n${line}\n${parts.join(`\n\n${line}\n`)}\n`,
  );
}
