import type { SourceSummary } from './summary.ts';

/** Something in a publisher's file that nobody has decided about yet. */
export interface Problem {
  readonly file: string;
  /** the header is line 1; null where a file as a whole is meant */
  readonly line?: number | null;
  readonly column?: string | null;
  readonly expected: string;
  readonly found: string;
}

/** One line: `un-egov/egov-survey-2014.csv, line 8, column Country Name: expected …, found …`. */
export function problem({ file, line, column, expected, found }: Problem): string {
  const place = [file, ...(line ? [`line ${line}`] : []), ...(column ? [`column ${column}`] : [])].join(', ');
  return `${place}: expected ${expected}; found ${found}`;
}

/** Problems that stop the ingest: nothing is written. */
export class IngestError extends Error {
  override readonly name = 'IngestError';
  readonly problems: readonly string[];
  /** what was read of the sources without a problem of their own */
  readonly sources: readonly SourceSummary[];
  constructor(problems: readonly string[], sources: readonly SourceSummary[] = []) {
    super(`Nothing was written. ${problems.length} to settle:\n${problems.map((p) => `  ${p}`).join('\n')}`);
    this.problems = problems;
    this.sources = sources;
  }
}
