import type { PublishedPanel, PublishedRanges } from '../answers/published.ts';
import type { PeerGroup } from '../scoring/tally.ts';
import type { ScoredIndicator } from '../scoring/types.ts';

/** What is drawn: methods around a year's scores, ranks counted among a group's members. */
export interface DrawRequest {
  readonly panel: PublishedPanel;
  readonly indicators: readonly ScoredIndicator[];
  readonly group: PeerGroup;
  readonly draws: number;
  readonly seed: number;
}

/**
 * Draws off the main thread. Rejects where no worker can run, and with the signal's reason where it is stopped.
 *
 * @param onProgress how many draws are done
 */
export type DrawRanges = (
  request: DrawRequest,
  onProgress: (done: number) => void,
  signal: AbortSignal,
) => Promise<PublishedRanges>;
