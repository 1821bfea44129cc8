import { rowTest } from './account.ts';
import type { RawFiles } from './csv.ts';
import type { Declared } from './declared.ts';

/** What a problem is about, as the source's SQL reported it. */
export interface About {
  readonly file: string;
  /** name or code of the economy, as the publisher writes it */
  readonly written: string;
  readonly indicator: string;
  readonly year: number;
}

export interface Place {
  readonly line: number;
  readonly column: string | null;
}

/**
 * Lines of the publisher's file that a reported value can come from, and its column; `economy` looks for the name
 * instead of the value. SQL knows no lines, so they are looked up: rows of the series that name the economy, and of those the
 * ones that name the year, if any does.
 */
export async function locate(
  { file, written, indicator, year }: About,
  rows: readonly Declared[],
  raw: RawFiles,
  what: 'economy' | 'value',
): Promise<Place[]> {
  const { header, rows: all } = await raw.table(file);
  const of = rows.filter((row) => row.indicator === indicator);
  const places = of.flatMap((row) => {
    const test = rowTest(header, row.conditions);
    const columns = header.filter((name) => row.isColumn(name));
    const column = columns.find((name) => name.includes(String(year))) ?? columns[0] ?? null;
    const here = all.filter(({ cells }) => test(cells) && cells.some((c) => c.trim() === written.trim()));
    const ofYear = here.filter(({ cells }) => cells.some((c) => c.includes(String(year))));
    return (ofYear.length > 0 ? ofYear : here).map(({ line, cells }) => ({
      line,
      column:
        what === 'value' ? column : (header[cells.findIndex((c) => c.trim() === written.trim())] ?? null),
    }));
  });
  return places.sort((a, b) => a.line - b.line);
}
