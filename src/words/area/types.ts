/** How far a group's median stands from the world's; above 0 it is ahead. */
export interface Gap {
  readonly points: number;
  /** without its sign */
  readonly text: string;
  readonly year: string;
}

/** An area by its short name, with the formatted medians of the group and of the world. */
export interface Against {
  readonly area: string;
  readonly group: string;
  readonly world: string;
  /** members with a score, of whom the median is */
  readonly n: number;
}

/** Among how many of so many members something was looked for. */
export interface Reach {
  readonly known: number;
  readonly of: number;
  /** others of whom it may be true as well */
  readonly alike?: number;
}

/** In how many indicators a group is ahead of the world, and in how many behind. */
export interface Ahead {
  readonly ahead: number;
  readonly behind: number;
}

/** A change of a score: the number decides the form of its word, the text is signed and formatted. */
export interface Change {
  readonly value: number;
  readonly text: string;
}

/** Words of the area page, and what the overview says of findings, movers and the map. */
export interface AreaWords {
  /** what a drawing in class colours shows */
  readonly measure: (column: string, year: string) => string;
  readonly strip: {
    readonly title: (
      column: string,
      low: string,
      high: string,
      quarter: string,
      threeQuarters: string,
    ) => string;
    readonly measure: (column: string, year: string) => string;
    readonly row: (group: string, n: number, low: string, high: string) => string;
  };
  readonly without: (n: number) => string;
  readonly scoreColumn: string;
  readonly maturity: string;
  /** where a rank lies, behind a score: "rank 2–6" */
  readonly rankRange: (range: string) => string;
  /** a list of links to the areas */
  readonly areas: string;
  /** how many members have a value */
  readonly base: string;
  readonly trend: {
    readonly gap: (group: string, from: Gap, to: Gap) => string;
    readonly measure: (column: string, from: string, to: string) => string;
    readonly nearest: (year: string) => string;
  };
  readonly indicators: {
    /** @param behind in how many the group is behind the world: in the others both are level */
    readonly title: (group: string, ahead: Ahead, of: number, column: string) => string;
    readonly measure: (from: string, to: string) => string;
    readonly typical: Readonly<Record<'median' | 'mean', string>>;
    readonly world: string;
    readonly notScored: string;
    readonly none: string;
    readonly means: string;
    readonly course: (from: string, fromYear: string, to: string, toYear: string, breaks: number) => string;
  };
  readonly movers: {
    readonly title: (
      name: string,
      change: Change,
      from: string,
      to: string,
      group: string,
      column: string,
      reach: Reach,
    ) => string;
    readonly titleNone: (from: string, to: string, group: string, column: string) => string;
    readonly measure: (column: string, from: string, to: string, up: number, down: number) => string;
    readonly measureAll: (column: string, from: string, to: string) => string;
    readonly spoken: (name: string, rank: string, change: Change, isClear: boolean) => string;
    readonly method: string;
    /** `list`: their names, joined */
    readonly notCompared: (list: string, n: number, of: number, from: string) => string;
    readonly unnamed: (list: string, n: number, of: number) => string;
    readonly tooFew: (group: string, column: string, from: string, to: string) => string;
    readonly noEarlier: (year: string) => string;
    /** first year of the change, a control's name */
    readonly since: string;
    /** column: share of the distance to the highest score that was covered */
    readonly closed: string;
    /** `share`: per cent */
    readonly closedMost: (name: string, share: string) => string;
    readonly heading: string;
    readonly change: string;
    /** column: share of the weight */
    readonly renewed: (from: string) => string;
  };
  readonly findings: {
    readonly heading: (group: string, year: string) => string;
    /** what each kind of finding is about */
    readonly kinds: Readonly<Record<'standing' | 'outlier' | 'mover' | 'spread', string>>;
    /** of the group's median against the world's */
    readonly mixed: (group: string, best: Against, worst: Against) => string;
    readonly ahead: (group: string, best: Against, worst: Against) => string;
    readonly behind: (group: string, best: Against, worst: Against) => string;
    readonly outlier: (name: string, score: string, median: string, income: string, reach: Reach) => string;
    readonly mover: (name: string, change: Change, from: string, reach: Reach) => string;
    readonly spread: (area: string, low: string, lowName: string, high: string, highName: string) => string;
  };
  readonly map: {
    readonly title: (group: string, high: number, low: number, of: number, column: string) => string;
  };
}
