import { median } from 'd3-array';
import { EngineError } from '../../src/engine/errors.ts';
import { openNodeEngine } from '../../src/engine/node.ts';
import type { Engine } from '../../src/engine/types.ts';
import { asked, type Case, casesOf } from '../bench/cases.ts';
import { areasIn } from './grow.ts';
import { questionsOf } from './questions.ts';

/** What a question takes on both packages: milliseconds of processor time, which others on the machine do not lengthen. */
interface Ratio {
  readonly name: string;
  readonly once: number;
  readonly grown: number;
}

interface Loaded {
  readonly engine: Engine;
  readonly rows: number;
  /** milliseconds of processor time until all observations were in the engine */
  readonly ms: number;
  /** megabytes that the process took more with them */
  readonly memory: number;
}

/** What the page's own engine takes for today's data and for the larger ones. */
export interface Measured {
  readonly once: Omit<Loaded, 'engine'>;
  readonly grown: Omit<Loaded, 'engine'>;
  /** explore's questions: medians */
  readonly explore: readonly Ratio[];
  /** all of the build's questions of the sample, once each */
  readonly build: Ratio;
}

/** What stands on explore's screen: a page of the table, how long it is, and the counts beside its filters. */
const isOnScreen = ({ name }: Case) => /^(rows|extent|counts)/.test(name);

/** How often a question is asked after a first time. */
const RUNS = 3;

/** At a hundred times a statement takes longer than a reader would wait: here it may. */
const LIMITS = { start: 60_000, statement: 600_000 };

/** What is measured: today's package, the larger one, and the sample of indicators. */
export interface Measurement {
  readonly data: string;
  readonly grown: string;
  readonly times: number;
  readonly every: number;
}

/**
 * Asks the page's engine, in Node, of two packages in turn, so that both meet the same machine.
 *
 * @returns why not, where the larger one is more than the engine holds
 */
export async function measured({ data, grown, times, every }: Measurement): Promise<Measured | string> {
  const areas = areasIn(data);
  const open: Engine[] = [];
  try {
    const once = await loaded(data, areas, open);
    const more = await loaded(grown, areas, open);
    const explore: Ratio[] = [];
    for (const own of casesOf(areas).filter(isOnScreen)) {
      const runs: [number[], number[]] = [[], []];
      for (let run = 0; run <= RUNS; run += 1) {
        runs[0].push(await timed(once.engine, own));
        runs[1].push(await timed(more.engine, own));
      }
      const [a = Number.NaN, b = Number.NaN] = runs.map((all) => median(all.slice(1)));
      explore.push({ name: own.name, once: a, grown: b });
    }
    const build = {
      name: "the build's questions",
      once: await total(once.engine, casesFor(data, areas, { times: 1, every })),
      grown: await total(more.engine, casesFor(data, areas, { times, every })),
    };
    return { once, grown: more, explore, build };
  } catch (error) {
    if (error instanceof EngineError) return `${error.kind}: ${error.message.split('\n')[0]}`;
    throw error;
  } finally {
    for (const engine of open) await engine.close();
  }
}

/** The build's questions alone, as the engine is asked. */
function casesFor(
  data: string,
  areas: readonly string[],
  { times, every }: { readonly times: number; readonly every: number },
): Case[] {
  return questionsOf(data, times, every)
    .filter(({ name }) => !name.endsWith('everything'))
    .map(({ name, query }) => ({ name, form: 'rows', areas, ...query }));
}

/** Milliseconds that the processors have worked for this process, threads of engines among them. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function loaded(dataDir: string, areas: readonly string[], open: Engine[]): Promise<Loaded> {
  const engine = openNodeEngine({ dataDir, limits: LIMITS });
  open.push(engine);
  const before = process.memoryUsage().rss;
  await engine.start();
  const started = worked();
  await engine.start(areas);
  const ms = worked() - started;
  const { rows, findings } = engine.status();
  const [first] = findings;
  if (first !== undefined) {
    throw new Error(`${first.file}:${first.line}: found ${first.found}, expected ${first.expected}`);
  }
  return { engine, ms, rows, memory: (process.memoryUsage().rss - before) / 1e6 };
}

async function timed(engine: Engine, own: Case): Promise<number> {
  const started = worked();
  await engine.ask(asked, own);
  return worked() - started;
}

async function total(engine: Engine, all: readonly Case[]): Promise<number> {
  let ms = 0;
  for (const own of all) ms += await timed(engine, own);
  return ms;
}
