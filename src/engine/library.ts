import { rowsOf } from './answer.ts';
import { AFTER_REFERENCE } from './codes.ts';
import { EngineError } from './errors.ts';
import type { Home, KnownFiles } from './home.ts';
import { DANGLING, danglingIn, STAND_INS } from './keys.ts';
import { type Loaded, load } from './load.ts';
import type { Session } from './session.ts';
import { LATER_TABLES, observationsOf, REFERENCE_TABLES, type TableShape, VIEWS, viewSql } from './tables.ts';
import type { EngineStatus, Finding, GivenTable } from './types.ts';
import { wrongFile } from './verify.ts';

export type Tally = Pick<EngineStatus, 'filesLoaded' | 'filesWanted' | 'rows' | 'findings' | 'unreadable'>;

/** The reader's own table as the engine is given it. */
const OWN = 'own.csv';

/** Most that a statement may take: the tables themselves need a tenth of it. */
const MEMORY = '1GB';

/**
 * From here on nothing is read but the areas' files and a few others, which the engine is given by name; no address, no
 * other file, no extension, and no statement can open these doors again.
 */
const LOCK = `SET memory_limit = '${MEMORY}'; SET allowed_directories = ['observations/'];
  SET allowed_paths = [${[...LATER_TABLES.map(({ file }) => file), OWN].map((file) => `'${file}'`).join(', ')}];
  SET enable_external_access = false; SET lock_configuration = true`;

const AREA = /^[a-z][a-z0-9-]*$/;

/** The files of the data package in one session: each read once, when first needed. */
export class Library {
  readonly #home: Home;
  readonly #session: Promise<Session>;
  readonly #changed: (tally: Tally) => void;
  readonly #results = new Map<string, Loaded & { readonly area: string | null }>();
  readonly #areas = new Map<string, Promise<boolean>>();
  readonly #later = new Map<string, Promise<boolean>>();
  readonly #reference: Promise<void>;
  readonly #known: Promise<KnownFiles | null>;
  #own: Uint8Array | null = null;
  #broken = false;
  #wanted = REFERENCE_TABLES.length;
  #last: Promise<unknown>;

  constructor(home: Home, session: Promise<Session>, changed: (tally: Tally) => void) {
    this.#home = home;
    this.#session = session;
    this.#changed = changed;
    this.#known = home.known?.() ?? Promise.resolve(null);
    this.#known.catch(() => undefined);
    this.#reference = this.#readReference();
    this.#last = this.#reference.catch(() => {
      this.#broken = true;
    });
  }

  /**
   * Loads the reference tables and what these areas have.
   *
   * @throws EngineError `data` where a reference table, or every one of the areas, cannot be read
   */
  async ready(areas: readonly string[]): Promise<void> {
    const wanted = [...new Set(areas)];
    const read = await Promise.all(wanted.map((area) => this.#area(area)));
    await this.#reference;
    if (wanted.length > 0 && !read.includes(true)) {
      throw new EngineError('data', `Nothing could be read of ${wanted.join(', ')}`, this.#findings());
    }
  }

  /**
   * Loads tables that few ask for.
   *
   * @param tables names; those that are no such table are passed over
   * @throws EngineError `data` where one of them cannot be read
   */
  async also(tables: readonly string[]): Promise<void> {
    const wanted = LATER_TABLES.filter(({ table }) =>
      tables.some(
        (name) =>
          name === table || Object.entries(VIEWS).some(([view, { of }]) => view === name && of === table),
      ),
    );
    const read = await Promise.all(wanted.map((shape) => this.#laterTable(shape)));
    const missing = wanted.filter((_, at) => read[at] !== true).map(({ file }) => file);
    if (missing.length > 0) {
      throw new EngineError('data', `Nothing could be read of ${missing.join(', ')}`, this.#findings());
    }
  }

  /** Puts the reader's own table in the place of the one before; null: there is none, or none any more. */
  own(table: GivenTable | null): Promise<void> {
    return this.#inTurn(async () => {
      await this.#reference;
      if (this.#own === (table?.bytes ?? null)) return;
      const session = await this.#session;
      this.#own = null;
      await session.run({ sql: 'DROP TABLE IF EXISTS own', values: [] });
      if (table === null) return;
      const { columns, key, bytes } = table;
      const shape: TableShape = { table: 'own', file: OWN, columns, exact: true, unread: [], key };
      await load(session, shape, bytes, null);
      this.#own = bytes;
    });
  }

  /** Whether a table that all answers stand on could not be read: only another session can. */
  get isBroken(): boolean {
    return this.#broken;
  }

  #area(area: string): Promise<boolean> {
    const known = this.#areas.get(area);
    if (known !== undefined) return known;
    if (!AREA.test(area)) return Promise.reject(new EngineError('question', `No area is called "${area}"`));
    const shape = observationsOf(area);
    if (!this.#results.has(shape.file)) this.#wanted += 1;
    const bytes = this.#home.read(shape.file);
    bytes.catch(() => undefined);
    const loaded = this.#inTurn(async () => {
      await this.#reference;
      const { rows } = await this.#put(shape, bytes, area);
      // What was not there, or was nothing, is asked for again by the next question.
      if (rows === 0) this.#areas.delete(area);
      return rows > 0;
    });
    this.#areas.set(area, loaded);
    return loaded;
  }

  #laterTable(shape: TableShape): Promise<boolean> {
    const known = this.#later.get(shape.table);
    if (known !== undefined) return known;
    if (!this.#results.has(shape.file)) this.#wanted += 1;
    const bytes = this.#home.read(shape.file);
    bytes.catch(() => undefined);
    const loaded = this.#inTurn(async () => {
      await this.#reference;
      const { rows } = await this.#put(shape, bytes, null);
      if (rows === 0) {
        this.#later.delete(shape.table);
        return false;
      }
      const session = await this.#session;
      for (const [name, view] of Object.entries(VIEWS)) {
        if (view.of !== shape.table) continue;
        await session.run({ sql: `CREATE OR REPLACE VIEW ${name} AS ${viewSql(view)}`, values: [] });
      }
      return true;
    });
    this.#later.set(shape.table, loaded);
    return loaded;
  }

  async #readReference(): Promise<void> {
    const files = REFERENCE_TABLES.map((shape) => {
      const bytes = this.#home.read(shape.file);
      bytes.catch(() => undefined);
      return { shape, bytes };
    });
    const session = await this.#session;
    for (const { shape, bytes } of files) {
      const { rows, findings } = await this.#put(shape, bytes, null);
      if (rows === 0) throw new EngineError('data', `${shape.file} cannot be read`, findings);
    }
    await this.#seeToKeys(
      session,
      new Map(await Promise.all(files.map(async ({ shape, bytes }) => [shape.table, await bytes] as const))),
    );
    await session.run({ sql: AFTER_REFERENCE, values: [] });
    await session.run({ sql: LOCK, values: [] });
  }

  async #put(shape: TableShape, bytes: Promise<Uint8Array>, area: string | null): Promise<Loaded> {
    const result = await Promise.all([bytes, this.#known]).then(
      async ([arrived, known]) => {
        const session = await this.#session;
        const wrong = known === null ? null : await wrongFile(session, shape, arrived, known);
        if (wrong === null) return load(session, shape, arrived, area);
        this.#home.replaced?.();
        return { rows: 0, findings: [wrong] };
      },
      (error: unknown) => ({ rows: 0, findings: [absent(shape, error)] }),
    );
    this.#results.set(shape.file, { ...result, area });
    this.#changed(this.#tally());
    return result;
  }

  /** A code that points nowhere is named; what observations need has a row all the same. */
  async #seeToKeys(session: Session, bytes: ReadonlyMap<string, Uint8Array>): Promise<void> {
    const rows = rowsOf(await session.run({ sql: DANGLING, values: [] }));
    if (rows.length === 0) return;
    const found = danglingIn(
      rows.map(({ at, code }) => ({ at: Number(at), code: String(code) })),
      bytes,
    );
    for (const finding of found) {
      const before = this.#results.get(finding.file) ?? { rows: 0, findings: [], area: null };
      this.#results.set(finding.file, { ...before, findings: [...before.findings, finding] });
    }
    for (const sql of STAND_INS) await session.run({ sql, values: [] });
    this.#changed(this.#tally());
  }

  /** Files go through the same staging table: one after the other. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #findings(): Finding[] {
    return [...this.#results.values()].flatMap(({ findings }) => findings);
  }

  #tally(): Tally {
    const results = [...this.#results.values()];
    const unreadable = results.flatMap(({ area, rows }) => (area !== null && rows === 0 ? [area] : []));
    return {
      filesLoaded: results.length,
      filesWanted: this.#wanted,
      rows: results.reduce((sum, { rows }) => sum + rows, 0),
      findings: this.#findings(),
      unreadable,
    };
  }
}

function absent({ file }: TableShape, error: unknown): Finding {
  const found = error instanceof Error ? error.message : String(error);
  return { file, line: null, column: null, found, expected: 'a file that can be read' };
}
