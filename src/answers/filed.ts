/** A file below `data/` as it is served. */
export interface FiledTable {
  /** below `data/` */
  readonly path: string;
  readonly size: number;
  /** null: no table */
  readonly rows: number | null;
  readonly sha256: string;
  /** what may be done with it: of all its rows, joined by "; " */
  readonly redistribution: string;
  /** in English, as `datapackage.json` says it; '' where it does not */
  readonly title: string;
  /** names and what they hold, in English */
  readonly columns: readonly (readonly [name: string, title: string])[];
}

/** What a version of the data changed. */
export interface FiledVersion {
  readonly version: string;
  readonly previous: string;
  /** ISO 8601, a day */
  readonly date: string;
  readonly added: number;
  readonly revised: number;
  readonly removed: number;
  readonly relabelled: number;
  /** tables other than observations that changed */
  readonly tables: readonly string[];
  /** whether it is published how scores changed with it */
  readonly scores: boolean;
}

/** Every file below `data/`, and how the data came to be as they are. */
export interface PublishedFiles {
  readonly tables: readonly FiledTable[];
  /** one file an indicator: `data/indicators/<indicator>.csv` */
  readonly indicators: Readonly<Record<string, readonly [size: number, rows: number, sha256: string]>>;
  /** newest first */
  readonly versions: readonly FiledVersion[];
}

/** It is made of the files themselves, after all other answers. */
export const FILES_PATH = 'answers/files.json';
