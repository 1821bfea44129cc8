/** Words of the box in which readers make a group of their own: part of its code. */
export interface MembersWords {
  readonly heading: string;
  readonly lead: string;
  /** members of which group */
  readonly of: string;
  readonly nobody: string;
  /** and of which other one they must be too */
  readonly also: string;
  readonly any: string;
  /** economies that are added one by one */
  readonly more: string;
  readonly name: string;
  /** what stands in the box for the name while it is empty */
  readonly unnamed: string;
  readonly count: (n: number) => string;
  readonly none: string;
  readonly show: string;
}
