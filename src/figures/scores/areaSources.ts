import type { AnswerSource } from '../../answers/paths.ts';
import type { Catalog, Source } from '../../catalog/catalog.ts';
import { isArea, scoreSources } from './read.ts';

/** `answers/sources/<area>.json`: the data sets behind its scores. */
export function areaSourcesPath(area: string): string {
  return `answers/sources/${area}.json`;
}

/** Data sets behind a column of scores; of an area also where the catalog of a frame has none. */
export async function sourcesOfColumn(
  catalog: Catalog,
  { published }: AnswerSource,
  column: string,
): Promise<readonly Source[]> {
  return catalog.sources.length === 0 && isArea(catalog, column)
    ? published<Source[]>(areaSourcesPath(column))
    : scoreSources(catalog, column);
}
