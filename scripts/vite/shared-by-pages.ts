import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What the graph of modules says of one. */
interface Known {
  readonly importedIds: readonly string[];
}

/**
 * Counts of every module how many kinds of pages take it at once, as they are opened: what is fetched later, such as the code of a file
 * or of a paper, makes nothing shared.
 *
 * @param root the project's folder
 */
export function sharedByPages(root: string): {
  readonly plugin: Plugin;
  readonly kindsWith: (id: string) => number;
} {
  const kinds = new Map<string, number>();
  return {
    kindsWith: (id) => kinds.get(id) ?? 0,
    plugin: {
      name: 'shared-by-pages',
      apply: 'build',
      renderStart() {
        kinds.clear();
        const pages = join(root, 'src/pages');
        for (const page of readdirSync(pages).map((kind) => join(pages, kind, 'Page.tsx'))) {
          if (!existsSync(page)) continue;
          const entries = [page, join(root, 'src/app/browser.tsx')];
          for (const id of closureOf(entries, (own) => this.getModuleInfo(own))) {
            kinds.set(id, (kinds.get(id) ?? 0) + 1);
          }
        }
      },
    },
  };
}

/** Modules and all that they import at once. */
function closureOf(entries: readonly string[], known: (id: string) => Known | null): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...entries];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    for (const imported of known(id)?.importedIds ?? []) open.push(imported);
  }
  return seen;
}
