import { directionOf } from '../../catalog/languages.ts';
import type { Engine } from '../../engine/types.ts';
import { metadataOf, readmeOf } from '../../export/file/about.ts';
import { makeFile } from '../../export/file/thread.ts';
import type { FileFormat, FileTask } from '../../export/file/types.ts';
import { provenance } from '../../questions/provenance.ts';
import { download } from '../../questions/table.ts';
import type { ExploreEnvironment } from '../rows/environment.ts';
import { takeAwayWords } from '../rows/takeAwayWords.ts';
import { type MadeFile, useSaving, type Work } from '../rows/useSaving.ts';
import { aboutOf, columnsOfFile } from './about.ts';
import { activeFilters } from './active.ts';
import { askTable, type Table } from './asked.ts';
import type { Chosen } from './model.ts';

export const HEADS = ['usual', 'names', 'codes'] as const;
export type Heads = (typeof HEADS)[number];

export interface FileOptions {
  readonly delimiter: ',' | ';';
  readonly mark: boolean;
  /** usual: names in a workbook, which people read; codes in what programs read */
  readonly heads: Heads;
  readonly packed: boolean;
  readonly openOnly: boolean;
}

const headsOf = (heads: Heads, format: FileFormat): 'names' | 'codes' =>
  heads === 'usual' ? (format === 'xlsx' ? 'names' : 'codes') : heads;

const STEM = 'meridian-selection';
/** Filters that a file spells out whole. */
const ALL = 10_000;

interface Wanted {
  readonly view: Chosen;
  readonly engine: Engine;
  readonly table: Table;
  /** scheme and host */
  readonly origin: string;
  /** absolute address of a view of this page */
  readonly linkTo: (view: Chosen) => string;
}

/** Makes files of a table, one at a time, and says how far the one under way is once that takes a while. */
export function useFile(environment: ExploreEnvironment, wanted: Wanted) {
  const { save, ...saving } = useSaving<[FileFormat, FileOptions]>((work, format, options) =>
    made(environment, wanted, { ...options, format }, work),
  );
  return {
    ...saving,
    save: (format: FileFormat, options: FileOptions) => save(wanted.table.total, format, options),
  };
}

async function made(
  environment: ExploreEnvironment,
  { view: shown, engine, table: shownTable, origin, linkTo }: Wanted,
  { format, delimiter, mark, heads, packed, openOnly }: FileOptions & { readonly format: FileFormat },
  { told, signal }: Work,
): Promise<MadeFile> {
  const view: Chosen = openOnly ? { ...shown, redistribution: ['open'] } : shown;
  const { named } = shownTable.params.filter;
  const table = openOnly ? await askTable(engine, environment.catalog, view, named) : shownTable;
  const { params } = table;
  const columns = columnsOfFile(environment, params, headsOf(heads, format));
  const about = aboutOf(environment, {
    params,
    table,
    filters: activeFilters(environment, view, ALL).map(({ text }) => text),
    columns,
    sources: await engine.ask(provenance, params),
    origin,
    link: linkTo(view),
    at: new Date(),
  });
  const inArchive = `${STEM}.${format}`;
  const { words, catalog } = environment;
  const takeAway = takeAwayWords(catalog.language);
  const task: FileTask = {
    format,
    columns,
    delimiter,
    mark,
    sheets: takeAway.sheets,
    rightToLeft: directionOf(params.language) === 'rtl',
    readme: readmeOf(about, takeAway, words.labelled),
    metadata: metadataOf(about),
    packed: packed ? inArchive : null,
  };
  const file = await makeFile((form, take) => engine.text(download, params, form, take), task, {
    told: (rows) => told(rows, table.total),
    signal,
  });
  // Filters may have changed since: the name says how many rows the file has.
  return { name: `${STEM}-${table.total}.${packed ? 'zip' : format}`, file };
}
