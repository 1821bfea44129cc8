import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedPanel, PublishedRanges } from '../../src/answers/published.ts';
import { DRAWS, drawRanges, SEED } from '../../src/answers/ranges.ts';
import type { Tables } from '../../src/catalog/read.ts';
import type { PeerGroup } from '../../src/scoring/tally.ts';
import type { ScoredIndicator } from '../../src/scoring/types.ts';

/** Where draws are kept between builds; like all of the build's own paths, under the package's folder. */
const CACHE = '.cache';
const METHOD = 'src/scoring';

/** Every group with those of its members that count in averages: ranks are counted among them. */
export function rankedGroups({ groups, memberships }: Tables): PeerGroup[] {
  const members = memberships.filter(({ status }) => status === 'member');
  return groups.map(({ group: id }) => ({
    id,
    units: members.filter(({ group }) => group === id).map(({ economy }) => economy),
  }));
}

/** Whose ranks are drawn, by which indicators. */
interface Ranked {
  readonly indicators: readonly ScoredIndicator[];
  readonly groups: readonly PeerGroup[];
}

/**
 * How sure ranks are, a file for each group. Drawn once for the same data and method, then kept in `cache`; what is broken
 * there is drawn again.
 */
export function publishRanges(
  panels: readonly PublishedPanel[],
  year: number,
  { indicators, groups }: Ranked,
  cache: string = CACHE,
): readonly PublishedRanges[] {
  const panel = panels.find((own) => own.year === year);
  if (panel === undefined) return [];
  const file = join(cache, `ranges-${keyOf(panel, indicators, groups)}.json`);
  const kept = readKept(file);
  if (kept !== null) return kept;
  const drawing = drawRanges(panel, indicators, groups, { draws: DRAWS, seed: SEED });
  drawing.advance(DRAWS);
  const ranges = groups.map(({ id }) => drawing.rangesOf(id));
  keep(cache, file, ranges);
  return ranges;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The method is its own code: a changed line of it makes new draws. */
function methodText(): string {
  const files = readdirSync(METHOD)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => join(METHOD, file))
    .sort();
  return [...files, 'src/answers/ranges.ts', 'package-lock.json']
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

function keyOf(...data: readonly unknown[]): string {
  return hashOf(`${JSON.stringify([DRAWS, SEED, ...data])}\n${methodText()}`).slice(0, 16);
}

/** A kept file is the hash of what follows, then what follows. */
function readKept(file: string): readonly PublishedRanges[] | null {
  try {
    const [hash, body = ''] = readFileSync(file, 'utf8').split('\n');
    return hash === hashOf(body) ? JSON.parse(body) : null;
  } catch {
    return null;
  }
}

function keep(cache: string, file: string, ranges: readonly PublishedRanges[]): void {
  const body = JSON.stringify(ranges);
  const half = `${file}.${process.pid}.tmp`;
  mkdirSync(cache, { recursive: true });
  writeFileSync(half, `${hashOf(body)}\n${body}`);
  renameSync(half, file);
}
