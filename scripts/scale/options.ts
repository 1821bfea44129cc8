import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../build/refusal.ts';
import { optionsGiven, type Takes, wholeNumber } from '../options.ts';

export interface ScaleOptions {
  readonly data: string;
  /** times as many observations */
  readonly times: number;
  readonly seed: number;
  /** of the indicators, each so many-th is asked for */
  readonly every: number;
  /** folder for what is made up, made anew each time */
  readonly to: string;
  /** the engine of the page is asked too */
  readonly page: boolean;
  /** ClickHouse is asked too */
  readonly clickhouse: boolean;
}

export const HELP = `Usage: npm run scale -- [options]

Makes up a data package of the same shape with many times the observations, writes it as partitioned Parquet, asks the
build's questions of it in DuckDB and in ClickHouse, and compares every answer. ClickHouse (chdb, 546 MB) is installed into
a folder of its own the first time.

  --times N        times as many observations: 2 indicators and 5 segments for one make 10     (default 10)
  --seed N         of the made-up values                                                        (default 1)
  --every N        asks for each N-th indicator alone                                           (default 1)
  --page           asks the page's own engine too, today's data and the larger ones in turn
  --no-clickhouse  leaves ClickHouse out
  --data DIR       the data package                                                             (default data)
  --to DIR         for what is made up; replaced each time                                      (default .cache/scale)
  --help           shows this

Ends with 1 where answers differ. docs/scale.md says what came out.
`;

const TAKES: Takes = {
  times: 'a whole number',
  seed: 'a whole number',
  every: 'a whole number',
  page: null,
  'no-clickhouse': null,
  data: 'a folder',
  to: 'a folder',
  help: null,
};

/**
 * @throws Refusal naming the option and what was expected
 */
export function readOptions(args: readonly string[]): ScaleOptions | 'help' {
  const given = optionsGiven(args, TAKES);
  if (given.has('help')) return 'help';
  const data = given.get('data') ?? 'data';
  if (!existsSync(join(data, 'observations'))) {
    throw new Refusal(`--data: expected a data package, a folder with observations, found none in ${data}`);
  }
  return {
    data,
    times: wholeNumber(given, 'times', { least: 1, otherwise: 10 }),
    seed: wholeNumber(given, 'seed', { least: 0, otherwise: 1 }),
    every: wholeNumber(given, 'every', { least: 1, otherwise: 1 }),
    to: given.get('to') ?? '.cache/scale',
    page: given.has('page'),
    clickhouse: !given.has('no-clickhouse'),
  };
}
