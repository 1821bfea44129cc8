import type { PolicyRow } from '../catalog/types.ts';

/** What a publisher lists of one economy, without what is empty. */
export type PublishedPolicy = Pick<PolicyRow, 'instrument' | 'status'> & {
  /** place in `sources` */
  readonly source: number;
  readonly year?: number;
  readonly date?: string;
  readonly title?: string;
  readonly link?: string;
  readonly note?: string;
};

/** Laws, strategies, institutions and systems of one economy, sorted by instrument and year: part of its own answers. */
export interface PublishedPolicies {
  readonly sources: readonly string[];
  readonly facts: readonly PublishedPolicy[];
}

/** `answers/instruments/<language>.json`: the words for them. */
export interface PublishedInstruments {
  /** by area in the order of the areas, then in their own order */
  readonly instruments: readonly {
    readonly instrument: string;
    readonly area: string;
    readonly name: string;
    readonly note?: string;
  }[];
  readonly statuses: readonly {
    readonly status: string;
    readonly name: string;
    readonly definition: string;
  }[];
}

/** Where the words for them are published in a language. */
export const instrumentsPath = (language: string) => `answers/instruments/${language}.json`;
