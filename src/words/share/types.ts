/** Words of taking a figure away: pictures, citations, embeds, data by address. */
export interface ShareWords {
  readonly svg: string;
  readonly png: string;
  readonly pictureFailed: string;
  /** "Source: A; B" of more data sets than a picture names */
  readonly moreDataSets: (first: string, more: number) => string;
}
