import { openNodeEngine } from '../../src/engine/node.ts';
import type { Engine } from '../../src/engine/types.ts';
import { asked, type Case, type Run } from './cases.ts';
import type { Measured } from './table.ts';

/** The size of a case's answer as CSV, piece by piece. */
async function written(engine: Engine, own: Case): Promise<{ readonly length: number }> {
  let length = 0;
  await engine.text(asked, own, ',', ({ bytes }) => {
    length += bytes.length;
  });
  return { length };
}

/** Asks every case in Node, each several times on one engine. */
export async function inNode(dataDir: string, cases: readonly Case[], runs: number): Promise<Measured> {
  const engine = openNodeEngine({ dataDir });
  const timed = async (work: () => Promise<{ readonly length: number } | undefined>): Promise<Run> => {
    const started = performance.now();
    const answer = await work();
    return { ms: performance.now() - started, size: answer?.length ?? 0 };
  };
  try {
    const start = await timed(() => engine.start().then(() => undefined));
    const load = await timed(() => engine.start(cases.flatMap(({ areas }) => areas)).then(() => undefined));
    const questions = [];
    for (const own of cases) {
      const times: Run[] = [];
      for (let run = 0; run < runs; run += 1) {
        times.push(await timed(() => (own.form === 'csv' ? written(engine, own) : engine.ask(asked, own))));
      }
      questions.push({ name: own.name, form: own.form, runs: times });
    }
    return { starts: [start.ms], load: load.ms, rows: engine.status().rows, questions };
  } finally {
    await engine.close();
  }
}
