import type { Redistribution } from '../../catalog/types.ts';

/** Sections of the page, in its order: each has a place of its own, and the search knows its name. */
export const DATA_SECTIONS = ['sources', 'coverage', 'indicators', 'files', 'use', 'changes'] as const;

type DataSection = (typeof DATA_SECTIONS)[number];

/** Words of the feed of changes. Numbers come in as text. */
export interface FeedWords {
  readonly title: string;
  readonly entry: (date: string, added: string, revised: string, removed: string) => string;
  readonly added: (n: string) => string;
  readonly revised: (n: string) => string;
  readonly removed: (n: string) => string;
  /** the same value under another flag or source */
  readonly relabelled: (n: string) => string;
  /** @param parts what changed, of so many indicators */
  readonly source: (name: string, parts: readonly string[], indicators: number) => string;
  readonly tables: (tables: readonly string[]) => string;
}

interface Terms {
  readonly name: string;
  /** what that means for who wants to pass values on */
  readonly text: string;
}

/** Words of the page about the data. */
export interface DataWords {
  readonly name: string;
  readonly description: string;
  /** @param have as many as at least half of the members have, of so many */
  readonly title: (group: string, have: number, of: number) => string;
  readonly lead: (values: string, indicators: number, economies: number, sources: number) => string;
  readonly contents: string;
  readonly sections: Readonly<Record<DataSection, string>>;
  /** "52 of 57" */
  readonly of: (n: number, all: number) => string;
  readonly unknown: string;
  /** what a page in another language shows as its files have it; null where there is nothing to say */
  readonly inEnglish: string | null;
  readonly sources: {
    readonly lead: string;
    readonly terms: Readonly<Record<Redistribution, Terms>>;
    readonly licence: string;
    readonly retrieved: string;
    readonly next: string;
    readonly gives: string;
    readonly cite: string;
    readonly policies: (n: number) => string;
    readonly targets: (n: number) => string;
    readonly groups: (n: number) => string;
  };
  readonly coverage: {
    readonly lead: (year: string) => string;
    readonly groups: string;
    readonly members: (group: string) => string;
    readonly group: string;
    readonly member: string;
    readonly count: string;
    readonly indicators: string;
    readonly scored: string;
    readonly observations: string;
    readonly counts: string;
    readonly all: string;
    readonly have: string;
    readonly areas: string;
    readonly each: (group: string) => string;
    /** leads to the same of other groups */
    readonly others: string;
    readonly none: string;
    readonly old: string;
    readonly complete: string;
  };
  readonly indicators: {
    readonly lead: (group: string) => string;
    readonly find: string;
    readonly found: (n: number) => string;
    readonly higher: string;
    readonly lower: string;
    readonly neither: string;
    readonly goalposts: (zero: string, hundred: string) => string;
    readonly weight: (weight: string) => string;
    readonly notScored: string;
    readonly peak: (n: number, year: string) => string;
    readonly everybody: string;
    readonly ended: string;
    readonly values: (n: string) => string;
  };
  readonly files: {
    readonly lead: string;
    readonly current: (version: string) => string;
    readonly rows: (n: string) => string;
    readonly bytes: (n: string) => string;
    readonly kilobytes: (n: string) => string;
    readonly megabytes: (n: string) => string;
    readonly columns: (n: number) => string;
    readonly oneEach: string;
    readonly sums: string;
  };
  readonly use: {
    readonly lead: string;
    readonly verify: string;
    readonly verifyText: string;
    readonly citeHeading: string;
    readonly cite: (version: string, date: string | null, address: string) => string;
    readonly citeSources: string;
  };
  readonly changes: {
    readonly lead: string;
    readonly none: string;
    readonly feed: string;
    readonly rows: string;
    readonly scores: string;
  };
  readonly feed: FeedWords;
}
