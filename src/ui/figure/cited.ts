import { methodOf } from '../../catalog/method.ts';
import type { Cited } from '../../export/cite.ts';
import type { Environment } from '../../words/environment.ts';

/** What a reader's browser cites today. @param address path and search, or whole; without it, what the page shows */
export function citedHere(
  { catalog, words }: Environment,
  thing: Pick<Cited, 'title' | 'measure' | 'sources'>,
  address: string = location.href,
): Cited {
  return {
    ...thing,
    language: catalog.language,
    site: words.site.name,
    version: catalog.version,
    method: methodOf(catalog),
    accessed: new Date().toISOString().slice(0, 10),
    address: new URL(address, location.href).href,
  };
}
