/** How numbers are written in our files, as patterns that JavaScript and DuckDB read alike. */
export const NUMBER = '-?(0|[1-9][0-9]*)([.][0-9]+)?(e[+-]?[0-9]+)?';
export const WHOLE = '-?(0|[1-9][0-9]*)';
