import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import { answerPaths } from '../../src/answers/paths.ts';
import type { PublishedRelease } from '../../src/answers/published.ts';
import { byLanguage, LANGUAGES } from '../../src/catalog/languages.ts';
import { readTables } from '../../src/catalog/read.ts';
import { openNodeEngine } from '../../src/engine/node.ts';
import { versionsIn } from '../changes/log.ts';
import { type Answers, publishAll } from './answers.ts';
import { codeText } from './code.ts';
import { keptFacts } from './keptFacts.ts';
import { releaseLock, takeLock } from './lock.ts';
import { Refusal } from './refusal.ts';
import { publishRelease } from './releaseAnswer.ts';
import { dataVersion } from './version.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Answers kept on the disk at once: of today's code and data, and of a few variants that tests ask of. */
const HELD = 6;

/** Milliseconds between two looks at whether another process has made the answers. */
const LOOK = 250;

const CACHE = join(ROOT, 'node_modules/.cache/meridian');

/**
 * Every published answer of a data package, made once and kept by the hash of its data and of the code that makes it.
 *
 * @param dataDir folder of the data package
 * @param version that the catalogs say; by default that of the data
 * @throws Refusal naming file, line and column where the engine finds fault with the data
 */
export async function cachedAnswers(dataDir: string, version = dataVersion(dataDir)): Promise<Answers> {
  const data = dataVersion(dataDir);
  const logged = versionsIn(dataDir).find((each) => each.version === data);
  const answers = inVersion(await cached(fileOf(dataDir), () => ask(dataDir)), version, logged?.date);
  // The log of changes is no part of the data version, so neither of what is kept.
  const release = publishRelease(dataDir);
  return release === null ? answers : withRelease(answers, release);
}

/** Whether the answers are there already. */
export function areCached(dataDir: string): boolean {
  return existsSync(fileOf(dataDir));
}

const fileOf = (dataDir: string) => join(CACHE, `answers-${answersKey(dataDir)}.bin`);

/** The version stands in the catalogs alone; so does its date, where it was logged. */
function inVersion({ catalogs, files, scores }: Answers, version: string, date?: string): Answers {
  const own = byLanguage((language) => ({
    ...catalogs[language],
    version,
    ...(date !== undefined && { dated: date }),
  }));
  const said = LANGUAGES.map((language) => [answerPaths.catalog(language), own[language]] as const);
  return { catalogs: own, files: new Map([...files, ...said]), scores };
}

/** What the log of changes says of the last version stands in an answer of its own, and that there is one in the catalogs. */
function withRelease({ catalogs, files, scores }: Answers, release: PublishedRelease): Answers {
  const own = byLanguage((language) => ({ ...catalogs[language], previous: release.previous }));
  const said = LANGUAGES.map((language) => [answerPaths.catalog(language), own[language]] as const);
  return { catalogs: own, files: new Map([...files, ...said, [answerPaths.release, release]]), scores };
}

/**
 * What is in a file, made where there is none: what is missing or torn is made again, never trusted. Of several processes that
 * ask at once, one makes it.
 */
export async function cached<T>(file: string, make: () => Promise<T>): Promise<T> {
  for (;;) {
    const found = read<T>(file);
    if (found !== null) return found;
    const lock = `${file}.lock`;
    if (takeLock(lock)) {
      try {
        const made = read<T>(file) ?? (await make());
        write(file, made);
        return made;
      } finally {
        releaseLock(lock);
      }
    }
    await sleep(LOOK);
  }
}

async function ask(dataDir: string): Promise<Answers> {
  const tables = readTables((table) => readFileSync(join(dataDir, `${table}.csv`), 'utf8'));
  const engine = openNodeEngine({ dataDir });
  try {
    await engine.start();
    const answers = publishAll(tables, await keptFacts(engine, tables, dataDir), dataVersion(dataDir));
    for (const { file, line, column, found, expected } of engine.status().findings) {
      throw new Refusal(`${file}:${line ?? '?'}:${column ?? '?'}: expected ${expected}, found ${found}`);
    }
    return answers;
  } finally {
    await engine.close();
  }
}

/** Null where there are none, or they are not whole: the first 32 bytes are the hash of the rest. */
function read<T>(file: string): T | null {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  const content = bytes.subarray(32);
  if (!createHash('sha256').update(content).digest().equals(bytes.subarray(0, 32))) return null;
  return deserialize(content);
}

function write(file: string, made: unknown): void {
  const content = serialize(made);
  const part = `${file}.${process.pid}`;
  writeFileSync(part, Buffer.concat([createHash('sha256').update(content).digest(), content]));
  renameSync(part, file);
  const others = readdirSync(dirname(file))
    .filter((name) => name.endsWith('.bin'))
    .map((name) => join(dirname(file), name));
  for (const old of oldestFirst(others).slice(0, -HELD)) rmSync(old, { force: true });
}

function oldestFirst(files: readonly string[]): string[] {
  const made = new Map(files.map((file) => [file, readMade(file)]));
  return [...files].sort((a, b) => (made.get(a) ?? 0) - (made.get(b) ?? 0));
}

function readMade(file: string): number {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

/** The hash of a data package and of the code that makes its answers. */
export function answersKey(dataDir: string): string {
  const hash = createHash('sha256');
  hash.update(`${process.version}\n${dataVersion(dataDir)}\n`);
  hash.update(codeText('answersCache.ts'));
  return hash.digest('hex').slice(0, 24);
}
