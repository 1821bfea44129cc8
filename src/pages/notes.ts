import type { Group } from '../catalog/catalog.ts';
import type { Environment } from '../ui/environment.tsx';
import { cutNames } from '../words/names.ts';
import type { Names } from '../words/types.ts';
import { membersWithStatus } from './members.ts';

/** Economies by name, cut where there are many. */
export function named({ catalog }: Environment, economies: readonly string[]): Names {
  return cutNames(economies.map((economy) => catalog.economies[economy] ?? economy));
}

/** Members that are listed and left out of averages. */
export function leftOut(environment: Environment, group: Group): string[] {
  const { catalog, words } = environment;
  const associates = membersWithStatus(catalog, group, 'associate');
  const nonRegional = membersWithStatus(catalog, group, 'non-regional');
  return [
    ...(associates.length > 0 ? [words.overview.associates(named(environment, associates))] : []),
    ...(nonRegional.length > 0 ? [words.overview.nonRegional(named(environment, nonRegional))] : []),
  ];
}
