import { directionOf, type Language } from '../../catalog/languages.ts';
import { makeFile } from '../../export/file/thread.ts';
import type { FileColumn } from '../../export/file/types.ts';
import { ownFileColumns } from '../../own/beside.ts';
import { takeAwayWords } from '../rows/takeAwayWords.ts';

type OwnColumn = (typeof ownFileColumns)[number];

const TYPES: Readonly<Partial<Record<OwnColumn, FileColumn['type']>>> = {
  year: 'integer',
  value: 'number',
  line_of_file: 'integer',
  official_value: 'number',
  official_as_in_scores_of: 'integer',
};

/**
 * The reader's rows beside the official values as a workbook, made in a thread of the page.
 *
 * @param rows by `ownFileRows`
 * @param notes of the second sheet
 */
export function ownWorkbook(
  rows: readonly (readonly (string | number)[])[],
  language: Language,
  notes: readonly string[],
): Promise<Blob> {
  const columns = ownFileColumns.map((name) => ({ name, type: TYPES[name] ?? ('text' as const) }));
  const cells = rows.map((row) =>
    JSON.stringify(row.map((cell, at) => (cell === '' && columns[at]?.type !== 'text' ? null : cell))),
  );
  const bytes = new TextEncoder().encode(cells.map((line) => `${line}\n`).join(''));
  const task = {
    format: 'xlsx' as const,
    columns,
    delimiter: ',' as const,
    mark: false,
    sheets: takeAwayWords(language).sheets,
    rightToLeft: directionOf(language) === 'rtl',
    readme: `${notes.join('\n')}\n`,
    metadata: '',
    packed: null,
  };
  const write = async (_: unknown, take: (piece: { bytes: Uint8Array<ArrayBuffer>; rows: number }) => void) =>
    take({ bytes, rows: rows.length });
  return makeFile(write, task, { told: () => undefined, signal: new AbortController().signal });
}
