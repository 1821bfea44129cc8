import type { CoreCatalog, Group } from './catalog.ts';

/** Everybody. */
export const WORLD = 'WORLD';

/** The group asked for, else the one that the site opens with: the first of `data/groups.csv` by order. */
export function groupOf(catalog: CoreCatalog, wanted?: string): Group {
  const found = catalog.groups.find(({ group }) => group === wanted) ?? catalog.groups[0];
  if (found === undefined) throw new Error('expected a group in data/groups.csv');
  return found;
}

/** Everybody listed, also those that averages leave out, in the order of their names. */
export function membersOf(catalog: CoreCatalog, { members, associates, nonRegional }: Group): string[] {
  return byName(catalog, [...members, ...associates, ...nonRegional]);
}

/** Economies in the order of their names in the page's language. */
export function byName(catalog: CoreCatalog, economies: readonly string[]): string[] {
  const wanted = new Set(economies);
  return Object.keys(catalog.economies).filter((economy) => wanted.has(economy));
}
