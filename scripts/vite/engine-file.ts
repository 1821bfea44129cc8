import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin } from 'vite';

const NAME = 'virtual:engine-file';
const RESOLVED = `\0${NAME}`;
const wasmFile = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');

/**
 * `virtual:engine-file` gives the address of DuckDB's wasm and its number of bytes. A build gets it compressed, since
 * hosts refuse a file of 34 MB or send it as it is, and under an ending that no server treats in a way of its own.
 */
export function engineFile(): Plugin {
  let isBuild = false;
  let cacheDir = '';
  let compressed: Promise<string> | null = null;
  return {
    name: 'meridian-engine-file',
    configResolved(config) {
      isBuild = config.command === 'build';
      cacheDir = path.join(config.cacheDir, 'engine');
    },
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      if (isBuild) compressed ??= compress(cacheDir);
      const file = compressed === null ? wasmFile : await compressed;
      const { length } = await readFile(file);
      return `export { default as url } from ${JSON.stringify(`${file}?url`)};\nexport const bytes = ${length};\n`;
    },
  };
}

/** Compressed once for each version of DuckDB: the best compression takes a minute. */
async function compress(cacheDir: string): Promise<string> {
  const wasm = await readFile(wasmFile);
  const hash = createHash('sha256').update(wasm).digest('hex').slice(0, 16);
  const file = path.join(cacheDir, hash, 'duckdb-eh.bin');
  if (existsSync(file)) return file;
  const bytes = await promisify(brotliCompress)(wasm, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: wasm.length,
    },
  });
  await mkdir(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
  return file;
}
