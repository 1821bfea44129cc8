import { bytesOf, rowsOf } from './answer.ts';
import { asEngineError, EngineError } from './errors.ts';
import { freeText } from './free.ts';
import { DEFAULT_LIMITS, type Home, type Limits } from './home.ts';
import { Library } from './library.ts';
import { lines } from './lines.ts';
import { Session } from './session.ts';
import { IDLE } from './status.ts';
import type { Engine, EngineStatus, FreeColumn, Question, TextForm, TextPiece } from './types.ts';

interface Life {
  readonly session: Promise<Session>;
  readonly library: Library;
  /** Gives it up for who did not want to wait. */
  readonly stop: () => void;
  /** fails once it is given up, and what is asked of it with it */
  readonly over: Promise<never>;
}

/** What is asked of a life, and what it has to load before. */
interface Work<T> {
  readonly areas: readonly string[];
  readonly more?: (library: Library) => Promise<unknown>;
  readonly ask: (session: Session) => Promise<T>;
}

/**
 * An engine in one of its homes. Nothing is fetched before the first question; all callers share one start. Where the
 * engine dies or hangs it is started anew, once for each question, and the question asked again.
 */
export function createEngine(home: Home, limits: Limits = DEFAULT_LIMITS): Engine {
  let status = IDLE;
  let life: Life | null = null;
  let closed = false;
  const listeners = new Set<() => void>();

  const say = (change: Partial<EngineStatus>) => {
    status = { ...status, ...change };
    for (const listener of listeners) listener();
  };

  const begin = (): Life => {
    say({ ...IDLE, stage: 'download' });
    const session = Session.start(home, limits, {
      arrived: (bytes, bytesTotal) => say({ bytes, bytesTotal }),
      compiling: () => say({ stage: 'compile' }),
    });
    let stop: () => void = () => undefined;
    const over = new Promise<never>((_, reject) => {
      stop = () => reject(new EngineError('stopped', 'It was given up'));
    });
    over.catch(() => undefined);
    const own: Life = {
      session,
      stop,
      over,
      library: new Library(home, session, (tally) => {
        if (life === own) say(tally);
      }),
    };
    return own;
  };

  const end = (over: Life) => {
    over.session.then(
      (session) => session.end(),
      () => undefined,
    );
    if (life === over) life = null;
  };

  const once = async <T>({ areas, more, ask }: Work<T>): Promise<T> => {
    if (closed) throw new EngineError('closed', 'The engine was closed');
    life ??= begin();
    const own = life;
    try {
      const session = await Promise.race([own.session, own.over]);
      if (life === own && status.stage !== 'ready') say({ stage: 'files' });
      await Promise.race([Promise.all([own.library.ready(areas), more?.(own.library)]), own.over]);
      if (life === own) say({ stage: 'ready' });
      return await Promise.race([ask(session), own.over]);
    } catch (cause) {
      const error = asEngineError(cause);
      if (closed) throw new EngineError('closed', 'The engine was closed');
      const lives = error.kind === 'question' || error.kind === 'memory' || error.kind === 'data';
      const isOver = !lives || own.library.isBroken;
      if (isOver && life === own) {
        end(own);
        say({ stage: 'failed', error: error.message, unsupported: error.kind === 'unsupported' });
      }
      throw error;
    }
  };

  const again = async <T>(
    areas: readonly string[],
    work: (session: Session) => Promise<T>,
    may: () => boolean = () => true,
  ): Promise<T> => {
    try {
      return await once({ areas, ask: work });
    } catch (error) {
      const isOver = error instanceof EngineError && (error.kind === 'lost' || error.kind === 'time');
      if (!isOver || !may()) throw error;
      return await once({ areas, ask: work });
    }
  };

  return {
    start: (areas = []) => again(areas, async () => undefined),

    ask<P, R>(question: Question<P, R>, params: P): Promise<R[]> {
      const query = question.query(params);
      return again(question.areas(params), async (session) =>
        rowsOf(await session.run(query)).map((row) => question.row(row)),
      );
    },

    text<P, R>(question: Question<P, R>, params: P, form: TextForm, take: (piece: TextPiece) => void) {
      const { sql, values } = question.query(params);
      let taken = false;
      const write = async (session: Session) => {
        const empty = await session.run({ sql: `SELECT * FROM (${sql}) LIMIT 0`, values });
        await session.stream({ sql: lines(sql, empty, form), values }, (batch) => {
          taken = true;
          take({ bytes: bytesOf(batch), rows: batch.numRows });
        });
      };
      return again(question.areas(params), write, () => !taken);
    },

    async free(query, form, take) {
      const own: Work<readonly FreeColumn[]> = {
        areas: query.areas,
        more: (library) => Promise.all([library.also(query.tables), library.own(query.own)]),
        ask: (session) => freeText(session, query, { form, take, limit: limits.statement }),
      };
      try {
        return await once(own);
      } catch (error) {
        const kind = error instanceof EngineError ? error.kind : null;
        // What a reader's statement broke, or what it left the memory full of, is no fault of the engine's.
        if (kind === 'memory' && life !== null) end(life);
        if (kind === 'memory' || kind === 'time' || kind === 'lost') say(IDLE);
        throw error;
      }
    },

    stop() {
      if (life === null) return;
      life.stop();
      end(life);
      say(IDLE);
    },

    status: () => status,

    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },

    async close() {
      closed = true;
      if (life !== null) end(life);
      say(IDLE);
    },
  };
}
