import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FILES_PATH, type FiledVersion, type PublishedFiles } from '../../../src/answers/filed.ts';
import { totals } from '../../changes/log.ts';
import type { CatalogEntry } from '../catalogFile.ts';
import type { LoggedVersion } from './feed.ts';

const INDICATOR = /^indicators\/(.+)\.csv$/;

/** What `datapackage.json` says of a table. */
interface Described {
  readonly path: string;
  readonly title?: string;
  readonly schema: { readonly fields: readonly { readonly name: string; readonly title?: string }[] };
}

/** Writes `answers/files.json`: what the data page says of the files below `data/`, which are all written by now. */
export function writeFilesAnswer(
  out: string,
  entries: readonly CatalogEntry[],
  logged: readonly LoggedVersion[],
): void {
  const { resources } = JSON.parse(readFileSync(join(out, 'data/datapackage.json'), 'utf8'));
  const file = join(out, FILES_PATH);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(filesAnswer(entries, resources, logged)));
}

/** @param logged oldest first */
function filesAnswer(
  entries: readonly CatalogEntry[],
  resources: readonly Described[],
  logged: readonly LoggedVersion[],
): PublishedFiles {
  const described = new Map(resources.map((own) => [own.path, own]));
  const files = entries.map((own) => ({ ...own, path: own.path.slice('data/'.length) }));
  return {
    tables: files
      .filter(({ path }) => !INDICATOR.test(path))
      .map(({ path, size, rows, sha256, redistribution }) => {
        const { title = '', schema } = described.get(path) ?? {};
        const columns = (schema?.fields ?? []).map((own) => [own.name, own.title ?? ''] as const);
        // The index has a column an indicator, which is named after it.
        return {
          path,
          size,
          rows,
          sha256,
          redistribution,
          title,
          columns: path === WIDE ? columns.slice(0, FEW) : columns,
        };
      }),
    indicators: Object.fromEntries(
      files.flatMap(({ path, size, rows, sha256 }) => {
        const [, indicator] = INDICATOR.exec(path) ?? [];
        return indicator === undefined ? [] : [[indicator, [size, rows ?? 0, sha256]] as const];
      }),
    ),
    versions: [...logged].reverse().map(versionOf),
  };
}

const WIDE = 'index/iData.csv';
/** Its columns that are no indicator's. */
const FEW = 4;

function versionOf({ version, previous, date, changed, scores }: LoggedVersion): FiledVersion {
  const { added, revised, removed, relabelled, tables } = totals(changed);
  return { version, previous, date, added, revised, removed, relabelled, tables, scores };
}
