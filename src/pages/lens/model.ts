import type { Lens } from '../../answers/lenses.ts';
import type { PublishedRanges, PublishedScores } from '../../answers/published.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { type ScoresModel, scoresModel } from '../../figures/scores/model.ts';
import { splitWeights } from '../../scoring/lens.ts';
import { OVERALL } from '../../scoring/overall.ts';
import type { Sort } from '../../view/parameters.ts';
import type { Environment } from '../../words/environment.ts';

/** What an address says: which framework, and by which pillar its members are sorted: `den`, `den.den-finance`, `den.-name`. */
export interface LensChoice {
  readonly lens: string;
  readonly sort?: Sort;
}

export function readLens(text: string): LensChoice {
  const [lens = '', by = ''] = text.split('.');
  if (by === '') return { lens };
  const isAscending = by.startsWith('-');
  return { lens, sort: { column: isAscending ? by.slice(1) : by, descending: !isAscending } };
}

export function formatLens({ lens, sort }: LensChoice): string {
  if (sort === undefined || (sort.column === OVERALL && sort.descending)) return lens;
  return `${lens}.${sort.descending ? '' : '-'}${sort.column}`;
}

/**
 * A group's members by a framework's pillars.
 *
 * @param environment of the lens: see `lensEnvironment`
 * @param scores by its pillars: see `lensScores`
 * @param ranges null where they are not drawn
 */
export function lensModel(
  { catalog, words }: Pick<Environment<Catalog>, 'catalog' | 'words'>,
  { scores, ranges }: { readonly scores: PublishedScores; readonly ranges: PublishedRanges | null },
  view: { readonly group: string; readonly sort?: Sort },
): ScoresModel {
  return scoresModel(catalog, { scores, ranges, overallName: words.score.overall }, view);
}

/** What an indicator weighs in a pillar once it is split among those that it speaks of; shares of the pillar, 0 to 1. */
export function sharesOf({ pillars }: Lens, pillar: string): readonly (readonly [string, number])[] {
  const own = splitWeights(pillars).find((each) => each.pillar === pillar)?.indicators ?? [];
  const all = own.reduce((sum, [, weight]) => sum + weight, 0);
  return own.map(([indicator, weight]) => [indicator, weight / all]);
}
