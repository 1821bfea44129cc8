/** Words of the compare page. */
export interface CompareWords {
  readonly name: string;
}
