import type { AnswerSource } from '../answers/paths.ts';
import type { PublishedChanges } from '../answers/published.ts';
import { changeFrom } from '../answers/years.ts';
import type { Catalog, Indicator, Source } from '../catalog/catalog.ts';
import { OVERALL } from '../scoring/default.ts';

/** The data sets behind figures: each list of them is made here, in the order of the catalog. */

type Sources = Pick<Catalog, 'sources'>;
type Scored = Pick<Catalog, 'areas' | 'indicators' | 'sources'>;

/** Data sets by their ids; what the catalog does not know is left out. */
export function sourcesOf({ sources }: Sources, ids: Iterable<string>): Source[] {
  const wanted = new Set(ids);
  return sources.filter(({ source }) => wanted.has(source));
}

/** Data sets that indicators are taken from. */
export function indicatorSources(catalog: Sources, indicators: readonly Indicator[]): Source[] {
  return sourcesOf(
    catalog,
    indicators.map(({ source }) => source),
  );
}

/** Data sets behind values of an indicator: its own, and those of values that fill its gaps. */
export function valueSources(
  catalog: Sources,
  indicator: Indicator,
  values: Iterable<{ readonly source: string }>,
): Source[] {
  return sourcesOf(catalog, [indicator.source, ...Array.from(values, ({ source }) => source)]);
}

/** Indicators with a weight: in an area, or in any. */
export function weightedIn({ areas, indicators }: Pick<Scored, 'areas' | 'indicators'>, column: string) {
  const inArea = isArea({ areas }, column);
  return indicators.filter(({ area, weight }) => weight > 0 && (!inArea || area === column));
}

const isArea = ({ areas }: Pick<Scored, 'areas'>, column: string) =>
  areas.some(({ area }) => area === column);

/** Data sets behind scores, in an area or overall. */
export function scoreSources(catalog: Scored, column: string = OVERALL): Source[] {
  return indicatorSources(catalog, weightedIn(catalog, column));
}

/**
 * Data sets behind changes of scores: those of the values that were compared.
 *
 * @param changes null where there are none: then all that can be compared
 * @param column an area, or `overall`
 */
export function changeSources(catalog: Scored, changes: PublishedChanges | null, column: string): Source[] {
  const compared = changes?.sources?.[changes.columns.indexOf(column)];
  return compared === undefined
    ? indicatorSources(
        catalog,
        weightedIn(catalog, column).filter(({ comparableOverTime }) => comparableOverTime),
      )
    : sourcesOf(catalog, compared);
}

/** `answers/sources/<area>.json`, or `overall`: the data sets behind its scores. */
export function scoreSourcesPath(column: string): string {
  return `answers/sources/${column}.json`;
}

/**
 * Data sets behind scores, in an area or overall, for a figure in any place: where the catalog has none, as in a frame, an
 * area's are read; none are given overall, which the frame names already.
 */
export async function readScoreSources(
  catalog: Catalog,
  { published }: AnswerSource,
  column: string,
): Promise<readonly Source[]> {
  return catalog.sources.length === 0 && isArea(catalog, column)
    ? published<Source[]>(scoreSourcesPath(column))
    : scoreSources(catalog, column);
}

/**
 * Data sets behind changes of scores, for a figure in any place: where the catalog has none, as in a frame, they are read;
 * none are given for the changes that the frame shows first, since it names theirs already.
 */
export async function readChangeSources(
  catalog: Catalog,
  { published }: AnswerSource,
  changes: PublishedChanges | null,
  column: string,
): Promise<readonly Source[]> {
  if (changes === null || catalog.sources.length > 0) return changeSources(catalog, changes, column);
  const { from, to } = changes;
  if (to === catalog.scoreYear && from === changeFrom(catalog, to, column)) return [];
  const sources = await published<Source[]>(scoreSourcesPath(column));
  return changeSources({ ...catalog, sources }, changes, column);
}
