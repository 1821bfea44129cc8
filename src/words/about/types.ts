/** Words of the page that says what this is. */
export interface AboutWords {
  readonly title: string;
  readonly what: readonly string[];
  readonly method: string;
  /** leads to the page where the method is taken apart */
  readonly lab: string;
  readonly data: string;
  readonly dataText: string;
  /** what can be fetched: file → what it is */
  readonly files: Readonly<Record<string, string>>;
  readonly licence: string;
  readonly licenceText: readonly string[];
  readonly contact: string;
  readonly contactText: readonly string[];
}
