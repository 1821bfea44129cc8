/** Words of what it would take to reach a score: part of the code that says it. Scores and values come formatted. */
export interface GoalWords {
  /** of the control */
  readonly goal: string;
  readonly median: (group: string, score: string) => string;
  readonly aboveRange: (name: string, score: string) => string;
  readonly class: (name: string, score: string) => string;
  /** heading of the members to choose from */
  readonly ahead: string;
  readonly economy: (name: string, score: string) => string;
  /** `area`: its short name; null: overall */
  readonly title: (name: string, area: string | null, own: string, goal: string) => string;
  /** nobody is ahead, and there is no higher class */
  readonly none: string;
  readonly note: string;
  /** how many indicators would do it each alone, of all that are scored */
  readonly alone: (n: number, of: number) => string;
  readonly rank: (rank: number, of: number, group: string) => string;
  readonly today: string;
  readonly needed: string;
  readonly noValue: string;
  readonly peers: (group: string) => string;
  readonly made: string;
  readonly notComparable: string;
  readonly nOf: (n: number, of: number) => string;
  readonly all: (n: number) => string;
  /** several together: `part`, as a percentage, of the way to the group's best value */
  readonly mix: (n: number, part: string, group: string) => string;
  readonly outOfReach: (group: string, score: string) => string;
  /** the group's median, should it go on as in the last years */
  readonly pace: (group: string, score: string, from: string, year: string, ahead: string) => string;
}
