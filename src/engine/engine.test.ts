import { afterAll, describe, expect, it, vi } from 'vitest';
import { createEngine } from './engine.ts';
import type { EngineWorker, Limits } from './home.ts';
import { nodeHome, openNodeEngine } from './node.ts';
import type { Bindable, Query, Question } from './types.ts';

const sql: Question<Query, Readonly<Record<string, unknown>>> = {
  name: 'sql',
  areas: () => [],
  query: (query) => query,
  row: (raw) => raw,
};
const asking = (text: string, ...values: Bindable[]): Query => ({ sql: text, values });

const PATIENT: Limits = { start: 300_000, statement: 300_000 };

/** An engine whose workers the test can end. */
function mortal(limits = PATIENT) {
  const home = nodeHome('data');
  const workers: EngineWorker[] = [];
  const engine = createEngine(
    {
      ...home,
      spawn(arrived) {
        const worker = home.spawn(arrived);
        workers.push(worker);
        return worker;
      },
    },
    limits,
  );
  return { engine, workers };
}

describe('an engine', () => {
  const engine = openNodeEngine({ dataDir: 'data' });
  afterAll(() => engine.close());

  it('gives numbers for counts and sums, never BigInt', async () => {
    const query = asking('SELECT count(*) AS n, sum(range)::DOUBLE AS total FROM range(?::INTEGER)', 5);
    expect(await engine.ask(sql, query)).toEqual([{ n: 5, total: 10 }]);
  });

  it('refuses an answer that is neither text nor number, and says how to mend it', async () => {
    await expect(engine.ask(sql, asking('SELECT [1, 2] AS pair'))).rejects.toMatchObject({
      kind: 'question',
      message: expect.stringContaining('pair'),
    });
  });

  it('takes wrong SQL as a fault of the question and goes on', async () => {
    await expect(engine.ask(sql, asking('SELECT * FROM nowhere'))).rejects.toMatchObject({
      kind: 'question',
    });
    expect(await engine.ask(sql, asking('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
  });

  it('refuses what needs an extension and goes on', async () => {
    await expect(engine.ask(sql, asking(`SELECT * FROM read_parquet('x.parquet')`))).rejects.toMatchObject({
      kind: 'question',
    });
    await expect(engine.ask(sql, asking(`SELECT '{}'::JSON AS json`))).rejects.toMatchObject({
      kind: 'question',
    });
    expect(await engine.ask(sql, asking('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
  });

  it.each([
    `SELECT * FROM read_csv('package.json', columns = {'line': 'VARCHAR'}, auto_detect = false)`,
    `SELECT * FROM read_text('data/economies.csv')`,
    `SELECT * FROM read_csv('observations/../data/economies.csv', auto_detect = true)`,
    `SELECT * FROM 'http://localhost:9/economies.csv'`,
    `ATTACH 'other.db'`,
    `COPY economies TO 'economies.csv'`,
    `SET enable_external_access = true`,
    `SET autoload_known_extensions = true`,
    `RESET allowed_directories`,
  ])('keeps its doors shut: %s', async (statement) => {
    await expect(engine.ask(sql, asking(statement))).rejects.toMatchObject({ kind: 'question' });
  });

  it('reads an area that is first needed behind shut doors', async () => {
    const count = { ...sql, areas: () => ['resilience'] };
    const query = asking(`SELECT count(*)::DOUBLE AS n FROM observations WHERE area = 'resilience'`);
    expect(Number((await engine.ask(count, query))[0]?.n)).toBeGreaterThan(1000);
  });

  it('binds text as text, whatever it says', async () => {
    const text = `'; DROP TABLE economies; --`;
    expect(await engine.ask(sql, asking('SELECT ? AS same', text))).toEqual([{ same: text }]);
    expect(await engine.ask(sql, asking('SELECT count(*) > 0 AS alive FROM economies'))).toEqual([
      { alive: true },
    ]);
  });
});

describe('the start', () => {
  it('waits for the first question and is shared by all who ask at once', async () => {
    const { engine, workers } = mortal();
    expect(engine.status().stage).toBe('idle');
    expect(workers).toHaveLength(0);
    const one = asking('SELECT 1 AS one');
    await Promise.all([engine.ask(sql, one), engine.ask(sql, one), engine.start(['skills'])]);
    expect(workers).toHaveLength(1);
    expect(engine.status()).toMatchObject({ stage: 'ready', error: null, unreadable: [] });
    expect(engine.status().filesLoaded).toBe(engine.status().filesWanted);
    await engine.close();
  });

  it('tells its listeners each stage in order', async () => {
    const engine = openNodeEngine({ dataDir: 'data' });
    const stages: string[] = [];
    const leave = engine.subscribe(() => {
      const { stage } = engine.status();
      if (stages.at(-1) !== stage) stages.push(stage);
    });
    await engine.start(['skills']);
    leave();
    await engine.close();
    expect(stages).toEqual(['download', 'files', 'ready']);
  });

  it('is refused once the engine was closed', async () => {
    const engine = openNodeEngine({ dataDir: 'data' });
    await engine.close();
    await expect(engine.start()).rejects.toMatchObject({ kind: 'closed' });
  });

  it('fails with the reason where the worker does not start, and may be tried again', async () => {
    const home = nodeHome('data');
    const spawn = vi.fn(home.spawn);
    spawn.mockImplementationOnce((arrived) => ({
      ...home.spawn(arrived),
      died: Promise.resolve('HTTP 404'),
    }));
    const engine = createEngine({ ...home, spawn });
    await expect(engine.start()).rejects.toMatchObject({ kind: 'start', message: 'HTTP 404' });
    expect(engine.status()).toMatchObject({ stage: 'failed', error: 'HTTP 404' });
    await engine.start();
    expect(engine.status().stage).toBe('ready');
    await engine.close();
  });
});

describe('an engine that dies', () => {
  const LONG = asking('SELECT count(*)::DOUBLE AS n FROM range(200000000) WHERE range % 7 = 0');

  it('is started anew and asked again, and has its areas again', async () => {
    const { engine, workers } = mortal();
    await engine.start(['skills']);
    const answer = engine.ask(sql, LONG);
    setImmediate(() => workers[0]?.worker.terminate());
    expect(await answer).toEqual([{ n: 28571429 }]);
    expect(workers).toHaveLength(2);
    expect(engine.status().stage).toBe('ready');
    await engine.close();
  });

  it('is not started a third time for the same question', async () => {
    const { engine, workers } = mortal();
    const answer = engine.ask(sql, LONG);
    engine.subscribe(() => {
      if (engine.status().stage === 'ready') setImmediate(() => workers.at(-1)?.worker.terminate());
    });
    await expect(answer).rejects.toMatchObject({ kind: 'lost' });
    expect(workers).toHaveLength(2);
    expect(engine.status().stage).toBe('failed');
    await engine.close();
  });
});

describe('an engine that hangs', () => {
  it('is given up after its time limit, and the next question finds a new one', async () => {
    const { engine, workers } = mortal({ start: 300_000, statement: 4_000 });
    // Three short sides take long and gather nothing: long sides ran out of memory first on a quick machine.
    const endless = asking(
      'SELECT count(*) AS n FROM range(99999) a, range(99999) b, range(99999) c WHERE hash(a.range, b.range, c.range) = 7',
    );
    await expect(engine.ask(sql, endless)).rejects.toMatchObject({ kind: 'time' });
    expect(workers).toHaveLength(2);
    expect(await engine.ask(sql, asking('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
    expect(workers).toHaveLength(3);
    await engine.close();
  });

  it('is given up where it does not start', async () => {
    const home = nodeHome('data');
    const engine = createEngine(
      { ...home, spawn: (arrived) => ({ ...home.spawn(arrived), opened: new Promise(() => undefined) }) },
      { start: 200, statement: 5_000 },
    );
    await expect(engine.start()).rejects.toMatchObject({ kind: 'time' });
    await engine.close();
  });
});
