import { descending } from 'd3-array';
import type { Words } from '../words/types.ts';
import { type FigureTable, head, number } from './table.ts';

/** One line of a figure over time. */
export interface YearsColumn {
  readonly name: string;
  /** formatted, by year */
  readonly values: ReadonlyMap<number, string>;
}

/** Lines over time in rows: every year that one of them has, newest first. */
export function yearsTable({ column }: Words, caption: string, lines: readonly YearsColumn[]): FigureTable {
  const years = [...new Set(lines.flatMap(({ values }) => [...values.keys()]))].sort(descending);
  return {
    caption,
    columns: [{ head: column.year }, ...lines.map(({ name }) => ({ head: name }))],
    rows: years.map((year) => ({
      id: String(year),
      cells: [head(String(year)), ...lines.map(({ values }) => number(values.get(year) ?? ''))],
    })),
  };
}
