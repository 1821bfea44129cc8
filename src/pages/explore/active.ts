import { sourceName } from '../../catalog/sourceName.ts';
import type { Facet } from '../../questions/filter.ts';
import { NORMAL } from '../../questions/filter.ts';
import { cutNames } from '../../words/names.ts';
import type { ExploreEnvironment } from '../rows/environment.ts';
import type { Chosen } from './model.ts';

export interface ActiveFilter {
  readonly facet: Facet;
  /** "Group: ASEAN" */
  readonly text: string;
}

/** Most choices of a facet that are spelt out. */
const SPELT = 4;

/** What was chosen, one line a facet, in the reader's words. */
export function activeFilters(
  environment: ExploreEnvironment,
  view: Chosen,
  spelt = SPELT,
): readonly ActiveFilter[] {
  const { catalog, words } = environment;
  const line = (facet: Facet, text: string | undefined): readonly ActiveFilter[] =>
    text === undefined ? [] : [{ facet, text: words.labelled(words.explore.facet[facet], text) }];
  const list = (
    facet: Facet,
    codes: readonly string[] | undefined,
    name: (code: string) => string | undefined,
  ) =>
    line(
      facet,
      codes &&
        words.names(
          cutNames(
            codes.map((code) => name(code) ?? code),
            spelt,
          ),
        ),
    );
  const group = catalog.groups.find((each) => each.group === view.group);
  return [
    ...line('text', view.q),
    ...line('group', group && (group.kind === 'organisation' ? group.short : group.name)),
    ...line('year', yearsText(environment, view)),
    ...list(
      'area',
      view.areas,
      (code) => catalog.areas.find(({ area }) => area === code)?.short ?? words.overview.context,
    ),
    ...list(
      'indicator',
      view.indicators,
      (code) => catalog.indicators.find(({ indicator }) => indicator === code)?.name,
    ),
    ...list('economy', view.economies, (code) => catalog.economies[code]),
    ...list(
      'segment',
      view.segments,
      (code) => catalog.segments.find(({ segment }) => segment === code)?.name,
    ),
    ...list('flag', view.flags, (code) => (code === NORMAL ? words.explore.normal : catalog.flags[code])),
    ...line(
      'redistribution',
      view.redistribution &&
        words.names(cutNames(view.redistribution.map((code) => words.explore.redistribution[code]))),
    ),
    ...list('source', view.sources, (code) => {
      const source = catalog.sources.find((each) => each.source === code);
      return source && sourceName(source);
    }),
  ];
}

function yearsText({ words }: ExploreEnvironment, { year, from, to }: Chosen): string | undefined {
  const { newestAt, span, since, until } = words.explore;
  if (year !== undefined) return newestAt(String(year));
  if (from !== undefined && to !== undefined) return span(String(from), String(to));
  if (from !== undefined) return since(String(from));
  return to === undefined ? undefined : until(String(to));
}
