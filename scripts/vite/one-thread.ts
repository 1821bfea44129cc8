import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * write-excel-file zips with fflate's `zip`, which starts workers from blobs: a host that sends the page's policy with
 * every response forbids them. It runs in a thread of ours, so the same in that thread will do.
 */
export function oneThread(): Plugin {
  return {
    name: 'meridian-one-thread',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source !== 'fflate' || importer === undefined || !importer.includes('write-excel-file'))
        return null;
      return fileURLToPath(new URL('../../src/export/file/fflate.ts', import.meta.url));
    },
  };
}
