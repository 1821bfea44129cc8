import type { Group } from '../catalog/catalog.ts';
import { byName } from '../catalog/members.ts';
import type { Change } from '../words/area/types.ts';
import type { Environment } from '../words/environment.ts';
import type { Leader, Names } from '../words/names.ts';
import { cutNames } from '../words/names.ts';

/** Economies by name, cut where there are many. */
export function named({ catalog }: Environment, economies: readonly string[], most?: number): Names {
  return cutNames(
    economies.map((economy) => catalog.economies[economy] ?? economy),
    most,
  );
}

/** So many who share the first place are spelt out. */
const SHARING = 3;

/** Those who share the first place: their names, as a leader's are said. */
export function placeOf(
  environment: Environment,
  economies: readonly string[],
): Pick<Leader, 'name' | 'shared'> {
  return {
    name: environment.words.names(named(environment, economies, SHARING)),
    shared: economies.length > 1,
  };
}

/** Members that are listed and left out of averages. */
export function leftOut(environment: Environment, group: Group): string[] {
  const { catalog, words } = environment;
  const associates = byName(catalog, group.associates);
  const nonRegional = byName(catalog, group.nonRegional);
  return [
    ...(associates.length > 0 ? [words.overview.associates(named(environment, associates))] : []),
    ...(nonRegional.length > 0 ? [words.overview.nonRegional(named(environment, nonRegional))] : []),
  ];
}

/** Points with a plus or a minus. */
export function signed({ numbers }: Environment, points: number): Change {
  return { value: Number(points.toFixed(1)), text: numbers.signed(points, 1) };
}
