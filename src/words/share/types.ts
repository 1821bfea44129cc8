/** What a citation in words is made of. */
export interface Citation {
  readonly title: string;
  readonly measure: string;
  /** data sets, each with publisher, edition and licence */
  readonly data: readonly string[];
  /** the site and its data version */
  readonly origin: string;
  /** "2026-11-21" */
  readonly accessed: string;
  readonly address: string;
}

/** Words of taking a figure away: pictures, citations, embeds, data by address. */
export interface ShareWords {
  readonly svg: string;
  readonly png: string;
  readonly pictureFailed: string;
  /** after the first of a list of data sets */
  readonly moreDataSets: (n: number) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  /** of a link, which is not shown as text */
  readonly noClipboard: string;
  readonly save: string;
  readonly close: string;
  readonly cite: string;
  readonly citeTitle: string;
  readonly citeIndicator: string;
  /** of the facts of an economy */
  readonly citeValues: string;
  readonly asText: string;
  readonly citation: (parts: Citation) => string;
  /** what reference managers have no field for: the data version, and the data sets with publisher, edition and licence */
  readonly citedNote: (version: string, method: number, data: readonly string[]) => string;
  readonly byUrl: string;
  readonly byUrlLead: string;
  readonly excel: string;
  readonly allFiles: string;
  readonly viewFailed: string;
  readonly embed: string;
  /** of a frame that shows an earlier version */
  readonly frozen: string;
  /** leads from an earlier version to today's figure */
  readonly todays: string;
  readonly gone: (version: string) => string;
  /** of a figure whose data are published no more */
  readonly vanished: (version: string) => string;
  readonly expectedVersion: string;
}
