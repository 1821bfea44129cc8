import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { archiveContent, archiveFolder, archivePlace } from '../../src/embed/archivePaths.ts';

/** Raised when published answers change their form: what was kept in another form cannot be drawn, and counts as gone. */
const FORM = 2;

/** `versions/<version>.json`: what embeds need of the answers of one data version. */
export interface KeptVersion {
  readonly version: string;
  readonly form: number;
  /** versions are counted as they come */
  readonly order: number;
  /** made of open data alone */
  readonly open: boolean;
  /** ids of the figures that there were */
  readonly figures: readonly string[];
  /** path of an answer under the site → SHA-256 of its content, which lies in `content/` */
  readonly files: Readonly<Record<string, string>>;
}

/** What a build adds. */
export interface Kept extends Pick<KeptVersion, 'version' | 'open' | 'figures'> {
  /** path under the site → content */
  readonly answers: ReadonlyMap<string, unknown>;
}

const manifest = (archive: string, version: string) => join(archive, 'versions', `${version}.json`);
const contentFile = (archive: string, hash: string) => join(archive, 'content', `${hash}.json`);
const hashOf = (content: string) => createHash('sha256').update(content).digest('hex');

/** All versions in a folder, oldest first. An empty or missing folder has none. */
export function versionsIn(archive: string): KeptVersion[] {
  const folder = join(archive, 'versions');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file): KeptVersion => JSON.parse(readFileSync(join(folder, file), 'utf8')))
    .sort((a, b) => a.order - b.order);
}

/** Versions that this build can draw; one of open data alone shows nothing of the others. */
export function drawable(versions: readonly KeptVersion[], openOnly: boolean): KeptVersion[] {
  return versions.filter(({ form, open }) => form === FORM && (open || !openOnly));
}

/** Adds a version, or puts what it holds now in place of what it held. Contents that are there already are not written again. */
export function keep(archive: string, { version, open, figures, answers }: Kept): KeptVersion {
  const others = versionsIn(archive).filter((own) => own.version !== version);
  const files = Object.fromEntries(
    [...answers].map(([path, answer]) => {
      const content = JSON.stringify(answer);
      const hash = hashOf(content);
      const file = contentFile(archive, hash);
      if (!existsSync(file)) write(file, content);
      return [path, hash];
    }),
  );
  const order = 1 + Math.max(0, ...others.map((own) => own.order));
  const kept = { version, form: FORM, order, open, figures, files };
  write(manifest(archive, version), JSON.stringify(kept, null, 1));
  return kept;
}

/**
 * An answer of a version as text.
 *
 * @throws Error naming the file where it is missing or not what was put there
 */
function contentOf(archive: string, hash: string): string {
  const file = contentFile(archive, hash);
  if (!existsSync(file)) throw new Error(`${file}: expected a content that a version names, found no file`);
  const content = readFileSync(file, 'utf8');
  const found = hashOf(content);
  if (found !== hash) throw new Error(`${file}: expected content with this digest, found ${found}`);
  return content;
}

/** Reads an answer of a version. */
export function readKept<T>(archive: string, { version, files }: KeptVersion, path: string): T {
  const hash = files[path];
  if (hash === undefined) throw new Error(`${path} is not in data version ${version}`);
  return JSON.parse(contentOf(archive, hash));
}

/** Writes versions into a site: each content once, and of each version what its folders hold. */
export function publishKept(archive: string, versions: readonly KeptVersion[], out: string): void {
  for (const { version, files } of versions) {
    const folders = new Map<string, Record<string, string>>();
    for (const [path, hash] of Object.entries(files)) {
      const { folder, name } = archivePlace(path);
      const content = hash.slice(0, 16);
      const names = folders.get(folder) ?? {};
      names[name] = content;
      folders.set(folder, names);
      const file = join(out, archiveContent(content));
      if (!existsSync(file)) write(file, contentOf(archive, hash));
    }
    for (const [folder, names] of folders) {
      write(join(out, archiveFolder(version, folder)), JSON.stringify(names));
    }
  }
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
