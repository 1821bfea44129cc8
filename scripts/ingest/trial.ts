import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IngestError, type IngestOptions, type IngestReport, ingest } from './ingest.ts';

const HERE = import.meta.dirname;

/** A copy of the data package, of small publishers' files and of the sources' SQL, for tests to change. */
export interface Trial {
  /** an ingest of some sources, into the copy */
  run(sources: readonly string[], options?: Partial<IngestOptions>): Promise<IngestReport>;
  /** what stopped that ingest; empty if nothing did */
  problems(sources: readonly string[], options?: Partial<IngestOptions>): Promise<readonly string[]>;
  /** the observations written for an area, each as its line */
  written(area: string): Promise<string[]>;
  /** changes a publisher's file */
  edit(file: string, change: (text: string) => string): Promise<void>;
  /** changes a file of SQL, or of a source's values */
  editSql(file: string, change: (text: string) => string): Promise<void>;
  /** all files of the data package, as text by path */
  package(): Promise<Record<string, string>>;
  readonly raw: string;
  readonly data: string;
  remove(): Promise<void>;
}

export async function trial(): Promise<Trial> {
  const folder = await mkdtemp(join(tmpdir(), 'meridian-ingest-'));
  const [raw, data, sql] = [join(folder, 'raw'), join(folder, 'data'), join(folder, 'sql')];
  await cp(join(HERE, 'fixtures/raw'), raw, { recursive: true });
  await cp(join(HERE, '../../data'), data, { recursive: true, filter: (p) => !p.includes('observations') });
  await cp(HERE, sql, { recursive: true, filter: (p) => !/fixtures|\.ts$/.test(p.slice(HERE.length)) });
  const run: Trial['run'] = (sources, options = {}) => ingest({ raw, data, sql, sources, ...options });
  const change = async (path: string, edit: (text: string) => string) => {
    const before = await readFile(path, 'utf8');
    const after = edit(before);
    if (after === before) throw new Error(`nothing to change in ${path}`);
    await writeFile(path, after);
  };
  return {
    raw,
    data,
    run,
    problems: async (sources, options) => {
      try {
        await run(sources, options);
        return [];
      } catch (error) {
        if (error instanceof IngestError) return error.problems;
        throw error;
      }
    },
    written: async (area) =>
      (await readFile(join(data, 'observations', `${area}.csv`), 'utf8')).trimEnd().split('\n').slice(1),
    edit: (file, edit) => change(join(raw, file), edit),
    editSql: (file, edit) => change(join(sql, file), edit),
    package: async () => {
      const files = (await readdir(data, { recursive: true })).filter((f) => /\.(csv|json)$/.test(f)).sort();
      return Object.fromEntries(
        await Promise.all(files.map(async (f) => [f, await readFile(join(data, f), 'utf8')])),
      );
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
