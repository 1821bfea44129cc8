import type { Sides } from './gaps.ts';
import type { PackedInstruments } from './instruments.ts';

/** Where it is published what a group's page says of its members beside scores. */
export const WITHIN_PATH = 'answers/within.json';

/** `answers/within.json`: what is in place in every economy, and the divides inside each, for pages of whole groups. */
export interface PublishedWithin {
  readonly instruments: PackedInstruments;
  /** indicator → its divides; indicators that are known of the whole population alone are left out */
  readonly divides: Readonly<Record<string, PackedDivides>>;
}

/** An indicator's divides in the newest years that have both sides. */
export interface PackedDivides {
  readonly sources: readonly string[];
  /** dimension → economy → both sides, with as few digits as leave them as they are printed */
  readonly sides: Readonly<Record<string, Readonly<Record<string, Sides>>>>;
}
