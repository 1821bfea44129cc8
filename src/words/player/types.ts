/** Words of the slider that plays through the years. */
export interface PlayerWords {
  readonly name: string;
  readonly year: string;
  readonly play: string;
  readonly pause: string;
  readonly earlier: string;
  readonly later: string;
  readonly none: string;
  /** which years there are: those with enough members */
  readonly years: (n: number, first: string, last: string) => string;
}
