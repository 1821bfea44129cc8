import type { AnswerSource } from '../answers/paths.ts';
import type { PublishedChanges } from '../answers/published.ts';
import { changeFrom } from '../answers/years.ts';
import type { CatalogLists, CoreCatalog, FrameCatalog, Indicator, Source } from '../catalog/catalog.ts';
import { OVERALL } from '../scoring/overall.ts';

/** The data sets behind figures: each list of them is made here, in the order of the catalog. */

type Sources = Pick<CatalogLists, 'sources'>;
type Scored = Pick<CoreCatalog, 'areas'> & Pick<CatalogLists, 'indicators' | 'sources'>;

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

/** The same as far as a figure's catalog knows; null where it does not, as in a frame. */
export function knownScoreSources(catalog: FrameCatalog, column: string = OVERALL): Source[] | null {
  return isScored(catalog) ? scoreSources(catalog, column) : null;
}

const isScored = (catalog: FrameCatalog): catalog is FrameCatalog & Scored =>
  catalog.indicators !== undefined && catalog.sources !== undefined;

/**
 * Data sets behind changes of scores: those of the values that were compared.
 *
 * @param changes null where there are none: then all that can be compared
 * @param column an area, or `overall`
 */
export function changeSources(catalog: Scored, changes: PublishedChanges | null, column: string): Source[] {
  const compared = changes === null ? null : comparedIn(changes, column);
  return compared === null
    ? indicatorSources(
        catalog,
        weightedIn(catalog, column).filter(({ comparableOverTime }) => comparableOverTime),
      )
    : sourcesOf(catalog, compared);
}

/** Data sets of the values that were compared; null in the archive's changes, which do not say it. */
function comparedIn({ columns, sources }: PublishedChanges, column: string): readonly string[] | null {
  return sources?.[columns.indexOf(column)] ?? null;
}

/** `answers/sources/<area>.json`, or `overall`: the data sets behind its scores. */
export function scoreSourcesPath(column: string): string {
  return `answers/sources/${column}.json`;
}

/**
 * Data sets behind scores, in an area or overall, for a figure in any place: where the catalog knows none, as in a frame, an
 * area's are read.
 *
 * @returns null overall in a frame, which names them already
 */
export async function readScoreSources(
  catalog: FrameCatalog,
  { published }: AnswerSource,
  column: string,
): Promise<readonly Source[] | null> {
  return catalog.sources === undefined && isArea(catalog, column)
    ? published<Source[]>(scoreSourcesPath(column))
    : knownScoreSources(catalog, column);
}

/**
 * Data sets behind changes of scores, for a figure in any place: where the catalog knows none, as in a frame, they are read.
 *
 * @returns null in a frame that names them already, as it does those of the changes that it shows first
 */
export async function readChangeSources(
  catalog: FrameCatalog,
  { published }: AnswerSource,
  changes: PublishedChanges | null,
  column: string,
): Promise<readonly Source[] | null> {
  if (isScored(catalog)) return changeSources(catalog, changes, column);
  if (changes === null) return null;
  const { from, to } = changes;
  if (to === catalog.scoreYear && from === changeFrom(catalog, to, column)) return null;
  const compared = comparedIn(changes, column);
  return compared === null
    ? null
    : sourcesOf({ sources: await published<Source[]>(scoreSourcesPath(column)) }, compared);
}
