/** One value of the reader's own file. Of an economy, a year and an indicator there is one row at most. */
export interface OwnRow {
  /** code of an economy of the catalog */
  readonly economy: string;
  /** the year that the value describes */
  readonly year: number;
  /** the indicator's name as the file or the reader gives it, never the code of an official one */
  readonly indicator: string;
  /** finite */
  readonly value: number;
  /** as the file or the reader gives it; '' where neither does */
  readonly unit: string;
  /** line of the file that the value stands in, the first is 1; of a workbook, the sheet's row */
  readonly line: number;
}

/** The reader's own file, once it is read: what other pages and SQL's table `own` know of it. */
export interface OwnFile {
  /** as it is named on the reader's device; '' for pasted text */
  readonly name: string;
  /** in the order of the file */
  readonly rows: readonly OwnRow[];
  /** codes of official indicators that its indicators are laid beside, by the name in `rows` */
  readonly beside: Readonly<Record<string, string>>;
}

let kept: OwnFile | null = null;
const listeners = new Set<() => void>();

/** The reader's own file, as long as the page is open: it is no part of an address, and no request carries it. Null: none. */
export function ownFile(): OwnFile | null {
  return kept;
}

/** Puts a file in the place of the one before it. */
export function keepOwnFile(file: OwnFile): void {
  tell(file);
}

/** Nothing of the file stays in memory. */
export function forgetOwnFile(): void {
  tell(null);
}

/**
 * Tells of every change of the file.
 *
 * @returns stops telling; the pair serves React's `useSyncExternalStore(onOwnFile, ownFile)`
 */
export function onOwnFile(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

function tell(file: OwnFile | null): void {
  kept = file;
  for (const changed of listeners) changed();
}
