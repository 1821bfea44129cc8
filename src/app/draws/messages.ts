import type { PublishedRanges } from '../../answers/published.ts';

/** What the drawing thread says; a first progress of 0 says that it runs. */
export type DrawMessage =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'ranges'; readonly ranges: PublishedRanges };
