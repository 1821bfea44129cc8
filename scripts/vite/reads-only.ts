import type { Plugin } from 'vite';

/** What stands in for the parts of TanStack Query that change things on a server, or page through endless lists. */
const PARTS: Readonly<Record<string, string>> = {
  './mutationCache.js': `export class MutationCache {
    clear() {}
    findAll() { return []; }
    getAll() { return []; }
    resumePausedMutations() { return Promise.resolve(); }
  }`,
  './infiniteQueryBehavior.js': `export function infiniteQueryBehavior() {
    throw new Error('no endless lists here');
  }
  export const hasNextPage = () => false;
  export const hasPreviousPage = () => false;`,
};

/** This site only reads, and reads each answer whole: two kilobytes of every page's scripts are for something else. */
export function readsOnly(): Plugin {
  const OWN = '\0reads-only:';
  return {
    name: 'meridian-reads-only',
    enforce: 'pre',
    apply: 'build',
    resolveId(source, importer) {
      if (importer === undefined || !importer.includes('@tanstack/query-core')) return null;
      return Object.hasOwn(PARTS, source) ? `${OWN}${source}` : null;
    },
    load: (id) => (id.startsWith(OWN) ? (PARTS[id.slice(OWN.length)] ?? null) : null),
  };
}
