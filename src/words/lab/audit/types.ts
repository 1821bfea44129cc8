/** What each file of an audit pack is, and which number stands where after the command. */
export type AuditFile =
  | 'iData.csv'
  | 'iMeta.csv'
  | 'recipe.json'
  | 'framework-pillars.csv'
  | 'framework-mapping.csv'
  | 'goalposts.csv'
  | 'weights.csv'
  | 'scores.csv'
  | 'ranges.csv'
  | 'sampling-errors.csv'
  | 'coherence.csv'
  | 'receipts.csv'
  | 'sources.csv';

/** Words of the README of an audit pack, which come with its code. */
export interface AuditWords {
  readonly title: (site: string) => string;
  readonly made: (year: string, method: string, version: string, day: string) => string;
  /** the recipe as a link says it; '' for the published one */
  readonly recipe: (text: string) => string;
  readonly link: (address: string) => string;
  readonly files: string;
  readonly file: Readonly<Record<AuditFile, string>>;
  readonly again: string;
  /** before the commands: where they run */
  readonly setup: string;
  readonly published: string;
  /** before the command that draws ranges again */
  readonly draw: string;
  /** before the command that draws those of the recipe */
  readonly drawRecipe: string;
  readonly sums: string;
  readonly terms: string;
  readonly missing: string;
  readonly noRanges: (group: string) => string;
  readonly noReceipts: string;
  readonly noSums: string;
  readonly ownLeftOut: string;
}
