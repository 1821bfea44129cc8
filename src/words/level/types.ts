/** Words for who was level with an economy and is ahead of it now. Values come formatted, names as they are shown. */
export interface LevelWords {
  /** that figures show who moved, and not why */
  readonly caution: string;
  /** the rule in words, with its limits */
  readonly rule: (limits: {
    readonly years: number;
    readonly income: string;
    readonly population: string;
    readonly below: number;
    readonly above: number;
    readonly ahead: number;
    readonly today: string;
    readonly most: number;
    readonly agree: number;
    readonly windows: number;
  }) => string;
  /** who is ahead in at least two of an area's indicators */
  readonly area: (names: string, n: number, of: number) => string;
  /** nobody is ahead in two of them */
  readonly areaNobody: (of: number) => string;
  readonly noValue: string;
  /** @param level economies that were comparable and level */
  readonly nobody: (level: number, year: string, points: number) => string;
  readonly found: (n: number, level: number, year: string) => string;
  /** an economy's values at both ends: "6% in 2013, 69% in 2023" */
  readonly values: (before: string, from: string, after: string, to: string) => string;
  readonly shared: (names: string) => string;
  /** its income grew so many times as much */
  readonly richer: (times: string) => string;
  /** heads the economies whose match it is */
  readonly asked: (name: string) => string;
  readonly askedLine: (indicator: string, names: string) => string;
  /** heads dated facts of an economy in a window that another one has no record of */
  readonly inPlace: (name: string, from: string, to: string) => string;
  readonly inPlaceNote: (own: string) => string;
  readonly nothing: (own: string) => string;
  readonly noMeasure: (areas: string) => string;
  /** of a group's members: who could ask another one, and who could be asked */
  readonly exchange: {
    readonly sentence: (asking: number, giving: number, of: number, group: string) => string;
    readonly nobody: (group: string) => string;
    readonly caption: (area: string, group: string) => string;
    readonly asks: string;
    readonly asked: string;
  };
  /** members of a group that are behind in one outcome: joint projects, and richer members that passed the same level */
  readonly gap: {
    readonly choose: string;
    readonly sentence: (
      indicator: string,
      behind: number,
      sharing: number,
      n: number,
      group: string,
    ) => string;
    readonly nobody: (indicator: string, group: string) => string;
    readonly value: string;
    readonly sharing: string;
    readonly passed: string;
    /** "Malaysia (2009: 56%)" */
    readonly before: (name: string, year: string, value: string) => string;
    readonly rule: (limits: {
      readonly behind: number;
      readonly within: number;
      readonly income: string;
      readonly population: string;
      readonly today: string;
      readonly below: number;
      readonly ahead: number;
      readonly most: number;
    }) => string;
  };
}
