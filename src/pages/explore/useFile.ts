import { useEffect, useRef, useState } from 'react';
import type { Catalog } from '../../catalog/catalog.ts';
import { directionOf } from '../../catalog/languages.ts';
import type { Engine } from '../../engine/types.ts';
import { metadataOf, readmeOf } from '../../export/file/about.ts';
import { makeFile } from '../../export/file/thread.ts';
import type { FileFormat, FileTask } from '../../export/file/types.ts';
import { provenance } from '../../questions/provenance.ts';
import { download as handOver } from '../../ui/download.ts';
import type { Environment } from '../../words/environment.ts';
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

export type FileState =
  | { readonly stage: 'idle' }
  | { readonly stage: 'writing'; readonly rows: number; readonly of: number }
  | { readonly stage: 'done'; readonly name: string }
  | { readonly stage: 'failed'; readonly error: string };

const headsOf = (heads: Heads, format: FileFormat): 'names' | 'codes' =>
  heads === 'usual' ? (format === 'xlsx' ? 'names' : 'codes') : heads;

/** Work that takes longer is shown. Milliseconds. */
const SOON = 500;
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
export function useFile(environment: Environment<Catalog>, wanted: Wanted) {
  const [state, setState] = useState<FileState>({ stage: 'idle' });
  const [slow, setSlow] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const save = async (format: FileFormat, options: FileOptions) => {
    setState({ stage: 'writing', rows: 0, of: wanted.table.total });
    timer.current = setTimeout(() => setSlow(true), SOON);
    try {
      const { name, file } = await made(environment, wanted, { ...options, format }, (rows, of) =>
        setState({ stage: 'writing', rows, of }),
      );
      handOver(name, file.type, file);
      setState({ stage: 'done', name });
    } catch (error) {
      setState({ stage: 'failed', error: error instanceof Error ? error.message : String(error) });
    } finally {
      clearTimeout(timer.current);
      setSlow(false);
    }
  };
  return { state, slow, save };
}

async function made(
  environment: Environment<Catalog>,
  { view: shown, engine, table: shownTable, origin, linkTo }: Wanted,
  { format, delimiter, mark, heads, packed, openOnly }: FileOptions & { readonly format: FileFormat },
  told: (rows: number, of: number) => void,
): Promise<{ readonly name: string; readonly file: Blob }> {
  const view: Chosen = openOnly ? { ...shown, redistribution: ['open'] } : shown;
  const table = openOnly ? await askTable(engine, environment.catalog, view) : shownTable;
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
  const name = `${STEM}.${format}`;
  const { words } = environment;
  const task: FileTask = {
    format,
    columns,
    delimiter,
    mark,
    sheets: words.explore.takeAway.sheets,
    rightToLeft: directionOf(params.language) === 'rtl',
    readme: readmeOf(about, words.explore.takeAway, words.labelled),
    metadata: metadataOf(about),
    packed: packed ? name : null,
  };
  const file = await makeFile(engine, params, task, (rows) => told(rows, table.total));
  return { name: packed ? `${STEM}.zip` : name, file };
}
