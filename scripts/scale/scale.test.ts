import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodeEngine } from '../../src/engine/node.ts';
import type { Engine } from '../../src/engine/types.ts';
import { asked } from '../bench/cases.ts';
import { Refusal } from '../build/refusal.ts';
import { fetched } from '../tools/fetched.ts';
import { differenceOf } from './compare.ts';
import { translated } from './dialect.ts';
import { areasIn, factorsOf, growPackage, writePartitions } from './grow.ts';
import { Native } from './native.ts';
import { readOptions } from './options.ts';
import { type Asked, questionsOf } from './questions.ts';

const folder = mkdtempSync(join(tmpdir(), 'meridian-scale-'));
/** The data package with one area's observations alone: quick, and of the same shape. */
const data = join(folder, 'small');
beforeAll(() => {
  mkdirSync(join(data, 'observations'), { recursive: true });
  for (const file of readdirSync('data')) {
    if (file.endsWith('.csv')) cpSync(join('data', file), join(data, file));
  }
  cpSync('data/observations/resilience.csv', join(data, 'observations/resilience.csv'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  throw new Error('expected a refusal');
}

describe('options', () => {
  it('name the one that is wrong', () => {
    expect(refusal(() => readOptions(['--times', '0']))).toBe(
      '--times: expected a whole number from 1, found "0"',
    );
    expect(refusal(() => readOptions(['--seed', 'x']))).toMatch(/^--seed: /);
    expect(refusal(() => readOptions(['--data', folder]))).toMatch(/^--data: expected a data package/);
    expect(refusal(() => readOptions(['--engine', 'x']))).toMatch(/^--engine: expected one of --times/);
  });
});

describe('the dialect', () => {
  it("gives a question's values names and types, in their order", () => {
    const { sql, values } = translated({ sql: 'SELECT a WHERE b = ? AND c <= ?', values: ['x', 2024] });
    expect(sql).toBe('SELECT a WHERE b = {p1:String} AND c <= {p2:Int64}');
    expect(values).toEqual({ p1: 'x', p2: 2024 });
  });

  it('leaves no word of DuckDB in the questions of the build', () => {
    for (const { name, query } of questionsOf('data', 1, 1)) {
      const { sql } = translated(query);
      expect(sql, name).not.toMatch(/unnest|string_split|MATERIALIZED|\?/);
    }
  });
});

describe('a package that is not to be had', () => {
  it('is said in a line, and nothing of it stays', () => {
    const own = { name: 'no-such-engine', version: '1.0.0', megabytes: 1 };
    const message = refusal(() => fetched(own, 'http://127.0.0.1:9'));
    expect(message).toMatch(/^no-such-engine 1\.0\.0 could not be installed \(.*\): .*look at the network/);
    expect(message).not.toContain('\n');
  });
});

describe('a larger package', () => {
  const growth = { data, times: 6, seed: 3 };
  let parts: Native;
  beforeAll(async () => {
    await writePartitions({ ...growth, to: join(folder, 'parquet') });
    parts = await Native.over(join(folder, 'parquet'));
  });
  afterAll(() => parts.close());

  it('has so many times the observations, and the given ones as they are', async () => {
    expect(factorsOf(6)).toEqual({ indicators: 2, segments: 3 });
    expect(factorsOf(100)).toEqual({ indicators: 10, segments: 10 });
    const today = openNodeEngine({ dataDir: data });
    try {
      await today.start(areasIn(data));
      const [[rows] = []] = await parts.ask({ sql: 'SELECT count(*)::DOUBLE FROM observations', values: [] });
      expect(rows).toBe(today.status().rows * growth.times);
      const whole = questionsOf(data, 1, 1).filter(({ name }) => /^(series|panel)/.test(name));
      expect(await differing(whole, today)).toEqual([]);
    } finally {
      await today.close();
    }
  });

  it('answers the same out of Parquet in DuckDB as out of CSV in the engine of the page', async () => {
    await growPackage({ ...growth, to: join(folder, 'data') });
    const engine = openNodeEngine({ dataDir: join(folder, 'data') });
    try {
      const all = questionsOf(data, growth.times, 1);
      expect(all.some(({ name }) => name.includes('-made-1'))).toBe(true);
      expect(await differing(all, engine)).toEqual([]);
      expect(engine.status().findings).toEqual([]);
    } finally {
      await engine.close();
    }
  });

  it('is the same for the same seed, and another for another', async () => {
    const sum = { sql: 'SELECT sum(value)::DOUBLE, count(*)::DOUBLE FROM observations', values: [] };
    const made = async (seed: number) => {
      const to = join(folder, 'again');
      await writePartitions({ ...growth, seed, to });
      const own = await Native.over(to);
      const [row] = await own.ask(sum);
      own.close();
      return row;
    };
    const [row] = await parts.ask(sum);
    expect(await made(growth.seed)).toEqual(row);
    expect(await made(growth.seed + 1)).not.toEqual(row);
  });

  /** The questions that an engine answers otherwise than DuckDB does out of the partitions. */
  async function differing(questions: readonly Asked[], engine: Engine): Promise<string[]> {
    const found: string[] = [];
    for (const { name, query } of questions) {
      const rows = await engine.ask(asked, { name, form: 'rows', areas: areasIn(data), ...query });
      const own = rows.map((row) =>
        Object.values(row).map((cell) => (typeof cell === 'number' ? cell : String(cell))),
      );
      if (differenceOf(await parts.ask(query), own) !== null) found.push(name);
    }
    return found;
  }
});
