import type { Query } from '../../src/engine/types.ts';

/** A row, its cells in the order of the question's columns. */
export type Cells = readonly (string | number | null)[];

/** An engine that answers the build's questions out of partitioned Parquet. */
export interface Answering {
  readonly name: string;
  ask(query: Query): Promise<readonly Cells[]>;
  close(): void;
}
