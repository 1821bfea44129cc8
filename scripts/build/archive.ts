import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { archiveContent, archiveFolder, archivePlace } from '../../src/embed/archivePaths.ts';
import { Refusal } from './refusal.ts';

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

/** Folders of an archive. */
const VERSIONS = 'versions';
const CONTENT = 'content';

const manifest = (archive: string, version: string) => join(archive, VERSIONS, `${version}.json`);
const contentFile = (archive: string, hash: string) => join(archive, CONTENT, `${hash}.json`);
const hashOf = (content: string) => createHash('sha256').update(content).digest('hex');

/** Whether a folder may be one: it holds versions, or nothing yet but what tools hide. */
export function mayArchive(folder: string): boolean {
  if (!existsSync(folder)) return true;
  const names = readdirSync(folder);
  return names.includes(VERSIONS) || names.every((name) => name.startsWith('.'));
}

/**
 * All versions in a folder, oldest first. An empty or missing folder has none.
 *
 * @throws Refusal naming the file of a version that cannot be read
 */
export function versionsIn(archive: string): KeptVersion[] {
  const folder = join(archive, VERSIONS);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => versionOf(join(folder, file)))
    .sort((a, b) => a.order - b.order);
}

function versionOf(file: string): KeptVersion {
  const found = parsed(readFileSync(file, 'utf8'));
  if (!isVersion(found) || file !== join(dirname(file), `${found.version}.json`)) {
    throw new Refusal(
      `${file}: expected the answers of the data version that it is named after, as a build wrote them; put a copy in its place, or remove it to drop the version`,
    );
  }
  return found;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function isVersion(value: unknown): value is KeptVersion {
  if (!isRecord(value)) return false;
  const { version, form, order, open, figures, files } = value;
  return (
    typeof version === 'string' &&
    Number.isInteger(form) &&
    Number.isInteger(order) &&
    typeof open === 'boolean' &&
    Array.isArray(figures) &&
    figures.every((id) => typeof id === 'string') &&
    isRecord(files) &&
    Object.values(files).every((hash) => typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash))
  );
}

/** Files of contents that versions name, and that are missing or not what was put there. */
export function damaged(archive: string, versions: readonly KeptVersion[]): string[] {
  const hashes = new Set(versions.flatMap(({ files }) => Object.values(files)));
  return [...hashes]
    .filter((hash) => !isWhole(contentFile(archive, hash), hash))
    .map((hash) => contentFile(archive, hash));
}

const isWhole = (file: string, hash: string) =>
  existsSync(file) && hashOf(readFileSync(file, 'utf8')) === hash;

/** Versions that this build can draw; one of open data alone shows nothing of the others. */
export function drawable(versions: readonly KeptVersion[], openOnly: boolean): KeptVersion[] {
  return versions.filter(({ form, open }) => form === FORM && (open || !openOnly));
}

/**
 * Writes contents that are not there yet, or not whole.
 *
 * @returns path of each → its SHA-256
 */
export function keepContents(archive: string, answers: Kept['answers']): Record<string, string> {
  return Object.fromEntries(
    [...answers].map(([path, answer]) => {
      const content = JSON.stringify(answer);
      const hash = hashOf(content);
      const file = contentFile(archive, hash);
      if (!isWhole(file, hash)) write(file, content);
      return [path, hash];
    }),
  );
}

/**
 * Adds a version, or puts what it holds now in place of what it held: its contents, then what names them, so that the archive is
 * whole at every moment.
 */
export function keep(archive: string, { version, open, figures, answers }: Kept): KeptVersion {
  const others = versionsIn(archive).filter((own) => own.version !== version);
  const order = 1 + Math.max(0, ...others.map((own) => own.order));
  const kept = { version, form: FORM, order, open, figures, files: keepContents(archive, answers) };
  write(manifest(archive, version), JSON.stringify(kept, null, 1));
  return kept;
}

/**
 * An answer of a version as text.
 *
 * @throws Refusal naming the file where it is missing or not what was put there
 */
function contentOf(archive: string, hash: string): string {
  const file = contentFile(archive, hash);
  const advice =
    'put a copy in its place, or remove the files in versions/ that name it to drop those versions';
  if (!existsSync(file)) {
    throw new Refusal(`${file}: expected a content that a version names, found no file; ${advice}`);
  }
  const content = readFileSync(file, 'utf8');
  const found = hashOf(content);
  if (found !== hash) {
    throw new Refusal(`${file}: expected content with this digest, found ${found}; ${advice}`);
  }
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

/** Whole or not at all. */
function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
}
