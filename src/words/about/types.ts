/** Terms that readers meet, and that the page explains; each has a place of its own there. */
export const TERMS = [
  'index',
  'score',
  'band',
  'receipt',
  'coverage',
  'weight',
  'goalpost',
  'median',
  'range',
  'recalculation',
  'age',
  'estimate',
  'break',
  'divide',
  'target',
  'context',
] as const;

type Term = (typeof TERMS)[number];

interface TermWords {
  readonly name: string;
  readonly text: string;
  /** what else people type for it */
  readonly also: readonly string[];
}

/** Words of the page that says what this is. */
export interface AboutWords {
  readonly title: string;
  readonly what: readonly string[];
  readonly method: string;
  /** leads to the page where the method is taken apart */
  readonly lab: string;
  readonly note: string;
  readonly termsHeading: string;
  readonly terms: Readonly<Record<Term, TermWords>>;
  readonly data: string;
  readonly dataText: string;
  /** leads to the page about the data */
  readonly dataPage: string;
  /** what can be fetched: file → what it is */
  readonly files: Readonly<Record<string, string>>;
  readonly licence: string;
  readonly licenceText: readonly string[];
  readonly contact: string;
  readonly contactText: readonly string[];
}
