import type { NamedKind } from '../../answers/names.ts';

/** Words of the search, on every page. */
export interface SearchWords {
  /** what the button says that opens it */
  readonly open: string;
  readonly heading: string;
  /** of the box for an economy to add to a figure */
  readonly headingEconomies: string;
  /** several places to press cover one another */
  readonly nearby: string;
  /** of the box for the reader's own */
  readonly headingOwn: string;
  /** what can be typed */
  readonly label: string;
  readonly labelEconomies: string;
  readonly kinds: Readonly<Record<NamedKind, string>>;
  readonly found: (n: number) => string;
  readonly nothing: (typed: string) => string;
  /** nothing was found; the nearest names follow */
  readonly nearest: (typed: string) => string;
  /** the economy came after another one, which is no more */
  readonly after: (former: string, ended: string) => string;
  /** who typed the name of a part is led to the whole */
  readonly part: (name: string) => string;
  /** a group of states */
  readonly absent: (name: string) => string;
  /** whether the key opens the search */
  readonly key: string;
  readonly loading: string;
  readonly failed: string;
}
