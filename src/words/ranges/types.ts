/** Words of how sure a rank is, and what a score is made of. Ranges, shares and numbers of draws come formatted. */
export interface RangeWords {
  /** "9–16", or "9" where the rank never moves */
  readonly range: (best: number, worst: number) => string;
  /** behind a score: where its rank lies */
  readonly rankNote: (range: string) => string;
  /** what the parameter that opens a receipt takes */
  readonly expectedScore: string;
  /** column heads */
  readonly rangeHead: string;
  readonly neighbours: string;
  readonly spokenRow: (name: string, rank: string | null, range: string, next: string | null) => string;
  readonly apart: (n: number, of: number, group: string, column: string) => string;
  /** what is drawn; of the archive's ranges of method 1, the method alone */
  readonly covers: (draws: string) => string;
  readonly coversMethod: (draws: string) => string;
  /** what it is that two cannot be told apart */
  readonly level: string;
  readonly joined: string;
  /** what stands beside the names of a matrix's rows */
  readonly marks: string;
  readonly membersOnly: string;
  readonly onlyYear: (year: string) => string;
  readonly draw: (draws: string) => string;
  readonly drawing: string;
  readonly stop: string;
  readonly drawn: (draws: string, seconds: string) => string;
  readonly same: string;
  readonly differs: string;
  readonly failed: string;
  readonly allScores: string;
  readonly receipt: {
    readonly hint: string;
    readonly title: (economy: string, column: string, year: string) => string;
    readonly titleNone: (economy: string, column: string, year: string) => string;
    /** the range leads, the single rank follows where it may be given */
    readonly rank: (group: string, rank: string | null, of: string, range: string | null) => string;
    /** column: percent of the weight that had been measured by a year */
    readonly measured: string;
    /** in the place of a lag, where the value is later than the year */
    readonly later: string;
    readonly laterNote: string;
    readonly howIndicators: string;
    readonly howAreas: string;
    readonly normalised: string;
    readonly weight: string;
    readonly effective: string;
    readonly contribution: string;
    readonly area: string;
    readonly score: string;
    readonly logShare: string;
    readonly sum: string;
    readonly noValue: string;
    readonly tooOld: (year: string) => string;
    readonly presentIndicators: (present: string, needed: string) => string;
    readonly presentAreas: (n: number, of: number, needed: number) => string;
    readonly emptyArea: string;
    /** before a list of indicators (n = 1) or of sets of n of them */
    readonly enoughIndicators: (n: number) => string;
    readonly enoughAreas: (n: number) => string;
    readonly moreSets: (n: number) => string;
  };
}
