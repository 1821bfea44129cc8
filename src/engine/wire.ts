/** What page and worker say to each other beside DuckDB's own protocol, over a port of its own. */
export interface Opening {
  /** absolute address of the engine's file */
  readonly engine: string;
  /** held by the worker while it lives, so that the page learns of its death; null where there are no locks */
  readonly lock: string | null;
  readonly port: MessagePort;
}

export type Report =
  /** bytes of the engine's file that have arrived, and how many there are; null: not known */
  | { readonly kind: 'bytes'; readonly bytes: number; readonly total: number | null }
  /** DuckDB's own protocol may begin */
  | { readonly kind: 'open' }
  | { readonly kind: 'failed'; readonly reason: string };
