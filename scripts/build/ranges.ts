import type { PublishedPanel, PublishedRanges } from '../../src/answers/published.ts';
import { DRAWS, drawRanges, SEED } from '../../src/answers/ranges.ts';
import type { Tables } from '../../src/catalog/read.ts';
import type { PeerGroup } from '../../src/scoring/tally.ts';
import type { ScoredIndicator } from '../../src/scoring/types.ts';
import { CACHE, kept } from './keptDraws.ts';

/** Every group with those of its members that count in averages: ranks are counted among them. */
export function rankedGroups({ groups, memberships }: Tables): PeerGroup[] {
  const members = memberships.filter(({ status }) => status === 'member');
  return groups.map(({ group: id }) => ({
    id,
    units: members.filter(({ group }) => group === id).map(({ economy }) => economy),
  }));
}

/**
 * How sure ranks are, a file for each group. Drawn once for the same data and method, then kept in `cache`; what is broken
 * there is drawn again.
 */
export function publishRanges(
  panels: readonly PublishedPanel[],
  year: number,
  indicators: readonly ScoredIndicator[],
  groups: readonly PeerGroup[],
  cache: string = CACHE,
): readonly PublishedRanges[] {
  const panel = panels.find((own) => own.year === year);
  if (panel === undefined) return [];
  return kept(cache, 'ranges', [DRAWS, SEED, panel, indicators, groups], () => {
    const drawing = drawRanges(panel, indicators, groups, { draws: DRAWS, seed: SEED });
    drawing.advance(DRAWS);
    return groups.map(({ id }) => drawing.rangesOf(id));
  });
}
