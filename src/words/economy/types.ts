/** Words of the economy page. */
export interface EconomyWords {
  readonly name: string;
}
