/** Words for scores read through the pillars of another framework. */
export interface LensWords {
  readonly choose: string;
  /** the default: the areas of the index themselves */
  readonly areas: string;
  /** an address names a framework that is none */
  readonly unknown: (text: string) => string;
  /** that it is our reading. @param organisation whose framework it is */
  readonly reading: (organisation: string) => string;
  /** @param adopted a year and month, or with the day @param to null: open */
  readonly dates: (adopted: string, from: string, to: string | null) => string;
  readonly document: string;
  /** what a figure finds, and by whose pillars */
  readonly title: (finding: string, lens: string) => string;
  readonly measure: (column: string, year: string) => string;
  readonly missingPillars: (names: string, n: number, of: number, needed: number) => string;
  /** heads what each pillar is made of */
  readonly made: string;
  readonly rule: string;
  /** @param share of the pillar's weight */
  readonly part: (indicator: string, share: string) => string;
  readonly partly: (why: string) => string;
  readonly notMeasured: (why: string) => string;
  readonly withheld: string;
  readonly pillar: string;
  /** opens the receipts of an economy's scores */
  readonly receipts: string;
  /** how the overall score is made of the pillars */
  readonly howPillars: string;
  readonly score: string;
  /** @param rank a number or a dash @param of how many have one */
  readonly rankOf: (rank: string, of: number) => string;
  readonly caption: (economy: string, lens: string, year: string) => string;
}
