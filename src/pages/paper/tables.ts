import { sourceName } from '../../catalog/sourceName.ts';
import { strictest } from '../../catalog/terms.ts';
import { tableCsv } from '../../export/csv.ts';
import { textEntry, zipOf } from '../../export/file/zip.ts';
import { scoreSources } from '../../figures/sources.ts';
import type { FigureTable } from '../../figures/table.ts';
import type { PageEnvironment } from '../../ui/environment.tsx';
import { numbered } from './numbered.ts';
import type { Paper, TableBlock } from './types.ts';
import { paperWords } from './words.ts';

/** The column that says under which terms a row may be passed on. */
const TERMS = 'redistribution';

/** All tables of a paper as CSV in one archive, each row with the terms of what it rests on; a file beside them says what each one is. */
export function tablesZip(environment: PageEnvironment, paper: Paper, address: string): Blob {
  const { catalog, words } = environment;
  const said = paperWords(catalog.language).paper;
  const numbers = numbered(paper, said);
  const blocks = paper.chapters.flatMap(({ blocks: own }) =>
    own.flatMap((block): TableBlock[] => (block.kind === 'table' ? [block] : [])),
  );
  const files = blocks.map((block, at) => {
    const { table, sources } = block;
    const rested = sources ?? scoreSources(catalog);
    return {
      name: `table-${String(at + 1).padStart(2, '0')}.csv`,
      csv: csvOf(table, strictest(rested.map(({ redistribution }) => redistribution))),
      says: words.labelled(numbers.get(block) ?? '', table.caption),
      rested,
    };
  });
  const used = new Set(files.flatMap(({ rested }) => rested));
  const readme = [
    said.readme(paper.title),
    paper.subtitle,
    ...paper.about,
    said.written(catalog.dated ?? null, catalog.version),
    words.labelled(said.address, address),
    '',
    ...files.map(({ name, says }) => words.labelled(name, says)),
    '',
    ...[...used].map(
      (source) => `${sourceName(source)} | ${source.licence} | ${source.redistribution} | ${source.url}`,
    ),
  ].join('\n');
  const entries = [
    ...files.map(({ name, csv }) => textEntry(name, csv)),
    textEntry('README.txt', `${readme}\n`),
  ];
  return new Blob(zipOf(entries, new Date()), { type: 'application/zip' });
}

/** A table as it is read; a remark under a cell has a column of its own beside it. */
function csvOf({ columns, rows }: FigureTable, terms: string): string {
  const noted = columns.map((_, at) => rows.some(({ cells }) => cells[at]?.note !== undefined));
  const heads = columns.flatMap(({ head }, at) => (noted[at] === true ? [head, `${head} *`] : [head]));
  return tableCsv(
    [...heads, TERMS],
    rows
      .filter(({ cells }) => cells.length === columns.length)
      .map(({ cells }) => [
        ...cells.flatMap(({ text, note }, at) => (noted[at] === true ? [text, note ?? ''] : [text])),
        terms,
      ]),
  );
}
