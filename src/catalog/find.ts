import type { Catalog, Indicator, NamedArea } from './catalog.ts';

/** @throws Error where there is no such area */
export function areaOf<A extends NamedArea>({ areas }: { readonly areas: readonly A[] }, id: string): A {
  return found(
    areas.find(({ area }) => area === id),
    'area',
    id,
  );
}

/** @throws Error where there is no such indicator */
export function indicatorOf({ indicators }: Pick<Catalog, 'indicators'>, id: string): Indicator {
  return found(
    indicators.find(({ indicator }) => indicator === id),
    'indicator',
    id,
  );
}

function found<T>(thing: T | undefined, what: string, id: string): T {
  if (thing === undefined) throw new Error(`no ${what} ${id}`);
  return thing;
}
