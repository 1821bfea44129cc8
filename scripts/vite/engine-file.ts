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

/** The mode of a build that shall not wait for the compression: what is not compressed yet goes along as it is. */
export const AT_ONCE = 'at-once';

/**
 * `virtual:engine-file` gives the address of DuckDB's wasm. A build gets it compressed, since hosts refuse a file of 34 MB
 * or send it as it is, and under an ending that no server treats in a way of its own. Its name is that of its content before
 * the compression: nothing else of a build waits for that, or differs with it.
 */
export function engineFile(): Plugin {
  let isBuild = false;
  let mayWait = true;
  let isAsked = false;
  let cacheDir = '';
  return {
    name: 'meridian-engine-file',
    configResolved(config) {
      isBuild = config.command === 'build';
      mayWait = config.mode !== AT_ONCE;
      cacheDir = path.join(config.cacheDir, 'engine');
    },
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      isAsked = true;
      if (!isBuild) return `export { default as url } from ${JSON.stringify(`${wasmFile}?url`)};`;
      return `export const url = import.meta.env.BASE_URL + ${JSON.stringify(builtName(await readFile(wasmFile)))};`;
    },
    async generateBundle() {
      if (!isAsked) return;
      const wasm = await readFile(wasmFile);
      const kept = compressedFile(cacheDir, wasm);
      const source = mayWait || existsSync(kept) ? await readFile(await compressed(kept, wasm)) : wasm;
      this.emitFile({ type: 'asset', fileName: builtName(wasm), source });
    },
  };
}

const hashOf = (wasm: Buffer) => createHash('sha256').update(wasm).digest('hex').slice(0, 16);

const builtName = (wasm: Buffer) => `assets/duckdb-eh-${hashOf(wasm)}.bin`;

const compressedFile = (cacheDir: string, wasm: Buffer) => path.join(cacheDir, hashOf(wasm), 'duckdb-eh.bin');

/** Compressed once for each version of DuckDB: the best compression takes a minute. */
async function compressed(file: string, wasm: Buffer): Promise<string> {
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
