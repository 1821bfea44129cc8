import type { PublishedPanel } from '../answers/published.ts';
import type { DrawRequest } from '../answers/rangeDraws.ts';
import { DRAWS, SEED } from '../answers/ranges.ts';
import { asScored } from '../answers/receipts.ts';
import type { Group, Indicator } from '../catalog/catalog.ts';

export type { DrawRanges, DrawRequest } from '../answers/rangeDraws.ts';

/** What is drawn of a group's ranks in a year: as many draws as are published, with their seed. */
export const drawRequest = (
  panel: PublishedPanel,
  indicators: readonly Indicator[],
  group: Pick<Group, 'group' | 'members'>,
): DrawRequest => ({
  panel,
  indicators: indicators.map(asScored),
  group: { id: group.group, units: group.members },
  draws: DRAWS,
  seed: SEED,
});
