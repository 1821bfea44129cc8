declare module 'virtual:engine-file' {
  /** address of DuckDB's wasm, compressed by brotli in a build and as it is in development */
  export const url: string;
}
