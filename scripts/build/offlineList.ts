import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SHELL } from '../../src/offline/site.ts';
import { isOfPages, LIST, type Listed, type OfflineList } from '../../src/offline/wanted.ts';

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  /** threads that it starts */
  readonly assets?: readonly string[];
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

type Chunks = Readonly<Record<string, Chunk>>;

/** Where a bundle's code for the database begins, for files that only it gives, and for Word files, as large as all pages together. */
const OF_ENGINE = /^src\/(?:(?:engine|export\/file)\/|pages\/paper\/word\.ts)/;
/** Styles that a kind of page brings: no script of the manifest names them. */
const OF_PAGE = /^src\/pages\/[\w-]+\/page\.css$/;

/**
 * Lists what can be kept without a line: the answers that pages take, and their code, each with its digest. What is kept is held
 * to it.
 *
 * @param out folder of the site, its documents written, its answers not yet moved to their release
 */
export function writeOfflineList(out: string): void {
  const answers = readdirSync(join(out, 'answers'), { recursive: true, encoding: 'utf8' })
    .map((file) => `answers/${file}`)
    .filter(isOfPages)
    .sort();
  const list: OfflineList = {
    answers: answers.map((path) => listed(out, path)),
    code: [SHELL, ...codeIn(out)].map((path) => listed(out, path)),
  };
  writeFileSync(join(out, LIST), JSON.stringify(list));
}

function listed(out: string, path: string): Listed {
  const bytes = readFileSync(join(out, path));
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return [path, gzipSync(bytes).length, bytes.length, digest];
}

/** Scripts and styles of all kinds of pages and of what they offer, but for the database. */
function codeIn(out: string): string[] {
  const chunks: Chunks = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8'));
  const known = new Set<string>();
  const add = (name: string) => {
    const chunk = chunks[name];
    if (chunk === undefined || known.has(name) || OF_ENGINE.test(name)) return;
    known.add(name);
    for (const other of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) add(other);
  };
  const styles = Object.keys(chunks).filter((name) => OF_PAGE.test(name));
  for (const entry of ['src/app/browser.tsx', 'src/app/boot.ts', ...styles]) add(entry);
  const files = [...known].flatMap((name) => {
    const { file, css = [], assets = [] } = chunks[name] ?? {};
    return [...(file === undefined ? [] : [file]), ...css, ...assets];
  });
  return [...new Set(files)].sort();
}
