import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tables } from '../../src/catalog/read.ts';
import type { Engine } from '../../src/engine/types.ts';
import { codeText } from './code.ts';
import { askFacts, type Facts } from './facts.ts';
import { CACHE, keep, keptName, readKept } from './kept.ts';

interface KeptFacts {
  readonly series: readonly (readonly [indicator: string, rows: SeriesRows])[];
  readonly segments: readonly (readonly [indicator: string, rows: SegmentRows])[];
}
type SeriesRows = Facts['series'] extends ReadonlyMap<string, infer Rows> ? Rows : never;
type SegmentRows = Facts['segments'] extends ReadonlyMap<string, infer Rows> ? Rows : never;

/**
 * Everything that the engine is asked for. What it says of an area is kept: a saved file of one area has only that asked again.
 *
 * @param data folder of the data package
 * @param cache where it is kept
 */
export async function keptFacts(
  engine: Engine,
  tables: Tables,
  data: string,
  cache: string = CACHE,
): Promise<Facts> {
  const code = codeText('facts.ts', '../../src/engine/node.ts');
  const facts = { series: new Map<string, SeriesRows>(), segments: new Map<string, SegmentRows>() };
  for (const area of new Set(tables.indicators.map((row) => row.area))) {
    const own = { ...tables, indicators: tables.indicators.filter((row) => row.area === area) };
    const file = readFileSync(join(data, `observations/${area}.csv`), 'utf8');
    const name = keptName(`facts-${area}`, code, process.version, codesOf(own), file);
    const kept = readKept<KeptFacts>(cache, name);
    const { series, segments } = kept ?? (await asked(engine, own));
    for (const [indicator, rows] of series) facts.series.set(indicator, rows);
    for (const [indicator, rows] of segments) facts.segments.set(indicator, rows);
    // What has findings is asked again, so that they are said again.
    if (kept === null && engine.status().findings.length === 0) keep(cache, name, { series, segments });
  }
  return inOrder(facts, tables);
}

async function asked(engine: Engine, tables: Tables): Promise<KeptFacts> {
  const { series, segments } = await askFacts(engine, tables);
  return { series: [...series], segments: [...segments] };
}

/** What the engine looks up when it reads observations: a row that names no known code is left out. */
function codesOf({ indicators, economies, segments, flags, sources }: Tables): string {
  return JSON.stringify([
    indicators.map(({ indicator }) => indicator),
    economies.map(({ economy }) => economy),
    segments.map(({ segment }) => segment),
    flags.map(({ flag }) => flag),
    sources.map(({ source }) => source),
  ]);
}

/** In the order of the indicators, as if all had been asked at once. */
function inOrder({ series, segments }: Facts, { indicators }: Tables): Facts {
  const sorted = <Rows>(own: ReadonlyMap<string, Rows>) =>
    new Map(
      indicators.flatMap(({ indicator }) => {
        const rows = own.get(indicator);
        return rows === undefined ? [] : [[indicator, rows] as const];
      }),
    );
  return { series: sorted(series), segments: sorted(segments) };
}
