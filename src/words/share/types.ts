/** Words of taking a figure away: pictures, citations, embeds, data by address. */
export interface ShareWords {
  readonly svg: string;
  readonly png: string;
  readonly pictureFailed: string;
  /** after the first of a list of data sets */
  readonly moreDataSets: (n: number) => string;
}
