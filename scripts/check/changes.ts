import type { Finding } from '../../src/engine/types.ts';
import { CHANGE_COLUMNS, CHANGES, scoreFile, VERSION_COLUMNS, VERSIONS } from '../changes/log.ts';
import { SCORE_LOG_COLUMNS } from '../changes/scoreLog.ts';
import type { Files } from './files.ts';
import { readTable, type Table } from './read.ts';

const FOLDER = `${CHANGES}/`;
const INDEX = `${FOLDER}${VERSIONS}`;
const VERSION = /^[0-9a-f]{12}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const WHOLE = /^(0|[1-9]\d*)$/;
const SCORE_FILE = scoreFile('');
const NUMBER = /^-?\d+(\.\d+)?$/;
/** Columns of the log of scores that hold no number. */
const WORDS: readonly string[] = ['economy', 'redistribution'];
const COUNTS: readonly string[] = ['added', 'revised', 'removed', 'relabelled'];

/** Whether a file belongs to the log of changes, which `datapackage.json` of the data does not describe. */
export const isOfChanges = (path: string) => path.startsWith(FOLDER);

const isOfScores = (path: string) => path.endsWith(SCORE_FILE);

/** Where something is wrong: in a file, a line of it, a column. */
interface Place {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: string | undefined;
}

/**
 * The log of changes: each version has its file, each file its version, days do not go back, counts are whole
 * numbers, and what is said of scores are numbers.
 */
export function checkChanges(files: Files): Finding[] {
  const paths = [...files.keys()].filter(isOfChanges);
  if (paths.length === 0) return [];
  const tables = new Map<string, Table>();
  const findings = paths.flatMap((path) => {
    const { table, findings: unreadable } = readTable(path, files.get(path) ?? new Uint8Array());
    if (table !== null) tables.set(path, table);
    return [...unreadable, ...(table === null ? [] : wrongHeader(table))];
  });
  if (findings.length > 0) return findings;
  const index = tables.get(INDEX);
  const finding = ({ file, line, column }: Place, expected: string, found: string): Finding[] => [
    { file, line: line ?? null, column: column ?? null, expected, found },
  ];
  if (index === undefined) return finding({ file: INDEX }, 'the versions of the data', 'no file');
  const versions = index.rows.map(({ cells: [version = ''] }) => version);
  return [
    ...index.rows.flatMap(({ line, cells: [version = '', previous = '', date = ''] }, at) => [
      ...[version, previous].flatMap((own, c) =>
        VERSION.test(own)
          ? []
          : finding({ file: INDEX, line, column: VERSION_COLUMNS[c] }, '12 hex digits', own),
      ),
      ...(DAY.test(date) && date >= (index.rows[at - 1]?.cells[2] ?? '')
        ? []
        : finding({ file: INDEX, line, column: 'date' }, 'a day, not before the one above', date)),
      ...(files.has(`${FOLDER}${version}.csv`)
        ? []
        : finding({ file: INDEX, line, column: 'version' }, `the file ${FOLDER}${version}.csv`, 'no file')),
    ]),
    ...[...tables].flatMap(([path, table]) =>
      path === INDEX
        ? []
        : [
            ...(versions.includes(path.slice(FOLDER.length).replace(/(-scores)?\.csv$/, ''))
              ? []
              : finding({ file: path }, `a version of ${INDEX}`, 'none')),
            ...table.rows.flatMap(({ line, cells }) =>
              cells.flatMap((cell, c) => {
                if (isOfScores(path)) {
                  const column = SCORE_LOG_COLUMNS[c] ?? '';
                  return WORDS.includes(column) || cell === '' || NUMBER.test(cell)
                    ? []
                    : finding({ file: path, line, column }, 'a number', cell);
                }
                const column = CHANGE_COLUMNS[c] ?? '';
                return COUNTS.includes(column) && !WHOLE.test(cell)
                  ? finding({ file: path, line, column }, 'a whole number', cell)
                  : [];
              }),
            ),
          ],
    ),
  ];
}

function wrongHeader({ file, header }: Table): Finding[] {
  const ofVersion: readonly string[] = isOfScores(file) ? SCORE_LOG_COLUMNS : CHANGE_COLUMNS;
  const wanted: readonly string[] = file === INDEX ? VERSION_COLUMNS : ofVersion;
  if (header.join() === wanted.join()) return [];
  const column = header.find((name, i) => name !== wanted[i]) ?? null;
  return [{ file, line: 1, column, expected: `the columns ${wanted.join(', ')}`, found: header.join(', ') }];
}
