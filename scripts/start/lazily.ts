import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { FILES_PATH } from '../../src/answers/filed.ts';
import { type EmbedAssets, type Framed, frameScripts, kindScripts } from '../build/embedScripts.ts';
import type { BuildOptions } from '../build/options.ts';
import { unreleased } from '../build/release.ts';
import { packageFiles } from '../build/version.ts';
import { run } from '../workbench/child.ts';
import { makersIn, restsOnTables } from '../workbench/makers.ts';

const TABLES = new URL('../workbench/processes/tables.ts', import.meta.url);

/**
 * Makes files of a site when they are asked for, each once.
 *
 * @param options `out` holds the bundle and all answers
 * @returns a function that makes the file of an address under the site, if it is one that is made and not there yet
 */
export async function lazily(options: BuildOptions): Promise<(address: string) => Promise<void>> {
  const { base, data, out, site } = options;
  const { fileOf, make } = await makersIn(options, framesIn(base, out));
  for (const file of packageFiles(data)) cpSync(join(data, file), join(out, 'data', file));
  const made = new Map<string, Promise<unknown>>();
  const once = (file: string, work: () => Promise<unknown>) => {
    const own = made.get(file) ?? work();
    made.set(file, own);
    // What failed is tried again.
    own.catch(() => made.delete(file));
    return own;
  };
  const writeTables = () =>
    once('data/', () => run<boolean>(TABLES, [data, out, site === null ? '' : `${site}${base}`]).done);
  return async (address) => {
    const file = fileOf(address);
    if (file !== null) {
      if (restsOnTables(address)) await writeTables();
      await once(file, () => make(file));
    } else if (isOfTables(address, out)) await writeTables();
  };
}

/** The build describes the package's own tables anew, beside those that it adds. */
function isOfTables(address: string, out: string): boolean {
  if (unreleased(address) === FILES_PATH) return !existsSync(join(out, FILES_PATH));
  return address.startsWith('data/') && (address.endsWith('.json') || !existsSync(join(out, address)));
}

function framesIn(base: string, out: string): (kind: Framed) => Promise<EmbedAssets> {
  let frames: ReturnType<typeof frameScripts> | null = null;
  const kinds = new Map<Framed, ReturnType<typeof kindScripts>>();
  return async (kind) => {
    frames ??= frameScripts(base, out);
    const own = kinds.get(kind) ?? kindScripts(base, out, kind);
    kinds.set(kind, own);
    return { ...(await frames), kinds: await own };
  };
}
