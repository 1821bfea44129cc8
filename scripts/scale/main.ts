import '../closedPipe.ts';
import { join } from 'node:path';
import { Refusal } from '../build/refusal.ts';
import { filesIn } from '../release/checksums.ts';
import { fetched } from '../tools/fetched.ts';
import { CHDB, clickhouseOver } from './clickhouse.ts';
import { compare } from './compare.ts';
import { growPackage, writePartitions } from './grow.ts';
import { Native } from './native.ts';
import { HELP, readOptions, type ScaleOptions } from './options.ts';
import { type Measured, measured } from './page.ts';
import { questionsOf } from './questions.ts';

const SHOWN = 20;

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

async function scale({ data, times, seed, every, to, page, clickhouse }: ScaleOptions): Promise<void> {
  // First what may be missing: nobody waits for minutes to be told so.
  const installed = clickhouse ? fetched(CHDB) : null;
  const growth = { data, times, seed };
  const parts = join(to, 'parquet');
  const started = performance.now();
  await writePartitions({ ...growth, to: parts });
  const native = await Native.over(parts);
  const [[observations] = []] = await native.ask({
    sql: 'SELECT count(*)::DOUBLE FROM observations',
    values: [],
  });
  console.log(
    `${Number(observations).toLocaleString('en')} observations, ${filesIn(parts).length} Parquet files, after ${seconds(performance.now() - started)}`,
  );
  if (installed !== null) {
    const other = clickhouseOver(installed, parts);
    const { questions, rows, ms, differences } = await compare(
      questionsOf(data, times, every),
      native,
      other,
    );
    other.close();
    console.log(
      `${questions} questions, ${rows.toLocaleString('en')} rows: DuckDB ${seconds(ms[0])}, ClickHouse ${seconds(ms[1])}; ${differences.length} answers differ`,
    );
    for (const line of differences.slice(0, SHOWN)) console.error(line);
    if (differences.length > 0) process.exitCode = 1;
  }
  native.close();
  if (page) {
    const grown = join(to, 'data');
    await growPackage({ ...growth, to: grown });
    const found = await measured({ data, grown, times, every });
    console.log(
      typeof found === 'string' ? `The page's engine does not hold them: ${found}` : tableOf(found),
    );
  }
  console.log(`This process took at most ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB`);
}

function tableOf({ once, grown, explore, build }: Measured): string {
  const line = (name: string, a: number, b: number) =>
    `| ${name} | ${a.toFixed(0)} | ${b.toFixed(0)} | ${(b / a).toFixed(1)} |`;
  const sum = (which: 'once' | 'grown') => explore.reduce((all, own) => all + own[which], 0);
  return [
    "| the page's engine, in Node | today | larger | ratio |",
    '| --- | --: | --: | --: |',
    line('observations', once.rows, grown.rows),
    line('load, ms', once.ms, grown.ms),
    line('memory, MB', once.memory, grown.memory),
    ...explore.map(({ name, once: a, grown: b }) => line(`${name}, ms`, a, b)),
    line("explore's questions together, ms", sum('once'), sum('grown')),
    line(`${build.name} of the sample, ms`, build.once, build.grown),
  ].join('\n');
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') console.log(HELP);
  else await scale(options);
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
}
