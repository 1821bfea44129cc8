/** Words of how sure a rank is, and what a score is made of. */
export interface RangeWords {
  readonly name: string;
}
