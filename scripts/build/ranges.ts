import type { PublishedPanel, PublishedRanges } from '../../src/answers/published.ts';
import { drawRanges } from '../../src/answers/rangeDraws.ts';
import { DRAWS, SEED } from '../../src/answers/ranges.ts';
import type { Tables } from '../../src/catalog/read.ts';
import type { PeerGroup } from '../../src/scoring/tally.ts';
import type { ScoredIndicator } from '../../src/scoring/types.ts';
import { codeText } from './code.ts';
import { CACHE, kept, keptName } from './kept.ts';

/** The method is its own code: a changed line of it makes new draws. */
const METHOD = '../../src/answers/rangeDraws.ts';

/** Every group with those of its members that count in averages: ranks are counted among them. */
export function rankedGroups({ groups, memberships }: Tables): PeerGroup[] {
  const members = memberships.filter(({ status }) => status === 'member');
  return groups.map(({ group: id }) => ({
    id,
    units: members.filter(({ group }) => group === id).map(({ economy }) => economy),
  }));
}

/** Whose ranks are drawn, by which indicators. */
interface Ranked {
  readonly indicators: readonly ScoredIndicator[];
  readonly groups: readonly PeerGroup[];
}

/**
 * How sure ranks are, a file for each group. Drawn once for the same data and method, then kept in `cache`; what is broken
 * there is drawn again.
 */
export function publishRanges(
  panels: readonly PublishedPanel[],
  year: number,
  { indicators, groups }: Ranked,
  cache: string = CACHE,
): readonly PublishedRanges[] {
  const panel = panels.find((own) => own.year === year);
  if (panel === undefined) return [];
  const madeOf = [codeText(METHOD), JSON.stringify([DRAWS, SEED, panel, indicators, groups])];
  return kept(cache, keptName('ranges', ...madeOf), () => {
    const drawing = drawRanges(panel, indicators, groups, { draws: DRAWS, seed: SEED });
    drawing.advance(DRAWS);
    return groups.map(({ id }) => drawing.rangesOf(id));
  });
}
