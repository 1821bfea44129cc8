import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Lens } from '../../answers/lenses.ts';
import type { PublishedPanel, PublishedRanges } from '../../answers/published.ts';
import type { Catalog, Group } from '../../catalog/catalog.ts';
import { methodOf } from '../../catalog/method.ts';
import { publishedRecipe } from '../../scoring/recipe.ts';
import { FOR_EVER } from '../answers.ts';
import { type DrawRanges, drawRequest } from '../draws.ts';

/** What a framework's ranges are drawn of. */
export interface RangesOf {
  readonly lens: Lens;
  readonly panel: PublishedPanel;
  readonly group: Group;
  readonly draw: DrawRanges;
}

export interface LensRanges {
  readonly drawn: UseQueryResult<PublishedRanges>;
  /** how many draws are made while they are waited for */
  readonly done: number;
}

/**
 * Where the method lets the ranks of a group's members by a framework's pillars lie: drawn off the main thread as those of the
 * index are, with the same draws and seed, for the year that those are published for.
 *
 * @param catalog of the page: with all indicators
 */
export function useRanges({ lens, panel, group, draw }: RangesOf, catalog: Catalog): LensRanges {
  const [done, setDone] = useState(0);
  const drawn = useQuery({
    ...FOR_EVER,
    retry: false,
    queryKey: ['lens-ranges', lens.lens, group.group, panel.year],
    enabled: panel.year === catalog.scoreYear,
    queryFn: ({ signal }) => {
      setDone(0);
      const request = {
        ...drawRequest(panel, catalog.indicators, group),
        recipe: publishedRecipe(methodOf(catalog)),
        pillars: lens.pillars,
      };
      return draw(request, setDone, signal);
    },
  });
  return { drawn, done };
}
